import type { Review } from '../../reading/review';
import { stageOrder } from '../../reading/stages';
import { t } from '../text';
import { levelName, stageName } from '../words';

/** The level that the text shows beside the one that it claims, and the level of each stage. */
export function LevelsView({ review }: { review: Review }) {
  const { levels, detail } = review;
  if (!levels) return null;
  const name = (level: typeof levels.shown) => (level ? levelName(level) : t('levels.none'));
  const mostly = detail?.levels.mostly;
  const stages = stageOrder.flatMap((stage) => {
    const level = detail?.levels.byStage[stage];
    return level ? [{ stage, level }] : [];
  });
  return (
    <section class="levels" aria-label={t('levels.heading')}>
      <h2>{t('levels.heading')}</h2>
      <dl class="pair">
        <div data-level="shown">
          <dt>{t('levels.shown')}</dt>
          <dd>{name(levels.shown)}</dd>
        </div>
        <div data-level="claimed">
          <dt>{t('levels.claimed')}</dt>
          <dd>{name(levels.claimed)}</dd>
        </div>
      </dl>
      {mostly && (
        <p class="small">{mostly === 'varies' ? t('levels.varies') : t('levels.mostly', [levelName(mostly)])}</p>
      )}
      {detail?.levels.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {stages.length > 0 && (
        <details>
          <summary>{t('levels.byStage')}</summary>
          <dl>
            {stages.map(({ stage, level }) => (
              <div key={stage}>
                <dt>{stageName(stage)}</dt>
                <dd>{levelName(level)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}
