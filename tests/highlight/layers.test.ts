import { expect, test } from 'vitest';
import { HIGHLIGHT_CSS, LAYERS, layerOf } from '../../lib/highlight/layers';

const rules = [...HIGHLIGHT_CSS.matchAll(/::highlight\(([a-z-]+)\) \{([^}]*)\}/g)].map(([, name = '', body = '']) => ({
  name,
  body,
}));
const [usual, forced] = [rules.slice(0, 8), rules.slice(8)];

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test('every layer has its style, and every style its layer', () => {
  expect(usual.map(({ name }) => name).sort()).toEqual(Object.keys(LAYERS).sort());
});

test('kinds differ by line, with and without colour', () => {
  const lines = (from: typeof rules, suffix: string) =>
    ['genuine', 'tokenistic', 'context'].map(
      (kind) => from.find(({ name }) => name === `equal-footing-${kind}${suffix}`)?.body.match(/underline (\w+)/)?.[1],
    );
  for (const from of [usual, forced]) {
    for (const suffix of ['', '-possible']) expect(new Set(lines(from, suffix)).size).toBe(3);
  }
});

test('lines stand out from light and from dark pages', () => {
  const colours = usual.flatMap(({ body }) => body.match(/#[0-9a-f]{6}/g) ?? []);
  expect(colours.length).toBeGreaterThanOrEqual(6);
  for (const colour of colours) {
    const own = luminance(colour);
    expect(1.05 / (own + 0.05), `${colour} on white`).toBeGreaterThanOrEqual(4.5);
    expect((own + 0.05) / 0.05, `${colour} on black`).toBeGreaterThanOrEqual(3);
  }
});

test("the colour of the page's text is never set, except to the system's own in forced colours", () => {
  for (const { body } of usual) expect(body).not.toMatch(/(^|[ ;])color:/);
  for (const { body } of forced) expect(body).not.toMatch(/#|rgb/);
});

test('clear findings win over possible ones, and a concern over the rest', () => {
  const priority = (polarity: 'genuine' | 'tokenistic' | 'context', confidence: 'clear' | 'possible') =>
    LAYERS[layerOf({ polarity, confidence })].priority;
  expect(priority('context', 'clear')).toBeGreaterThan(priority('tokenistic', 'possible'));
  expect(priority('tokenistic', 'clear')).toBeGreaterThan(priority('genuine', 'clear'));
  expect(priority('genuine', 'clear')).toBeGreaterThan(priority('context', 'clear'));
});
