import type { Block } from '../text/document';

/** Last words that leave a clause open, so that even a heading introduces the list below it. */
const OPEN_ENDED =
  /\b(will|to|can|could|are|is|be|must|should|may|we|you|they|by|include|includes|including|that|the|of|for|with|on|about|following|as|and|or|how|like|from|not|need|needs|want|wants)$/i;

/** True for text that introduces the list below it: it ends with a colon or dash, or its clause is not finished. */
export function introducesList(block: Pick<Block, 'kind' | 'text'>): boolean {
  const text = block.text.trimEnd();
  if (/[:\u2013\u2014\u2026]$/.test(text) || /[a-z] -$/.test(text) || text.endsWith('...')) return true;
  if (block.kind === 'heading') return OPEN_ENDED.test(text);
  return !/[.!?;)"\u201D\u2019]$/.test(text) && /\S\s+\S/.test(text);
}
