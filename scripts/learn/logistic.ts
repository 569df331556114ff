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
  /** Strength of the absolute penalty, which makes most weights nought. */
  lasso: number;
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
 * Fits twice: once to find the few weights that matter, then those alone without the pull towards nought (the relaxed
 * lasso: Meinshausen 2007).
 */
export function fitSparse(matrix: Matrix, truth: Truth, choosing: Settings, keeping: Settings): Fit {
  const chosen = regress(matrix, truth, choosing);
  return regress(matrix, truth, keeping, chosen);
}

/**
 * Logistic regression for many labels at once with elastic-net penalties, by accelerated proximal gradient (FISTA: Beck
 * and Teboulle 2009). It draws no random numbers: the same examples give the same weights. Weights
 * that are nought in `from` stay so.
 */
function regress(matrix: Matrix, truth: Truth, { ridge, lasso, rounds }: Settings, from?: Fit): Fit {
  const { features } = matrix;
  const { labels } = truth;
  const size = features * labels;
  const pace = 1 / (largestEigenvalue(matrix) / 4 + ridge);
  const biasPaces = biasPacesOf(matrix.rows, truth);
  let weights = from?.weights ?? new Float64Array(size);
  let bias = from?.bias ?? new Float64Array(labels).fill(START);
  const ahead = weights.slice();
  const biasAhead = bias.slice();
  let momentum = 1;
  for (let round = 0; round < rounds; round++) {
    const { slope, biasSlope } = gradient(matrix, truth, ahead, biasAhead);
    const next = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      if (from && from.weights[i] === 0) continue;
      const moved = (ahead[i] as number) - pace * ((slope[i] as number) + ridge * (ahead[i] as number));
      next[i] = Math.sign(moved) * Math.max(Math.abs(moved) - pace * lasso, 0);
    }
    const nextBias = biasAhead.map(
      (value, label) => value - (biasPaces[label] as number) * (biasSlope[label] as number),
    );
    const nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const push = (momentum - 1) / nextMomentum;
    for (let i = 0; i < size; i++)
      ahead[i] = (next[i] as number) + push * ((next[i] as number) - (weights[i] as number));
    for (let i = 0; i < labels; i++)
      biasAhead[i] = (nextBias[i] as number) + push * ((nextBias[i] as number) - (bias[i] as number));
    weights = next;
    bias = nextBias;
    momentum = nextMomentum;
  }
  return { weights, bias };
}

function gradient(matrix: Matrix, { labels, holds, counts }: Truth, weights: Float64Array, bias: Float64Array) {
  const { rows, starts, columns, scales } = matrix;
  const slope = new Float64Array(weights.length);
  const biasSlope = new Float64Array(labels);
  const odds = new Float64Array(labels);
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
      const chance = 1 / (1 + Math.exp(-(odds[label] as number) * scale - (bias[label] as number)));
      const at = row * labels + label;
      const error = (counts[at] as number) * (chance - (holds[at] as number));
      biasSlope[label] = (biasSlope[label] as number) + error;
      odds[label] = error * scale;
    }
    for (let k = from; k < to; k++) {
      const base = (columns[k] as number) * labels;
      for (let label = 0; label < labels; label++)
        slope[base + label] = (slope[base + label] as number) + (odds[label] as number);
    }
  }
  return { slope, biasSlope };
}

/** How far each bias may move: the loss bends along it at most as much as there are sentences that bear its label. */
function biasPacesOf(rows: number, { labels, holds }: Truth): Float64Array {
  const bearing = new Float64Array(labels);
  for (let at = 0; at < rows * labels; at++) {
    bearing[at % labels] = (bearing[at % labels] as number) + (holds[at] as number);
  }
  return bearing.map((count) => 0.5 / Math.max(count, 1));
}

/** The largest eigenvalue of XᵀX by power iteration: how steep the loss can be. */
function largestEigenvalue({ rows, features, starts, columns, scales }: Matrix): number {
  let vector = new Float64Array(features).fill(1 / Math.sqrt(features));
  let length = 0;
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(features);
    for (let row = 0; row < rows; row++) {
      const scale = scales[row] as number;
      let sum = 0;
      for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
        sum += vector[columns[k] as number] as number;
      const share = sum * scale * scale;
      for (let k = starts[row] as number; k < (starts[row + 1] as number); k++)
        next[columns[k] as number] = (next[columns[k] as number] as number) + share;
    }
    length = Math.hypot(...chunkNorms(next));
    vector = next.map((value) => value / length);
  }
  return length;
}

/** Norms of parts, since a call can't take a hundred thousand arguments. */
function chunkNorms(vector: Float64Array): number[] {
  const norms: number[] = [];
  for (let i = 0; i < vector.length; i += 1000) norms.push(Math.hypot(...vector.subarray(i, i + 1000)));
  return norms;
}
