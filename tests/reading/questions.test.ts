import { describe, expect, it } from 'vitest';
import { definitionsIn } from '../../lib/reading/definitions';
import { askable, goodWords, mailto, message } from '../../lib/reading/questions';
import { suggestionsOf } from '../../lib/reading/suggestions';
import { read, said, sign } from './build';

const planned = said('Nine members planned the desk from May 2024.', sign('co-planning-from-the-start'));
const observers = said('Members attend as observers.', sign('limited-responsibility'));
const review = read([observers, planned], { timing: 'open' });
const ask = (id: string, from = askable(review)) => from.find((each) => each.id === id);

describe('questions worth sending', () => {
  it('are those answered partly, no or not said', () => {
    const ids = askable(review).map(({ id }) => id);
    expect(ids).toContain('q-decide');
    expect(ids).toContain('q-paid');
    expect(ids).not.toContain('q-from-start');
  });
  it('leave out what is too early', () => {
    expect(askable(review).map(({ id }) => id)).not.toContain('q-told-effect');
  });
  it('quote the page where it says something', () => {
    expect(ask('q-decide')).toMatchObject({ quote: 'Members attend as observers.' });
    expect(ask('q-paid')?.quote).toBe(null);
  });
  it('carry the sign’s own question, without its frame', () => {
    expect(ask('q-decide')?.text).toBe(
      'What can the group decide for itself? When did you last turn down its advice, and did you explain why?',
    );
    for (const { text } of askable(read([said('Hello.')]))) {
      expect(text).not.toMatch(/^Ask|^Say/);
      expect(text).toMatch(/\?/);
    }
  });
  it('ask nothing twice', () => {
    for (const made of [review, read([said('Hello.')])]) {
      const texts = askable(made).map(({ text }) => text);
      expect(new Set(texts).size).toBe(texts.length);
    }
  });
  it('follow the person’s own answers', () => {
    const own = {
      'q-decide': { answer: 'yes', note: '' },
      'q-from-start': { answer: 'no', note: '' },
      'q-paid': { answer: 'elsewhere', note: 'They pay.' },
    } as const;
    const ids = askable(review, own).map(({ id }) => id);
    expect(ids).not.toContain('q-decide');
    expect(ids).not.toContain('q-paid');
    expect(ids).toContain('q-from-start');
  });
});

describe('the message', () => {
  const parts = {
    title: 'Short breaks',
    address: 'https://northmoor.example/',
    good: goodWords(review),
    easyRead: false,
  };

  it('starts with something good, quotes the page, and asks', () => {
    const chosen = askable(review).filter(({ id }) => id === 'q-decide');
    expect(message({ ...parts, chosen })).toBe(
      [
        'Hello,',
        '',
        'Thank you for writing “Nine members planned the desk from May 2024.” on your page “Short breaks”.',
        'We would like to know more about one point.',
        '',
        '1. You write: “Members attend as observers.” What can the group decide for itself? When did you last turn down its advice, and did you explain why?',
        '',
        'A short answer is fine. Thank you.',
        '',
        'https://northmoor.example/',
      ].join('\n'),
    );
  });
  it('holds at most ten questions', () => {
    const text = message({ ...parts, chosen: askable(review) });
    expect(askable(review).length).toBeGreaterThan(10);
    expect(text).toContain('\n10. ');
    expect(text).not.toContain('\n11. ');
  });
  it('has an Easy Read wording with one idea a line', () => {
    const chosen = askable(review).filter(({ id }) => id === 'q-paid');
    expect(message({ ...parts, address: '', chosen, easyRead: true })).toBe(
      [
        'Hello.',
        'I read your page “Short breaks”.',
        'This is good:',
        '“Nine members planned the desk from May 2024.”',
        '',
        'I could not find out:',
        '- Are people paid for their time?',
        '',
        'Please can you tell me?',
        'Thank you.',
      ].join('\n'),
    );
  });
  it('asks for nothing before a question is chosen', () => {
    expect(message({ ...parts, chosen: [] })).not.toContain('points');
  });
  it('thanks for the page where nothing good was found', () => {
    expect(goodWords(read([observers]))).toBe(null);
    expect(message({ ...parts, good: null, chosen: [] })).toContain('Thank you for your page “Short breaks”.');
  });
  it('cuts a long quotation at a word', () => {
    const long = said(`${'They planned it together with us. '.repeat(20)}`, sign('co-planning-from-the-start'));
    const words = goodWords(read([long]));
    expect(words?.length).toBeLessThan(230);
    expect(words).toMatch(/\w\.? …$/);
  });
  it('opens in a mail program, unless it is too long for one', () => {
    expect(mailto('A & B', 'One\nTwo “three”')).toBe(
      'mailto:?subject=A%20%26%20B&body=One%0D%0ATwo%20%E2%80%9Cthree%E2%80%9D',
    );
    expect(mailto('Hello', 'a'.repeat(2000))).toBe(null);
    expect(() => mailto('Hello', '\ud800')).not.toThrow();
  });
});

describe('a draft, seen by its author', () => {
  it('gets things to keep, to add, to clear up and to look at again', () => {
    const promise = said('We hope to pay people.', sign('fair-payment-for-time', 'promise'));
    const what = suggestionsOf(read([planned, observers, promise], { timing: 'open' }));
    const of = (id: string) => what.find(({ question }) => question.id === id)?.what;
    expect(of('q-from-start')).toBe('keep');
    expect(of('q-paid')).toBe('clear');
    expect(of('q-decide')).toBe('look');
    expect(of('q-training')).toBe('add');
    expect(of('q-told-effect')).toBe(undefined);
  });
});

describe('a text to learn from', () => {
  it('gives each sign once, with its places, whatever its grade', () => {
    const norm = said('Boards should pay people.', sign('fair-payment-for-time', 'norm'));
    const again = said('Pay people.', sign('fair-payment-for-time', 'norm'));
    const found = definitionsIn(read([observers, norm, again], { kind: 'guidance', words: 400 }));
    expect(found.map(({ sign, findings }) => [sign.id, findings])).toEqual([
      ['fair-payment-for-time', [1, 2]],
      ['limited-responsibility', [0]],
    ]);
  });
});
