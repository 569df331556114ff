import { describe, expect, it } from 'vitest';
import { SectionReader } from '../../lib/review/sections';
import type { Block } from '../../lib/text/document';

const heading = (text: string, level: number): Block => ({ kind: 'heading', part: 'body', text, level });
const paragraph: Block = { kind: 'paragraph', part: 'body', text: 'The group shall meet.' };
const item: Block = { kind: 'list-item', part: 'body', text: 'Pay people.' };

describe('sections by their headings', () => {
  it('last until the next heading of their level or above', () => {
    const reader = new SectionReader();
    expect([...reader.read(paragraph)]).toEqual([]);
    reader.read(heading('Terms of reference', 2));
    expect([...reader.read(paragraph)]).toEqual(['in-force']);
    reader.read(heading('Membership', 3));
    expect([...reader.read(paragraph)]).toEqual(['in-force']);
    reader.read(heading('What we did', 2));
    expect([...reader.read(paragraph)]).toEqual([]);
  });

  it('take the list items under guidance for norms, not its other sentences', () => {
    const reader = new SectionReader();
    reader.read(heading('Principles', 2));
    expect([...reader.read(item)]).toEqual(['guidance']);
    expect([...reader.read(paragraph)]).toEqual([]);
  });
});
