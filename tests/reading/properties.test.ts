import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument, readWithout } from '../../lib/reading';
import { questions } from '../../lib/reading/checklist';
import { signs } from '../../lib/signs';
import type { Grade } from '../../lib/signs/sign';
import { type About, cue, found, heading, read, type Said, said, sign } from './build';

const grades: readonly Grade[] = [
  'practice',
  'practice-thin',
  'dated-commitment',
  'claim',
  'promise',
  'norm',
  'conditional',
  'reported',
  'negated',
];
const cueNames = [
  'plan-professional-sole',
  'plan-joint',
  'plan-users-only',
  'deliver-professional-sole',
  'deliver-joint',
  'deliver-users-only',
] as const;

const sentence = fc.constantFrom(
  'Nine members planned the desk from May 2024.',
  'The board decides the lunch budget.',
  'Disabled people set it up in 2016 and run it.',
  'The survey is not paid, and the panel is.',
  'Everyone has a vote on the rules.',
  '',
  'Ünïcode 👩🏽‍🦽 and “quotes”',
);
const mark = fc
  .record({
    id: fc.constantFrom(...signs.map(({ id }) => id)),
    grade: fc.constantFrom(...grades),
    confidence: fc.constantFrom('clear', 'possible'),
    actor: fc.constantFrom('people', 'carers', 'officials', 'unclear'),
    scope: fc.constantFrom('service', 'individual'),
  } as const)
  .map(({ id, grade, ...more }) => sign(id, grade, more));
const axis = fc
  .tuple(fc.constantFrom(...cueNames), fc.constantFrom(...grades))
  .map(([name, grade]) => cue(name, grade));
const block: fc.Arbitrary<Said> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(sentence, fc.array(mark, { maxLength: 3 }), fc.array(axis, { maxLength: 1 }))
      .map(([text, marks, cues]) => said(text, ...marks, ...cues)),
  },
  { weight: 1, arbitrary: fc.constantFrom('Desk', 'Easy Read', 'Annual report').map(heading) },
);
const blocks = fc.array(block, { maxLength: 14 });
const about: fc.Arbitrary<About> = fc.record({
  words: fc.nat(3000),
  timing: fc.constantFrom('planned', 'open', 'closed', 'decided', 'under-way', 'none'),
  kind: fc.constantFrom('own-account', 'own-account', 'other', 'guidance', 'list-page'),
  speaker: fc.constantFrom('body', 'user-led', 'unknown'),
  aboutService: fc.boolean(),
  individualOnly: fc.boolean(),
  selection: fc.boolean(),
  language: fc.constantFrom('en', 'en-GB', 'und', 'ga'),
});
/** A passage that passes every gate. */
const plain: About = { words: 400 };

const holds = (property: fc.IProperty<[readonly Said[]]>) => fc.assert(property, { numRuns: 150 });

describe('whatever was found', () => {
  it('a review comes out, and the same one each time', () => {
    fc.assert(
      fc.property(blocks, about, (parts, how) => {
        const once = read(parts, how);
        expect(JSON.stringify(read(parts, how))).toBe(JSON.stringify(once));
        expect(once.checklist).toHaveLength(questions.length);
        expect(once.reading?.because.length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('every index points at a finding', () => {
    holds(
      fc.property(blocks, (parts) => {
        const review = read(parts, plain);
        const indices = [
          ...(review.reading?.findings ?? []),
          ...(review.checklist ?? []).flatMap(({ findings }) => findings),
          ...(review.detail?.conflicts ?? []).flatMap(({ findings }) => findings),
          ...(review.detail?.setAside ?? []),
        ];
        for (const index of indices) expect(review.findings[index]).toBeDefined();
      }),
    );
  });

  it('what a person leaves out counts as if it had never been found', () => {
    const withoutCues = blocks.map((parts) => parts.map((part) => ({ ...part, cues: [] })));
    fc.assert(
      fc.property(withoutCues, fc.array(fc.nat(40), { maxLength: 6 }), (parts, chosen) => {
        const whole = read(parts, plain);
        const out = new Set(chosen.filter((index) => index < whole.findings.length));
        let index = 0;
        const never = read(
          parts.map((part) => ({ ...part, marks: part.marks.filter(() => !out.has(index++)) })),
          plain,
        );
        const after = readWithout(whole, [...out]);
        expect(after.reading?.because).toEqual(never.reading?.because);
        expect([after.stages, after.matrix, after.levels]).toEqual([never.stages, never.matrix, never.levels]);
        expect(after.checklist?.map(({ answer }) => answer)).toEqual(never.checklist?.map(({ answer }) => answer));
        expect(after.findings).toEqual(whole.findings);
      }),
      { numRuns: 150 },
    );
  });

  it('is not changed by being read', () => {
    holds(
      fc.property(blocks, (parts) => {
        const { document, findings } = found(parts, plain);
        const before = JSON.stringify({ document, findings });
        readDocument(document, findings);
        expect(JSON.stringify({ document, findings })).toBe(before);
      }),
    );
  });

  it('claims alone place nothing and prove nothing', () => {
    holds(
      fc.property(blocks, (parts) => {
        const claims = parts.map((part) => ({
          ...part,
          marks: part.marks.map((each) => ({ ...each, more: { ...each.more, grade: 'claim' as const } })),
          cues: part.cues.map((each) => ({ ...each, grade: 'claim' as const })),
        }));
        const review = read(claims, plain);
        expect(review.matrix).toMatchObject({ planning: 'unstated', delivery: 'unstated', cell: null });
        expect(Object.values(review.stages ?? {})).not.toContain('proof');
      }),
    );
  });

  it('the reading is never tokenistic with proof of planning, design or decision', () => {
    holds(
      fc.property(blocks, (parts) => {
        const review = read(parts, plain);
        const { agenda, planning, design, decision } = review.stages ?? {};
        if ([agenda, planning, design, decision].includes('proof')) expect(review.reading?.code).not.toBe('R9');
      }),
    );
  });

  it('nothing is said against a text about involvement', () => {
    holds(
      fc.property(blocks, (parts) => {
        const review = read(parts, { ...plain, kind: 'guidance' });
        expect(review.reading?.code).toBe('R1');
        expect(new Set(Object.values(review.stages ?? {}))).toEqual(new Set(['nothing']));
      }),
    );
  });

  it.each(['norm', 'conditional', 'reported'] as const)('adding a %s changes no judgement', (grade) => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 10 }),
        fc.constantFrom(...signs.map(({ id }) => id)),
        (parts, id) => {
          const some = [...parts, said('Members meet.', sign('ongoing-involvement'))];
          const judged = ({ stages, matrix, levels, reading, checklist }: ReturnType<typeof read>) => ({
            stages,
            matrix,
            levels,
            reading: reading?.code,
            answers: checklist?.map(({ answer }) => answer),
          });
          const more = [...some, said('Bodies say it.', sign(id, grade))];
          expect(judged(read(more, plain))).toEqual(judged(read(some, plain)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('saying a sentence again changes no judgement', () => {
    holds(
      fc.property(blocks, (parts) => {
        const twice = [...parts, ...parts.filter((part) => !part.heading)];
        const one = read(
          parts.filter((part) => !part.heading),
          plain,
        );
        const two = read(
          twice.filter((part) => !part.heading),
          plain,
        );
        expect(two.reading?.code).toBe(one.reading?.code);
        expect(two.stages).toEqual(one.stages);
      }),
    );
  });

  it('a cell is named only where both sides are', () => {
    holds(
      fc.property(blocks, (parts) => {
        const { matrix } = read(parts, plain);
        if (matrix?.cell) expect([matrix.planning, matrix.delivery]).not.toContain('unstated');
        if (matrix?.planning === 'unstated' && matrix.delivery === 'unstated') expect(matrix.confidence).toBe('none');
      }),
    );
  });

  it('never speaks of a score or of what an organisation is', () => {
    holds(
      fc.property(blocks, (parts) => {
        const { reading, detail } = read(parts, plain);
        const words = JSON.stringify([
          reading?.title,
          reading?.because,
          detail?.conflicts,
          detail?.matrix.notes,
          detail?.levels.notes,
        ]);
        expect(words).not.toMatch(/score|percent|%|unlawful|insincere|manipulat|therapy|\bbad\b/i);
      }),
    );
  });
});
