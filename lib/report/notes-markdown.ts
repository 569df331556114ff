import { answeredQuestions } from './answers';
import { plain } from './formats/markdown';
import type { PlacedNote, Report } from './report';
import { dayOf, leftOutInWords, markInWords } from './wording';

/** What the person wrote and answered, as Markdown that follows the review's own. */
export function notesMarkdown(report: Report): string {
  const answered = answeredQuestions(report).filter(({ own, note }) => own || note);
  const parts = [
    ...(report.notes.length > 0 ? ['## Notes', ...report.notes.map(noteMarkdown)] : []),
    ...(answered.length > 0 ? ['## Answers'] : []),
    ...answered.map(({ question, own, note }) =>
      [`**${plain(question)}**`, own ?? '', ...lines(note)].filter(Boolean).join('\n\n'),
    ),
    ...(report.dismissed > 0 ? [leftOutInWords(report.dismissed)] : []),
    `Read on ${dayOf(report.reviewed)} with rules version ${plain(report.review.rules)}.`,
  ];
  return `\n${parts.join('\n\n')}\n`;
}

function noteMarkdown({ note, place }: PlacedNote): string {
  const by = note.author ? `, by ${plain(note.author)}` : '';
  return [
    `### Note of ${dayOf(note.changed)}${by}`,
    note.anchor ? `> ${plain(note.anchor.exact)}` : '',
    note.polarity ? plain(markInWords(note.polarity, note.sign)) : '',
    place?.kind === 'unplaced' ? 'Not found on this page now.' : '',
    ...lines(note.text),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function lines(text: string): string[] {
  return text.split('\n').map(plain);
}
