import { signs } from '../signs';
import { type Question, questions, quickCheck } from './checklist';
import type { OwnAnswers, Review } from './review';
import { thresholds } from './thresholds';

/** One question that a person can choose to send. */
export interface Askable {
  id: string;
  /** The question in full, ready to send. */
  text: string;
  /** Easy Read wording of the same question. */
  easyRead: string;
  /** Words of the page that it is about, or null where the page says nothing. */
  quote: string | null;
}

/** What goes into a message. */
export interface MessageParts {
  title: string;
  address: string;
  /** Words of the page that show something good, or null. */
  good: string | null;
  chosen: readonly Askable[];
  /** Short sentences, one idea a line. */
  easyRead: boolean;
}

/** Longest quotation in a message, in UTF-16 code units: long ones are cut at a word. */
const QUOTE_LENGTH = 220;
/** Longest `mailto:` address that mail programs are known to open whole. */
const MAILTO_LENGTH = 2000;

const askOfSign = new Map(signs.map(({ id, ask }) => [id, /'(.*)'\s*$/s.exec(ask)?.[1] ?? ask]));

/**
 * Questions worth sending: answered partly, no, or not said here. A person's own answer beats the suggested one, and
 * what they know already is not asked again.
 */
export function askable(review: Review, own: OwnAnswers = {}): readonly Askable[] {
  const open = questions.flatMap((question) => {
    const suggested = review.checklist?.find(({ id }) => id === question.id);
    const answer = own[question.id]?.answer ?? suggested?.answer;
    if (answer !== 'partly' && answer !== 'no' && answer !== 'not-said') return [];
    const about = answer === 'not-said' ? undefined : firstAbout(question, suggested?.findings ?? [], review);
    return [{ question, about }];
  });
  const wordings = wordingsOf(open.map(({ question, about }) => ({ question, sign: about?.sign })));
  return open.map(({ question, about }) => ({
    id: question.id,
    text: wordings.get(question.id) ?? question.question,
    easyRead: question.easyRead,
    quote: about ? shortened(about.quote) : null,
  }));
}

/** What signs suggest to ask, each suggestion once: the quick check has the first choice, the rest ask their own question. */
function wordingsOf(open: readonly { question: Question; sign: string | undefined }[]): ReadonlyMap<string, string> {
  const isQuick = (id: string) => quickCheck.includes(id);
  const inOrder = [...open].sort((one, other) => Number(isQuick(other.question.id)) - Number(isQuick(one.question.id)));
  const asked = new Set<string>();
  return new Map(
    inOrder.map(({ question, sign }) => {
      const suggestion = askOfSign.get(sign ?? question.signsFor[0] ?? '');
      const text = suggestion && !asked.has(suggestion) ? suggestion : question.question;
      asked.add(text);
      return [question.id, text];
    }),
  );
}

/** Words of the page to thank for: the first good finding that the reading rests on, or the first one at all. */
export function goodWords(review: Review): string | null {
  const isGood = (index: number) => {
    const finding = review.leftOut?.includes(index) ? undefined : review.findings[index];
    return finding?.polarity === 'genuine' && finding.usable && finding.confidence === 'clear';
  };
  const led = review.reading?.findings.find(isGood);
  const index = led ?? review.findings.findIndex((_, each) => isGood(each));
  const finding = review.findings[index];
  return finding ? shortened(finding.quote) : null;
}

/** A short, friendly message with the questions chosen, at most ten. The person edits it before it goes anywhere. */
export function message({ title, address, good, chosen, easyRead }: MessageParts): string {
  const asked = chosen.slice(0, thresholds.questionsInMessage.value);
  return (easyRead ? easyLines(title, good, asked) : lines(title, good, asked))
    .concat(address ? ['', address] : [])
    .join('\n');
}

/** A `mailto:` address with the message in it and nobody to send it to, or null where it is too long for mail programs. */
export function mailto(subject: string, body: string): string | null {
  const link = `mailto:?subject=${encoded(subject)}&body=${encoded(body)}`;
  return link.length <= MAILTO_LENGTH ? link : null;
}

function lines(title: string, good: string | null, asked: readonly Askable[]): string[] {
  return [
    'Hello,',
    '',
    good ? `Thank you for writing “${good}” on your page “${title}”.` : `Thank you for your page “${title}”.`,
    ...(asked.length > 0 ? [opening(asked.length), ''] : ['']),
    ...asked.flatMap(({ text, quote }, at) => [`${at + 1}. ${quote ? `You write: “${quote}” ` : ''}${text}`]),
    '',
    'A short answer is fine. Thank you.',
  ];
}

function opening(count: number): string {
  return count === 1
    ? 'We would like to know more about one point.'
    : `We would like to know more about these ${count} points.`;
}

function easyLines(title: string, good: string | null, asked: readonly Askable[]): string[] {
  return [
    'Hello.',
    `I read your page “${title}”.`,
    ...(good ? ['This is good:', `“${good}”`] : []),
    '',
    'I could not find out:',
    ...asked.map(({ easyRead }) => `- ${easyRead}`),
    '',
    'Please can you tell me?',
    'Thank you.',
  ];
}

/** What the page says about a question: first what speaks against it, then what speaks for it in part. */
function firstAbout(question: Question, indices: readonly number[], review: Review) {
  const about = indices.flatMap((index) => review.findings[index] ?? []);
  return about.find(({ sign }) => question.signsAgainst.includes(sign)) ?? about[0];
}

function shortened(quote: string): string {
  const one = quote.replace(/\s+/g, ' ').trim();
  if (one.length <= QUOTE_LENGTH) return one;
  const cut = one.slice(0, QUOTE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

// A lone surrogate, as broken pages hold them, would make encodeURIComponent throw.
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed().replaceAll('\n', '\r\n'));
}
