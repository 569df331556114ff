import { signs as catalogue, RULES_VERSION } from '../signs';
import { axisCues } from '../signs/axis-cues';
import type { Sign } from '../signs/sign';
import type { Block, Document } from '../text/document';
import { collect, cuesOf, type ScoredFinding } from './collect';
import { type Context, DocumentReader } from './document-reader';
import type { Finding, Findings } from './finding';
import { KnownHits } from './known-hits';
import { learnedWeights } from './learned-data';
import { type Hit, Matcher } from './matcher';

export interface EngineOptions {
  /** Stops the work between slices; the generator then throws the signal's reason. */
  signal?: AbortSignal;
  /** True where a person selected this passage: the gate on length is off. */
  selection?: boolean;
  /** Ids of signs that the person has switched off. */
  off?: ReadonlySet<string>;
  /** The signs to look for; the catalogue unless a person brings their own. */
  signs?: readonly Sign[];
}

/** New findings of the blocks read so far, provisional until the whole document is known, and the words read so far. */
export interface Slice {
  findings: readonly Finding[];
  words: number;
}

/** Work between two answers to the rest of the worker, milliseconds. */
const SLICE_MS = 12;

const matchers = new WeakMap<readonly Sign[], Matcher>();

function matcherOf(signs: readonly Sign[]): Matcher {
  let matcher = matchers.get(signs);
  if (!matcher) {
    matcher = new Matcher([...signs, ...axisCues], learnedWeights);
    matchers.set(signs, matcher);
  }
  return matcher;
}

/** Finds every sign in a document. The same document gives the same findings, whatever was read before. */
export function findSigns(
  document: Pick<Document, 'title' | 'language' | 'blocks'>,
  options: EngineOptions = {},
): Findings {
  return reviewed(document, options).findings();
}

/** What {@link findSigns} finds with the evidence of each, for measuring the rules at every threshold. */
export function scoreFindings(
  document: Pick<Document, 'title' | 'language' | 'blocks'>,
  options: EngineOptions = {},
): readonly ScoredFinding[] {
  return reviewed(document, options).scored();
}

function reviewed(document: Pick<Document, 'title' | 'blocks'>, options: EngineOptions): Review {
  const reader = new DocumentReader();
  for (const block of document.blocks) reader.read(block);
  const review = new Review(reader, options);
  review.runAll();
  return review;
}

/**
 * Finds signs while blocks still arrive; returns the same as {@link findSigns} on the whole document. What it yields on
 * the way is provisional: who "members" are, and whether views are invited at all, may only show at the end.
 */
export async function* findSignsInSlices(
  batches: AsyncIterable<readonly Block[]>,
  options: EngineOptions = {},
): AsyncGenerator<Slice, Findings> {
  const reader = new DocumentReader();
  const known = new KnownHits();
  let since = performance.now();
  for await (const batch of batches) {
    options.signal?.throwIfAborted();
    const from = reader.units.length;
    for (const block of batch) reader.read(block);
    const early = new Review(reader, options, { from, known });
    while (early.step()) {
      if (performance.now() - since < SLICE_MS) continue;
      yield { findings: early.newFindings(), words: reader.words };
      options.signal?.throwIfAborted();
      since = performance.now();
    }
    yield { findings: early.newFindings(), words: reader.words };
  }
  const review = new Review(reader, options, { known });
  while (review.step()) {
    if (performance.now() - since < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    options.signal?.throwIfAborted();
    since = performance.now();
  }
  return review.findings();
}

/** One pass of the rules over what a reader has read. */
class Review {
  private readonly matcher: Matcher;
  private readonly context: Context;
  private readonly known: KnownHits | undefined;
  private hits: Hit[] = [];
  private next: number;

  /** `from`: the unit to begin with; `known`: what earlier passes over the same document found. */
  constructor(
    private readonly reader: DocumentReader,
    private readonly options: EngineOptions,
    { from = 0, known }: { from?: number; known?: KnownHits } = {},
  ) {
    this.matcher = matcherOf(options.signs ?? catalogue);
    this.context = reader.context(options.selection === true);
    this.next = from;
    this.known = known;
    known?.turnTo(this.context);
  }

  /** Reviews one more unit; false where none is left. */
  step(): boolean {
    if (this.next >= this.reader.units.length || !this.context.readable) return false;
    const unit = this.next++;
    const hits = this.known?.at(unit) ?? this.matcher.review(this.context, unit);
    this.known?.keep(unit, hits);
    for (const hit of hits) this.hits.push(hit);
    return true;
  }

  runAll() {
    while (this.step());
  }

  /** What the units since the last call hold. */
  newFindings(): readonly Finding[] {
    const found = this.scored().map(({ finding }) => finding);
    this.hits = [];
    return found;
  }

  findings(): Findings {
    const findings = this.scored().map(({ finding }) => finding);
    const { profile } = this.context;
    const aboutService = profile.aboutService || findings.some(({ confidence }) => confidence === 'clear');
    return {
      rules: RULES_VERSION,
      profile: { ...profile, aboutService },
      findings,
      cues: cuesOf(this.context, this.hits),
    };
  }

  scored(): readonly ScoredFinding[] {
    return collect(this.context, this.hits, this.options.off);
  }
}
