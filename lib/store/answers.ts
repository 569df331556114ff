import type { OwnAnswer } from '../reading/review';
import { keepWithin, type ReviewAtHand } from './at-hand';
import type { Backend } from './backend';
import { type Stored, stored } from './problem';
import type { GivenAnswer } from './records';
import { nothingRemoved, takeUnwritten } from './removal';
import { nextVersions } from './versions';

export type AnswerChange = Partial<Pick<GivenAnswer, 'answer' | 'note'>>;

/** The answers that a person can give, in words. */
export const ownAnswers: Readonly<Record<OwnAnswer, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No, it says the opposite',
  'not-said': 'Not said here',
  elsewhere: 'I know from elsewhere',
};

/** The id under which the answer to a question about a document is kept. */
export function answerId(document: string, question: string): string {
  return JSON.stringify([document, question]);
}

/** An answer that says nothing yet and is not stored. */
export function newAnswer(document: string, question: string): GivenAnswer {
  const id = answerId(document, question);
  return { id, document, question, answer: null, note: '', author: '', changed: Date.now(), versions: {} };
}

/**
 * Saves the person's own answer, or their words beside it, and keeps the review.
 * An answer of nothing (null, no words) is taken out again.
 * @param seen the answer as this surface last saw it. Words written elsewhere since then stay, above the new ones.
 */
export function writeAnswer(
  backend: Backend,
  hand: ReviewAtHand,
  seen: GivenAnswer,
  change: AnswerChange,
): Promise<Stored<GivenAnswer>> {
  return stored(() =>
    backend.write(async (writer) => {
      const now = await writer.get('answers', seen.id);
      const answer = changedAnswer(now, seen, change, backend.installation);
      if (answer.answer === null && answer.note === '') {
        await writer.remove('answers', answer.id);
        await takeUnwritten(writer, nothingRemoved(), answer.document);
        return answer;
      }
      await keepWithin(writer, hand, 'written');
      await writer.put('answers', answer);
      return answer;
    }),
  );
}

/** What a change makes of an answer; `now` is what is stored, undefined where there is none. */
export function changedAnswer(
  now: GivenAnswer | undefined,
  seen: GivenAnswer,
  change: AnswerChange,
  installation: string,
): GivenAnswer {
  const base = now ?? seen;
  const note = joinedNote(now?.note ?? '', seen.note, change.note);
  const versions = note === now?.note ? base.versions : nextVersions(base.versions, installation);
  return { ...base, ...change, note: note ?? seen.note, changed: Date.now(), versions };
}

function joinedNote(now: string, seen: string, change: string | undefined): string {
  if (change === undefined) return now || seen;
  if (now === seen || now === '' || change.includes(now)) return change;
  return `${now}\n${change}`;
}
