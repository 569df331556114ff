import { shownFindings, type TabState } from '../tab-state';
import { POLARITIES, polarityCount } from '../words';
import { Shape } from './Shape';

/** What was found, by kind, in words and shapes. Kinds of which nothing was found are not listed: that says nothing. */
export function Counts({ state }: { state: TabState }) {
  const clear = shownFindings({ ...state, possible: false }).flatMap((index) => state.findings[index] ?? []);
  const counts = POLARITIES.map((polarity) => ({
    polarity,
    count: clear.filter((finding) => finding.polarity === polarity).length,
  })).filter(({ count }) => count > 0);
  if (counts.length === 0) return null;
  return (
    <ul class="counts">
      {counts.map(({ polarity, count }) => (
        <li key={polarity} data-polarity={polarity} data-count={count}>
          <Shape polarity={polarity} />
          {polarityCount(polarity, count)}
        </li>
      ))}
    </ul>
  );
}
