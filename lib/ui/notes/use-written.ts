import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnAnswers } from '../../reading/review';
import {
  type Backend,
  type GivenAnswer,
  newAnswer,
  type ReviewAtHand,
  type Stored,
  type StoreProblem,
  type Written,
  watchWritten,
  writeAnswer,
} from '../../store';

/** What is written about a document, as it changes; null until it is read. */
export function useWritten(backend: Backend | null, document: string | null): Stored<Written> | null {
  const [written, setWritten] = useState<Stored<Written> | null>(null);
  useEffect(() => {
    setWritten(null);
    if (!backend || document === null) return undefined;
    return watchWritten(backend, document, setWritten);
  }, [backend, document]);
  return written;
}

/** A person's own answers about a document, and how to change one. */
export interface OwnAnswering {
  own: OwnAnswers;
  answer(question: string, given: OwnAnswers[string]): void;
  /** Set while the last change could not be saved. */
  problem: StoreProblem | null;
  /** True while everything that the person gave here is stored. */
  saved: boolean;
}

/** What the person gave here, and how it was stored; null while it is being stored. */
interface Typed {
  given: OwnAnswers[string];
  stored: GivenAnswer | null;
}

/** The person's own answers: kept as they are given, the same on every surface. */
export function useOwnAnswers(backend: Backend | null, hand: ReviewAtHand | null): OwnAnswering {
  const written = useWritten(backend, hand?.document ?? null);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  // What was given last, which may come before the page is drawn again.
  const last = useRef(new Map<string, OwnAnswers[string]>());
  const kept = written?.ok ? written.value.answers : NONE;
  const keptFor = (question: string) => kept.find((each) => each.question === question);
  // What was given here is shown until the store tells of it: between the two it would look as if it were gone.
  useEffect(() => {
    const told = Object.keys(typed).filter((question) => isToldOf(typed[question]?.stored, keptFor(question)));
    if (told.length > 0) setTyped((now) => told.reduce((left, question) => dropped(left, question, typed), now));
  });
  const given = Object.entries(typed).map(([question, each]) => [question, each.given] as const);
  return {
    own: {
      ...Object.fromEntries(kept.map(({ question, answer, note }) => [question, { answer, note }])),
      ...Object.fromEntries(given),
    },
    problem,
    saved: Object.values(typed).every(({ stored }) => stored !== null),
    answer(question, given) {
      if (!backend || !hand) return;
      setTyped((before) => ({ ...before, [question]: { given, stored: null } }));
      const seen = keptFor(question) ?? newAnswer(hand.document, question);
      const note = last.current.get(question)?.note ?? seen.note;
      last.current.set(question, given);
      void writeAnswer(backend, hand, { ...seen, note }, given).then((outcome) => {
        setProblem(outcome.ok ? null : outcome.problem);
        if (!outcome.ok || last.current.get(question) !== given) return;
        last.current.delete(question);
        const stored = outcome.value;
        setTyped((now) => ({ ...now, [question]: { given, stored } }));
      });
    },
  };
}

const NONE: readonly GivenAnswer[] = [];

/** Whether the store has told of an answer as it was stored, or of a later one; an empty answer is taken out of it. */
function isToldOf(stored: GivenAnswer | null | undefined, kept: GivenAnswer | undefined): boolean {
  if (!stored) return false;
  return kept ? kept.changed >= stored.changed : stored.answer === null && stored.note === '';
}

function dropped(now: Readonly<Record<string, Typed>>, question: string, seen: Readonly<Record<string, Typed>>) {
  return now[question] === seen[question]
    ? Object.fromEntries(Object.entries(now).filter(([id]) => id !== question))
    : now;
}
