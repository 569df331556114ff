import type { Profile } from './finding';
import { kindCues, timeCues } from './kind-cues';

type Kind = keyof typeof kindCues;
type Time = keyof typeof timeCues;

/** How often, and in how many different ways, a document showed one kind. */
interface Seen {
  sentences: number;
  ways: Set<number>;
}

const kinds = Object.keys(kindCues) as Kind[];
const times = Object.keys(timeCues) as Time[];

/** Kinds of text that few documents are: one look tells that a sentence shows none of them. */
const rare = ['about', 'job', 'judgment', 'listing', 'critic'] as const satisfies readonly Kind[];
const common = kinds.filter((kind) => !(rare as readonly Kind[]).includes(kind));
const showsRare = anyOf(rare.flatMap((kind) => kindCues[kind]));
const showsTime = anyOf(times.map((time) => timeCues[time]));

function anyOf(cues: readonly RegExp[]): RegExp {
  return new RegExp(cues.map(({ source }) => `(?:${source})`).join('|'));
}

/** What the sentences of a document do, counted while it is read: the material of gates G2 to G6. */
export class KindReader {
  private sentences = 0;
  private individual = 0;
  private readonly seen = new Map<Kind, Seen>(kinds.map((kind) => [kind, { sentences: 0, ways: new Set() }]));
  private readonly timing = new Map<Time, number>();

  /** Takes in one sentence, in lower case; `words` is how long it is. */
  read(text: string, words: number) {
    if (words < 2) return;
    this.sentences++;
    for (const kind of common) this.listen(kind, text);
    if (showsRare.test(text)) for (const kind of rare) this.listen(kind, text);
    if (coWord.test(text) && individualPlan.test(text)) this.individual++;
    if (showsTime.test(text)) this.listenForTime(text);
  }

  private listenForTime(text: string) {
    for (const time of times) if (timeCues[time].test(text)) this.timing.set(time, (this.timing.get(time) ?? 0) + 1);
  }

  private listen(kind: Kind, text: string) {
    const seen = this.seen.get(kind) as Seen;
    let found = false;
    kindCues[kind].forEach((cue, way) => {
      if (!cue.test(text)) return;
      seen.ways.add(way);
      found = true;
    });
    if (found) seen.sentences++;
  }

  /** The gates' answers, given the domain's weight (−1 to 1) and how many words there are. */
  profile(domain: number, words: number): Pick<Profile, 'aboutService' | 'kind' | 'timing' | 'individualOnly'> {
    const coWords = this.count('co');
    return {
      aboutService: this.count('plans') > 0 && domain > -0.2,
      kind: this.kind(words),
      timing: this.when(),
      individualOnly: coWords > 0 && this.individual === coWords,
    };
  }

  private count = (kind: Kind) => this.seen.get(kind)?.sentences ?? 0;
  private ways = (kind: Kind) => this.seen.get(kind)?.ways.size ?? 0;
  private share = (kind: Kind) => this.count(kind) / Math.max(1, this.sentences);

  private kind(words: number): Profile['kind'] {
    if (this.ways('job') >= 3 && this.share('job') > 0.12) return 'job-advert';
    if (this.ways('judgment') >= 3 && this.share('judgment') > 0.15) return 'judgment';
    if (words < 40) return this.share('norms') > 0.6 && this.count('past') === 0 ? 'guidance' : 'own-account';
    if (this.ways('listing') >= 2 && this.share('listing') > 0.4) return 'list-page';
    const weight = this.share('norms') + 2 * this.share('about');
    if (this.count('about') >= 2 && this.share('about') > 0.05 && weight > this.share('past')) return 'guidance';
    if (this.share('norms') > 0.3 && this.share('norms') > 1.2 * this.share('past')) return 'guidance';
    if (this.ways('critic') >= 2 && this.share('reports') + this.share('critic') > 0.25 && this.share('own') < 0.25)
      return 'news-about-others';
    return 'own-account';
  }

  private when(): Profile['timing'] {
    let best: Profile['timing'] = 'none';
    let most = 0;
    for (const time of times) {
      const count = this.timing.get(time) ?? 0;
      if (count <= most) continue;
      best = time;
      most = count;
    }
    return best;
  }
}

const coWord = kindCues.co[0];
const individualPlan =
  /\b(your|their|his|her|a child's|individual|each person's) (own )?(care|support|ehc|education|treatment|ndis|recovery|safety|transition|personal|individual)?( and support)? ?(plans?|iep|goals)\b/;
