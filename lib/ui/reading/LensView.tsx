import { useState } from 'preact/hooks';
import { type SeenRow, seeThrough } from '../../reading/lens';
import { type Lens, lenses } from '../../reading/lenses';
import type { Review } from '../../reading/review';
import { t } from '../text';
import { type Go, Quotes } from './Quotes';

interface LensViewProps {
  review: Review;
  go: Go;
}

/** The same evidence through another framework, with its source and its limits. */
export function LensView({ review, go }: LensViewProps) {
  const [chosen, setChosen] = useState<Lens['id']>('arnstein');
  const lens = lenses.find(({ id }) => id === chosen) ?? lenses[0];
  if (!lens) return null;
  const rows = seeThrough(lens, review);
  const isLadder = lens.kind === 'ladder';
  // A ladder is read from the top down.
  const shown = isLadder ? [...rows].reverse() : rows;
  return (
    <section class="lens" data-lens={lens.id} aria-label={t('lens.heading')}>
      <h2>{t('lens.heading')}</h2>
      <label class="choice">
        {t('lens.choose')}
        <select value={lens.id} onChange={({ currentTarget }) => setChosen(currentTarget.value as Lens['id'])}>
          {lenses.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>{lens.about}</p>
      <p class="small">{t('lens.limits', [lens.limits])}</p>
      {isLadder && !rows.some((row) => row.shown) && <p>{t('lens.noLevel')}</p>}
      <ol class="rows">
        {shown.map((seen) => (
          <Row key={seen.row.id} seen={seen} review={review} go={go} />
        ))}
      </ol>
      <p class="small">{t('lens.source', [lens.source])}</p>
    </section>
  );
}

function Row({ seen, review, go }: { seen: SeenRow; review: Review; go: Go }) {
  const { row, signsFor, signsAgainst, shown, claimed } = seen;
  const parts = [
    { name: t('lens.for', signsFor.length), indices: signsFor },
    { name: t('lens.against', signsAgainst.length), indices: signsAgainst },
  ].filter(({ indices }) => indices.length > 0);
  return (
    <li data-row={row.id} data-shown={shown || undefined}>
      <h3>{row.name}</h3>
      <p>{row.plain}</p>
      {shown && <p class="place">{t('lens.shown')}</p>}
      {claimed && <p class="place">{t('lens.claimed')}</p>}
      {parts.length === 0 && <p class="small">{t('lens.nothing')}</p>}
      {parts.map(({ name, indices }) => (
        <details key={name}>
          <summary>{name}</summary>
          <Quotes review={review} indices={indices} go={go} />
        </details>
      ))}
    </li>
  );
}
