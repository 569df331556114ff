import { Inflection } from '../../lib/review/inflection';
import * as derive from './derive';
import { packWords } from './pack';

/** The text of lib/review/dictionary-data.ts. */
export function dictionarySource(): string {
  const forms = derive.inflectionData();
  const inflection = new Inflection(forms);
  const constants = {
    words: packWords(derive.generalWords(inflection)),
    ownWords: packWords(derive.ownWords(inflection)),
    ...forms,
  };
  const comment =
    '/** Written by `npm run dictionary` from compromise (MIT, Spencer Kelly) and lib/signs/lexicon: do not edit. */\n';
  const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`);
  return comment + lines.join('');
}
