import type { Answer, OwnAnswer, StageState } from '../../reading/review';
import { t } from '../text';

/** The five answers that a person can give, in their order. */
export const OWN_ANSWERS: readonly OwnAnswer[] = ['yes', 'partly', 'no', 'not-said', 'elsewhere'];

/** What was found for a stage, from most to least. */
export const STATES: readonly StageState[] = ['proof', 'planned', 'claims', 'concern', 'nothing'];

/** An answer in plain words: "Yes, I saw it". */
export function answerName(answer: Answer | OwnAnswer): string {
  switch (answer) {
    case 'not-said':
      return t('answer.not_said');
    case 'too-early':
      return t('answer.too_early');
    default:
      return t(`answer.${answer}`);
  }
}

/** What was found for a stage, in plain words. */
export function stateName(state: StageState): string {
  return t(`strip.state.${state}`);
}
