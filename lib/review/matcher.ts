import type { DocumentFact } from '../signs/evidence';
import { type Clause, clauseOf, type Named, namedIn } from './clause';
import type { Context } from './document-reader';
import { sentenceText } from './document-reader';
import { Gate, type Opened } from './gate';
import type { Mood } from './grade';
import { type Leaning, Learned, type LearnedWeights } from './learned';
import { moodOf } from './mood';
import { Neighbours } from './neighbours';
import type { Presence } from './presence';
import { type Match, type Rule, rulesOf, type Subject } from './rule';
import { type Sentence, sentenceOf } from './sentence';
import { quotable } from './span';
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
  clause: Clause | undefined;
  negationMeant: boolean;
  mood: Mood;
  /** Words of the actor that is uncertain, for the reason given. */
  actor: Named | undefined;
  individual: boolean;
  /** Log-odds of the sign by the learned weights; undefined for a subject that has none. */
  learned: number | undefined;
}

const individual =
  /\b(your|their|his|her|my|each person'?s|a person'?s|the child'?s|individual) (own )?(care|support|ehc|education|treatment|ndis|recovery|personal|iep|health|transition|safety)( and support)?( and care)? (plan|plans|needs|goals|package|review)\b|\b(ehc|iep|ndis|care and support|personal) plan\b|\bshared decision[- ]making between (clinicians|doctors)/;

/** Least sum of weights that makes a possible finding, and the one that makes it clear. */
export const POSSIBLE = 0.5;
export const CLEAR = 1;

/** Below these log-odds of every sign a sentence speaks of something else, whatever written evidence it meets. */
const FOREIGN = -6;

/** Below these its words alone make no finding. */
const FAINT = -3;

/** Log-odds from which the learned weights alone make a finding to be weighed. */
const WORTH_A_LOOK = -1.5;

/** A sign or cue with the rules that speak against it. */
interface RuleSet {
  subject: Subject;
  negative: readonly Rule[];
}

/** The rules of a set of signs and cues, ready to run over sentences. */
export class Matcher {
  private readonly sets: readonly RuleSet[];
  /** The way to the rules of signs with learned weights, and to all others. */
  private readonly weighedGate: Gate;
  private readonly plainGate: Gate;
  private readonly neighbours = new Neighbours();
  private readonly learned: Learned;
  /** The set of each sign that has learned weights, in their order. */
  private readonly setOf: readonly number[];

  constructor(subjects: readonly Subject[], weights: LearnedWeights) {
    this.learned = new Learned(weights);
    this.setOf = weights.signs.map((id) => subjects.findIndex((subject) => subject.id === id));
    const rules = subjects.map(rulesOf);
    this.sets = subjects.map((subject, at) => ({
      subject,
      negative: (rules[at] ?? []).filter(({ weight }) => weight <= 0),
    }));
    const positive = rules.map((own) => own.filter(({ weight }) => weight > 0));
    const isWeighed = (set: number) => this.setOf.includes(set);
    this.weighedGate = new Gate(positive.map((own, set) => (isWeighed(set) ? own : [])));
    this.plainGate = new Gate(positive.map((own, set) => (isWeighed(set) ? [] : own)));
  }

  /** Looks for every sign in one unit. */
  review(context: Context, index: number): Hit[] {
    const unit = context.units[index] as Unit;
    const presence = this.neighbours.at(context, index);
    if (!presence) return [];
    const leaning = this.learned.lean(presence);
    const foreign = leaning.most < FOREIGN;
    let taken: Sentence | undefined;
    const sentence = () => {
      taken ??= sentenceOf(unit, context.cast, context.units[index - 1]);
      return taken;
    };
    const found = new Map<number, Weighed>();
    for (const { set, rules: opened } of this.opened(presence, foreign)) {
      const rules = opened.filter(({ near }) => !near || this.neighbours.mayHold(context, index, near));
      if (rules.reduce((sum, { weight }) => sum + weight, 0) < POSSIBLE) continue;
      const { negative } = this.sets[set] as RuleSet;
      const scene = { context, index, sentence: sentence(), presence, neighbours: this.neighbours };
      const weighed = weigh(scene, rules, negative);
      if (weighed) found.set(set, weighed);
    }
    if (!foreign) this.addLearned(found, leaning, sentence);
    if (found.size === 0) return [];
    const shared = surroundings(context, unit, sentence());
    return [...found].map(([set, weighed]) => {
      const { subject } = this.sets[set] as RuleSet;
      return { unit: index, subject, ...weighed, ...shared };
    });
  }

  private opened(presence: Presence, foreign: boolean): readonly Opened[] {
    const plain = this.plainGate.open(presence);
    return foreign ? plain : [...this.weighedGate.open(presence), ...plain];
  }

  /** Adds what the learned weights say of a sentence, also where no written evidence holds. */
  private addLearned(found: Map<number, Weighed>, leaning: Leaning, sentence: () => Sentence) {
    if (leaning.most < FAINT && found.size === 0) return;
    const odds = this.learned.judge(leaning, sentence().parse);
    for (let sign = 0; sign < odds.length; sign++) {
      const set = this.setOf[sign] as number;
      const learned = odds[sign] as number;
      const weighed = found.get(set);
      if (weighed) weighed.learned = learned;
      else if (set >= 0 && learned >= WORTH_A_LOOK) found.set(set, { ...this.fromSentence(sentence(), sign), learned });
    }
  }

  /** A finding that rests on learned weights alone quotes the clause that speaks most for the sign. */
  private fromSentence({ parse, own }: Sentence, sign: number): Weighed {
    const { words, frames } = parse;
    const frame = this.learned.mostTelling(
      frames.filter(({ form, at }) => form !== 'noun' && at >= own),
      sign,
    );
    const quote = quotable(words, own, frame ?? { first: own, last: words.length });
    const start = words[quote.first]?.start ?? 0;
    const end = words[quote.last - 1]?.end ?? start;
    const actor = namedIn(frame?.agent ?? frame?.patient);
    const clause = clauseOf(frame);
    return { score: 0, pending: [], certainty: 1, start, end, clause, negationMeant: true, actor, learned: undefined };
  }
}

function surroundings(context: Context, unit: Unit, sentence: Sentence): Pick<Hit, 'mood' | 'individual'> {
  const block = context.blocks[unit.block] as Context['blocks'][number];
  const lower = sentenceText(unit, block.text);
  const guidance = context.profile.kind === 'guidance';
  const where = {
    block,
    before: context.blocks[unit.block - 1],
    sections: context.sections[unit.block] ?? new Set(),
    guidance,
  };
  return { mood: moodOf(unit, where, sentence.parse, lower), individual: individual.test(lower) };
}

type Weighed = Omit<Hit, 'unit' | 'subject' | 'mood' | 'individual'>;

/** Where evidence is weighed. */
interface Scene {
  context: Context;
  index: number;
  sentence: Sentence;
  presence: Presence;
  neighbours: Neighbours;
}

interface Tally {
  score: number;
  certainty: number;
  first: number;
  last: number;
  best: Match | undefined;
  worth: number;
  pending: { fact: DocumentFact; weight: number }[];
}

function weigh(scene: Scene, positive: readonly Rule[], negative: readonly Rule[]): Weighed | undefined {
  const { sentence } = scene;
  const tally: Tally = {
    score: 0,
    certainty: 1,
    first: Number.POSITIVE_INFINITY,
    last: 0,
    best: undefined,
    worth: 0,
    pending: [],
  };
  for (const rule of positive) addFor(tally, scene, rule);
  if (!tally.best || tally.last <= sentence.own || reach(tally) < POSSIBLE) return undefined;
  for (const rule of negative) addAgainst(tally, scene, rule);
  if (reach(tally) < POSSIBLE) return undefined;
  const { words } = sentence.parse;
  const quote = quotable(words, sentence.own, tally);
  const start = words[quote.first]?.start ?? 0;
  const { frame, ownNegation } = tally.best;
  return {
    score: tally.score,
    pending: tally.pending,
    certainty: tally.certainty,
    start,
    end: words[quote.last - 1]?.end ?? start,
    clause: clauseOf(frame),
    negationMeant: ownNegation,
    actor: namedIn(frame?.agent ?? frame?.patient),
    learned: undefined,
  };
}

/** The most that the evidence can come to, if the document is as it asks. */
const reach = ({ score, pending }: Tally) => pending.reduce((sum, { weight }) => sum + Math.max(0, weight), score);

function addFor(tally: Tally, scene: Scene, rule: Rule) {
  const match = find(scene, rule);
  if (!match) return;
  const worth = rule.weight * match.certainty;
  if (rule.document) tally.pending.push({ fact: rule.document, weight: worth });
  else tally.score += worth;
  if (worth > tally.worth) {
    tally.best = match;
    tally.worth = worth;
  }
  tally.certainty = Math.min(tally.certainty, match.certainty);
  tally.first = Math.min(tally.first, match.first);
  tally.last = Math.max(tally.last, match.last);
}

function addAgainst(tally: Tally, scene: Scene, rule: Rule) {
  if (!scene.presence.meets(rule.need) || !find(scene, rule)) return;
  if (rule.document) tally.pending.push({ fact: rule.document, weight: rule.weight });
  else tally.score += rule.weight;
}

function find({ context, index, sentence, presence, neighbours }: Scene, rule: Rule): Match | undefined {
  const match = rule.find(sentence.scan);
  if (!match) return undefined;
  if (rule.also && !rule.also.find(sentence.scan)) return undefined;
  if (rule.unless && presence.meets(rule.unless.need) && rule.unless.find(sentence.scan)) return undefined;
  return rule.near && !neighbours.hold(context, index, rule.near) ? undefined : match;
}
