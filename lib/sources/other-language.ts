import type { Skipped } from '../text/document';
import { languageOf } from './page-index';
import { type PageElement, plainText } from './tree';

/** True for a part of an English page that is marked as another language. */
export function isOtherLanguage(element: PageElement, pageLanguage: string): boolean {
  const language = languageOf(element);
  return language !== '' && isEnglish(pageLanguage) && !isEnglish(language);
}

/** Says which language was passed over, and how much of it. */
export function skippedLanguage(element: PageElement): Skipped {
  const words = plainText(element).split(' ').length;
  return {
    what: `A part in ${languageName(languageOf(element))}, about ${words} ${words === 1 ? 'word' : 'words'}`,
    why: 'Only English can be read so far.',
  };
}

function isEnglish(language: string): boolean {
  return language === '' || /^en/i.test(language);
}

function languageName(tag: string): string {
  const primary = tag.split('-', 1)[0] ?? '';
  if (!/^[a-z]{2,3}$/i.test(primary)) return 'another language';
  return new Intl.DisplayNames('en', { type: 'language' }).of(primary) ?? 'another language';
}
