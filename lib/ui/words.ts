import type { Confidence } from '../review/finding';
import type { Grade, Level, Polarity, Stage } from '../signs/sign';
import { t } from './text';

/** The order in which kinds of signs are named: what is good comes first. */
export const POLARITIES: readonly Polarity[] = ['genuine', 'tokenistic', 'context'];

export const STAGES: readonly Stage[] = ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'];

/** A kind of signs in plain words, in the plural: "Signs of real co-planning". */
export function polarityName(polarity: Polarity): string {
  return t(`polarity.${polarity}`);
}

/** The kind of one finding in plain words; a possible one is called so. */
export function findingKind(finding: { polarity: Polarity; confidence: Confidence }): string {
  const kind = t(`polarity.one.${finding.polarity}`);
  return finding.confidence === 'possible' ? `${t('confidence.possible')}: ${kind}` : kind;
}

/** How many signs of a kind, in words: "3 signs of tokenism". */
export function polarityCount(polarity: Polarity, count: number): string {
  return t(`polarity.count.${polarity}`, count);
}

/** What a sentence of this grade shows, in plain words. */
export function gradeName(grade: Grade): string {
  return t(`grade.${underscored(grade)}`);
}

export function stageName(stage: Stage): string {
  return t(`stage.${stage}`);
}

export function levelName(level: Level): string {
  return t(`level.${underscored(level)}`);
}

type Underscored<Text extends string> = Text extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Text;

// Browsers allow no hyphen in the name of a message.
function underscored<Text extends string>(text: Text): Underscored<Text> {
  return text.replaceAll('-', '_') as Underscored<Text>;
}
