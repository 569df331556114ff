import type { VerbForm } from './entry';

/** What no rule of ours gives: "begin begins beginning began begun|…", and how forms lead back to their base. */
export interface InflectionData {
  irregularVerbs: string;
  irregularPlurals: string;
  irregularSingulars: string;
  /** By form: whole words, and the endings of all others, each with what stands for it in the base. */
  endings: Readonly<Record<'s' | 'ed' | 'participle' | 'ing', { words: string; rules: string }>>;
}

/** "begin begins|child children" as a table from each first word to the rest of its line. */
const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(lines.split('|').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));

/** The forms that most verbs have: -s, -ing, -ed. */
export function regular(base: string): string[] {
  const stem = base.replace(/([^eoy])e$/, '$1');
  const past = base.endsWith('e') ? `${base}d` : `${base.replace(/([^aeiou])y$/, '$1i')}ed`;
  return [withS(base), `${stem}ing`, past];
}

/** The ending that most nouns have in the plural and most verbs in the third person. */
export function withS(word: string): string {
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** Endings of plurals with those of their singulars, the first that fits: compromise's own list. */
const singulars: readonly [RegExp, string][] = [
  [/([^v])ies$/, '$1y'],
  [/(ise)s$/, '$1'],
  [/(kn|[^o]l|w)ives$/, '$1ife'],
  [/^((?:ca|e|ha|(?:our|them|your)?se|she|wo)l|lea|loa|shea|thie)ves$/, '$1f'],
  [/^(dwar|handkerchie|hoo|scar|whar)ves$/, '$1f'],
  [/(buffal|tomat|tornad)(oes)$/, '$1o'],
  [/(ause)s$/, '$1'],
  [/(ease)s$/, '$1'],
  [/(ious)es$/, '$1'],
  [/(ouse)s$/, '$1'],
  [/(ose)s$/, '$1'],
  [/(..ase)s$/, '$1'],
  [/(..[aeiu]s)es$/, '$1'],
  [/(vert|ind|cort)(ices)$/, '$1ex'],
  [/(matr|append)(ices)$/, '$1ix'],
  [/([xo]|ch|ss|sh)es$/, '$1'],
  [/(n)ews$/, '$1ews'],
  [/([^aeiouy]|qu)ies$/, '$1y'],
  [/(s)eries$/, '$1eries'],
  [/(m)ovies$/, '$1ovie'],
  [/(cris|ax|test)es$/, '$1is'],
  [/(alias|status)es$/, '$1'],
  [/(ss)$/, '$1'],
  [/(ic)s$/, '$1'],
  [/s$/, ''],
];

/** Makes the forms of words, and finds the word behind a form. */
export class Inflection {
  private readonly verbs: ReadonlyMap<string, string>;
  private readonly plurals: ReadonlyMap<string, string>;
  private readonly singulars: ReadonlyMap<string, string>;
  private readonly bases: ReadonlyMap<
    string,
    { words: ReadonlyMap<string, string>; rules: ReadonlyMap<string, string> }
  >;

  constructor({ irregularVerbs, irregularPlurals, irregularSingulars, endings }: InflectionData) {
    this.verbs = table(irregularVerbs);
    this.plurals = table(irregularPlurals);
    this.singulars = table(irregularSingulars);
    this.bases = new Map(
      Object.entries(endings).map(([form, { words, rules }]) => [form, { words: table(words), rules: table(rules) }]),
    );
  }

  /** Every form of a verb, its base included; "ed" where past tense and participle are one. */
  formsOf(base: string): [VerbForm, string][] {
    if (base.startsWith('co-')) return this.formsOf(base.slice(3)).map(([form, word]) => [form, `co-${word}`]);
    const [s, ing, past, participle] = this.verbs.get(base)?.split(' ') ?? regular(base);
    const forms: [VerbForm, string | undefined][] = [
      ['base', base],
      ['s', s],
      ['ing', ing],
      [participle ? 'past' : 'ed', past],
      ['participle', participle],
    ];
    return forms.filter((pair): pair is [VerbForm, string] => Boolean(pair[1]));
  }

  /** The plural of a noun or of a phrase that ends in one. */
  pluralOf(phrase: string): string {
    const at = phrase.lastIndexOf(' ') + 1;
    const last = phrase.slice(at);
    return phrase.slice(0, at) + (this.plurals.get(last) ?? withS(last));
  }

  /** The singular of a noun that ends in s. */
  singularOf(plural: string): string {
    const known = this.singulars.get(plural);
    if (known !== undefined) return known;
    const rule = singulars.find(([ending]) => ending.test(plural));
    return rule ? plural.replace(rule[0], rule[1]) : plural;
  }

  /** The base of a verb's form: as known for the whole word, else by the longest ending that is. */
  baseOf(word: string, form: VerbForm): string {
    const bases = this.bases.get(form);
    const known = bases?.words.get(word);
    if (known) return known;
    for (let at = 1; bases && at < word.length; at++) {
      const ending = bases.rules.get(word.slice(at));
      if (ending !== undefined) return word.slice(0, at) + ending || word;
    }
    return word;
  }
}
