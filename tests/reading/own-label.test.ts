import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../lib/reading/matches';
import { hasOwnLabel } from '../../lib/reading/own-label';
import { found, read, readingOf, said, sign } from './build';

const asks = said('Tell us your views on the draft by 30 June.', sign('consultation-notice'));
const answered = said('Our response was published on 3 May.', sign('result-reported-back'));

function labelled(...parts: Parameters<typeof said>[]): boolean {
  const { document, findings } = found(parts.map((part) => said(...part)));
  return hasOwnLabel(document, matchesOf(document, findings));
}

describe('a co-word that a text puts on its own work', () => {
  it.each([
    'The co-creation process ran from May to July.',
    'During co-production of the plan we held three webinars.',
    'This co-designed strategy is for everyone.',
    'Our coproduced plan is here.',
    'We co‑produced the plan.',
  ])('is one: %s', (text) => expect(labelled([text])).toBe(true));

  it.each([
    'This is a consultation, not co-production.',
    'We would like to co-design the next one.',
    'From May we will co-produce a new plan.',
    'Write to our co-production team.',
    'Your co-produced care plan says what matters to you.',
    'We planned the service.',
  ])('is none: %s', (text) => expect(labelled([text])).toBe(false));

  it('is none in a sentence that says what people did', () => {
    const text = 'Nine members co-designed the form with us in May 2024.';
    expect(labelled([text, sign('co-design-practice')])).toBe(false);
    expect(labelled([text, sign('co-design-practice', 'claim')])).toBe(true);
  });

  it('is none in somebody else’s words', () => {
    const { document } = found([said('It was co-produced.')]);
    const blocks = document.blocks.map((block) => ({ ...block, part: 'quoted' as const }));
    expect(hasOwnLabel({ blocks }, [])).toBe(false);
  });
});

describe('a consultation that calls itself by a co-word', () => {
  const label = said('The co-creation process ran from May to July.');

  it('is not read as a consultation that is named as such', () => {
    expect(readingOf([asks, answered])).toBe('R8');
    expect(readingOf([asks, answered, label])).toBe('R10');
  });

  it('is told so, and is not told that its answers lead nowhere', () => {
    const because = read([asks, answered, label]).reading?.because.join(' ');
    expect(because).toContain('a word like “co-produced”');
    expect(because).not.toContain('We did not find what can still change');
  });
});
