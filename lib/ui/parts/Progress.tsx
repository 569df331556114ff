import { t } from '../text';

/** That a page is being read, and how far that is. A page's length is not known before its end: the bar says no part. */
export function Progress({ words }: { words: number }) {
  return (
    <div class="progress">
      <progress aria-label={t('progress.label')} />
      <p>{t('progress.words', words, [words.toLocaleString()])}</p>
    </div>
  );
}
