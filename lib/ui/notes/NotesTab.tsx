import { useEffect, useState } from 'preact/hooks';
import { newNote, type OpenedStore, type ReviewAtHand, writeNote } from '../../store';
import { type Anchor, anchorInSteps } from '../../text/anchor';
import { useActiveTab } from '../hooks';
import { inSlices } from '../in-slices';
import type { PanelTabProps } from '../panel/tabs';
import { Button } from '../parts/Button';
import type { TabState } from '../tab-state';
import { t } from '../text';
import { NoteList } from './NoteList';
import { goTo, selectedPassage, useNotesOnPage } from './on-page';
import { usePlaced } from './use-placed';
import { useAtHand, useStore } from './use-store';
import { useWritten } from './use-written';

/** What the person writes about the page in front of them. */
export function NotesTab({ state, ask }: PanelTabProps) {
  const tab = useActiveTab();
  const store = useStore(tab);
  const hand = useAtHand(state.review);
  if (!state.review) return <p>{t('notes.idle')}</p>;
  if (!store || !hand || tab === null) return null;
  return <Notes key={hand.id} tab={tab} store={store} hand={hand} noting={state.noting} ask={ask} />;
}

interface NotesProps {
  tab: number;
  store: OpenedStore;
  hand: ReviewAtHand;
  noting: TabState['noting'];
  ask: PanelTabProps['ask'];
}

function Notes({ tab, store: { backend, warning }, hand, noting, ask }: NotesProps) {
  const written = useWritten(backend, hand.document);
  const [openNote, setOpenNote] = useState<string | null>(null);
  const [say, setSay] = useState('');
  const notes = written?.ok ? written.value.notes : [];
  const placed = usePlaced(hand.review.text, notes);
  useNotesOnPage(tab, placed);

  useEffect(() => {
    if (!noting) return;
    if ('note' in noting) setOpenNote(noting.note);
    setSay('say' in noting ? noting.say : '');
    ask({ kind: 'noted' });
  }, [noting]);

  const add = async (anchor: Anchor | null) => {
    const outcome = await writeNote(backend, hand, newNote(hand, anchor));
    setSay(outcome.ok ? '' : outcome.problem.say);
    if (outcome.ok) setOpenNote(outcome.value.id);
  };
  const addToSelected = async () => {
    const passage = await selectedPassage(tab, hand.review.text);
    if (passage) await add(await inSlices(anchorInSteps(hand.review.text, passage.start, passage.end)));
    else setSay(t('notes.nothingSelected'));
  };
  return (
    <section class="notes-tab" aria-labelledby="notes-heading">
      <h2 id="notes-heading">{t('notes.heading')}</h2>
      {warning && (
        <p class="message" role="alert">
          {warning}
        </p>
      )}
      {written && !written.ok && (
        <p class="message" role="alert">
          {written.problem.say}
        </p>
      )}
      <p class="small">{t('notes.intro')}</p>
      <div class="steps">
        <Button action="note-selected" onPress={() => void addToSelected()} primary>
          {t('notes.addSelected')}
        </Button>
        <Button action="note-whole" onPress={() => void add(null)}>
          {t('notes.addWhole')}
        </Button>
      </div>
      <p role="status">{say}</p>
      <NoteList
        backend={backend}
        hand={hand}
        placed={placed}
        openNote={openNote}
        open={setOpenNote}
        go={(place) => goTo(tab, place)}
      />
    </section>
  );
}
