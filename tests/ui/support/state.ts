import type { Review } from '../../../lib/reading/review';
import type { Finding } from '../../../lib/review/finding';
import { signById } from '../../../lib/signs';
import { IDLE, type TabState } from '../../../lib/ui/tab-state';

/** A finding of a sign with these words at this place; everything else is as the catalogue says. */
export function finding(sign: string, quote: string, start: number, more: Partial<Finding> = {}): Finding {
  const { polarity, strength, stages, level, ask } = signById(sign);
  return {
    sign,
    polarity,
    strength,
    confidence: 'clear',
    grade: 'practice',
    actor: 'people',
    stages,
    level,
    start,
    end: start + quote.length,
    quote,
    usable: true,
    why: 'People took part and something came of it.',
    ask,
    scope: 'service',
    block: 0,
    sentence: [start, start + quote.length],
    ...more,
  };
}

export const FINDINGS: readonly Finding[] = [
  finding('co-design-practice', 'co-designed with nine members', 10),
  finding('limited-responsibility', 'The final decision rests with Cabinet', 60, { grade: 'practice-thin' }),
  finding('hard-to-reach-label', 'hard to reach groups', 120),
  finding('hard-to-reach-label', 'hard to reach groups', 180),
  finding('consultation-notice', 'give us your views', 240),
  finding('equal-partnership', 'equal partners', 300, { confidence: 'possible', grade: 'claim' }),
];

export function review(findings: readonly Finding[] = FINDINGS, more: Partial<Review> = {}): Review {
  return {
    format: 1,
    rules: 'test',
    source: 'https://northmoor.example/say',
    title: 'Northmoor day services',
    language: 'en',
    words: 1234,
    text: '',
    profile: {
      words: 1234,
      language: 'en',
      aboutService: true,
      kind: 'other',
      speaker: 'body',
      timing: 'open',
      individualOnly: false,
    },
    findings,
    stages: null,
    matrix: null,
    levels: null,
    reading: null,
    checklist: null,
    skipped: [],
    ...more,
  };
}

/** The state of a tab whose review is done. */
export function done(made: Review = review(), more: Partial<TabState> = {}): TabState {
  return { ...IDLE, phase: 'done', review: made, findings: made.findings, words: made.words, ...more };
}
