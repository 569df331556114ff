/** Shows how the engine takes a sentence apart and what it finds: `npm run explain -- "Members decide the budget."` */

import { findSigns } from '../lib/review/engine';
import type { Phrase } from '../lib/review/frame';
import { parse } from '../lib/review/parse';
import { tag } from '../lib/review/tag';
import { wordsOf } from '../lib/review/words';
import { splitSentences } from '../lib/text/sentences';
import { tokenise } from '../lib/text/tokens';

const print = (line: string) => process.stdout.write(`${line}\n`);

for (const text of process.argv.slice(2)) {
  const tokens = tokenise(text);
  for (const { first, last } of splitSentences(text, tokens)) {
    const words = tag(wordsOf(tokens, first, last));
    const show = (phrase: Phrase | undefined) =>
      phrase
        ? `${words
            .slice(phrase.first, phrase.last)
            .map((word) => word.norm)
            .join(' ')}<${phrase.actor}>`
        : '–';
    print(`\n${words.map((word) => `${word.norm}/${word.pos}`).join(' ')}`);
    for (const frame of parse(words).frames) {
      const mood = [
        frame.form,
        frame.voice,
        frame.tense,
        frame.modality,
        frame.negated ? 'NEGATED' : '',
        frame.conditional ? 'IF' : '',
      ];
      const relations = Object.entries(frame.relations).map(
        ([name, phrases]) => `${name}: ${phrases.map(show).join(', ')}`,
      );
      print(`  ${frame.lemma} [${frame.senses.join(' ')}] ${mood.filter(Boolean).join(' ')}`);
      print(
        `    agent ${show(frame.agent)} · patient ${show(frame.patient)}${frame.complement ? ` · is ${show(frame.complement)}` : ''} ${relations.join(' · ')}`,
      );
    }
  }
  const found = findSigns({ title: '', language: 'en', blocks: [{ kind: 'paragraph', part: 'body', text }] });
  for (const { sign, confidence, grade, quote } of found.findings)
    print(`  → ${sign} (${confidence}, ${grade}): “${quote}”`);
}
