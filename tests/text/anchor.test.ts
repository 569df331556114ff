import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Anchor, anchorAt } from '../../lib/text/anchor';
import { finderIn } from '../../lib/text/find-again';

const page = [
  'The future of the Elmbridge day centre',
  'The council wants to change how the day centre is run. Members have told us what matters to them.',
  'We will pay members of the planning group for their time. The group meets every month in the library.',
  'Tell us what you think by the end of March. You can ring, write, or come to the drop-in.',
  'A report on what people said goes to the cabinet in May. The cabinet makes the final decision.',
].join('\n');

function anchorOf(quote: string, text = page): Anchor {
  const start = text.indexOf(quote);
  expect(start).toBeGreaterThanOrEqual(0);
  return anchorAt(text, start, start + quote.length);
}

function find(anchor: Anchor, text: string) {
  const placement = finderIn(text)(anchor);
  return placement.kind === 'unplaced'
    ? placement.why
    : `${placement.kind}: ${text.slice(placement.start, placement.end)}`;
}

describe('a passage', () => {
  it('is found where it was', () => {
    const quote = 'We will pay members of the planning group for their time.';
    expect(find(anchorOf(quote), page)).toBe(`placed: ${quote}`);
  });

  it('is found after text was put before it', () => {
    const quote = 'for their time';
    expect(find(anchorOf(quote), `News: the centre is open on Sundays.\n${page}`)).toBe(`placed: ${quote}`);
  });

  it('is found after it was edited', () => {
    const quote = 'We will pay members of the planning group for their time.';
    const edited = page.replace(quote, 'We will always pay all members of the new planning group for the time.');
    expect(find(anchorOf(quote), edited)).toBe(
      'placed: We will always pay all members of the new planning group for the time.',
    );
  });

  it('is found after its paragraph moved, and said to have moved', () => {
    const quote = 'The group meets every month in the library.';
    const paragraphs = page.split('\n');
    const moved = [...paragraphs.slice(3), ...paragraphs.slice(0, 3)].join('\n');
    const anchor = anchorOf(quote);
    expect(find(anchor, moved)).toMatch(/^(placed|moved): The group meets every month in the library\.$/);
    expect(find({ ...anchor, prefix: 'Quite other words before. ', suffix: ' Quite other words.' }, moved)).toBe(
      `moved: ${quote}`,
    );
  });

  it('is found over other line ends, spaces, dashes and quotation marks', () => {
    const text = 'Intro.\nWe say “nothing about us” – and we mean it. Always.\nEnd.';
    const quote = '“nothing about us” – and we mean it';
    const other = 'Intro. We say "nothing\u00a0about us" - and\nwe mean it. Always. End.';
    expect(find(anchorOf(quote, text), other)).toBe('placed: "nothing\u00a0about us" - and\nwe mean it');
  });

  it('is told from its twin by what stands around it', () => {
    const text =
      'Housing.\nTell us what you think.\nSend it to the housing team.\nBuses.\nTell us what you think.\nRing the bus team.';
    const start = text.lastIndexOf('Tell us');
    const anchor = anchorAt(text, start, start + 'Tell us what you think.'.length);
    const placement = finderIn(`A new line.\n${text}`)(anchor);
    expect(placement).toMatchObject({ kind: 'placed', start: start + 'A new line.\n'.length });
  });

  it('is not placed on its twin once it has gone', () => {
    const text =
      'Housing.\nTell us what you think.\nSend it to the housing team.\nBuses.\nTell us what you think.\nRing the bus team.';
    const start = text.lastIndexOf('Tell us');
    const anchor = anchorAt(text, start, start + 'Tell us what you think.'.length);
    const without = `${text.slice(0, start)}${text.slice(start + 'Tell us what you think.\n'.length)}`;
    expect(finderIn(without)(anchor).kind).toBe('unplaced');
  });

  it('is never placed inside another word', () => {
    const text = 'We met in May.\nThe trees by the gate are cared for by volunteers of the town.';
    const start = text.indexOf('The');
    const anchor = anchorAt(text, start, start + 3);
    const now = text.replace('The trees', 'There were trees');
    expect(finderIn(now)(anchor).kind).toBe('unplaced');
  });

  it('of a few words is not placed where only one side is as it was', () => {
    const text =
      'Notes.\nThe empty homes are counted each week, if the weather allows.\nThe day service in Wetherbridge\nThere were nine answers.';
    const start = text.indexOf('day service in');
    const anchor = anchorAt(text, start, start + 'day service in'.length);
    const now =
      'Notes.\nThe empty homes are counted each week, if the weather allows.\nThe cost of the day service in Eastbridge was low.';
    expect(finderIn(now)(anchor).kind).toBe('unplaced');
  });

  it('is not taken from another place by the block that has come to stand beside it', () => {
    const ending = 'stands by the mill, but not the road that leads to it.';
    const next = 'Work on the repaired footbridge in Ashbridge starts on Monday, if the weather allows it at all.';
    const first = `The trust owns the land on which a shared booking desk ${ending}`;
    const twin = `The trust owns the land on which a training kitchen ${ending}`;
    const text = ['Notes of the meeting.', first, next, 'Other things were put off.', twin, 'Thank you.'].join('\n');
    const start = text.indexOf('that leads to');
    const anchor = anchorAt(text, start, start + 'that leads to'.length);
    const moved = ['Notes of the meeting.', twin, next, 'Other things were put off.', first, 'Thank you.'].join('\n');
    const placement = finderIn(moved)(anchor);
    const truth = moved.lastIndexOf('that leads to');
    expect(placement.kind === 'unplaced' ? truth : placement.start).toBe(truth);
  });

  it('reaches neither into the words beside it nor leaves out its own where it was edited', () => {
    const quote = 'members of the planning group';
    const anchor = anchorOf(quote);
    const shorter = page.replace(quote, 'the planning group');
    const longer = page.replace(quote, 'members and friends of the planning group');
    expect(find(anchor, shorter)).toBe('placed: the planning group');
    expect(find(anchor, longer)).toBe('placed: members and friends of the planning group');
  });

  it('is not placed where it has gone', () => {
    const quote = 'We will pay members of the planning group for their time.';
    expect(find(anchorOf(quote), page.replace(quote, ''))).toBe('gone');
  });

  it('is not placed in a text of nothing, and an empty quote nowhere', () => {
    expect(find(anchorOf('for their time'), '')).toBe('gone');
    expect(find({ start: 0, end: 0, exact: '', prefix: '', suffix: '' }, page)).toBe('gone');
  });

  it('is found from an annotation of another program, which knows no rival and no position', () => {
    const foreign = {
      start: 0,
      end: 0,
      exact: 'for their time',
      prefix: 'the planning group ',
      suffix: '. The group meets',
    };
    expect(find(foreign, page)).toBe('placed: for their time');
  });
});

describe('any passage of any text', () => {
  const passage = fc
    .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), fc.nat(), fc.nat())
    .map(([text, a, b]) => {
      const start = a % text.length;
      return { text, start, end: start + 1 + (b % (text.length - start)) };
    });

  it('is found where it was', () => {
    fc.assert(
      fc.property(passage, ({ text, start, end }) => {
        expect(finderIn(text)(anchorAt(text, start, end))).toEqual({ kind: 'placed', start, end, edited: false });
      }),
    );
  });

  it('is placed inside the other text, or not at all', () => {
    fc.assert(
      fc.property(passage, fc.string({ unit: 'grapheme', maxLength: 400 }), ({ text, start, end }, other) => {
        const placement = finderIn(other)(anchorAt(text, start, end));
        if (placement.kind === 'unplaced') return;
        expect(placement.start).toBeGreaterThanOrEqual(0);
        expect(placement.start).toBeLessThan(placement.end);
        expect(placement.end).toBeLessThanOrEqual(other.length);
      }),
    );
  });
});
