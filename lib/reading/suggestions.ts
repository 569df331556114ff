import { type Question, questions } from './checklist';
import type { Answer, Review } from './review';

/** What an author could do about one question before anyone else sees the page. */
export interface Suggestion {
  question: Question;
  /** 'keep' what is said well, 'add' what is not said, 'clear' up what is only half said, 'look' again at what says the opposite. */
  what: 'keep' | 'add' | 'clear' | 'look';
  /** Indices into the review's findings. */
  findings: readonly number[];
}

const WHAT: Readonly<Partial<Record<Answer, Suggestion['what']>>> = {
  yes: 'keep',
  partly: 'clear',
  no: 'look',
  'not-said': 'add',
};

/** The checklist turned round for the author of a draft. What is too early to say is not suggested. */
export function suggestionsOf(review: Review): readonly Suggestion[] {
  return questions.flatMap((question): Suggestion[] => {
    const answered = review.checklist?.find(({ id }) => id === question.id);
    const what = answered && WHAT[answered.answer];
    return what ? [{ question, what, findings: answered.findings }] : [];
  });
}
