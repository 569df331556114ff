import { readFileSync } from 'node:fs';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const messages = generateChromeMessages(parseMessagesText(readFileSync('assets/locales/en.yml', 'utf8'), 'YAML'));

/** A browser as it is after installation, which speaks the texts of the English locale file. */
export function freshBrowser(): typeof fakeBrowser {
  fakeBrowser.reset();
  const getMessage = (name: string, filled?: string | (string | number)[]) => {
    const values = filled === undefined ? [] : [filled].flat();
    const message: string = messages[name]?.message ?? '';
    return message.replace(/\$(\d)/g, (_, number: string) => String(values[Number(number) - 1] ?? ''));
  };
  fakeBrowser.i18n.getMessage = getMessage;
  // As webextension-polyfill has it: the promise that a listener returns is the answer.
  fakeBrowser.runtime.sendMessage = (async (message: unknown) => {
    const answers = (await fakeBrowser.runtime.onMessage.trigger(message, {}, () => {})) as unknown[];
    return answers.find((answer) => answer !== undefined);
  }) as typeof fakeBrowser.runtime.sendMessage;
  // The fake browser has no menus and no shortcuts: nobody uses them in these tests.
  fakeBrowser.contextMenus.onClicked.addListener = () => {};
  fakeBrowser.commands.onCommand.addListener = () => {};
  return fakeBrowser;
}
