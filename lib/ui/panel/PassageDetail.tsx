import { useState } from 'preact/hooks';
import type { DismissScope } from '../../highlight/protocol';
import type { Finding } from '../../review/finding';
import { signById } from '../../signs';
import { questionOf, reasonsOf, sourceOf } from '../sign-text';
import { t } from '../text';
import type { PanelTabProps } from './tabs';

interface PassageDetailProps {
  index: number;
  finding: Finding;
  isLost: boolean;
  ask: PanelTabProps['ask'];
}

const SCOPES: readonly DismissScope[] = ['passage', 'document', 'everywhere'];

/** The same as the card on the page: why it is marked, where that comes from, what to ask. */
export function PassageDetail({ index, finding, isLost, ask }: PassageDetailProps) {
  const sign = signById(finding.sign);
  const parts = [
    { heading: t('card.why'), texts: reasonsOf(finding.why, sign.explain) },
    { heading: t('card.ask'), texts: [questionOf(finding.ask || sign.ask)] },
    { heading: t('card.from'), texts: [sourceOf(sign)] },
  ];
  return (
    <div class="detail">
      {finding.confidence === 'possible' && <p>{t('confidence.possibleWhy')}</p>}
      <dl>
        {parts.map(({ heading, texts }) => (
          <div key={heading}>
            <dt>{heading}</dt>
            {texts.map((text) => text && <dd key={text}>{text}</dd>)}
          </div>
        ))}
      </dl>
      <div class="places">
        {!isLost && (
          <button type="button" onClick={() => ask({ kind: 'go', index })}>
            {t('action.go')}
          </button>
        )}
        <button type="button" data-action="note" onClick={() => ask({ kind: 'note', index })}>
          {t('notes.onPage')}
        </button>
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
