import { questions } from '../reading/checklist';
import type { Answer } from '../reading/review';
import { ownAnswers } from '../store/answers';
import type { Report } from './report';

/** The five answers that the text can suggest, in words. */
export const suggestedAnswers: Readonly<Record<Answer, string>> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No, it says the opposite',
  'not-said': 'Not said here',
  'too-early': 'Too early to say',
};

/** One question of the checklist with what the text suggests and what the person says. */
export interface AnsweredQuestion {
  question: string;
  suggested: string | null;
  own: string | null;
  note: string;
  /** Who answered: '' for the person themself. */
  author: string;
}

/** The questions that the text or the person has an answer to, in the order of the checklist. */
export function answeredQuestions({ review, answers }: Pick<Report, 'review' | 'answers'>): AnsweredQuestion[] {
  return questions.flatMap(({ id, question }) => {
    const suggestion = review.checklist?.find((entry) => entry.id === id);
    const given = answers.find((entry) => entry.question === id);
    if (!suggestion && !given) return [];
    return [
      {
        question,
        suggested: suggestion ? suggestedAnswers[suggestion.answer] : null,
        own: given?.answer ? ownAnswers[given.answer] : null,
        note: given?.note ?? '',
        author: given?.author ?? '',
      },
    ];
  });
}
