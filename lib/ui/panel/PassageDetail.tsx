import { useState } from 'preact/hooks';
import type { DismissScope } from '../../highlight/protocol';
import type { Finding } from '../../review/finding';
import { signById } from '../../signs';
import { sourceOf } from '../source-text';
import { t } from '../text';
import type { PanelTabProps } from './tabs';

interface PassageDetailProps {
  index: number;
  finding: Finding;
  isLost: boolean;
  ask: PanelTabProps['ask'];
}

const SCOPES: readonly DismissScope[] = ['passage', 'document', 'everywhere'];

/** The same as the card on the page: what the sign means, why this is one, where that comes from, what to ask. */
export function PassageDetail({ index, finding, isLost, ask }: PassageDetailProps) {
  const sign = signById(finding.sign);
  const parts = [
    [t('card.meaning'), sign.explain],
    [t('card.why'), finding.why],
    [t('card.ask'), finding.ask || sign.ask],
    [t('card.from'), sourceOf(sign)],
  ] as const;
  return (
    <div class="detail">
      {finding.confidence === 'possible' && <p>{t('confidence.possibleWhy')}</p>}
      <dl>
        {parts.map(([heading, text]) =>
          text ? (
            <div key={heading}>
              <dt>{heading}</dt>
              <dd>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <div class="places">
        {!isLost && (
          <button type="button" onClick={() => ask({ kind: 'go', index })}>
            {t('action.go')}
          </button>
        )}
        <Dismiss choose={(scope) => ask({ kind: 'dismiss', index, scope })} />
      </div>
    </div>
  );
}

function Dismiss({ choose }: { choose(scope: DismissScope): void }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {t('action.dismiss')}
      </button>
      {asking && (
        <fieldset class="scopes">
          <legend>{t('card.wrongHint')}</legend>
          {SCOPES.map((scope) => (
            <button key={scope} type="button" data-scope={scope} onClick={() => choose(scope)}>
              {t(`dismiss.${scope}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}
