import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standBeside } from '../../lib/highlight/stand';

const passage = { left: 300, top: 300, right: 500, bottom: 320 };
const window = { width: 900, height: 700 };

test('stands below a passage where there is room, above it otherwise', () => {
  expect(standBeside(passage, { width: 200, height: 100 }, window)).toEqual({ left: 300, top: 328, room: 364 });
  const low = { ...passage, top: 600, bottom: 620 };
  expect(standBeside(low, { width: 200, height: 300 }, window)).toEqual({ left: 300, top: 292, room: 584 });
});

test('is cut rather than cover the passage, until too little of it would be seen', () => {
  expect(standBeside(passage, { width: 200, height: 900 }, window)).toMatchObject({ top: 328, room: 364 });
  const zoomed = { width: 320, height: 256 };
  const stand = standBeside({ left: 10, top: 100, right: 300, bottom: 160 }, { width: 304, height: 500 }, zoomed);
  expect(stand).toEqual({ left: 8, top: 8, room: 240 });
});

test('never leaves a window that is wide enough for it', () => {
  const number = (least: number, most: number) => fc.integer({ min: least, max: most });
  fc.assert(
    fc.property(
      number(-2000, 3000),
      number(-2000, 3000),
      number(1, 400),
      number(1, 2000),
      number(420, 2000),
      number(200, 2000),
      (x, y, width, height, windowWidth, windowHeight) => {
        const anchor = { left: x, top: y, right: x + 50, bottom: y + 20 };
        const { left, top, room } = standBeside(
          anchor,
          { width, height },
          { width: windowWidth, height: windowHeight },
        );
        expect(left).toBeGreaterThanOrEqual(8);
        expect(left + width).toBeLessThanOrEqual(windowWidth - 8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(top + Math.min(height, room)).toBeLessThanOrEqual(windowHeight - 8);
      },
    ),
  );
});
