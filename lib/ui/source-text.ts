import type { Sign } from '../signs/sign';
import { t } from './text';

/** Where a sign comes from, in words: the fact sheet itself, or other guidance, named as such. */
export function sourceOf({ tier, source }: Pick<Sign, 'tier' | 'source'>): string {
  return tier === 1 ? `${t('source.factSheet')}: ${source.factSheet}` : `${t('source.other')}: ${source.other}`;
}
