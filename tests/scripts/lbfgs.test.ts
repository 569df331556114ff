import { describe, expect, it } from 'vitest';
import { minimise } from '../../scripts/learn/lbfgs';

describe('minimise', () => {
  it('finds the bottom of a long narrow valley (Rosenbrock 1960)', () => {
    const valley = (point: Float64Array, slope: Float64Array) => {
      const [x = 0, y = 0] = point;
      slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      slope[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    };
    const [x, y] = minimise(valley, Float64Array.of(-1.2, 1), 200);
    expect(x).toBeCloseTo(1, 4);
    expect(y).toBeCloseTo(1, 4);
  });

  it('leaves the start as it is, and stays where it is flat', () => {
    const start = Float64Array.of(3);
    const bowl = (point: Float64Array, slope: Float64Array) => {
      slope[0] = 2 * (point[0] ?? 0);
      return (point[0] ?? 0) ** 2;
    };
    expect(minimise(bowl, start, 50)[0]).toBeCloseTo(0, 6);
    expect(start[0]).toBe(3);
    expect(minimise(bowl, Float64Array.of(0), 5)[0]).toBe(0);
  });
});
