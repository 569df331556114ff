import type { Answering } from './answering';

/** What the person must know about the keeping of their answers. */
export function NotKept({ warning, problem }: Pick<Answering, 'problem' | 'warning'>) {
  const say = problem?.say ?? warning;
  return say ? (
    <p class="message" role="alert">
      {say}
    </p>
  ) : null;
}
