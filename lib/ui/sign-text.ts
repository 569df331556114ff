import type { Sign } from '../signs/sign';
import { t } from './text';

/** Where a sign comes from, in words: the fact sheet itself, or other guidance, named as such. */
export function sourceOf({ tier, source }: Pick<Sign, 'tier' | 'source'>): string {
  if (tier === 2) return `${t('source.other')}: ${source.other}`;
  return `${t('source.factSheet')}: ${source.factSheet.replace(/\bs(\d)/g, (_, number) => t('source.section', [number]))}`;
}

/** The question to ask about a finding, without the word that a heading already says. */
export function questionOf(ask: string): string {
  return ask.replace(/^Ask:\s*/, '');
}

/** Why a passage is marked: what the finding says, and what the sign means where the finding has not said it already. */
export function reasonsOf(why: string, explain: string): string[] {
  return why.includes(explain) ? [why] : [why, explain];
}
