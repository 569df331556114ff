/** Says what is wrong with data that does not have the shape it should have. */
export class ShapeError extends Error {
  override name = 'ShapeError';
}

/**
 * Reads one value out of data that anyone may have written. What it gives is built anew from the parts it knows:
 * nothing else of the data comes along, no prototype and no depth that was not asked for.
 */
export type Shape<T> = (data: unknown, path: string) => T;

/** Type that a shape reads. */
export type Read<S> = S extends Shape<infer T> ? T : never;

/** Any text of at most so many UTF-16 code units. */
export function text(longest: number): Shape<string> {
  return (data, path) => {
    if (typeof data !== 'string') return wrong(path, 'a text');
    return data.length <= longest ? data : wrong(path, `at most ${longest} characters`);
  };
}

/** A whole number from 0. */
export const count: Shape<number> = (data, path) =>
  typeof data === 'number' && Number.isSafeInteger(data) && data >= 0 ? data : wrong(path, 'a whole number');

/** A number from 0 to 1. */
export const share: Shape<number> = (data, path) =>
  typeof data === 'number' && data >= 0 && data <= 1 ? data : wrong(path, 'a number from 0 to 1');

/** True or false. */
export const flag: Shape<boolean> = (data, path) => (typeof data === 'boolean' ? data : wrong(path, 'true or false'));

/** One of the values named. */
export function oneOf<const T extends string | number>(...values: readonly T[]): Shape<T> {
  return (data, path) => values.find((value) => value === data) ?? wrong(path, `one of ${values.join(', ')}`);
}

/** The shape, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (data, path) => (data === null || data === undefined ? null : shape(data, path));
}

/** A list of at most so many. */
export function list<T>(shape: Shape<T>, longest = 100_000): Shape<T[]> {
  return (data, path) => {
    if (!Array.isArray(data)) return wrong(path, 'a list');
    if (data.length > longest) return wrong(path, `at most ${longest} entries`);
    return data.map((entry, index) => shape(entry, `${path}[${index}]`));
  };
}

/** An object with these fields. */
export function object<F extends Record<string, Shape<unknown>>>(fields: F): Shape<{ [K in keyof F]: Read<F[K]> }> {
  return (data, path) => {
    const given = asObject(data, path);
    const entries = Object.entries(fields).map(([name, shape]) => {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      return [name, shape(value, `${path}.${name}`)];
    });
    return Object.fromEntries(entries) as { [K in keyof F]: Read<F[K]> };
  };
}

/** Adds a field that may be absent. */
export function withOptional<T extends object, N extends string, V>(
  shape: Shape<T>,
  name: N,
  value: Shape<V>,
): Shape<T & { [K in N]?: V }> {
  return (data, path) => {
    const given = asObject(data, path);
    const known = shape(data, path);
    if (!Object.hasOwn(given, name) || given[name] === undefined) return known;
    return { ...known, [name]: value(given[name], `${path}.${name}`) };
  };
}

/** An object used as a map from names of its own to values. */
export function map<T>(shape: Shape<T>, longest = 1_000): Shape<Record<string, T>> {
  return (data, path) => {
    const entries = Object.entries(asObject(data, path));
    if (entries.length > longest) return wrong(path, `at most ${longest} entries`);
    if (entries.some(([name]) => name === '__proto__')) return wrong(path, 'a plain object');
    return Object.fromEntries(entries.map(([name, value]) => [name, shape(value, `${path}.${name}`)]));
  };
}

/** The shape, if it also passes a test. */
export function such<T>(shape: Shape<T>, test: (value: T) => boolean, what: string): Shape<T> {
  return (data, path) => {
    const value = shape(data, path);
    return test(value) ? value : wrong(path, what);
  };
}

function asObject(data: unknown, path: string): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return wrong(path, 'an object');
  return data as Record<string, unknown>;
}

function wrong(path: string, expected: string): never {
  throw new ShapeError(`${path} is not ${expected}`);
}
