import type { Presence } from './presence';
import type { Rule } from './rule';

/** A rule in its place: sets and the rules in them keep their order. */
interface Candidate {
  rule: Rule;
  set: number;
  order: number;
}

/** The rules of one set whose every need a sentence meets. */
export interface Opened {
  set: number;
  rules: readonly Rule[];
}

/**
 * Decides which rules can hold in a sentence by its words alone. Each rule waits under the features of its most telling
 * need, so a sentence asks only the rules that one of its words speaks for, not all of them.
 */
export class Gate {
  private readonly waiting = new Map<number, Candidate[]>();
  private readonly always: Candidate[] = [];
  private readonly asked: Uint32Array;
  private turn = 0;

  constructor(sets: readonly (readonly Rule[])[]) {
    const users = countUsers(sets.flat());
    let order = 0;
    for (const [set, rules] of sets.entries()) {
      for (const rule of rules) this.place({ rule, set, order: order++ }, users);
    }
    this.asked = new Uint32Array(order);
  }

  /** The rules that a sentence lets through, set by set. */
  open(presence: Presence): Opened[] {
    this.turn++;
    const passed = this.always.filter(({ rule }) => presence.meets(rule.needs));
    for (const feature of presence.features) {
      for (const candidate of this.waiting.get(feature) ?? []) {
        if (this.asked[candidate.order] === this.turn) continue;
        this.asked[candidate.order] = this.turn;
        if (presence.meets(candidate.rule.needs)) passed.push(candidate);
      }
    }
    return inSets(passed.sort((a, b) => a.order - b.order));
  }

  private place(candidate: Candidate, users: ReadonlyMap<number, number>) {
    const [telling] = [...candidate.rule.needs].sort((a, b) => popularity(a, users) - popularity(b, users));
    if (!telling) this.always.push(candidate);
    for (const feature of telling ?? []) {
      const others = this.waiting.get(feature);
      if (others) others.push(candidate);
      else this.waiting.set(feature, [candidate]);
    }
  }
}

/** How many rules ask for a feature: what many ask for is common in text too. */
function countUsers(rules: readonly Rule[]): Map<number, number> {
  const users = new Map<number, number>();
  for (const { needs } of rules) {
    for (const need of needs) for (const feature of need) users.set(feature, (users.get(feature) ?? 0) + 1);
  }
  return users;
}

function popularity(need: readonly number[], users: ReadonlyMap<number, number>): number {
  return need.reduce((sum, feature) => sum + (users.get(feature) ?? 0), 0);
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
