import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { afterAll, expect, test } from 'vitest';
import type { Popup, Surface } from '../../scripts/browser/browser';
import { anotherBrowser, describeInBrowser } from './support/in-browser';
import { reviewEnded } from './support/page-state';

const profile = mkdtempSync(path.join(os.tmpdir(), 'answers-profile-'));

afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

const NOTE = 'They told us at the March meeting.';

/** The person's own answers and their notes, as a surface shows them. */
function shownAnswers(surface: Surface): Promise<Record<string, string>> {
  return surface.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')]
        .filter(({ dataset }) => dataset.answer !== '')
        .map((each) => [
          each.dataset.question ?? '',
          [each.dataset.answer, each.querySelector('textarea')?.value].filter(Boolean).join(': '),
        ]),
    ),
  );
}

async function choose(surface: Surface, question: string, answer: string): Promise<void> {
  await surface.click(`[data-question="${question}"] input[value="${answer}"]`);
  const given = `[data-question="${question}"][data-answer="${answer}"]`;
  await surface.until('the answer', (selector) => document.querySelector(selector), given);
  await saved(surface);
}

async function saved(surface: Surface): Promise<void> {
  await surface.until('the answer to be saved', () => document.querySelector('[data-saved="true"]'));
}

async function writeNote(surface: Surface, question: string, note: string): Promise<void> {
  await surface.until('the note', (id) => document.querySelector(`[data-question="${id}"] textarea`), question);
  await surface.evaluate(
    async (id, words) => {
      const field = document.querySelector<HTMLTextAreaElement>(`[data-question="${id}"] textarea`);
      if (!field) throw new Error(`no note for ${id}`);
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // What was saved before is no answer: the page has to have heard of the note.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    },
    question,
    note,
  );
  await saved(surface);
}

async function problemsIn(surface: Surface): Promise<string[]> {
  await surface.load(axe.source);
  return surface.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

describeInBrowser('the checklist', (scene) => {
  async function reviewed(browser: typeof scene.browser): Promise<Popup> {
    const page = await browser.open(scene.address('council.html'));
    const popup = await browser.clickAction(page);
    expect(await reviewEnded(popup)).toBeNull();
    await popup.until('the quick check', () => document.querySelector('[data-question="q-decide"]'));
    return popup;
  }

  /** Opens the panel and waits until it shows the review. */
  async function panelFrom(popup: Popup, browser: typeof scene.browser): Promise<Surface> {
    await popup.click('[data-action="open-panel"]');
    const panel = await browser.panel();
    await panel.until('the review', () => document.querySelector('.about cite'));
    return panel;
  }

  test('is answered in the popup, seven questions with a suggestion each', async () => {
    const browser = await anotherBrowser({ profile });
    try {
      const popup = await reviewed(browser);
      const suggested = await popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('fieldset[data-question]')].map(
          ({ dataset }) => dataset.suggested ?? '',
        ),
      );
      expect(suggested).toHaveLength(7);
      expect(suggested).not.toContain('');
      await choose(popup, 'q-decide', 'partly');
      await choose(popup, 'q-paid', 'elsewhere');
      await writeNote(popup, 'q-paid', NOTE);
      expect(await problemsIn(popup)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('has its answers again after the browser was closed, in popup and panel', async () => {
    const browser = await anotherBrowser({ profile });
    try {
      const popup = await reviewed(browser);
      const kept = { 'q-decide': 'partly', 'q-paid': `elsewhere: ${NOTE}` };
      await popup.until('the answers', () =>
        document.querySelector('[data-question="q-paid"][data-answer="elsewhere"]'),
      );
      expect(await shownAnswers(popup)).toEqual(kept);
      const panel = await panelFrom(popup, browser);
      await panel.click('[data-tab="checklist"]');
      await panel.until('the answers', () =>
        document.querySelector('[data-question="q-paid"][data-answer="elsewhere"]'),
      );
      expect(await panel.evaluate(() => document.querySelectorAll('fieldset[data-question]').length)).toBe(30);
      expect(await shownAnswers(panel)).toEqual(kept);
      expect(await problemsIn(panel)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('stands beside the reading, the two pictures and the message', async () => {
    const browser = await anotherBrowser({ profile });
    try {
      const popup = await reviewed(browser);
      const panel = await panelFrom(popup, browser);
      await panel.click('[data-tab="reading"]');
      await panel.until('the reading', () => document.querySelector('[data-reading]'));
      await panel.click('[data-stage="planning"]');
      await panel.click('[data-matrix-cell="M1"]');
      const opened = await panel.evaluate(() => document.querySelectorAll('[aria-expanded="true"]').length);
      expect(opened).toBe(2);
      expect(await problemsIn(panel)).toEqual([]);
      await panel.click('[data-tab="send"]');
      await panel.click('[data-question] input');
      const message = await panel.evaluate(() => document.querySelector('textarea')?.value ?? '');
      expect(message).toMatch(/^Hello,\n\nThank you[\s\S]*\n1\. /);
      expect(await problemsIn(panel)).toEqual([]);
    } finally {
      await browser.close();
    }
  });
});
