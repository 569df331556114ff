import { asDocument } from '../quality/plain';

/** Reads a text to the end. */
export type Run = (text: string) => unknown | Promise<unknown>;

/** Loads a tool; everything that has to happen before its first answer happens in here or in its first run. */
export const tools: Record<string, () => Promise<Run>> = {
  'charCodeAt loop': async () => scan,
  'Equal Footing': async () => {
    const { findSigns } = await import('../../lib/review/engine');
    return (text) => findSigns(asDocument('Bench', text));
  },
  'compromise/three, parse everything': async () => {
    const { default: nlp } = await import('compromise/three');
    return (text) => text.split('\n').map((paragraph) => nlp(paragraph).terms().length);
  },
  'write-good': async () => {
    const { default: writeGood } = await peer<{ default(text: string): unknown }>('write-good');
    return (text) => writeGood(text);
  },
  alex: async () => {
    const { text: check } = await peer<{ text(text: string): unknown }>('alex');
    return (text) => check(text);
  },
  '@textlint/kernel, two rules': async () => {
    const { TextlintKernel } = await peer<{ TextlintKernel: new () => Kernel }>('@textlint/kernel');
    const plugin = await peer<Unwrapped>('@textlint/textlint-plugin-text');
    const misspellings = await peer<Unwrapped>('textlint-rule-common-misspellings');
    const commas = await peer<Unwrapped>('textlint-rule-max-comma');
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: unwrap(plugin) }],
      rules: [
        { ruleId: 'common-misspellings', rule: unwrap(misspellings) },
        { ruleId: 'max-comma', rule: unwrap(commas) },
      ],
    };
    return (text) => kernel.lintText(text, options);
  },
  'harper.js': async () => {
    const { LocalLinter } = await peer<{ LocalLinter: new (options: unknown) => Linter }>('harper.js');
    const { binaryInlined } = await peer<{ binaryInlined: unknown }>('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    return (text) => linter.lint(text);
  },
};

interface Kernel {
  lintText(text: string, options: unknown): Promise<unknown>;
}

interface Linter {
  lint(text: string): Promise<unknown>;
}

interface Unwrapped {
  default: unknown;
}

/** The floor: nothing reads a text faster than this. */
export function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** Peers have a package file of their own, so the project's compiler does not know them. */
function peer<T>(name: string): Promise<T> {
  return import(/* @vite-ignore */ name) as Promise<T>;
}

/** CommonJS packages that were written as modules arrive with their default inside their default. */
function unwrap(module: Unwrapped): unknown {
  const inner = module.default as Partial<Unwrapped> | undefined;
  return inner?.default ?? inner;
}
