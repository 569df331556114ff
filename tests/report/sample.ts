import { readDocument } from '../../lib/reading';
import type { Review } from '../../lib/reading/review';
import { makeReport, type Report, type ReportParts } from '../../lib/report/report';
import type { Finding } from '../../lib/review/finding';
import { documentKey } from '../../lib/store/at-hand';
import type { GivenAnswer, Note } from '../../lib/store/records';
import { anchorAt } from '../../lib/text/anchor';
import type { Block, Document } from '../../lib/text/document';

/** Text that would do harm if it were taken for mark-up, a formula, or an instruction of a format. */
export const hostile = `</script><script>alert('1')</script><img src=x onerror="alert(2)">]]>&amp; =SUM(A1) \`code\` | **b**`;

const blocks: Block[] = [
  { kind: 'heading', level: 1, part: 'body', text: 'The future of the Elmbridge day centre' },
  { kind: 'paragraph', part: 'body', text: 'We will pay members of the planning group for their time.' },
  { kind: 'paragraph', part: 'body', text: 'The cabinet has already decided to close the centre. 👋' },
  { kind: 'paragraph', part: 'body', text: 'Tell us what you think by the end of March.' },
];

export const sampleDocument: Document = {
  title: 'The future of the Elmbridge day centre',
  address: 'https://council.example/day-centre?part=1',
  language: 'en',
  blocks,
  skipped: [{ what: 'A video', why: 'It has no text beside it' }],
};

const text = blocks.map((block) => block.text).join('\n');

function finding(sign: string, polarity: Finding['polarity'], quote: string, block: number): Finding {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return {
    sign,
    polarity,
    strength: 'medium',
    confidence: 'clear',
    grade: 'practice',
    actor: 'people',
    stages: ['planning'],
    level: 'involving',
    start,
    end,
    quote,
    usable: true,
    why: 'It says who pays & who <decides>.',
    ask: 'Ask: “How much?”',
    scope: 'service',
    block,
    sentence: [start, end],
  };
}

/** A review of an invented page, with a finding of each kind. */
export function sampleReview(): Review {
  const profile = {
    words: 35,
    language: 'en',
    aboutService: true,
    kind: 'other',
    speaker: 'body',
    timing: 'open',
    individualOnly: false,
  } as const;
  return readDocument(sampleDocument, {
    rules: '2026.11.1',
    profile,
    findings: [
      finding('fair-payment-for-time', 'genuine', 'We will pay members of the planning group', 1),
      finding('decision-already-made', 'tokenistic', 'The cabinet has already decided', 2),
    ],
    cues: [],
  });
}

/** A note of the person about a quote of the sample review; about the whole document without one. */
export function sampleNote(quote: string | null, words: string, change: Partial<Note> = {}): Note {
  const start = quote === null ? -1 : text.indexOf(quote);
  return {
    id: `note-${words.length}-${quote}`,
    document: documentKey(sampleDocument.address),
    review: 'review-1',
    anchor: quote === null ? null : anchorAt(text, start, start + quote.length),
    text: words,
    polarity: null,
    sign: null,
    author: '',
    created: Date.UTC(2026, 10, 3, 12),
    changed: Date.UTC(2026, 10, 4, 12),
    versions: {},
    ...change,
  };
}

/** An answer of the person. */
export function sampleAnswer(question: string, change: Partial<GivenAnswer> = {}): GivenAnswer {
  const document = documentKey(sampleDocument.address);
  return {
    id: `${document} ${question}`,
    document,
    question,
    answer: 'partly',
    note: '',
    author: '',
    changed: Date.UTC(2026, 10, 4, 12),
    versions: {},
    ...change,
  };
}

/** A report of the sample review, with notes and answers. */
export function sampleReport(change: Partial<ReportParts> = {}): Report {
  return makeReport({
    review: sampleReview(),
    reviewed: Date.UTC(2026, 10, 3, 12),
    made: Date.UTC(2026, 10, 5, 12),
    notes: [
      sampleNote('for their time', 'How much?\nAnd when?', { polarity: 'genuine' }),
      sampleNote(null, 'Read again in March.'),
    ],
    answers: [sampleAnswer('q-paid', { note: 'I was there.' })],
    dismissals: [],
    ...change,
  });
}
