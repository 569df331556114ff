import { questions } from './checklist';
import type { Reason } from './detail';
import { indicesOf, type Match } from './matches';

/** A reason that rests on matches found; the questions that can overrule it are those that their signs answer. */
export function because(text: string, matches: readonly Match[]): Reason {
  const tokenistic = matches.some(({ finding }) => finding.polarity === 'tokenistic');
  const signs = new Set(matches.map(({ finding }) => finding.sign));
  const listed = questions.filter((question) =>
    (tokenistic ? question.signsAgainst : question.signsFor).some((sign) => signs.has(sign)),
  );
  return {
    text,
    findings: [...new Set(indicesOf(matches))].sort((one, other) => one - other),
    questions: listed.map(({ id }) => id),
    rests: tokenistic ? 'against' : 'for',
  };
}

/** A reason that rests on something not found; the person may know it. */
export function missing(text: string, ...ids: readonly string[]): Reason {
  return { text, findings: [], questions: ids, rests: 'missing' };
}

/** "1 place", "3 places". */
export function places(matches: readonly Match[]): string {
  return matches.length === 1 ? '1 place' : `${matches.length} places`;
}
