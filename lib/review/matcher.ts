import type { DocumentFact } from '../signs/evidence';
import { lookUp, phraseEntry } from './dictionary';
import type { Context } from './document-reader';
import { sentenceText } from './document-reader';
import { featuresOf } from './features';
import type { Frame } from './frame';
import type { Mood } from './grade';
import { moodOf } from './mood';
import { type Match, type Rule, rulesOf, type Subject } from './rule';
import { type Sentence, sentenceOf } from './sentence';
import type { Unit } from './units';

/** A sign's evidence in one sentence, before the document has its say. */
export interface Hit {
  unit: number;
  subject: Subject;
  /** Sum of the weights that hold whatever the document says. */
  score: number;
  /** Weights that hold only if the document is so. */
  pending: readonly { fact: DocumentFact; weight: number }[];
  /** Lowest certainty of the actors in it. */
  certainty: number;
  /** UTF-16 offsets into the block. */
  start: number;
  end: number;
  frame: Frame | undefined;
  negationMeant: boolean;
  mood: Mood;
  /** Words of the actor that is uncertain, for the reason given. */
  actor: Frame['agent'];
  individual: boolean;
}

const individual =
  /\b(your|their|his|her|my|each person'?s|a person'?s|the child'?s|individual) (own )?(care|support|ehc|education|treatment|ndis|recovery|personal|iep|health|transition|safety)( and support)?( and care)? (plan|plans|needs|goals|package|review)\b|\b(ehc|iep|ndis|care and support|personal) plan\b|\bshared decision[- ]making between (clinicians|doctors)/;

/** Least sum of weights that makes a possible finding, and the one that makes it clear. */
export const POSSIBLE = 0.5;
export const CLEAR = 1;

/** The rules of a set of signs and cues, ready to run over sentences. */
export class Matcher {
  private readonly rules: readonly Rule[];
  private readonly stamp: Uint32Array;
  private turn = 0;

  constructor(subjects: readonly Subject[]) {
    this.rules = subjects.flatMap(rulesOf);
    this.stamp = new Uint32Array(FEATURE_LIMIT);
  }

  /** Looks for every sign in one unit. */
  review(context: Context, index: number): Hit[] {
    const unit = context.units[index] as Unit;
    const candidates = this.gate(unit);
    if (candidates.length === 0) return [];
    const sentence = sentenceOf(unit, context.cast);
    const lower = sentenceText(unit, context.blocks[unit.block]?.text ?? '');
    const hits: Hit[] = [];
    let mood: Mood | undefined;
    for (let at = 0; at < candidates.length; ) {
      const { subject } = candidates[at] as Rule;
      let end = at;
      while (end < candidates.length && candidates[end]?.subject === subject) end++;
      const found = weigh(context, index, sentence, candidates.slice(at, end));
      at = end;
      if (!found) continue;
      mood ??= moodOf(
        unit,
        context.blocks[unit.block] as Context['blocks'][number],
        sentence.parse,
        lower,
        context.normative[unit.block] === true,
      );
      hits.push({ unit: index, subject, ...found, mood, individual: individual.test(lower) });
    }
    return hits;
  }

  /** The rules whose every need the words of a unit meet. */
  private gate(unit: Unit): Rule[] {
    const turn = ++this.turn;
    mark(this.stamp, turn, unit);
    if (unit.stem) mark(this.stamp, turn, unit.stem);
    const passed: Rule[] = [];
    const positive = new Map<Subject, number>();
    for (const rule of this.rules) {
      if (!meets(this.stamp, turn, rule)) continue;
      passed.push(rule);
      if (rule.weight > 0) positive.set(rule.subject, (positive.get(rule.subject) ?? 0) + rule.weight);
    }
    return passed.filter((rule) => (positive.get(rule.subject) ?? 0) >= POSSIBLE);
  }
}

/** Far above the number of features that rules and one document's words have; beyond it words share numbers. */
const FEATURE_LIMIT = 1 << 17;

/** What an object can part from its verb: "set it up", "sign the plan off". */
const particle = /^(off|up|out|back|down|over)$/;

function mark(stamp: Uint32Array, turn: number, unit: Unit) {
  const { tokens, first, last } = unit;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    for (const feature of featuresOf(lookUp(token.norm))) stamp[feature & (FEATURE_LIMIT - 1)] = turn;
    let phrase = token.norm;
    for (let j = i + 1; j < Math.min(last, i + 4); j++) {
      const next = tokens[j];
      if (next?.kind !== 'word') continue;
      phrase += ` ${next.norm}`;
      const entry = phraseEntry(phrase);
      if (entry) for (const feature of featuresOf(entry)) stamp[feature & (FEATURE_LIMIT - 1)] = turn;
      const parted = j > i + 1 && particle.test(next.norm) ? phraseEntry(`${token.norm} ${next.norm}`) : undefined;
      if (parted) for (const feature of featuresOf(parted)) stamp[feature & (FEATURE_LIMIT - 1)] = turn;
    }
  }
}

function meets(stamp: Uint32Array, turn: number, rule: Rule): boolean {
  for (const need of rule.needs) {
    let met = false;
    for (const feature of need) {
      if (stamp[feature & (FEATURE_LIMIT - 1)] === turn) {
        met = true;
        break;
      }
    }
    if (!met) return false;
  }
  return true;
}

type Weighed = Omit<Hit, 'unit' | 'subject' | 'mood' | 'individual'>;

function weigh(context: Context, index: number, sentence: Sentence, rules: readonly Rule[]): Weighed | undefined {
  let score = 0;
  let best: { match: Match; worth: number } | undefined;
  let certainty = 1;
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  const pending: { fact: DocumentFact; weight: number }[] = [];
  for (const rule of rules) {
    const match = found(context, index, sentence, rule);
    if (!match) continue;
    if (rule.document) {
      pending.push({ fact: rule.document, weight: rule.weight * match.certainty });
      if (rule.weight <= 0) continue;
    } else score += rule.weight * (rule.weight > 0 ? match.certainty : 1);
    if (rule.weight <= 0) continue;
    const worth = rule.weight * match.certainty;
    if (!best || worth > best.worth) best = { match, worth };
    certainty = Math.min(certainty, match.certainty);
    first = Math.min(first, match.first);
    last = Math.max(last, match.last);
  }
  if (!best || last <= sentence.own) return undefined;
  if (score + pending.reduce((sum, { weight }) => sum + Math.max(0, weight), 0) < POSSIBLE) return undefined;
  const { words } = sentence.parse;
  const start = words[Math.max(first, sentence.own)]?.start ?? 0;
  const end = words[Math.min(last, words.length) - 1]?.end ?? start;
  const { frame } = best.match;
  return {
    score,
    pending,
    certainty,
    start,
    end,
    frame,
    negationMeant: best.match.ownNegation,
    actor: frame?.agent ?? frame?.patient,
  };
}

function found(context: Context, index: number, sentence: Sentence, rule: Rule): Match | undefined {
  const match = rule.find(sentence.scan);
  if (!match) return undefined;
  if (rule.also && !rule.also.find(sentence.scan)) return undefined;
  if (rule.unless?.find(sentence.scan)) return undefined;
  if (rule.near && !isNear(context, index, rule)) return undefined;
  return match;
}

function isNear(context: Context, index: number, rule: Rule): boolean {
  const here = context.units[index] as Unit;
  for (const step of [-1, 1, -2, 2]) {
    const unit = context.units[index + step];
    if (unit && Math.abs(unit.block - here.block) <= 2 && rule.near?.find(sentenceOf(unit, context.cast).scan))
      return true;
  }
  return false;
}
