// Finds the browsers of this machine. Runs before anything is installed: plain Node, no dependency.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserKind */
/** @typedef {{ kind: BrowserKind, path: string }} FoundBrowser */

/** @type {Record<BrowserKind, { variable: string, label: string, debian: string, commands: string[], mac: string[], windows: string[] }>} */
const known = {
  chromium: {
    variable: 'CHROME_PATH',
    label: 'Chromium, Chrome or Edge',
    debian: 'chromium',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    mac: [
      'Chromium.app/Contents/MacOS/Chromium',
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    windows: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    label: 'Firefox',
    debian: 'firefox-esr',
    commands: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The browser of one kind on this machine: the one its variable names, else the first that is installed.
 * @param {BrowserKind} kind
 * @returns {FoundBrowser | null}
 */
export function findBrowser(kind) {
  const named = process.env[known[kind].variable];
  const candidates = named ? [named] : places(kind);
  const found = candidates.find(isExecutable);
  return found ? { kind, path: found } : null;
}

/**
 * Finds a browser, and on Debian as root installs it where it is missing.
 * @param {BrowserKind} kind
 * @returns {FoundBrowser | null}
 */
export function ensureBrowser(kind) {
  const found = findBrowser(kind);
  if (found || process.env[known[kind].variable] || !canInstall()) return found;
  const { debian } = known[kind];
  console.log(`Installing ${debian} (apt-get)…`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', debian]);
  return findBrowser(kind);
}

/**
 * One sentence that says what is missing and how to mend it.
 * @param {BrowserKind} kind
 */
export function missingBrowser(kind) {
  const { variable, label, debian } = known[kind];
  const named = process.env[variable];
  if (named) return `${variable} names ${named}, which is not a program that can be run: correct it or unset it.`;
  const advice = isDebian() ? `run "apt-get install ${debian}" as root` : 'install it';
  return `No ${label} was found on this machine: ${advice}, or set ${variable} to its program file.`;
}

/** @param {BrowserKind} kind */
function places(kind) {
  const { commands, mac, windows } = known[kind];
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(process.env.HOME ?? '', 'Applications')];
    return mac.flatMap((app) => folders.map((folder) => path.join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? '');
    return windows.flatMap((app) => folders.map((folder) => path.win32.join(folder, app)));
  }
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/** Whether missing programs can be installed here: on Debian, as root. */
export function canInstall() {
  return isDebian() && process.getuid?.() === 0;
}

/**
 * Runs apt-get without questions.
 * @param {string[]} args
 */
export function apt(args) {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
