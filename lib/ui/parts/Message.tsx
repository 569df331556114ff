import type { Failure } from '../tab-state';
import { t } from '../text';

/** Why there is no review, in one sentence. */
export function FailureMessage({ failure }: { failure: Failure }) {
  return (
    <p class="message" role="alert" data-failure={failure}>
      {t(`failure.${failure}`)}
    </p>
  );
}

/** Says once, to people who listen, how a review ended. It is always there: only what changes in it is heard. */
export function Announcement({ text }: { text: string }) {
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}
