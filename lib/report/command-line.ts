import { type FormatName, formats, isFormatName } from './formats';

/** What a person asked for on the command line, or what is wrong with it, in one line. */
export type Command =
  | { readonly ok: true; readonly format: FormatName; readonly inputs: readonly string[] }
  | { readonly ok: true; readonly help: true }
  | { readonly ok: false; readonly error: string };

const NAMES = Object.keys(formats).join('|');

/** How the command is used. */
export const USAGE = `npm run --silent review -- [--format ${NAMES}] FILE…
FILE is a page or text (.html .htm .txt .md), a folder, or - for standard input.`;

/** Understands the arguments of the command line. */
export function parseArguments(given: readonly string[]): Command {
  const inputs: string[] = [];
  let format: FormatName = 'json';
  const left = [...given];
  for (let next = left.shift(); next !== undefined; next = left.shift()) {
    const [name, inline] = splitOption(next);
    if (name === '--') inputs.push(...left.splice(0));
    else if (name === '--help' || name === '-h') return { ok: true, help: true };
    else if (name === '--format') {
      const value = inline ?? left.shift();
      if (value === undefined) return wrong(`--format needs one of ${NAMES}.`);
      if (!isFormatName(value)) return wrong(`There is no format “${value}”; choose one of ${NAMES}.`);
      format = value;
    } else if (name.startsWith('-') && name !== '-') return wrong(`There is no option “${next}”; see --help.`);
    else inputs.push(next);
  }
  return inputs.length > 0
    ? { ok: true, format, inputs }
    : wrong('Name a file or folder to review, or - for standard input.');
}

function splitOption(argument: string): [name: string, inline: string | undefined] {
  const equals = argument.indexOf('=');
  return argument.startsWith('--') && equals > 0
    ? [argument.slice(0, equals), argument.slice(equals + 1)]
    : [argument, undefined];
}

function wrong(error: string): Command {
  return { ok: false, error };
}
