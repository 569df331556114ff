import type { Polarity } from '../../lib/signs/sign';
import { share, table } from './print';
import { type JudgedSentence, type Tally, tally } from './tally';

const POLARITIES: readonly Polarity[] = ['genuine', 'tokenistic', 'context'];

/** What would be found if findings counted from this much evidence on. */
export interface CurvePoint {
  from: number;
  found: Record<Polarity, Tally>;
}

/** Precision and recall (polarity found) at every threshold, from the least evidence that makes a finding upwards. */
export function curveOf(judged: readonly JudgedSentence[]): CurvePoint[] {
  return [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 20, 25, 30].map((tenths) => {
    const from = tenths / 10;
    const level = { takes: ({ score = 0 }: { score?: number }) => score >= from, counts: () => true };
    const at = (polarity: Polarity) =>
      tally(judged, level, (item) => (item.polarity === polarity ? polarity : undefined));
    return { from, found: { genuine: at('genuine'), tokenistic: at('tokenistic'), context: at('context') } };
  });
}

/** The curve as text, without the points at which nothing is found any more. */
export function printCurve(curve: readonly CurvePoint[]): string {
  const reached = curve.filter(({ found }) => POLARITIES.some((polarity) => found[polarity].flags > 0));
  const header = ['evidence from', ...POLARITIES.flatMap((polarity) => [polarity, 'P', 'R'])];
  const rows = reached.map(({ from, found }) => [
    from.toFixed(1),
    ...POLARITIES.flatMap((polarity) => {
      const { flags, right, labels, found: hits } = found[polarity];
      return [String(flags), share(right, flags), share(hits, labels)];
    }),
  ]);
  return `Precision and recall by evidence, polarity found\n\n${table(header, rows)}`;
}
