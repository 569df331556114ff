import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../lib/review/finding';
import { documentText } from '../../lib/text/document';
import { batchDocuments, batchWordings, readBatch } from '../../scripts/quality/batches';
import { type Label, type LabelledDocument, placeSentences } from '../../scripts/quality/corpus';
import { listErrors } from '../../scripts/quality/errors';
import split from '../../scripts/quality/split.json';
import { judge, LEVELS, tally, USABLE_LEVELS } from '../../scripts/quality/tally';
import { fails, tallyWordings } from '../../scripts/quality/wordings';

const [clear, both] = LEVELS;
const [usableClear] = USABLE_LEVELS;

describe('tally', () => {
  const sentences = judge(
    labelled([
      ['Tenants chose the contractor.', [label('shared-decision-power', 'genuine')]],
      ['Cabinet decides.', [label('limited-responsibility', 'tokenistic', { clear: false })]],
      ['Services should pay people.', [label('fair-payment-for-time', 'genuine', { grade: 'norm' })]],
      ['The road is closed.', []],
    ]),
    [
      finding('shared-decision-power', 'genuine', 0, 7),
      finding('shared-decision-power', 'genuine', 8, 20),
      finding('equal-partnership', 'genuine', 30, 37),
      finding('fair-payment-for-time', 'genuine', 60, 65, { confidence: 'possible' }),
      finding('short-timescale', 'tokenistic', 76, 80, { confidence: 'possible' }),
    ],
  );
  const bySign = ({ sign }: { sign: string }) => sign;
  const genuine = ({ polarity }: { polarity: string }) => (polarity === 'genuine' ? 'genuine' : undefined);

  it('counts a sentence once for each sign', () => {
    expect(tally(sentences, clear, bySign)).toMatchObject({ flags: 2, right: 1, labels: 3, found: 1 });
    expect(tally(sentences, both, bySign)).toMatchObject({ flags: 4, right: 2, labels: 3, found: 2 });
  });

  it('takes a finding for right in its polarity where the sentence carries a label of that polarity', () => {
    expect(tally(sentences, both, genuine)).toMatchObject({ flags: 3, right: 2, labels: 2, found: 2, opposite: 1 });
  });

  it('looks at labels that nearly every expert would share by themselves', () => {
    expect(tally(sentences, both, bySign)).toMatchObject({ clearLabels: 2, clearFound: 2 });
  });

  it('leaves out findings and labels that prove nothing where only usable ones count', () => {
    expect(tally(sentences, usableClear, bySign)).toMatchObject({ labels: 2, found: 1, flags: 2 });
  });

  it('counts what is found outside every labelled sentence as false', () => {
    const outside = judge(labelled([['Tenants chose the contractor.', []]]), [
      finding('shared-decision-power', 'genuine', 40, 45),
    ]);
    expect(tally(outside, clear, bySign)).toMatchObject({ flags: 1, right: 0 });
  });

  it('lists each false alarm with its labels and each miss with what was found', () => {
    const lines = listErrors(sentences).split('\n');
    expect(lines[0]).toBe('2 false, 1 missed');
    expect(lines[1]).toContain('FALSE  clear practice  equal-partnership  OPPOSITE');
    expect(lines[3]).toContain('MISSED unsure practice  limited-responsibility');
    expect(lines[3]).toContain('found: equal-partnership');
  });
});

describe('labelled sentences', () => {
  it('are found again where the source took off a list mark', () => {
    const [first, second] = placeSentences('Pay people.\nAsk people.', [
      { sentence: '1. Pay people.', labels: [] },
      { sentence: '- Ask people.', labels: [] },
    ]);
    expect([first?.start, first?.end]).toEqual([0, 11]);
    expect([second?.start, second?.end]).toEqual([12, 23]);
  });

  it('stand nowhere where the source did not read them, and count as missed', () => {
    const [sentence] = placeSentences('Something else.', [
      { sentence: 'Tenants chose.', labels: [{ sign: 'shared-decision-power', grade: 'practice', clear: true }] },
    ]);
    expect(sentence?.start).toBe(-1);
    const document = { id: 'd', control: false, document: plain('Something else.'), sentences: [sentence ?? never()] };
    const judged = judge(document, [finding('shared-decision-power', 'genuine', 0, 9)]);
    expect(tally(judged, clear, ({ sign }) => sign)).toMatchObject({ labels: 1, found: 0, flags: 1, right: 0 });
  });
});

describe('wordings', () => {
  const flags = [finding('shared-decision-power', 'genuine', 0, 5, { confidence: 'possible' })];
  const wording = { text: 'x', sign: 'shared-decision-power', polarity: 'genuine', flags } as const;

  it('are found at the level at which they are found', () => {
    expect(tallyWordings([{ ...wording, expected: 'flag' }], clear)).toMatchObject({ wordings: 1, signFound: 0 });
    expect(tallyWordings([{ ...wording, expected: 'flag' }], both)).toMatchObject({ signFound: 1, polarityFound: 1 });
    expect(fails({ ...wording, expected: 'flag' }, both)).toBe(false);
  });

  it('that are near misses are silent when their own sign is, and quiet when no judging sign shows', () => {
    const nearMiss = { ...wording, sign: 'equal-partnership', expected: 'silent' } as const;
    expect(tallyWordings([nearMiss], both)).toMatchObject({ nearMisses: 1, silent: 1, quiet: 0 });
    expect(tallyWordings([{ ...nearMiss, otherSigns: ['shared-decision-power'] }], both)).toMatchObject({ quiet: 1 });
  });

  it('of the other polarity are counted as opposite', () => {
    const opposite = { ...wording, sign: 'unpaid-time', polarity: 'tokenistic', expected: 'flag' } as const;
    expect(tallyWordings([opposite], both)).toMatchObject({ signFound: 0, polarityFound: 0, opposite: 1 });
  });
});

describe('batches', () => {
  it('are read as wordings and as documents with their labels in place', () => {
    const file = write({
      id: 'try-out',
      date: '2026-11-22',
      writtenBy: 'someone',
      kind: 'documents',
      items: [{ text: 'Tenants chose.', sign: 'shared-decision-power', expected: 'flag' }],
      documents: [
        {
          id: 'one',
          title: 'Lift',
          blocks: ['The new lift', 'It opens in May. Tenants chose the contractor.'],
          labels: [
            {
              sentence: 'Tenants chose the contractor.',
              sign: 'shared-decision-power',
              grade: 'practice',
              clear: true,
            },
          ],
        },
        { id: 'two', title: 'Rain', blocks: ['It rained.'], labels: [] },
      ],
    });
    const batch = readBatch(file);
    expect(batchWordings(batch)).toMatchObject([{ text: 'Tenants chose.', polarity: 'genuine' }]);
    const [one, two] = batchDocuments(batch);
    const [sentence] = one?.sentences ?? [];
    expect(documentText(one?.document ?? never()).slice(sentence?.start, sentence?.end)).toBe(
      'Tenants chose the contractor.',
    );
    expect([one?.control, two?.control]).toEqual([false, true]);
  });

  it('are refused with the reason where they are not as agreed', () => {
    expect(() => readBatch(write({ id: 'x', date: '2026-11-22', kind: 'wordings' }))).toThrow('neither "items"');
    expect(() => readBatch(write({ date: '2026-11-22', kind: 'wordings', items: [] }))).toThrow('"id" is missing');
  });
});

describe('the split', () => {
  it('puts every document in one part only', () => {
    const build = new Set(split.build);
    expect(split.held.filter((id) => build.has(id))).toEqual([]);
    expect(new Set([...split.build, ...split.held]).size).toBe(split.build.length + split.held.length);
  });
});

describe('scores at first sight', () => {
  it('name each batch once', () => {
    const file = join(import.meta.dirname, '..', 'quality', 'first-sight.json');
    const batches = (JSON.parse(readFileSync(file, 'utf8')) as { batch: string }[]).map(({ batch }) => batch);
    expect(new Set(batches).size).toBe(batches.length);
  });
});

function labelled(sentences: readonly (readonly [string, readonly Label[]])[]): LabelledDocument {
  const text = sentences.map(([sentence]) => sentence).join(' ');
  let from = 0;
  return {
    id: 'd',
    control: false,
    document: plain(text),
    sentences: sentences.map(([sentence, labels]) => {
      const start = from;
      from += sentence.length + 1;
      return { start, end: start + sentence.length, text: sentence, labels };
    }),
  };
}

function plain(text: string) {
  return {
    title: '',
    address: '',
    language: 'en',
    blocks: [{ kind: 'paragraph', part: 'body', text } as const],
    skipped: [],
  };
}

function label(sign: string, polarity: Label['polarity'], other: Partial<Label> = {}): Label {
  return { sign, polarity, grade: 'practice', clear: true, ...other };
}

function finding(
  sign: string,
  polarity: Finding['polarity'],
  start: number,
  end: number,
  other: Partial<Finding> = {},
): Finding {
  return {
    sign,
    polarity,
    strength: 'medium',
    confidence: 'clear',
    grade: 'practice',
    actor: 'people',
    stages: [],
    level: 'involving',
    start,
    end,
    quote: '',
    usable: true,
    why: '',
    ask: '',
    scope: 'service',
    block: 0,
    sentence: [start, end],
    ...other,
  };
}

function write(batch: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'batch-')), 'batch.json');
  writeFileSync(file, JSON.stringify(batch));
  return file;
}

function never(): never {
  throw new Error('not there');
}
