import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { keepReview, type OpenedStore, type ReviewAtHand } from '../../store';
import { useActiveTab } from '../hooks';
import type { PanelTabProps } from '../panel/tabs';
import { Button } from '../parts/Button';
import { ExportMenu } from '../reviews/ExportMenu';
import { t } from '../text';
import { useAtHand, useStore } from './use-store';
import { useWritten } from './use-written';

/** Keeping a review, and handing it on. */
export function ReportTab({ state }: PanelTabProps) {
  const store = useStore(useActiveTab());
  const hand = useAtHand(state.review);
  if (!state.review) return <p>{t('notes.idle')}</p>;
  return store && hand && <Report store={store} hand={hand} />;
}

function Report({ store: { backend, warning }, hand }: { store: OpenedStore; hand: ReviewAtHand }) {
  const written = useWritten(backend, hand.document);
  const [problem, setProblem] = useState<string | null>(null);
  const { notes, answers, dismissals, reviews } = written?.ok ? written.value : NOTHING;
  const kept = reviews.find(({ id }) => id === hand.id);
  const told = warning ?? problem ?? (written && !written.ok ? written.problem.say : null);

  const keep = async () => {
    const outcome = await keepReview(backend, hand);
    setProblem(outcome.ok ? null : outcome.problem.say);
  };
  return (
    <section class="notes-tab" aria-labelledby="report-heading">
      <h2 id="report-heading">{t('reviews.tab')}</h2>
      {told && (
        <p class="message" role="alert">
          {told}
        </p>
      )}
      <div class="steps">
        <Button action="keep" onPress={() => void keep()} primary busy={kept?.kept === 'asked' || !backend.lasting}>
          {t('reviews.keep')}
        </Button>
        <Button
          action="open-reviews"
          onPress={() => void browser.tabs.create({ url: browser.runtime.getURL('/reviews.html') })}
        >
          {t('reviews.all')}
        </Button>
      </div>
      <p role="status">{kept && t(kept.kept === 'asked' ? 'reviews.kept' : 'reviews.writtenIn')}</p>
      <p class="small">{t('reviews.intro')}</p>
      <ExportMenu parts={{ review: hand.review, reviewed: hand.at, notes, answers, dismissals }} />
    </section>
  );
}

const NOTHING = { notes: [], answers: [], dismissals: [], reviews: [] };
