import type { Token } from '../text/tokens';
import { lookUp } from './dictionary';

/** What ties a sentence to something that can be checked. */
export interface Anchors {
  number: boolean;
  date: boolean;
  name: boolean;
  frequency: boolean;
  amount: boolean;
  product: boolean;
}

const months =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const days = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?$/;
const seasons = /^(spring|summer|autumn|winter|easter|christmas)$/;
const counts =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozens?|half|third|twice|both|majority|pair)$/;
const periods = /^(day|week|fortnight|month|quarter|year|term)s?$/;
const adverbs = /^(weekly|monthly|quarterly|annually|fortnightly|daily|yearly|regularly|biannually|bimonthly)$/;
const each = /^(every|each|per|a|an|once|twice|times)$/;

/** The anchors of a run of tokens. */
export function anchorsOf(tokens: readonly Token[], first: number, last: number): Anchors {
  const found: Anchors = { number: false, date: false, name: false, frequency: false, amount: false, product: false };
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    const { norm } = token;
    const before = tokens[i - 1];
    if (token.kind === 'number') {
      if (before && i > first && /^[£$€]$/.test(before.norm)) found.amount = true;
      else if (
        /^(19|20)\d\d$/.test(norm) ||
        (tokens[i + 1] && months.test((tokens[i + 1] as Token).norm)) ||
        /^\d+(st|nd|rd|th)$/.test(norm)
      )
        found.date = true;
      else found.number = true;
    } else if (token.kind === 'word') {
      if (
        (months.test(norm) && norm !== 'may' && norm !== 'march') ||
        days.test(norm) ||
        (seasons.test(norm) && norm !== 'spring') ||
        ((norm === 'may' || norm === 'march') && token.capital && i > first)
      )
        found.date = true;
      else if (counts.test(norm)) found.number = true;
      else if (adverbs.test(norm)) found.frequency = true;
      else if ((periods.test(norm) || seasons.test(norm)) && before && i > first && each.test(before.norm))
        found.frequency = true;
      else if (token.capital && i > first && before?.kind === 'word' && isName(token, before)) found.name = true;
      if (isProduct(norm, before) || (norm === 'this' && makes(before))) found.product = true;
    }
  }
  return found;
}

/** A capital letter inside a sentence names something, unless the word before it also only starts a heading. */
const isName = (token: Token, before: Token) =>
  !before.norm.endsWith('.') && token.norm !== 'i' && token.norm.length > 2;

/** "We made this": the thing in the reader's hand is named. */
const makes = (word: Token | undefined) =>
  word?.kind === 'word' && lookUp(word.norm).verb?.classes.includes('design') === true;

function isProduct(norm: string, before: Token | undefined): boolean {
  if (!before || !/^(the|this|our|a|an|new|its|their|these|draft|final|first|your)$/.test(before.norm)) return false;
  return lookUp(norm).noun?.classes.includes('product') === true;
}

/** How many different kinds of anchor there are, a named product not counted. */
export const hardAnchors = (anchors: Anchors) =>
  [anchors.number, anchors.date, anchors.name, anchors.frequency, anchors.amount].filter(Boolean).length;
