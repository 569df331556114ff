import type { Frame } from '../../lib/review/frame';
import { parse } from '../../lib/review/parse';
import { tag } from '../../lib/review/tag';
import { wordsOf } from '../../lib/review/words';
import { tokenise } from '../../lib/text/tokens';
import type { ExpectedFrame, FrameExample } from './frames.data';

/** Names an example for the list of known failures. */
export function nameOf({ stem, text, expected }: FrameExample): string {
  return `${stem === undefined ? '' : `${stem} `}${text} → ${expected.sense}`;
}

/** What keeps the closest frame from being the one expected: '' where one of them is it. */
export function mismatch(example: FrameExample): string {
  const frames = framesOf(example);
  const differences = frames
    .filter((frame) => frame.senses.includes(example.expected.sense))
    .map((frame) => differ(example.expected, frame));
  const [closest] = differences.sort((a, b) => a.length - b.length);
  return closest?.join('; ') ?? `no frame of that sense among: ${frames.map((frame) => frame.lemma).join(', ')}`;
}

function framesOf({ stem, text }: FrameExample): readonly Frame[] {
  const tokens = tokenise(stem === undefined ? text : `${stem.replace(/:$/, '')} ${text}`);
  return parse(tag(wordsOf(tokens, 0, tokens.length))).frames;
}

function differ(expected: ExpectedFrame, frame: Frame): string[] {
  const found: string[] = [];
  const compare = (what: string, wanted: unknown, is: unknown) => {
    if (wanted !== undefined && wanted !== is) found.push(`${what} is ${is}, not ${wanted}`);
  };
  for (const role of ['agent', 'patient'] as const) {
    if (expected[role] !== 'any') compare(role, expected[role], frame[role]?.actor ?? 'none');
  }
  for (const what of ['voice', 'tense', 'modality', 'negated', 'conditional', 'question', 'form'] as const) {
    compare(what, expected[what], frame[what]);
  }
  for (const [relation, actor] of Object.entries(expected.relations ?? {}) as [keyof Frame['relations'], string][]) {
    const actors = frame.relations[relation]?.map((phrase) => phrase.actor) ?? [];
    if (!actors.some((is) => is === actor)) found.push(`${relation} is ${actors.join(', ') || 'none'}, not ${actor}`);
  }
  return found;
}
