import { readDocument } from '../../lib/reading';
import type { Review } from '../../lib/reading/review';
import type { AxisCue, Finding, Findings, Profile } from '../../lib/review/finding';
import { signById } from '../../lib/signs';
import type { Grade } from '../../lib/signs/sign';
import { type Block, blockStarts, type Document, documentText } from '../../lib/text/document';

/** A sign said to stand in a sentence, and what is special about it. */
export interface Mark {
  sign: string;
  more: Partial<Finding>;
}

/** One block: a heading, or a sentence with the signs and cues found in it. */
export interface Said {
  heading: boolean;
  text: string;
  marks: readonly Mark[];
  cues: readonly Pick<AxisCue, 'cue' | 'grade'>[];
}

export function sign(id: string, grade: Grade = 'practice', more: Partial<Finding> = {}): Mark {
  return { sign: id, more: { grade, ...more } };
}

export function cue(name: AxisCue['cue'], grade: Grade = 'practice'): Pick<AxisCue, 'cue' | 'grade'> {
  return { cue: name, grade };
}

export function said(text: string, ...found: readonly (Mark | Pick<AxisCue, 'cue' | 'grade'>)[]): Said {
  const marks = found.filter((each) => 'sign' in each);
  const cues = found.filter((each) => 'cue' in each);
  return { heading: false, text, marks, cues };
}

export function heading(text: string): Said {
  return { heading: true, text, marks: [], cues: [] };
}

export interface About extends Partial<Profile> {
  title?: string;
  /** On by default: most tests hand in a passage. */
  selection?: boolean;
}

/** The document and the findings of these blocks. */
export function found(parts: readonly Said[], about: About = {}): { document: Document; findings: Findings } {
  const { title = 'Short breaks in Northmoor', selection: _selection, ...profile } = about;
  const blocks = parts.map(({ heading, text }): Block => {
    const kind = heading ? 'heading' : 'paragraph';
    return heading ? { kind, part: 'body', text, level: 2 } : { kind, part: 'body', text };
  });
  const document: Document = { title, address: 'https://northmoor.example/', language: 'en', blocks, skipped: [] };
  const starts = blockStarts(blocks);
  const at = (block: number) => starts[block] ?? 0;
  return {
    document,
    findings: {
      rules: 'test',
      profile: {
        words: documentText(document).split(/\s+/).filter(Boolean).length,
        language: 'en',
        aboutService: true,
        kind: 'own-account',
        speaker: 'body',
        timing: 'none',
        individualOnly: false,
        ...profile,
      },
      findings: parts.flatMap((part, block) => part.marks.map((mark) => findingOf(mark, part.text, at(block), block))),
      cues: parts.flatMap(({ cues, text }, block) =>
        cues.map((each) => ({ ...each, start: at(block), end: at(block) + text.length, block })),
      ),
    },
  };
}

/** The review of these blocks. */
export function read(parts: readonly Said[], about: About = {}): Review {
  const { document, findings } = found(parts, about);
  return readDocument(document, findings, { selection: about.selection ?? true });
}

/** The code of the overall reading. */
export function readingOf(parts: readonly Said[], about: About = {}): string | undefined {
  return read(parts, about).reading?.code;
}

/** The suggested answer to one question. */
export function answerTo(review: Review, question: string): string | undefined {
  return review.checklist?.find(({ id }) => id === question)?.answer;
}

const PROVES_NOTHING: ReadonlySet<Grade> = new Set(['norm', 'conditional', 'reported', 'promise', 'negated']);

function findingOf({ sign: id, more }: Mark, text: string, start: number, block: number): Finding {
  const { polarity, strength, stages, level, ask } = signById(id);
  const grade = more.grade ?? 'practice';
  return {
    sign: id,
    polarity,
    strength,
    confidence: 'clear',
    grade,
    actor: 'people',
    stages,
    level,
    start,
    end: start + text.length,
    quote: text,
    usable: !PROVES_NOTHING.has(grade) || (id === 'promise-without-plan' && grade === 'promise'),
    why: 'The test says so.',
    ask,
    scope: 'service',
    block,
    sentence: [start, start + text.length],
    ...more,
  };
}
