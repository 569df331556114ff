import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';

/** The text of the interface in the browser's language, from assets/locales. */
export const { t } = createI18n<GeneratedI18nStructure>();
