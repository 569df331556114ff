import nlp from 'compromise/two';

/** The parts of compromise's model and methods that are used word by word (its own types leave them out). */
interface Methods {
  two: {
    transform: {
      verb: {
        conjugate(infinitive: string, model: unknown): Record<string, string>;
        toInfinitive(word: string, model: unknown, tense: string): string;
      };
      noun: { toPlural(word: string, model: unknown): string; toSingular(word: string, model: unknown): string };
    };
  };
}
interface Model {
  one: { lexicon: Record<string, string | string[]> };
  two: {
    switches: Record<string, string>;
    irregularPlurals: Record<string, string>;
    models: Record<'fromPast' | 'fromPresent' | 'fromGerund' | 'fromParticiple', Suffixes>;
  };
}
/** Rules that turn one ending into another, and the words that follow none. */
export interface Suffixes {
  ex?: Record<string, string>;
  fwd?: Record<string, string>;
  both?: Record<string, string>;
}

export const model = nlp.model() as unknown as Model;
const { verb, noun } = (nlp.methods() as unknown as Methods).two.transform;

export const toPlural = (singular: string) => noun.toPlural(singular, model);
export const conjugate = (infinitive: string) => verb.conjugate(infinitive, model);

/** Tags that an ambiguous word can take, by compromise's name for the ambiguity. */
const ambiguous: Record<string, string> = {
  Noun: 'Singular',
  Verb: 'Infinitive',
  Adj: 'Adjective',
  Gerund: 'Gerund',
  Past: 'PastTense',
  Presentation: 'PresentTense',
  Plural: 'Plural',
  PresentTense: 'PresentTense',
  Adverb: 'Adverb',
};

/** Every tag that compromise's dictionary has for a word. */
export function tagsOf(norm: string): readonly string[] {
  const { lexicon } = model.one;
  const { switches } = model.two;
  const plain = Object.hasOwn(lexicon, norm) ? [lexicon[norm] ?? []].flat() : [];
  const either = Object.hasOwn(switches, norm) ? (switches[norm] ?? '').split('|') : [];
  return [...plain, ...either.flatMap((name) => ambiguous[name] ?? [])];
}

/** Every single word of compromise's dictionary that a tokeniser can make. */
export const dictionaryWords = (): string[] =>
  [...new Set([...Object.keys(model.one.lexicon), ...Object.keys(model.two.switches)])]
    .filter((word) => /^\p{Ll}[\p{Ll}\p{M}\d]*('\p{Ll}+)*$/u.test(word) || /^co-\p{Ll}+$/u.test(word))
    .sort();
