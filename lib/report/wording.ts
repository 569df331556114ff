import type { StageState } from '../reading/review';
import type { Finding } from '../review/finding';
import { signById, signs } from '../signs';
import type { Polarity, Sign } from '../signs/sign';

const POLARITIES: Readonly<Record<Polarity, string>> = {
  genuine: 'Sign of genuine co-planning',
  tokenistic: 'Sign of tokenistic consultation',
  context: 'Good to know',
};

/** What was found for a stage, in plain words. */
export const stageStates: Readonly<Record<StageState, string>> = {
  proof: 'the text shows people taking part',
  planned: 'planned, with a date or a name',
  claims: 'claimed, not yet shown',
  concern: 'a concern',
  nothing: 'not said here',
};

/** The sentence that ends every report. */
export const LIMITS =
  'These are signs in this text, not a judgement of the people behind it. “Not said here” does not mean no.';

/** The sign of a finding by its plain name, with what kind of sign it is. */
export function headline({ sign, polarity, confidence }: Finding): string {
  const maybe = confidence === 'possible' ? ' (possible)' : '';
  return `${POLARITIES[polarity]}${maybe}: ${signById(sign).name}`;
}

/** What a person thinks of a passage: its kind and, where they named one that the rules have, the sign. */
export function markInWords(polarity: Polarity, sign: string | null): string {
  const name = signs.find(({ id }) => id === sign)?.name;
  return name ? `${POLARITIES[polarity]}: ${name}` : POLARITIES[polarity];
}

/** How many signs a text holds, in words. */
export function countsInWords(findings: readonly Finding[]): string {
  const clear = findings.filter(({ confidence }) => confidence === 'clear');
  const genuine = clear.filter(({ polarity }) => polarity === 'genuine').length;
  const tokenistic = clear.filter(({ polarity }) => polarity === 'tokenistic').length;
  return `${places(genuine)} with signs of genuine co-planning, ${places(tokenistic)} with signs of tokenistic consultation.`;
}

/** That findings were left out, and that nothing was judged by them. */
export function leftOutInWords(count: number): string {
  const [what, them] = count === 1 ? ['1 finding was', 'it'] : [`${count} findings were`, 'them'];
  return `${what} left out because the reader found ${them} wrong. Nothing here counts ${them}.`;
}

function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}

/** A day as people write it. @param moment in ms since 1970 */
export function dayOf(moment: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(moment);
}

/** Why a passage is marked: what the finding says, and what its sign means where that is not said already. */
export function reasonInWords({ why }: Pick<Finding, 'why'>, { explain }: Pick<Sign, 'explain'>): string {
  return why.includes(explain) ? why : `${why} ${explain}`;
}

/** Where a sign comes from: the fact sheet, or other guidance, named as such. */
export function sourceInWords({ tier, source }: Pick<Sign, 'tier' | 'source'>): string {
  if (tier !== 1) return `other guidance: ${source.other}`;
  return `the fact sheet, ${source.factSheet.replace(/\bs(\d)/g, 'section $1')}`;
}
