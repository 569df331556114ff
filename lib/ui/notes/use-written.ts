import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnAnswers } from '../../reading/review';
import {
  type Backend,
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

/** The person's own answers: kept as they are given, the same on every surface. */
export function useOwnAnswers(backend: Backend | null, hand: ReviewAtHand | null): OwnAnswering {
  const written = useWritten(backend, hand?.document ?? null);
  const [typed, setTyped] = useState<OwnAnswers>({});
  const [problem, setProblem] = useState<StoreProblem | null>(null);
  // The words of the last key press, which may come before the page is drawn again.
  const last = useRef(new Map<string, string>());
  const kept = written?.ok ? written.value.answers : [];
  const own: OwnAnswers = {
    ...Object.fromEntries(kept.map(({ question, answer, note }) => [question, { answer, note }])),
    ...typed,
  };
  return {
    own,
    problem,
    saved: Object.keys(typed).length === 0,
    answer(question, given) {
      if (!backend || !hand) return;
      setTyped((before) => ({ ...before, [question]: given }));
      const seen = kept.find((each) => each.question === question) ?? newAnswer(hand.document, question);
      const note = last.current.get(question) ?? seen.note;
      last.current.set(question, given.note);
      void writeAnswer(backend, hand, { ...seen, note }, given).then((outcome) => {
        setProblem(outcome.ok ? null : outcome.problem);
        if (!outcome.ok || last.current.get(question) !== given.note) return;
        // What is stored now is what is shown, unless the person has typed on.
        last.current.delete(question);
        setTyped((now) => (now[question] === given ? without(now, question) : now));
      });
    },
  };
}

function without(answers: OwnAnswers, question: string): OwnAnswers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}
