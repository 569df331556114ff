import type { Finding, Findings, Profile } from '../../lib/review/finding';
import { signById } from '../../lib/signs';
import type { Grade } from '../../lib/signs/sign';
import { blockStarts } from '../../lib/text/document';
import type { Label, LabelledDocument, LabelledSentence } from './corpus';

const PROVES_NOTHING: ReadonlySet<Grade> = new Set(['norm', 'conditional', 'reported', 'promise', 'negated']);

/** What the engine would hand over if it found exactly what the reader labelled: the yardstick for the stage table. */
export function asLabelled({ document, sentences }: LabelledDocument, profile: Profile): Findings {
  const starts = blockStarts(document.blocks);
  return {
    rules: 'labels',
    profile,
    cues: [],
    findings: sentences
      .filter(({ start }) => start >= 0)
      .flatMap((sentence) => sentence.labels.map((label) => findingOf(label, sentence, starts))),
  };
}

function findingOf(
  { sign, grade, clear }: Label,
  { start, end, text }: LabelledSentence,
  starts: readonly number[],
): Finding {
  const { polarity, strength, stages, level, ask } = signById(sign);
  return {
    sign,
    polarity,
    strength,
    stages,
    level,
    ask,
    grade,
    confidence: clear ? 'clear' : 'possible',
    actor: 'people',
    scope: 'service',
    start,
    end,
    quote: text,
    sentence: [start, end],
    block: Math.max(
      starts.findLastIndex((each) => each <= start),
      0,
    ),
    usable: clear && (!PROVES_NOTHING.has(grade) || (sign === 'promise-without-plan' && grade === 'promise')),
    why: '',
  };
}
