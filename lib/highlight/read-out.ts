import { readPageInSlices } from '../sources/page';
import type { PlacedBlock } from './mark';
import type { FromReviewedPage, PageFailure, Scope } from './protocol';
import { type Batch, createCutter, selectedRanges } from './selected';

/**
 * Reads the page and says it block by block.
 * @param placed gets every block that was said, with its place: where findings are looked up later
 */
export async function readOut(
  scope: Scope,
  placed: PlacedBlock[],
  say: (message: FromReviewedPage) => void,
  signal: AbortSignal,
): Promise<void> {
  const cut = scope === 'selection' ? createCutter(selectedRanges(document)) : (batch: Batch) => batch;
  say({ kind: 'about', title: document.title, address: document.URL, language: document.documentElement.lang });
  const slices = readPageInSlices(document, { signal });
  let next = 0;
  let slice = await slices.next();
  while (!slice.done) {
    const { blocks, places } = cut(slice.value);
    for (const [at, { text }] of blocks.entries()) {
      placed.push({ text, start: next, place: places[at] ?? [] });
      next += text.length + 1;
    }
    if (blocks.length > 0) say({ kind: 'blocks', blocks });
    slice = await slices.next();
  }
  const page = slice.value;
  if (placed.length === 0) say({ kind: 'failed', failure: emptiness(scope) });
  else if (page.ok)
    say({ kind: 'end', title: page.document.title, language: page.document.language, skipped: page.document.skipped });
  else say({ kind: 'failed', failure: emptiness(scope) });
}

/** Reads the page again and gives what is on it now. */
export async function readAgain(signal: AbortSignal): Promise<Batch> {
  const slices = readPageInSlices(document, { signal });
  const blocks: Batch['blocks'][number][] = [];
  const places: Batch['places'][number][] = [];
  for await (const slice of slices) {
    blocks.push(...slice.blocks);
    places.push(...slice.places);
  }
  return { blocks, places };
}

function emptiness(scope: Scope): PageFailure {
  if (document.contentType === 'application/pdf' || document.querySelector('embed[type="application/pdf"]'))
    return 'pdf';
  if (scope === 'selection') return 'no_selection';
  return document.body && document.body.childElementCount > 0 ? 'no_text' : 'empty';
}
