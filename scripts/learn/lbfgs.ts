/** What is minimised: its value at a point and, written into `slope`, its gradient there. */
export type Objective = (point: Float64Array, slope: Float64Array) => number;

/** How many earlier steps tell how the objective bends. */
const MEMORY = 8;

/** Share of the drop that the slope promises which a step must bring (Armijo). */
const ENOUGH = 1e-4;

/** A slope this much flatter than at the start is the bottom. */
const FLAT = 1e-6;

interface Step {
  moved: Float64Array;
  bent: Float64Array;
  /** 1 / (moved · bent) */
  inverse: number;
}

/**
 * Walks downhill from `start` by limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.4) for at most so many
 * rounds. Draws no random numbers. `start` is left as it is.
 */
export function minimise(objective: Objective, start: Float64Array, rounds: number): Float64Array {
  let point: Float64Array = start.slice();
  let slope: Float64Array = new Float64Array(point.length);
  let value = objective(point, slope);
  const flat = FLAT * Math.sqrt(dot(slope, slope));
  const steps: Step[] = [];
  for (let round = 0; round < rounds && Math.sqrt(dot(slope, slope)) > flat; round++) {
    const direction = downhill(slope, steps);
    const drop = dot(direction, slope);
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const nextSlope: Float64Array = new Float64Array(point.length);
    let next: Float64Array = along(point, direction, length);
    let nextValue = objective(next, nextSlope);
    while (nextValue > value + ENOUGH * length * drop && length > Number.EPSILON) {
      length /= 2;
      next = along(point, direction, length);
      nextValue = objective(next, nextSlope);
    }
    remember(steps, along(next, point, -1), along(nextSlope, slope, -1));
    point = next;
    slope = nextSlope;
    value = nextValue;
  }
  return point;
}

/** The slope turned round and stretched by what earlier steps showed (the two-loop recursion). */
function downhill(slope: Float64Array, steps: readonly Step[]): Float64Array {
  let direction: Float64Array = slope.map((part) => -part);
  const shares: number[] = [];
  for (const { moved, bent, inverse } of steps.toReversed()) {
    const share = inverse * dot(moved, direction);
    shares.push(share);
    direction = along(direction, bent, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const stretch = 1 / (last.inverse * dot(last.bent, last.bent));
    direction = direction.map((part) => part * stretch);
  }
  for (const { moved, bent, inverse } of steps) {
    const back = inverse * dot(bent, direction);
    direction = along(direction, moved, (shares.pop() as number) - back);
  }
  return direction;
}

function remember(steps: Step[], moved: Float64Array, bent: Float64Array) {
  const bend = dot(moved, bent);
  if (bend <= 0) return;
  steps.push({ moved, bent, inverse: 1 / bend });
  if (steps.length > MEMORY) steps.shift();
}

const along = (from: Float64Array, direction: Float64Array, length: number): Float64Array =>
  from.map((part, i) => part + length * (direction[i] as number));

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
