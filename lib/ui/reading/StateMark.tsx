import type { StageState } from '../../reading/review';

/** What is drawn for each state: told apart by shape and line, so that it holds without colour, in print and in forced colours. */
const MARKS: Readonly<Record<StageState, { d: string; filled: boolean; dash?: string }>> = {
  proof: { d: 'M4 4h24v24H4z', filled: true },
  planned: { d: 'M4 4h24v24H4z M4 28L28 4 M4 16L16 4 M16 28L28 16', filled: false },
  claims: { d: 'M4 5h24v16H15l-6 7v-7H4z', filled: false },
  concern: { d: 'M16 3L30 28H2z M16 12v8 M16 23v2', filled: false },
  nothing: { d: 'M4 4h24v24H4z', filled: false, dash: '2 4' },
};

/** The mark of a stage's state. For the eye only: the words beside it say the same. */
export function StateMark({ state }: { state: StageState }) {
  const { d, filled, dash } = MARKS[state];
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        d={d}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="2.5"
        stroke-dasharray={dash}
        stroke-linejoin="round"
      />
    </svg>
  );
}
