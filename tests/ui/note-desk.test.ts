import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PageCommand, Passage } from '../../lib/highlight/protocol';
import { Fleeting } from '../../lib/store/fleeting';
import { createNoteDesk } from '../../lib/ui/background/note-desk';
import { createTabStore } from '../../lib/ui/background/tab-store';
import type { TabState } from '../../lib/ui/tab-state';
import { freshBrowser } from './support/browser';
import { finding, review } from './support/state';

const TAB = 7;
const TEXT = 'The new form was co-designed with nine tenants. Tell us what you think.';
const PASSAGE = { start: TEXT.indexOf('nine'), end: TEXT.indexOf('nine') + 'nine tenants'.length };
const REVIEW = review([finding('co-design-practice', 'co-designed with nine tenants', 17)], { text: TEXT });

let browser: ReturnType<typeof freshBrowser>;
beforeEach(() => {
  browser = freshBrowser();
});
afterEach(() => vi.restoreAllMocks());

/** The desk's notes over a page in which `selected` is selected. */
function notes(selected: Passage | null) {
  const backend = new Fleeting();
  const store = createTabStore();
  const told: PageCommand[] = [];
  const painted: PageCommand[] = [];
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((async () => selected) as never);
  const reviewPage = vi.fn(async () => {
    await store.apply(TAB, { kind: 'finished', review: REVIEW, dismissed: [] });
  });
  const tell = async (_: number, command: PageCommand) => {
    (command.kind === 'notes' ? painted : told).push(command);
    return true;
  };
  const { desk } = createNoteDesk({ store, openedFor: async () => ({ backend }), tell, reviewPage });
  const kept = () => backend.read((reader) => reader.all('notes'));
  const started = async (): Promise<TabState['noting']> => (await store.get(TAB)).noting;
  return { desk, store, told, painted, reviewPage, kept, started };
}

const opened = Promise.resolve(true);
const refused = Promise.resolve(false);

test('a note on the selection is kept with its passage and waits for the panel, which takes it up', async () => {
  const { desk, store, told, painted, reviewPage, kept, started } = notes(PASSAGE);
  await reviewPage();
  await desk.noteSelection(TAB, opened);
  await vi.waitFor(() => expect(painted).toEqual([{ to: 'page', kind: 'notes', passages: [PASSAGE] }]));
  const [note] = await kept();
  expect(note?.anchor?.exact).toBe('nine tenants');
  expect(await started()).toEqual({ note: note?.id });
  expect(reviewPage).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
  await desk.noted(TAB);
  expect((await store.get(TAB)).noting).toBeNull();
});

test('a page that has no review is reviewed first', async () => {
  const { desk, reviewPage, kept } = notes(PASSAGE);
  await desk.noteSelection(TAB, opened);
  expect(reviewPage).toHaveBeenCalledTimes(1);
  expect(await kept()).toHaveLength(1);
});

test('a page that can’t be reviewed gets no note, and what is wrong is left to the panel to say', async () => {
  const { desk, reviewPage, kept, started } = notes(PASSAGE);
  reviewPage.mockImplementation(async () => {});
  await desk.noteSelection(TAB, opened);
  expect(await kept()).toEqual([]);
  expect(await started()).toBeNull();
});

test('where the panel can’t be opened the page says where the note waits', async () => {
  const { desk, told, kept } = notes(PASSAGE);
  await desk.noteSelection(TAB, refused);
  expect(await kept()).toHaveLength(1);
  expect(told).toEqual([{ to: 'page', kind: 'say', text: expect.stringContaining('Open the side panel') }]);
});

test('where nothing is selected no note is made and the person is told what to do', async () => {
  const { desk, told, kept, started } = notes(null);
  await desk.noteSelection(TAB, refused);
  expect(await kept()).toEqual([]);
  const say = expect.stringContaining('Select some words');
  expect(await started()).toEqual({ say });
  expect(told).toEqual([{ to: 'page', kind: 'say', text: say }]);
});

test('words outside a reviewed selection are noted once the whole page is reviewed', async () => {
  const { desk, store, reviewPage, kept } = notes(PASSAGE);
  await store.apply(TAB, { kind: 'started', scope: 'selection' });
  await store.apply(TAB, { kind: 'finished', review: REVIEW, dismissed: [] });
  vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValueOnce(null as never);
  await desk.noteSelection(TAB, opened);
  expect(reviewPage).toHaveBeenCalledTimes(1);
  expect(await kept()).toHaveLength(1);
});

test('a note on a finding has the finding’s passage', async () => {
  const { desk, store, kept, started } = notes(null);
  await store.apply(TAB, { kind: 'finished', review: REVIEW, dismissed: [] });
  await desk.noteFinding(TAB, 0);
  const [note] = await kept();
  expect(note?.anchor?.exact).toBe('co-designed with nine tenants');
  expect(await started()).toEqual({ note: note?.id });
});
