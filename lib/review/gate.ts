import { featureCount } from './features';
import { clues, type Need, NOTHING } from './need';
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
 * Decides which rules can hold in a sentence by its words alone. Each rule waits under features of which every sentence
 * that it can hold in has one, so a sentence asks only the rules that its words speak for, not all of them.
 */
export class Gate {
  private readonly candidates: readonly Candidate[];
  private readonly always: readonly Candidate[];
  /** For each feature the rules that wait for it: the order of one, what else it needs, and so on. */
  private readonly waiting: readonly (readonly number[] | undefined)[];
  private readonly passed: Uint32Array;
  private turn = 0;

  constructor(sets: readonly (readonly Rule[])[]) {
    this.candidates = sets
      .flatMap((rules, set) => rules.map((rule) => ({ rule, set })))
      .map((placed, order) => ({ ...placed, order }));
    this.always = this.candidates.filter(({ rule }) => rule.need === NOTHING);
    this.waiting = waitingFor(this.candidates);
    this.passed = new Uint32Array(this.candidates.length);
  }

  /** The rules that a sentence lets through, set by set. */
  open(presence: Presence): Opened[] {
    this.turn++;
    const open = [...this.always];
    for (const feature of presence.features) this.ask(presence, this.waiting[feature], open);
    return inSets(open.sort((a, b) => a.order - b.order));
  }

  private ask(presence: Presence, waiting: readonly number[] | undefined, open: Candidate[]) {
    if (!waiting) return;
    for (let i = 0; i < waiting.length; i += 2) {
      const order = waiting[i] as number;
      if (this.passed[order] === this.turn || !presence.meets(waiting[i + 1] as Need)) continue;
      this.passed[order] = this.turn;
      open.push(this.candidates[order] as Candidate);
    }
  }
}

function waitingFor(candidates: readonly Candidate[]): (number[] | undefined)[] {
  const waiting = new Array<number[] | undefined>(featureCount());
  for (const { rule, order } of candidates) {
    clues(rule.need, (feature, besides) => {
      waiting[feature] ??= [];
      waiting[feature].push(order, besides);
    });
  }
  return waiting;
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
