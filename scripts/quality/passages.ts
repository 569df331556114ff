import { share, table } from './print';
import { LEVELS } from './tally';
import { fails, type JudgedWording, judgeByKeywords, tallyWordings, type WordingTally } from './wordings';

/** Counts over short passages at each level and of the keyword list. */
export type PassageScores = Record<'clear' | 'clear + possible' | 'keywords', WordingTally>;

export function scorePassages(judged: readonly JudgedWording[]): PassageScores {
  return {
    clear: tallyWordings(judged, LEVELS[0]),
    'clear + possible': tallyWordings(judged, LEVELS[1]),
    keywords: tallyWordings(judgeByKeywords(judged), LEVELS[0]),
  };
}

export function printPassageScores(title: string, scores: PassageScores): string {
  const { wordings, nearMisses } = scores.clear;
  const header = [
    '',
    'sign found',
    'polarity found',
    'opposite',
    'grade right',
    'near misses silent',
    'no judging sign',
  ];
  const rows = Object.entries(scores).map(([level, counts]) => [
    level,
    share(counts.signFound, counts.wordings),
    share(counts.polarityFound, counts.wordings),
    share(counts.opposite, counts.wordings),
    share(counts.gradeRight, counts.graded),
    share(counts.silent, counts.nearMisses),
    share(counts.quiet, counts.nearMisses),
  ]);
  return `${title}: ${wordings} wordings, ${nearMisses} near misses\n\n${table(header, rows)}`;
}

/** One short row a sign: which of its wordings are found and which near misses stay silent. */
export function printPassagesBySign(judged: readonly JudgedWording[]): string {
  const [clear, both] = LEVELS;
  const rows = [...new Set(judged.map(({ sign }) => sign))].map((sign) => {
    const own = judged.filter((wording) => wording.sign === sign);
    const upper = tallyWordings(own, clear);
    const lower = tallyWordings(own, both);
    return [
      sign,
      `${upper.signFound}/${upper.wordings}`,
      `${lower.signFound}/${lower.wordings}`,
      `${upper.silent}/${upper.nearMisses}`,
      `${lower.silent}/${lower.nearMisses}`,
    ];
  });
  return table(['', 'found: clear', 'clear + possible', 'silent: clear', 'clear + possible'], rows);
}

/** The wordings that are not found and the near misses that are flagged, with what was found instead. */
export function listFailing(judged: readonly JudgedWording[]): string {
  const [, both] = LEVELS;
  const failing = judged.filter((wording) => fails(wording, both));
  const lines = failing.map(({ sign, expected, text, flags }) => {
    const found = flags.map((flag) => `${flag.sign} (${flag.confidence}, ${flag.grade})`).join(', ') || 'nothing';
    return `${expected === 'flag' ? 'NOT FOUND' : 'FLAGGED  '}  ${sign}  ${text}  | found: ${found}`;
  });
  return [`${failing.length} of ${judged.length} fail`, ...lines].join('\n');
}
