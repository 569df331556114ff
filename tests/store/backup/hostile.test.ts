import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atHand } from '../../../lib/store/at-hand';
import { backupText, everything, readBackup } from '../../../lib/store/backup/file';
import { Fleeting } from '../../../lib/store/fleeting';
import { newNote, writeNote } from '../../../lib/store/notes';
import { sampleReview, value } from '../sample';

const script = '<script>alert(1)</script><img src=x onerror=alert(1)>';

async function goodFile(text = 'A note.'): Promise<string> {
  const backend = new Fleeting();
  const hand = await atHand(sampleReview({ title: script }));
  value(await writeNote(backend, hand, newNote(hand, null), { text }));
  return backupText(await backend.read(everything), 1_790_000_000_000);
}

/** The file with one value changed, found by its path. */
async function changed(path: string[], to: unknown): Promise<string> {
  const data = JSON.parse(await goodFile());
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((at, name) => at[name], data);
  holder[last] = to;
  return JSON.stringify(data);
}

describe('a back-up file is refused with one sentence', () => {
  it.each([
    ['that is empty', () => '', /damaged or cut off/],
    ['that is no JSON', () => 'hello', /damaged or cut off/],
    ['nested 10,000 levels deep', () => '['.repeat(10_000) + ']'.repeat(10_000), /not a back-up|damaged/],
    ['of another program', () => '{"bookmarks":[]}', /not a back-up of Equal Footing/],
    ['that is a list', () => '[1, 2]', /not a back-up of Equal Footing/],
    ['of a newer version', () => changed(['format'], 2), /newer Equal Footing/],
    ['without tables', () => changed(['tables'], null), /damaged or was changed/],
    ['with a note that is a number', () => changed(['tables', 'notes', '0'], 7), /damaged or was changed/],
    ['with a note of no text', () => changed(['tables', 'notes', '0', 'text'], { a: 1 }), /damaged or was changed/],
    [
      'with a quote that is not there',
      () => changed(['tables', 'contents', '0', 'review', 'findings'], [{}]),
      /damaged/,
    ],
    ['with a huge note', () => changed(['tables', 'notes', '0', 'text'], 'x'.repeat(1_000_001)), /damaged or was/],
  ])('%s', async (_name, make, say) => {
    const read = readBackup(await make());
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.say).toMatch(say);
    if (!read.ok) expect(read.say).toMatch(/Nothing was changed\.$/);
  });

  it('wherever it is cut off', async () => {
    const whole = await goodFile();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        expect(readBackup(whole.slice(0, length)).ok).toBe(false);
      }),
    );
  });
});

describe('a hostile back-up file', () => {
  it('brings nothing along but the fields that are known', async () => {
    const file = (await goodFile()).replace(
      '"text":"A note."',
      '"text":"A note.","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"extra":[[[[]]]]',
    );
    const read = readBackup(file);
    if (!read.ok) throw new Error(read.say);
    const [note] = read.value.notes;
    expect(Object.keys(note ?? {})).not.toContain('extra');
    expect(note && Object.getPrototypeOf(note)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  it('is read without what is nested 10,000 levels deep beside the known fields, and refused with it in one', async () => {
    const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    const good = await goodFile();
    const beside = readBackup(good.replace('"text":"A note."', `"text":"A note.","extra":${deep}`));
    expect(beside.ok && JSON.stringify(beside.value.notes)).toBe(
      JSON.stringify((readBackup(good) as { value: { notes: unknown } }).value.notes),
    );
    for (const field of ['"text":"A note."', '"versions":{']) {
      const name = field.split(':')[0];
      const inside = good.replace(new RegExp(`${name}:("A note."|\\{[^}]*\\})`), `${name}:${deep}`);
      expect(inside).not.toBe(good);
      expect(readBackup(inside).ok).toBe(false);
    }
  });

  it('keeps mark-up as the characters it is', async () => {
    const read = readBackup(await goodFile(script));
    expect(read.ok && read.value.notes[0]?.text).toBe(script);
    expect(read.ok && read.value.reviews[0]?.title).toBe(script);
  });

  it('is read or refused, and never throws, whatever a value is changed to', async () => {
    const paths = pathsOf(JSON.parse(await goodFile('short')));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue({ maxDepth: 3 }), async (path, to) => {
        readBackup(await changed(path, to));
      }),
      { numRuns: 300 },
    );
  });
});

function pathsOf(data: unknown, path: string[] = []): string[][] {
  if (typeof data !== 'object' || data === null) return [path];
  const below = Object.entries(data).flatMap(([name, entry]) => pathsOf(entry, [...path, name]));
  return path.length === 0 ? below : [path, ...below];
}
