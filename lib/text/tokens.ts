/** One word, number or mark of a text. `start` and `end` are UTF-16 offsets into the text it came from. */
export interface Token {
  /** Folded for matching: lower case, straight quotes, no soft hyphens, British spelling of the common endings. */
  norm: string;
  kind: 'word' | 'number' | 'mark';
  start: number;
  end: number;
  /** True where no white space stands before it ("user-led" is two tokens, the second one joined). */
  joined: boolean;
  /** True for a word that starts with a capital letter. */
  capital: boolean;
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const INVISIBLE = 4;

/** Zero-width characters, soft hyphens and direction marks: there, but neither seen nor matched. */
const INVISIBLES = new Set([
  0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e,
]);

const kinds = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if ((code > 64 && code < 91) || (code > 96 && code < 123)) kinds[code] = LETTER;
  else if (code > 47 && code < 58) kinds[code] = DIGIT;
  else if (code === 32 || (code > 8 && code < 14)) kinds[code] = SPACE;
}

const wordLike = /[\p{L}\p{M}]/u;
const spaceLike = /\s/u;

function kindOf(code: number): number {
  if (code < 128) return kinds[code] ?? OTHER;
  if (INVISIBLES.has(code)) return INVISIBLE;
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return LETTER;
  if (code >= 0x2010 && code <= 0x206f) return spaceLike.test(String.fromCharCode(code)) ? SPACE : OTHER;
  const character = String.fromCharCode(code);
  if (spaceLike.test(character)) return SPACE;
  return wordLike.test(character) ? LETTER : OTHER;
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc;

/** Hyphen, non-breaking hyphen, figure dash and the soft hyphen's visible sisters. */
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011;

const spellings: readonly [RegExp, string][] = [
  [
    /^(organi|recogni|prioriti|reali|summari|utili|optimi|finali|minimi|maximi|emphasi|apologi|authori|standardi|moderni|centrali|speciali|scrutini|criticis|criti[cs]i|formali|mobili|normali|personali|stigmati|customi|categori|harmoni|legali|marginali|hospitali|rationali|visuali|familiari|analy)z(e|es|ed|ing|er|ers|ation|ations|ational)$/,
    '$1s$2',
  ],
  [/^programs$/, 'programmes'],
  [/^program$/, 'programme'],
  [/^center(s|ed)?$/, 'centre$1'],
  [/^(behavi|neighb|lab|fav|hon|col)or(?!at|ar)/, '$1our'],
  [/^judgement/, 'judgment'],
  [/^enroll(?=ment|s|$)/, 'enrol'],
  [
    /^co(production|produce|produces|produced|producing|productive|productively|producer|producers|design|designs|designed|designing|designer|designers|creation|create|created|creates|creating|planning|planned|plan|delivery|deliver|delivered|delivering|facilitated|facilitate|chair|chaired|chairs|opted|author|authored)$/,
    'co-$1',
  ],
];

function fold(raw: string): string {
  let word = raw.toLowerCase();
  if (!/^[a-z0-9]+$/.test(word)) {
    word = word
      .normalize('NFKC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e]/g, '')
      .replace(/[\u2018\u2019\u02bc]/g, "'");
  }
  for (const [pattern, replacement] of spellings) {
    const spelt = word.replace(pattern, replacement);
    if (spelt !== word) return spelt;
  }
  return word;
}

const folded = new Map<string, string>();
/** Bounds the memory of folded spellings; far more than the distinct words of a long document. */
const FOLDED_LIMIT = 20_000;

function foldOnce(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const norm = fold(raw);
  if (folded.size < FOLDED_LIMIT) folded.set(raw, norm);
  return norm;
}

/** "co" before a hyphen or a space and one of these is one word: co-production, co production. */
const coWords =
  /^(production|produce[ds]?|producing|productive(ly)?|producers?|design(s|ed|ing|ers?)?|creation|creat(e|es|ed|ing|ors?)|plan(s|ned|ning)?|deliver(s|ed|ing|y)?|facilitat(e|es|ed|ing|ors?)|chair(s|ed|ing)?|opted?|author(s|ed|ing)?|evaluat(e|es|ed|ing|ion)|commission(s|ed|ing)?|develop(s|ed|ing|ment)?|led|lead(s|ing)?|own(ed)?|run|research(ers?)?|operatives?|decid(e|es|ed|ing)|writ(e|es|ten|ing)|wrote|pro)$/;

/**
 * Splits a text into words, numbers and marks, in order. Hyphenated words come apart ("user-led" → user, led) so that
 * they match however they are written; "co-" words stay whole and are written with a hyphen.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  let spaced = true;
  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === SPACE) {
      spaced = true;
      at++;
      continue;
    }
    if (kind === INVISIBLE) {
      at++;
      continue;
    }
    const start = at;
    if (kind === LETTER || kind === DIGIT) {
      at++;
      while (at < length) {
        const next = text.charCodeAt(at);
        const nextKind = next < 128 ? kinds[next] : kindOf(next);
        if (nextKind === LETTER || nextKind === DIGIT) at++;
        else if (nextKind === INVISIBLE) {
          at++;
        } else if (isApostrophe(next) && at + 1 < length && kindOf(text.charCodeAt(at + 1)) === LETTER) at += 2;
        else if (
          kind === DIGIT &&
          (next === 0x2c || next === 0x2e) &&
          at + 1 < length &&
          kindOf(text.charCodeAt(at + 1)) === DIGIT
        )
          at += 2;
        else break;
      }
    } else {
      at += code >= 0xd800 && code < 0xdc00 && at + 1 < length ? 2 : 1;
    }
    const raw = text.slice(start, at);
    const norm = kind === OTHER ? mark(raw, code) : foldOnce(raw);
    const first = raw.charCodeAt(0);
    const token: Token = {
      norm,
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark',
      start,
      end: at,
      joined: !spaced,
      capital: kind === LETTER && (first < 128 ? first < 91 : raw[0] !== raw[0]?.toLowerCase()),
    };
    spaced = false;
    if (token.kind === 'word' && joinsCo(tokens, token)) continue;
    tokens.push(token);
  }
  return tokens;
}

function mark(raw: string, code: number): string {
  if (code < 128) return raw;
  if (isHyphen(code)) return '-';
  if (code === 0x2018 || code === 0x2019) return "'";
  if (code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return '"';
  if (code === 0x2026) return '…';
  return raw;
}

/** Folds "co" + "-" + "production" and "co" + "production" into the one token that "co-production" is. */
function joinsCo(tokens: Token[], token: Token): boolean {
  if (!coWords.test(token.norm)) return false;
  const last = tokens[tokens.length - 1];
  const dash = last?.kind === 'mark' && (last.norm === '-' || last.norm === '\u2013') ? last : undefined;
  const co = dash ? tokens[tokens.length - 2] : last;
  if (co?.norm !== 'co' || (dash && !dash.joined)) return false;
  if (dash) tokens.pop();
  co.norm = `co-${token.norm}`;
  co.end = token.end;
  return true;
}
