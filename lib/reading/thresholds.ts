/** A number that the reading turns on, with the reason for it. Expert starting points, not research findings. */
export interface Threshold {
  value: number;
  unit: string;
  reason: string;
}

/** Every threshold of the reading, in one place, to be shown to people and tuned. */
export const thresholds = {
  readableText: {
    value: 120,
    unit: 'words of body text',
    reason: 'Below this a text says too little, and silence from a failed reading looks like a finding.',
  },
  signsOfService: {
    value: 2,
    unit: 'different signs, clearly found',
    reason:
      'One sign may be a word in another sense; two different ones hardly are. A text that holds them is about a service, and was read even where it is short.',
  },
  longText: {
    value: 1000,
    unit: 'words',
    reason: 'From here on, evidence from one section alone is not a pattern of the whole text.',
  },
  longTextSections: {
    value: 3,
    unit: 'sections',
    reason: 'A text without headings has only one section, which says nothing about where its evidence stands.',
  },
  labelText: {
    value: 300,
    unit: 'words',
    reason: 'A text this long had room to say what people did, so a label on its own is worth naming.',
  },
  fewestMatches: { value: 3, unit: 'matches', reason: 'One phrase is not a pattern.' },
  matchesPerSign: {
    value: 3,
    unit: 'matches of one sign in a document',
    reason: 'Repeated boilerplate must not shout down one good fact.',
  },
  weakForConcern: {
    value: 3,
    unit: 'different weak signs',
    reason: 'One weak sign is often only a turn of phrase.',
  },
  thinForProof: {
    value: 2,
    unit: 'different signs in one stage',
    reason: 'An account without dates or numbers needs a second one of another kind beside it.',
  },
  patternSigns: {
    value: 3,
    unit: 'different signs',
    reason: 'Tokenistic consultation is named only for a pattern, never for one phrase.',
  },
  patternStages: { value: 2, unit: 'stages', reason: 'A pattern shows in more than one part of the work.' },
  patternBesideStrong: {
    value: 2,
    unit: 'other signs beside a strong one',
    reason: 'Even a strong sign needs company before a whole text is named for it.',
  },
  userLedStages: { value: 2, unit: 'stages', reason: 'Leading one task is not leading the work.' },
  firmQuotes: {
    value: 2,
    unit: 'pieces of evidence with an anchor on each side of the matrix',
    reason: 'Two facts that agree make a placement firm; one makes it fair.',
  },
  gapWorthNaming: {
    value: 2,
    unit: 'levels',
    reason: 'The levels are rough; one step between claim and practice may be a matter of words.',
  },
  levelAgreement: {
    value: 2 / 3,
    unit: 'of the graded matches',
    reason: 'With less agreement than this, different parts of the work sit at different levels.',
  },
  highConfidenceMatches: {
    value: 5,
    unit: 'anchored matches',
    reason: 'Many facts from several places in a text are hard to misread.',
  },
  highConfidenceSections: { value: 3, unit: 'sections', reason: 'Facts from one paragraph may share one mistake.' },
  mediumConfidenceMatches: { value: 3, unit: 'anchored matches', reason: 'Fewer leave too much to one sentence.' },
  sharedWords: {
    value: 0.5,
    unit: 'of the shorter sentence’s own words',
    reason: 'Two sentences that share half of what they name speak of the same matter.',
  },
  comparedPerSign: {
    value: 12,
    unit: 'matches of one sign',
    reason: 'Contradictions are looked for among the best matches of each sign, so that a very long text stays quick.',
  },
  questionsInMessage: {
    value: 10,
    unit: 'questions',
    reason: 'A message that takes more than five minutes to answer, or to send, is unpaid work.',
  },
} as const satisfies Record<string, Threshold>;
