import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { signs } from '../../lib/signs';
import { packEvidence } from './pack-evidence';

const SIGN = /\/lib\/signs\/catalogue\/[\w-]+\.ts$/;
const EVIDENCE = /\/lib\/signs\/evidence-of\.ts$/;

/**
 * Takes the catalogue apart when the extension is built: what people read stays in the signs, what the engine matches
 * is packed for it alone, and the examples, which only tests and the documentation need, stay out.
 */
export function catalogue(): Plugin {
  return {
    name: 'catalogue',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (SIGN.test(id)) return textsOf(basename(id, '.ts'));
      return EVIDENCE.test(id) ? evidenceModule() : undefined;
    },
  };
}

function textsOf(id: string): string {
  const sign = signs.find((one) => one.id === id);
  if (!sign)
    throw new RangeError(`lib/signs/catalogue/${id}.ts holds no sign of that id, or lib/signs/index.ts leaves it out`);
  return `export default ${JSON.stringify({ ...sign, evidence: [], flags: [], passes: [] })};`;
}

function evidenceModule(): string {
  const packed = JSON.stringify(JSON.stringify(packEvidence(signs)));
  return `import { unpackEvidence } from './packed-evidence';
const packed = unpackEvidence(JSON.parse(${packed}));
export const evidenceOf = ({ id, evidence }) => (evidence.length > 0 ? evidence : (packed.get(id) ?? []));`;
}
