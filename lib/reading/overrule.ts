import { questionById } from './checklist';
import type { Reason } from './detail';
import type { OwnAnswer, OwnAnswers, Review } from './review';

/** A reason of the overall reading that a person's own answer speaks against, or adds to. */
export interface Overruled {
  reason: Reason;
  question: string;
  answer: OwnAnswer;
  note: string;
  /** 'overrules' where the answer says otherwise, 'adds' where the person knows more from elsewhere. */
  how: 'overrules' | 'adds';
  /** Whether the answer covers the whole reason or only some of its passages. */
  whole: boolean;
}

/** Answers that say otherwise than a reason of each kind. */
const SAYS_OTHERWISE: Readonly<Record<Reason['rests'], ReadonlySet<OwnAnswer>>> = {
  for: new Set(['no', 'not-said']),
  against: new Set(['yes', 'not-said']),
  both: new Set(['yes', 'no']),
  missing: new Set(['yes', 'partly', 'no']),
  text: new Set(),
};

/** Which reasons of the overall reading a person's own answers overrule. Their answer always beats the tool's. */
export function overruled(review: Pick<Review, 'detail' | 'findings'>, own: OwnAnswers): readonly Overruled[] {
  const reasons = review.detail?.reasons ?? [];
  return reasons.flatMap((reason) =>
    reason.questions.flatMap((question): Overruled[] => {
      const given = own[question];
      if (!given?.answer) return [];
      const how = given.answer === 'elsewhere' ? 'adds' : 'overrules';
      if (how === 'overrules' && !SAYS_OTHERWISE[reason.rests].has(given.answer)) return [];
      const whole = covers(question, reason, review);
      return [{ reason, question, answer: given.answer, note: given.note, how, whole }];
    }),
  );
}

/** Whether one question speaks of everything that a reason rests on. */
function covers(question: string, reason: Reason, review: Pick<Review, 'findings'>): boolean {
  const { signsFor, signsAgainst } = questionById(question);
  const signs = new Set([...signsFor, ...signsAgainst]);
  if (reason.rests === 'missing') return reason.questions.length === 1;
  return reason.findings.every((index) => signs.has(review.findings[index]?.sign ?? ''));
}
