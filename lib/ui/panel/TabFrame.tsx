import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text';
import type { PanelTab, PanelTabProps } from './tabs';

interface TabFrameProps extends PanelTabProps {
  tabs: readonly PanelTab[];
}

/**
 * The tabs of the panel, worked as the ARIA pattern says: one stop in the tab order, arrow keys, Home and End between
 * tabs. A single tab needs no row of tabs.
 */
export function TabFrame({ tabs, state, ask }: TabFrameProps) {
  const [chosen, setChosen] = useState(tabs[0]?.id);
  const row = useRef<HTMLDivElement>(null);
  const calling = tabs.find((tab) => tab.calls?.(state))?.id;
  useEffect(() => {
    if (calling) setChosen(calling);
  }, [calling]);
  const open = tabs.find((tab) => tab.id === chosen) ?? tabs[0];
  if (!open) return null;
  if (tabs.length === 1) return <open.Content state={state} ask={ask} />;

  const choose = (at: number) => {
    const tab = tabs.at(at % tabs.length);
    if (!tab) return;
    setChosen(tab.id);
    row.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  const at = tabs.indexOf(open);
  const moves: Record<string, () => void> = {
    ArrowRight: () => choose(at + 1),
    ArrowLeft: () => choose(at - 1),
    Home: () => choose(0),
    End: () => choose(-1),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t('panel.tabs')} ref={row} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`tab-${tab.id}`}
            data-tab={tab.id}
            aria-selected={tab === open}
            aria-controls={`part-${tab.id}`}
            tabIndex={tab === open ? 0 : -1}
            onClick={() => setChosen(tab.id)}
          >
            {tab.name()}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`part-${open.id}`} aria-labelledby={`tab-${open.id}`}>
        <open.Content state={state} ask={ask} />
      </div>
    </>
  );
}
