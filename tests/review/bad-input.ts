import { prose } from '../../scripts/bench/prose';

const LONG = 100_000;

/** Text that no page should hold and some do; each kind is made anew and always the same. */
export const badInput: Record<string, () => string> = {
  'binary noise': () => noise(LONG, 0xffff),
  'control characters': () => noise(LONG, 0x1f),
  'lone surrogates': () => String.fromCharCode(0xd800, 0xdc00, 0xdfff, 0xd83d).repeat(LONG / 4),
  'a lone surrogate in every word': () => prose(LONG / 10).replaceAll('e', '\ud83d'),
  'one line of 2 MB': () => prose(350_000).replaceAll('\n', ' '),
  'one word of 2 MB': () => 'participation'.repeat(160_000),
  '100,000 lines of one word': () => 'tenants\ndecided\nthe\nplan\n'.repeat(25_000),
  'mixed scripts': () => 'Пациенты decided 住民 with 직원 المقيمون and κάτοικοι ผู้ป่วย व्यक्ति. '.repeat(LONG / 60),
  'emoji and marks that combine': () => 'te\u0301nants 👩🏽‍🦽👨‍👩‍👧 chose the pla\u0308n 🏳️‍🌈. '.repeat(LONG / 50),
  'nothing visible': () => '\u200b\u00ad\ufeff\u2060'.repeat(LONG / 4),
  'white space': () => ' \t\u00a0\u3000'.repeat(LONG / 4),
  'full stops': () => '.'.repeat(LONG),
  'open brackets and quotation marks': () => '(“‘['.repeat(LONG / 4),
  commas: () => 'tenants, carers, '.repeat(LONG / 17),
  'and without end': () => 'tenants and staff and '.repeat(LONG / 22),
  'one preposition after another': () => 'of with by to for from '.repeat(LONG / 23),
  'nouns in a row': () => 'board member plan review group '.repeat(LONG / 31),
  'clauses in clauses': () => 'who said that we decided that they '.repeat(LONG / 35),
  'not not not': () => 'not never no '.repeat(LONG / 13),
  'hyphens without end': () => 'co-'.repeat(LONG / 3),
  'apostrophes without end': () => "members''''s'".repeat(LONG / 13),
  '300,000 words': () => prose(300_000),
};

/** Code units up to `highest`, in an order that looks random and is always the same. */
function noise(length: number, highest: number): string {
  let state = 0x2545f491;
  let text = '';
  for (let at = 0; at < length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    text += String.fromCharCode((state >>> 0) % (highest + 1));
  }
  return text;
}
