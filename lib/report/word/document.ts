import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Polarity } from '../../signs/sign';
import { answeredQuestions } from '../answers';
import type { PlacedNote, Report } from '../report';
import { dayOf, headline, LIMITS, markInWords } from '../wording';
import { type Mark, paragraphsOf, type Segment } from './segments';

/** One comment in the margin of the document. */
interface Comment extends Mark {
  author: string;
  date: Date;
  paragraphs: string[];
  polarity: Polarity | null;
}

/** The reviewed text as a Word document: passages highlighted, each finding and note a real comment beside it. */
export function wordDocument(report: Report): Promise<Blob> {
  const { review } = report;
  const comments = commentsOf(report);
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const text = paragraphsOf(review.text, comments).map(
    (segments) =>
      new Paragraph({ children: segments.flatMap((segment) => runsOf(segment, byId)), spacing: { after: 160 } }),
  );
  const made = new Document({
    title: clean(review.title || review.source),
    creator: clean(report.author) || 'Equal Footing',
    description: LIMITS,
    comments: {
      children: comments.map(({ id, author, date, paragraphs }) => ({
        id,
        author: clean(author),
        initials: initialsOf(author),
        date,
        children: paragraphs.flatMap((written) => linesOf(written).map((line) => new Paragraph(line))),
      })),
    },
    sections: [{ children: [...opening(report), ...text, ...closing(report)] }],
  });
  return Packer.toBlob(made);
}

function commentsOf({ findings, notes, reviewed, author }: Report): Comment[] {
  const found = findings.map(({ finding }) => ({
    start: finding.start,
    end: finding.end,
    author: 'Equal Footing',
    date: new Date(reviewed),
    paragraphs: [headline(finding), finding.why, finding.ask].filter(Boolean),
    polarity: finding.polarity,
  }));
  const written = notes.flatMap(({ note, place }) =>
    place && place.kind !== 'unplaced'
      ? [
          {
            start: place.start,
            end: place.end,
            author: note.author || author || 'Reader',
            date: new Date(note.changed),
            paragraphs: [...(note.polarity ? [markInWords(note.polarity, note.sign)] : []), note.text],
            polarity: note.polarity,
          },
        ]
      : [],
  );
  return [...found, ...written].map((comment, id) => ({ id, ...comment }));
}

const highlights = { genuine: 'green', tokenistic: 'yellow', context: 'lightGray' } as const;
const underlines = { genuine: 'single', tokenistic: 'dash', context: 'dotted' } as const;

function runsOf(segment: Segment, comments: ReadonlyMap<number, Comment>): ParagraphChild[] {
  if (segment.kind === 'begin') return [new CommentRangeStart(segment.mark)];
  if (segment.kind === 'end') {
    return [new CommentRangeEnd(segment.mark), new TextRun({ children: [new CommentReference(segment.mark)] })];
  }
  const marked = segment.marks.map((mark) => comments.get(mark)?.polarity ?? null);
  const [polarity] = marked.filter((entry) => entry !== null);
  const text = clean(segment.text);
  if (polarity) {
    return [new TextRun({ text, highlight: highlights[polarity], underline: { type: underlines[polarity] } })];
  }
  return [new TextRun(marked.length > 0 ? { text, underline: { type: 'wave' } } : text)];
}

function opening({ review, reviewed, made }: Report): Paragraph[] {
  return [
    heading(review.title || review.source, HeadingLevel.TITLE),
    ...lines(
      `${review.source}\nRead on ${dayOf(reviewed)} with rules version ${review.rules}. Made on ${dayOf(made)}.`,
    ),
    ...lines(LIMITS),
    ...(review.reading ? [heading(review.reading.title, HeadingLevel.HEADING_1)] : []),
    ...(review.reading?.because ?? []).flatMap((reason) => bullet(reason)),
    heading('The text', HeadingLevel.HEADING_1),
  ];
}

function closing(report: Report): Paragraph[] {
  const loose = report.notes.filter(({ place }) => !place || place.kind === 'unplaced');
  const answered = answeredQuestions(report).filter(({ own, note }) => own || note);
  const { skipped } = report.review;
  return [
    ...(loose.length > 0 ? [heading('Other notes', HeadingLevel.HEADING_1), ...loose.flatMap(looseNote)] : []),
    ...(answered.length > 0 ? [heading('Answers', HeadingLevel.HEADING_1)] : []),
    ...answered.flatMap(({ question, own, note }) => lines([question, own, note].filter(Boolean).join('\n'))),
    ...(skipped.length > 0 ? [heading('Not read', HeadingLevel.HEADING_1)] : []),
    ...skipped.flatMap(({ what, why }) => bullet(`${what}. ${why}`)),
  ];
}

function looseNote({ note, place }: PlacedNote): Paragraph[] {
  const about = place && note.anchor ? `Not found on this page now: “${note.anchor.exact}”\n` : '';
  return lines(`${about}${note.author ? `${note.author}: ` : ''}${note.text}`);
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: clean(text), heading: level });
}

function bullet(text: string): Paragraph[] {
  return linesOf(text).map((line) => new Paragraph({ text: line, bullet: { level: 0 } }));
}

function lines(text: string): Paragraph[] {
  return linesOf(text).map((line) => new Paragraph(line));
}

function linesOf(text: string): string[] {
  return clean(text).split('\n');
}

function initialsOf(name: string): string {
  const initials = name.split(/\s+/).map((part) => Array.from(part)[0] ?? '');
  return clean(initials.join('')).slice(0, 8);
}

/** Without the characters that an XML file may not hold. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}
