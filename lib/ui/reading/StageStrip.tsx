import { useId, useState } from 'preact/hooks';
import type { StageDetail } from '../../reading/detail';
import type { Review, StageState } from '../../reading/review';
import { stageOrder } from '../../reading/stages';
import type { Stage } from '../../signs/sign';
import { t } from '../text';
import { stageName } from '../words';
import { type Go, Quotes } from './Quotes';
import { StateMark } from './StateMark';
import { stateName } from './words';

interface StageStripProps {
  review: Review;
  go: Go;
}

const PARTS: readonly (keyof StageDetail)[] = ['proof', 'planned', 'concerns', 'claims', 'beside'];

/** The six stages and what was found for each. Every stage opens its passages below. */
export function StageStrip({ review, go }: StageStripProps) {
  const [open, setOpen] = useState<Stage | null>(null);
  const id = useId();
  const { stages, detail } = review;
  if (!stages) return null;
  return (
    <section class="strip" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{t('strip.heading')}</h2>
      <p class="small">{t('strip.hint')}</p>
      <ol>
        {stageOrder.map((stage) => (
          <li key={stage}>
            <button
              type="button"
              data-stage={stage}
              data-state={stages[stage]}
              aria-expanded={open === stage}
              aria-controls={`${id}-passages`}
              onClick={() => setOpen(open === stage ? null : stage)}
            >
              <StateMark state={stages[stage]} />
              <span class="name">{stageName(stage)}</span>
              <span class="small">{stateName(stages[stage])}</span>
            </button>
          </li>
        ))}
      </ol>
      <div id={`${id}-passages`}>
        {open && <Passages stage={open} state={stages[open]} found={detail?.stages[open]} review={review} go={go} />}
      </div>
    </section>
  );
}

interface PassagesProps extends StageStripProps {
  stage: Stage;
  state: StageState;
  found: StageDetail | undefined;
}

function Passages({ stage, state, found, review, go }: PassagesProps) {
  const parts = PARTS.flatMap((part) => {
    const indices = found?.[part] ?? [];
    return indices.length > 0 ? [{ part, indices }] : [];
  });
  return (
    <div class="passages">
      <h3>
        {stageName(stage)}: {stateName(state)}
      </h3>
      {parts.length === 0 && <Quotes review={review} indices={[]} go={go} />}
      {parts.map(({ part, indices }) => (
        <div key={part}>
          <p>{t(`strip.also.${part}`)}</p>
          <Quotes review={review} indices={indices} go={go} />
        </div>
      ))}
    </div>
  );
}
