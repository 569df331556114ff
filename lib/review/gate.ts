import { allOf, type Need, NOTHING } from './need';
import type { Presence } from './presence';
import type { Rule } from './rule';

/** A rule in its place: sets and the rules in them keep their order. */
interface Candidate {
  rule: Rule;
  set: number;
  order: number;
}

/** A rule that a feature speaks for, and what else it needs. */
interface Waiting {
  candidate: Candidate;
  rest: Need;
}

/** The rules of one set whose every need a sentence meets. */
export interface Opened {
  set: number;
  rules: readonly Rule[];
}

/**
 * Decides which rules can hold in a sentence by its words alone. Each rule waits under features of which every sentence
 * that it can hold in has one, so a sentence asks only the rules that its words speak for, not all of them.
 */
export class Gate {
  private readonly waiting: Waiting[][] = [];
  private readonly always: Candidate[] = [];
  private readonly passed: Uint32Array;
  private turn = 0;

  constructor(sets: readonly (readonly Rule[])[]) {
    let order = 0;
    for (const [set, rules] of sets.entries()) {
      for (const rule of rules) this.place({ rule, set, order: order++ }, rule.need, []);
    }
    this.passed = new Uint32Array(order);
  }

  /** The rules that a sentence lets through, set by set. */
  open(presence: Presence): Opened[] {
    this.turn++;
    const open = [...this.always];
    for (const feature of presence.features) {
      const waiting = this.waiting[feature];
      if (!waiting) continue;
      for (const { candidate, rest } of waiting) {
        if (this.passed[candidate.order] === this.turn || !presence.meets(rest)) continue;
        this.passed[candidate.order] = this.turn;
        open.push(candidate);
      }
    }
    return inSets(open.sort((a, b) => a.order - b.order));
  }

  /** Lets a rule wait where its rarest need shows; `others` is what it needs besides. */
  private place(candidate: Candidate, need: Need, others: readonly Need[]) {
    const [rarest, ...more] = need.of;
    if (need === NOTHING) this.always.push(candidate);
    else if (need.all && rarest) this.place(candidate, rarest, [...others, ...more]);
    else for (const branch of need.of) this.place(candidate, branch, others);
    this.wait(need.features, { candidate, rest: allOf(others) });
  }

  private wait(features: readonly number[], waiting: Waiting) {
    for (const feature of features) {
      const others = this.waiting[feature];
      if (others) others.push(waiting);
      else this.waiting[feature] = [waiting];
    }
  }
}

function inSets(passed: readonly Candidate[]): Opened[] {
  const opened: { set: number; rules: Rule[] }[] = [];
  for (const { rule, set } of passed) {
    const last = opened.at(-1);
    if (last?.set === set) last.rules.push(rule);
    else opened.push({ set, rules: [rule] });
  }
  return opened;
}
