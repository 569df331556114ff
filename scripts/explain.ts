/** Shows how the engine takes a sentence apart and what it finds: `npm run explain -- "Members decide the budget."` */

import { DocumentReader } from '../lib/review/document-reader';
import { findSigns } from '../lib/review/engine';
import { featureId } from '../lib/review/features';
import type { Phrase } from '../lib/review/frame';
import { frameFeatures } from '../lib/review/frame-features';
import { columnsOf, Learned, SIDE_SHARE } from '../lib/review/learned';
import { learnedWeights } from '../lib/review/learned-data';
import { parse } from '../lib/review/parse';
import { Presence } from '../lib/review/presence';
import { sentenceOf } from '../lib/review/sentence';
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
  explainLearned(text);
}

/** Prints which words and relations the learned weights go by, for the signs that they lean towards. */
function explainLearned(text: string) {
  const reader = new DocumentReader();
  reader.read({ kind: 'paragraph', part: 'body', text });
  const { units, cast } = reader.context(true);
  const learned = new Learned(learnedWeights);
  const presence = new Presence();
  for (const [at, unit] of units.entries()) {
    presence.mark(unit);
    const leaning = learned.lean(presence);
    const { parse: taken } = sentenceOf(unit, cast, units[at - 1]);
    const relations = frameFeatures(taken);
    const columns = [
      ...[...columnsOf(learnedWeights.words, learnedWeights.step)].filter(([name]) =>
        presence.features.includes(featureId(name)),
      ),
      ...[...columnsOf(learnedWeights.frames, learnedWeights.step)].filter(([name]) => relations.has(name)),
    ];
    for (const [sign, odds] of learned.judge(leaning, taken).entries()) {
      if (odds < -2) continue;
      const side = learnedWeights.sides[sign] as number;
      const reasons = columns
        .map(([name, weights]) => ({
          name,
          weight: ((weights.get(sign) ?? 0) + SIDE_SHARE * (weights.get(side) ?? 0)) * leaning.scale,
        }))
        .filter(({ weight }) => Math.abs(weight) > 0.1)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, 12)
        .map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
      print(`  learned: ${learnedWeights.signs[sign]} ${odds.toFixed(1)}: ${reasons.join(', ')}`);
    }
  }
}
