import { t } from '../text';
import type { Answering } from './answering';

/** What the person must know about the keeping of their answers. */
export function Keeping({ warning, problem, saved }: Pick<Answering, 'problem' | 'warning' | 'saved'>) {
  const say = problem?.say ?? warning;
  return (
    <>
      {say && (
        <p class="message" role="alert">
          {say}
        </p>
      )}
      {!warning && (
        <p class="small" data-saved={saved && !problem}>
          {t(saved && !problem ? 'checklist.saved' : 'checklist.saving')}
        </p>
      )}
    </>
  );
}
