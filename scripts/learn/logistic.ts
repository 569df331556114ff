import { minimise } from './lbfgs';

/** Sentences as a sparse matrix: row r has the features `columns[starts[r]…starts[r + 1])`, each worth `scales[r]`. */
export interface Matrix {
  rows: number;
  features: number;
  starts: Uint32Array;
  columns: Uint32Array;
  scales: Float64Array;
}

/** For each row and label (row-major): whether it holds, and how much the row counts for it. */
export interface Truth {
  labels: number;
  holds: Uint8Array;
  counts: Float32Array;
}

export interface Settings {
  /** Strength of the squared penalty, which keeps weights small. */
  ridge: number;
  rounds: number;
}

/** Weights by feature and label (row-major) and what each label starts from. */
export interface Fit {
  weights: Float64Array;
  bias: Float64Array;
}

/** Log-odds that no label holds by itself: about one sentence in fifty. */
const START = -4;

/**
 * Fits twice: all weights, then those alone that are not near nought. On unseen wordings this did better than the
 * relaxed lasso (docs/quality.md).
 */
export function fitSparse(matrix: Matrix, truth: Truth, all: Settings, kept: Settings & { least: number }): Fit {
  const first = regress(matrix, truth, all);
  const { weights, bias } = first;
  return regress(matrix, truth, kept, { weights: weights.map((w) => (Math.abs(w) < kept.least ? 0 : w)), bias });
}

/**
 * Logistic regression for many labels at once with a squared penalty. It draws no random numbers: the same examples
 * give the same weights. Weights that are nought in `from` stay so.
 */
function regress(matrix: Matrix, truth: Truth, { ridge, rounds }: Settings, from?: Fit): Fit {
  const size = matrix.features * truth.labels;
  const start = new Float64Array(size + truth.labels);
  start.set(from?.weights ?? []);
  start.set(from?.bias ?? new Float64Array(truth.labels).fill(START), size);
  const objective = (point: Float64Array, slope: Float64Array) => {
    const weights = point.subarray(0, size);
    let loss = lossOf(matrix, truth, { weights, bias: point.subarray(size) }, slope);
    for (let i = 0; i < size; i++) {
      const weight = weights[i] as number;
      loss += (ridge * weight * weight) / 2;
      slope[i] = from && from.weights[i] === 0 ? 0 : (slope[i] as number) + ridge * weight;
    }
    return loss;
  };
  const point = minimise(objective, start, rounds);
  return { weights: point.slice(0, size), bias: point.slice(size) };
}

/** The log-loss of weights, and its gradient (weights by feature and label, then biases) written into `slope`. */
function lossOf(matrix: Matrix, { labels, holds, counts }: Truth, { weights, bias }: Fit, slope: Float64Array): number {
  const { rows, starts, columns, scales } = matrix;
  const odds = new Float64Array(labels);
  let loss = 0;
  slope.fill(0);
  for (let row = 0; row < rows; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    const scale = scales[row] as number;
    odds.fill(0);
    for (let k = from; k < to; k++) {
      const base = (columns[k] as number) * labels;
      for (let label = 0; label < labels; label++)
        odds[label] = (odds[label] as number) + (weights[base + label] as number);
    }
    for (let label = 0; label < labels; label++) {
      const sum = (odds[label] as number) * scale + (bias[label] as number);
      const at = row * labels + label;
      const count = counts[at] as number;
      const held = holds[at] as number;
      // log(1 + eˣ) that does not overflow
      loss += count * (Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - held * sum);
      const error = count * (1 / (1 + Math.exp(-sum)) - held);
      slope[weights.length + label] = (slope[weights.length + label] as number) + error;
      odds[label] = error * scale;
    }
    for (let k = from; k < to; k++) {
      const base = (columns[k] as number) * labels;
      for (let label = 0; label < labels; label++)
        slope[base + label] = (slope[base + label] as number) + (odds[label] as number);
    }
  }
  return loss;
}
