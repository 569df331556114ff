import type { Stage } from '../signs/sign';

/** The six stages in the order of the work. */
export const stageOrder: readonly Stage[] = ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'];

/** Plain names of the stages. */
export const stageNames: Readonly<Record<Stage, string>> = {
  agenda: 'Choosing the topic',
  planning: 'Planning',
  design: 'Design',
  decision: 'Deciding',
  delivery: 'Running it',
  evaluation: 'Checking and telling people',
};

/** One value a stage, made by `make`. */
export function perStage<T>(make: (stage: Stage) => T): Record<Stage, T> {
  return {
    agenda: make('agenda'),
    planning: make('planning'),
    design: make('design'),
    decision: make('decision'),
    delivery: make('delivery'),
    evaluation: make('evaluation'),
  };
}
