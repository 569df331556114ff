import { informationCheck, type Question, questions } from './checklist';
import { isAccount, type Match } from './matches';
import type { Picture } from './picture';
import type { Answer, ChecklistAnswer, Review } from './review';
import { thresholds } from './thresholds';
import { isTooEarly } from './timing';

/** Suggests an answer to every question of the checklist, with the findings that led to it. */
export function answersOf(picture: Picture): readonly ChecklistAnswer[] {
  return questions.map((question) => answerOf(question, picture));
}

function answerOf(question: Question, picture: Picture): ChecklistAnswer {
  const signsFor = new Set(question.signsFor);
  const signsAgainst = new Set(question.signsAgainst);
  const standing = picture.matches.filter(({ index }) => !picture.rulings.told.has(index));
  const accounts = standing.filter((match) => signsFor.has(match.finding.sign));
  const promised = picture.promises.filter((index) => signsFor.has(picture.findings[index]?.sign ?? ''));
  const against = standing.filter(({ finding }) => signsAgainst.has(finding.sign)).map(({ index }) => index);
  const speaksFor = [...new Set([...accounts.map(({ index }) => index), ...promised])];
  const answer = suggest(accounts, speaksFor.length, against.length);
  const early = answer !== 'yes' && isTooEarly(question.id, picture.profile.timing);
  return {
    id: question.id,
    answer: early ? 'too-early' : answer,
    findings: [...speaksFor, ...against].sort((one, other) => one - other),
  };
}

function suggest(accounts: readonly Match[], found: number, against: number): Answer {
  if (found === 0) return against > 0 ? 'no' : 'not-said';
  return against === 0 && isShown(accounts) ? 'yes' : 'partly';
}

/** An anchored account, or thin ones of two different signs. */
function isShown(accounts: readonly Match[]): boolean {
  if (accounts.some(({ finding }) => finding.grade === 'practice')) return true;
  const thin = accounts.filter(isAccount);
  return new Set(thin.map(({ finding }) => finding.sign)).size >= thresholds.thinForProof.value;
}

/** Questions to show first: five for a text that only gives information, all of them otherwise. */
export function questionsFor(review: Pick<Review, 'reading'>): readonly Question[] {
  if (review.reading?.code !== 'R11') return questions;
  return questions.filter(({ id }) => informationCheck.includes(id));
}
