import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Appearance, LaunchOptions } from './browser';

/** A running Firefox. */
export interface FirefoxProcess {
  /** The port that its remote control listens on. */
  port: number;
  /** Resolves when the program has ended. */
  ended: Promise<void>;
  /** Ends it if it still runs, and removes its profile unless that is to stay. */
  remove(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

/** Nothing is looked up, updated, reported or asked while the tests run. */
const quiet: Record<string, string | number | boolean> = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  // The extension is installed for each run anew; what it keeps stays with a profile that stays.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.server': '',
};

const startTimeout = 60_000;
const endTimeout = 5_000;

export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const profile = options.profile ?? mkdtempSync(path.join(os.tmpdir(), 'firefox-profile-'));
  mkdirSync(profile, { recursive: true });
  rmSync(path.join(profile, 'MarionetteActivePort'), { force: true });
  const preferences = Object.entries({ ...quiet, ...appearancePreferences(options.appearance ?? {}) });
  const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(path.join(profile, 'user.js'), lines.join('\n'));

  const { width, height } = options.viewport ?? { width: 1000, height: 820 };
  const args = ['--no-remote', '--profile', profile, '--marionette', '--remote-allow-system-access'];
  const program = spawn(
    options.path,
    [...(options.headless ? ['--headless', `--width=${width}`, `--height=${height}`] : []), ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => program.once('exit', () => resolve()));
  const remove = async () => {
    await endedWithin(program, ended);
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { port: await readPort(profile, program), ended, remove, kill: () => void program.kill('SIGKILL') };
  } catch (error) {
    program.kill('SIGKILL');
    await remove();
    throw error;
  }
}

async function readPort(profile: string, program: ChildProcess): Promise<number> {
  let log = '';
  program.stderr?.on('data', (chunk) => {
    log = (log + chunk).slice(-2000);
  });
  const file = path.join(profile, 'MarionetteActivePort');
  const end = Date.now() + startTimeout;
  for (;;) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    if (program.exitCode !== null || Date.now() > end) throw new Error(`Firefox did not start: ${log}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function endedWithin(program: ChildProcess, ended: Promise<void>): Promise<void> {
  const timer = setTimeout(() => program.kill('SIGKILL'), endTimeout);
  await ended;
  clearTimeout(timer);
}

function appearancePreferences({ colorScheme, forcedColors, reducedMotion }: Appearance) {
  return {
    ...(colorScheme ? { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 } : {}),
    ...(forcedColors ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } : {}),
    ...(reducedMotion ? { 'ui.prefersReducedMotion': 1 } : {}),
  };
}
