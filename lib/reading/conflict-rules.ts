import type { Conflict, ConflictKind } from './detail';
import { indicesOf, isAccount, isConcern, isProof, type Match } from './matches';
import { latestYear, rolesNamed, sameMatter } from './words';

/** How one contradiction between a genuine and a tokenistic match comes out. */
export interface Settlement {
  conflict: Conflict;
  /** Set aside: the other one wins. */
  loses: readonly Match[];
  /** Stands, and is no open concern any more. */
  answered: readonly Match[];
}

/** Signs of which one denies the other: the pairs of signs.md, section F, and those that the matrix sets against each other. */
export const opposed: readonly (readonly [genuine: string, tokenistic: string])[] = [
  ['shared-decision-power', 'limited-responsibility'],
  ['shared-decision-power', 'centralised-decision'],
  ['co-planning-from-the-start', 'late-involvement'],
  ['co-planning-from-the-start', 'professional-led-design'],
  ['co-design-practice', 'professional-led-design'],
  ['involved-at-all-stages', 'early-only-involvement'],
  ['ongoing-involvement', 'one-off-involvement'],
  ['fair-payment-for-time', 'unpaid-time'],
  ['fair-payment-for-time', 'paid-staff-unpaid-people'],
  ['result-reported-back', 'no-result-promised'],
  ['input-effect-explained', 'input-effect-unclear'],
  ['access-and-inclusion-provided', 'access-barrier'],
  ['user-led-or-dpo-led', 'proxy-voices'],
  ['people-as-assets', 'recipients-language'],
  ['outcomes-agreed-together', 'target-driven-process'],
  ['two-way-dialogue', 'informing-called-involvement'],
  ['honest-about-limits', 'consultation-called-co-production'],
  ['equal-partnership', 'them-and-us-language'],
  ['people-set-the-agenda', 'centralised-decision'],
  ['value-from-involvement', 'savings-driven-involvement'],
  ['membership-and-ownership', 'responsibility-without-power'],
];

/** Settles one opposed pair, or finds that it does not contradict itself (null). */
export function settle(genuine: Match, tokenistic: Match): Settlement | null {
  const dated = settleByDate(genuine, tokenistic);
  if (dated) return dated;
  if (genuine.finding.sign === 'fair-payment-for-time') return settlePay(genuine, tokenistic);
  if (genuine.finding.sign === 'shared-decision-power') return settlePower(genuine, tokenistic);
  return settleByGrade(genuine, tokenistic);
}

/** Whether a "no decision has been made" and a decision already made are about the same object. */
export function settleDecided(honest: Match, decided: Match): Settlement | null {
  if (sameMatter(honest.sentence, decided.sentence) === 'different') return null;
  return open('decided-open', 'The text says that nothing is decided, and that it is.', honest, decided);
}

function settleByDate(genuine: Match, tokenistic: Match): Settlement | null {
  const [one, other] = [latestYear(genuine.sentence), latestYear(tokenistic.sentence)];
  if (one === null || other === null || one === other || !isAccount(tokenistic) || !isAccount(genuine)) return null;
  const [older, newer] = one < other ? [one, other] : [other, one];
  const loser = one < other ? genuine : tokenistic;
  const show = `The newer account (${newer}) says how it is now; the older one (${older}) is history.`;
  return settled('old-new', show, [genuine, tokenistic], [loser]);
}

function settlePay(paid: Match, unpaid: Match): Settlement | null {
  if (!isAccount(paid) || !isAccount(unpaid)) return settleByGrade(paid, unpaid);
  const [one, other] = [rolesNamed(paid.sentence), rolesNamed(unpaid.sentence)];
  const named = one.size > 0 && other.size > 0;
  const same = named ? [...one].some((role) => other.has(role)) : sameMatter(paid.sentence, unpaid.sentence) === 'same';
  if (isOneSentence(paid, unpaid)) {
    return settled('pay', 'One sentence names volunteers and their pay: they are paid.', [paid, unpaid], [unpaid]);
  }
  if (same) {
    if (!isContradiction(paid, unpaid)) return settleByGrade(paid, unpaid);
    return open('pay', 'The text says of the same role that it is paid and that it is not.', paid, unpaid);
  }
  if (!named) return null;
  return settled('pay', 'Some roles are paid and others are not.', [paid, unpaid], [], [unpaid]);
}

function settlePower(shared: Match, limited: Match): Settlement | null {
  if (!isAccount(shared)) return settleByGrade(shared, limited);
  if (samePart(shared, limited) && !isOneSentence(shared, limited)) {
    if (!isContradiction(shared, limited)) return settleByGrade(shared, limited);
    return open('power', 'The text says of the same choice that people decide and that they do not.', shared, limited);
  }
  return settled('power', 'People decide one matter; others decide another.', [shared, limited], [], [limited]);
}

function settleByGrade(genuine: Match, tokenistic: Match): Settlement | null {
  if (!shareStage(genuine, tokenistic)) return null;
  const pair = [genuine, tokenistic] as const;
  const [one, other] = [genuine.finding.grade, tokenistic.finding.grade];
  if (one === 'dated-commitment' && isAccount(tokenistic)) {
    return settled('promise-fact', 'The text tells of the past and promises otherwise for later.', pair, []);
  }
  if (one === 'claim' && isAccount(tokenistic)) {
    return settled('claim-practice', 'The text says one thing of itself and describes another.', pair, [genuine]);
  }
  if (other === 'claim' && isAccount(genuine)) {
    return settled('claim-practice', 'The text says one thing of itself and describes another.', pair, [tokenistic]);
  }
  if (!samePart(genuine, tokenistic)) return null;
  if (one !== other && isAccount(genuine) && isAccount(tokenistic)) {
    const loser = one === 'practice' ? tokenistic : genuine;
    return settled('specific-vague', 'One place is specific and another is vague. The specific one counts.', pair, [
      loser,
    ]);
  }
  if (!isContradiction(genuine, tokenistic) || isOneSentence(genuine, tokenistic)) return null;
  return open('same-part', 'The text says both things of the same part of the work.', genuine, tokenistic);
}

/** A contradiction takes a proof and a concern: two vague accounts are none. */
function isContradiction(genuine: Match, tokenistic: Match): boolean {
  return isProof(genuine) && isConcern(tokenistic);
}

/** Nobody says both in one sentence: it speaks of two matters, or was misread. */
function isOneSentence(one: Match, other: Match): boolean {
  return one.finding.sentence[0] === other.finding.sentence[0];
}

/** Same section where one of the two names no matter of its own; otherwise the same matter. */
function samePart(one: Match, other: Match): boolean {
  const matter = sameMatter(one.sentence, other.sentence);
  return matter === 'unnamed' ? one.section === other.section : matter === 'same';
}

function shareStage(one: Match, other: Match): boolean {
  return one.finding.stages.some((stage) => other.finding.stages.includes(stage));
}

function settled(
  kind: ConflictKind,
  show: string,
  matches: readonly Match[],
  loses: readonly Match[],
  answered: readonly Match[] = [],
): Settlement {
  return { conflict: { kind, settled: true, show, findings: indicesOf(matches) }, loses, answered };
}

function open(kind: ConflictKind, show: string, ...matches: readonly Match[]): Settlement {
  return { conflict: { kind, settled: false, show, findings: indicesOf(matches) }, loses: [], answered: [] };
}
