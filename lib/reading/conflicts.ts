import type { Finding } from '../review/finding';
import type { Document } from '../text/document';
import { opposed, type Settlement, settle, settleDecided } from './conflict-rules';
import type { Conflict, ConflictKind } from './detail';
import {
  bestFirst,
  indicesOf,
  isAccount,
  isConcern,
  isLabel,
  isProof,
  type Match,
  ofSigns,
  sectionsOf,
} from './matches';
import { thresholds } from './thresholds';

/** Everything in a document that points both ways, and what comes of it. */
export interface Settled {
  conflicts: readonly Conflict[];
  /** Findings that lost and do not count any more. */
  aside: ReadonlySet<number>;
  /** Findings that stand beside their opposite without being an open concern. */
  answered: ReadonlySet<number>;
}

/** Finds evidence that points both ways and settles it by kind, one conflict for each pair of signs and outcome. */
export function settleConflicts(
  document: Pick<Document, 'blocks'>,
  findings: readonly Finding[],
  matches: readonly Match[],
): Settled {
  const easy = easyReadSections(document);
  const parts = [
    matches.filter((match) => !easy.has(match.section)),
    matches.filter((match) => easy.has(match.section)),
  ];
  const settlements = [
    ...parts.flatMap((part) => [...opposedPairs(part), ...decidedPairs(part)]),
    ...cancelled(matches),
  ];
  const notes = [...reportedBesideOwn(findings, matches), ...carersOnly(matches), ...easyReadDiffers(easy, matches)];
  return {
    conflicts: merged([...settlements.map(({ conflict }) => conflict), ...notes]),
    aside: new Set(settlements.flatMap(({ loses }) => indicesOf(loses))),
    answered: new Set(settlements.flatMap(({ answered }) => indicesOf(answered))),
  };
}

function opposedPairs(matches: readonly Match[]): Settlement[] {
  return opposed.flatMap(([genuine, tokenistic]) => pairs(matches, genuine, tokenistic, settle));
}

function decidedPairs(matches: readonly Match[]): Settlement[] {
  return pairs(matches, 'honest-about-limits', 'decision-already-made', (honest, decided) =>
    /\bno (?:final )?decisions?\b|\bnothing (?:is|has been) (?:decided|settled)\b|\bnot (?:yet )?(?:been )?decided\b|\bopen\b/i.test(
      honest.sentence,
    )
      ? settleDecided(honest, decided)
      : null,
  );
}

function pairs(
  matches: readonly Match[],
  genuine: string,
  tokenistic: string,
  settleOne: (genuine: Match, tokenistic: Match) => Settlement | null,
): Settlement[] {
  const best = (sign: string) => bestFirst(ofSigns(matches, sign)).slice(0, thresholds.comparedPerSign.value);
  const others = best(tokenistic);
  return best(genuine).flatMap((one) => others.flatMap((other) => settleOne(one, other) ?? []));
}

/** Signs of the whole document that one fact elsewhere in it cancels. */
function cancelled(matches: readonly Match[]): Settlement[] {
  const proofs = matches.filter((match) => isProof(match) && match.provable.length > 0);
  const named = proofs.filter(({ finding }) => finding.actor === 'people' || finding.actor === 'carers');
  const dated = matches.filter(({ finding }) => finding.polarity === 'genuine' && finding.grade === 'dated-commitment');
  return [
    ...cancel(
      matches,
      'survey-only-method',
      'survey-ongoing',
      ofSigns(matches, 'ongoing-involvement').filter(isAccount),
      'There is a survey, and people also meet again and again.',
    ),
    ...cancel(
      matches,
      'co-production-label-only',
      'label-proof',
      proofs,
      'The text uses the word, and also says what people did.',
    ),
    ...cancel(
      matches,
      'vague-who-was-involved',
      'specific-vague',
      named,
      'One place is vague about who took part; another says it.',
    ),
    ...cancel(matches, 'promise-without-plan', 'specific-vague', dated, 'One promise has no date; another one has.'),
  ];
}

function cancel(
  matches: readonly Match[],
  sign: string,
  kind: ConflictKind,
  by: readonly Match[],
  show: string,
): Settlement[] {
  const loses = ofSigns(matches, sign);
  const winner = by[0];
  if (loses.length === 0 || !winner) return [];
  return [{ conflict: { kind, settled: true, show, findings: indicesOf([winner, ...loses]) }, loses, answered: [] }];
}

function reportedBesideOwn(findings: readonly Finding[], matches: readonly Match[]): Conflict[] {
  const said = findings.flatMap((finding, index) =>
    finding.grade === 'reported' && finding.polarity === 'tokenistic' ? [index] : [],
  );
  const own = matches.filter(({ finding }) => finding.polarity === 'genuine');
  if (said.length === 0 || own.length === 0) return [];
  const show = 'Others are quoted as seeing it differently. What they say is shown as said by others.';
  return [{ kind: 'reported-own', settled: true, show, findings: [...said, ...indicesOf(own)] }];
}

function carersOnly(matches: readonly Match[]): Conflict[] {
  const accounts = matches.filter((match) => match.finding.polarity === 'genuine' && isAccount(match));
  const carers = accounts.filter(({ finding }) => finding.actor === 'carers');
  if (carers.length === 0 || accounts.some(({ finding }) => finding.actor === 'people')) return [];
  const show = 'Carers took part. We did not see disabled people.';
  return [{ kind: 'carers-only', settled: true, show, findings: indicesOf(carers) }];
}

/** An Easy Read part is never merged with the main one: where they differ, that is said. */
function easyReadDiffers(easy: ReadonlySet<number>, matches: readonly Match[]): Conflict[] {
  const inEasy = (match: Match) => easy.has(match.section);
  const telling = matches.filter((match) => isProof(match) || isConcern(match) || isLabel(match));
  for (const one of telling.filter(inEasy)) {
    const other = telling.find(
      (match) =>
        !inEasy(match) &&
        match.finding.polarity !== one.finding.polarity &&
        match.finding.stages.some((stage) => one.finding.stages.includes(stage)),
    );
    if (other) {
      const show = 'The Easy Read part and the main part say different things.';
      return [{ kind: 'easy-read', settled: true, show, findings: indicesOf([one, other]) }];
    }
  }
  return [];
}

function easyReadSections(document: Pick<Document, 'blocks'>): ReadonlySet<number> {
  const sections = sectionsOf(document);
  return new Set(
    document.blocks.flatMap((block, index) =>
      block.kind === 'heading' && /\beasy[\s-]?(?:read|english)\b/i.test(block.text) ? [sections[index] ?? 0] : [],
    ),
  );
}

/** One entry for each kind and outcome, with all its findings. */
function merged(conflicts: readonly Conflict[]): readonly Conflict[] {
  const byKey = new Map<string, Conflict>();
  for (const conflict of conflicts) {
    const key = `${conflict.kind} ${conflict.settled} ${conflict.show}`;
    const known = byKey.get(key);
    const findings = [...new Set([...(known?.findings ?? []), ...conflict.findings])].sort((one, other) => one - other);
    byKey.set(key, { ...conflict, findings });
  }
  return [...byKey.values()];
}
