import { isOpposite, type JudgedSentence } from './tally';

/** One line for each false alarm and each miss of the chosen sign, or of all signs, in the order of the documents. */
export function listErrors(judged: readonly JudgedSentence[], sign?: string): string {
  const chosen = (item: { sign: string }) => sign === undefined || item.sign === sign;
  const wrong = judged.flatMap((sentence) =>
    sentence.flags.filter(chosen).flatMap((flag) => {
      if (sentence.labels.some((label) => label.sign === flag.sign)) return [];
      const kind = sentence.labels.some((label) => label.polarity === flag.polarity)
        ? 'same polarity'
        : isOpposite(flag.polarity, sentence.labels)
          ? 'OPPOSITE'
          : 'no such label';
      return [
        `FALSE  ${flag.confidence} ${flag.grade}${flag.usable ? '' : ' unusable'}  ${name(flag.sign, sign)}${kind}  [${sentence.doc} ${sentence.start}]  ${sentence.text}${listLabels(sentence)}`,
      ];
    }),
  );
  const missed = judged.flatMap((sentence) =>
    sentence.labels.filter(chosen).flatMap((label) => {
      if (sentence.flags.some((flag) => flag.sign === label.sign)) return [];
      const found = [...new Set(sentence.flags.map((flag) => flag.sign))].join(', ');
      return [
        `MISSED ${label.clear ? 'clear' : 'unsure'} ${label.grade}  ${name(label.sign, sign)}[${sentence.doc} ${sentence.start}]  ${sentence.text}${found ? `  | found: ${found}` : ''}`,
      ];
    }),
  );
  return [`${wrong.length} false, ${missed.length} missed`, ...wrong, ...missed].join('\n');
}

function name(sign: string, chosen: string | undefined): string {
  return chosen === undefined ? `${sign}  ` : '';
}

function listLabels({ labels }: JudgedSentence): string {
  const listed = labels.map((label) => `${label.sign} (${label.grade}${label.clear ? ', clear' : ''})`);
  return listed.length > 0 ? `  | labels: ${listed.join(', ')}` : '';
}
