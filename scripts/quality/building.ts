import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grade } from '../../lib/signs/sign';
import { polarityOf } from './plain';
import type { Wording } from './wordings';

/** Wordings and near misses of one sign that were written to build its rules with. */
interface BuildingFile {
  sign: string;
  flags: readonly { text: string; grade: Grade; otherSigns?: readonly string[] }[];
  passes: readonly { text: string; otherSigns?: readonly string[] }[];
}

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'quality', 'building');

/** All wordings and near misses that were written for building. */
export function readBuildingWordings(): Wording[] {
  return readdirSync(FOLDER).flatMap((name) => {
    const { sign, flags, passes } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as BuildingFile;
    const polarity = polarityOf(sign);
    return [
      ...flags.map((flag): Wording => ({ ...flag, sign, polarity, expected: 'flag' })),
      ...passes.map(({ text, otherSigns = [] }): Wording => ({ text, otherSigns, sign, polarity, expected: 'silent' })),
    ];
  });
}
