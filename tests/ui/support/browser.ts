import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(parseMessagesText(readFileSync('assets/locales/en.yml', 'utf8'), 'YAML'));

/** A browser as it is after installation, which speaks the texts of the English locale file. */
export function freshBrowser(): typeof fakeBrowser {
  fakeBrowser.reset();
  fakeBrowser.i18n.getMessage = (name: string, filled?: string | string[]) => {
    const values = filled === undefined ? [] : [filled].flat();
    const message: string = messages[name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, number: string) => values[Number(number) - 1] ?? '');
  };
  return fakeBrowser;
}
