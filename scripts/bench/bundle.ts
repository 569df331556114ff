import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { catalogue } from '../build/catalogue';

const ROOT = join(import.meta.dirname, '..', '..');

/** Where the measuring process is built to: beside the peers, so that it finds them. */
export const MEASURE = join(ROOT, 'scripts', 'bench', '.cache', 'measure.js');

/** Builds the measuring process once, so that no compiler runs while something is measured. */
export async function buildMeasure(): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [catalogue()],
    ssr: { noExternal: ['compromise'] },
    build: {
      ssr: true,
      outDir: join(MEASURE, '..'),
      emptyOutDir: true,
      rollupOptions: { input: join(ROOT, 'scripts', 'bench', 'measure.ts') },
    },
  });
}

/** Size of the engine with everything that it needs, minified, as one script: bytes plain and gzipped. */
export async function engineSize(): Promise<{ minified: number; gzipped: number }> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [catalogue()],
    build: {
      write: false,
      minify: true,
      lib: { entry: join(ROOT, 'lib', 'review', 'engine.ts'), formats: ['iife'], name: 'engine' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const code = first && 'output' in first ? first.output.map((file) => ('code' in file ? file.code : '')).join('') : '';
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).byteLength };
}
