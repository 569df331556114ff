const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** What windows-1252 holds at 0x80–0x9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const LOOKED_AT = 1024;

/** The text of a file, or undefined where its bytes are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const told = markedEncoding(bytes) ?? zerosEncoding(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  for (const encoding of [told, 'utf-8', 'windows-1252']) {
    const text = decode(bytes, encoding);
    if (text !== undefined) return text.includes('\0') ? undefined : text;
  }
  return undefined;
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  return MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
}

/** UTF-16 without a mark: nearly every other byte of Latin text is zero. */
function zerosEncoding(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, LOOKED_AT);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index++) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  if (odd > length * 0.3 && even === 0) return 'utf-16le';
  return even > length * 0.3 && odd === 0 ? 'utf-16be' : undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT));
  const declared = DECLARED.exec(start)?.[1]?.toLowerCase();
  // A page that could be read far enough to find this can't be UTF-16: browsers take it for UTF-8, too.
  return declared?.startsWith('utf-16') ? 'utf-8' : declared;
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mended(text) : text;
  } catch {
    return undefined;
  }
}

/** Node 20 decodes windows-1252 as Latin-1 (https://github.com/nodejs/node/issues/56542). */
function mended(text: string): string {
  return text.replace(/[\x80-\x9F]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
