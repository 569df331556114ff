import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import type { Browser, Page, Surface } from '../../scripts/browser/browser';
import { cardGone, clickInCard, shownCard } from './support/card';
import { anotherBrowser, browserKind, describeInBrowser } from './support/in-browser';
import { reviewEnded, spotOn } from './support/page-state';
import {
  chooseFile,
  exported,
  openFirstReview,
  openReviews,
  restoreBackup,
  savedFile,
  saying,
  shownNotes,
  typeNote,
} from './support/reviews-page';

const profiles: string[] = [];

function newProfile(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'kept-profile-'));
  profiles.push(folder);
  return folder;
}

afterAll(() => {
  for (const folder of profiles) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

async function reviewInPanel(browser: Browser, page: Page): Promise<Surface> {
  const popup = await browser.clickAction(page);
  expect(await reviewEnded(popup)).toBeNull();
  await popup.click('[data-action="open-panel"]');
  const panel = await browser.panel();
  await panel.until('the review', () => document.querySelector('[data-finding], [data-action="note-whole"]'));
  await panel.click('[data-tab="notes"]');
  await panel.until('the notes', () => document.querySelector('[data-action="note-whole"]'));
  return panel;
}

/** Selects the first words of the page's second paragraph and gives them. */
function selectWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = document.querySelectorAll('main p, article p, body p')[1];
    const text = paragraph?.firstChild;
    if (!text) throw new Error('no paragraph');
    getSelection()?.setBaseAndExtent(text, 0, text, Math.min(40, (text as Text).length));
    return (getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
  });
}

async function problemsIn(surface: Surface): Promise<string[]> {
  await surface.load(axe.source);
  return surface.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

function notedOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('equal-footing-note') ?? [])].map((each) => {
      const range = document.createRange();
      range.setStart(each.startContainer, each.startOffset);
      range.setEnd(each.endContainer, each.endOffset);
      return range.toString().replace(/\s+/g, ' ');
    }),
  );
}

describeInBrowser('notes', (scene) => {
  const profile = newProfile();
  let backup = '';
  let annotations = '';
  let quote = '';
  let written: Awaited<ReturnType<typeof shownNotes>> = [];

  test('are saved as they are typed, shown on the page, and there again after it is loaded again and changed', async () => {
    const browser = await anotherBrowser({ profile });
    try {
      const page = await browser.open(scene.address('council.html'));
      let panel = await reviewInPanel(browser, page);
      quote = await selectWords(page);
      await panel.click('[data-action="note-selected"]');
      await typeNote(panel, 'Who chose them?');
      await panel.click('[data-action="note-done"]');
      await page.until('the note on the page', () => (CSS.highlights.get('equal-footing-note')?.size ?? 0) > 0);
      expect((await notedOn(page)).join(' ')).toBe(quote);

      await panel.click('[data-action="note-whole"]');
      await typeNote(panel, 'Read again in March.');
      await panel.click('[data-action="note-done"]');
      expect(await problemsIn(panel)).toEqual([]);

      // The page is loaded again, and has changed: a paragraph before the passage, and one word in it.
      await page.goto(scene.address('council.html'));
      await page.evaluate(() => {
        const paragraph = document.querySelectorAll('main p, article p, body p')[1];
        const fresh = document.createElement('p');
        fresh.textContent = 'This page was updated on Monday.';
        paragraph?.before(fresh);
      });
      panel = await reviewInPanel(browser, page);
      await panel.until('both notes', () => document.querySelectorAll('[data-note]').length === 2);
      const notes = await shownNotes(panel);
      expect(notes.map(({ words }) => words)).toEqual(['Read again in March.', 'Who chose them?']);
      expect(notes[1]?.place).toBe('placed');
      expect((await notedOn(page)).join(' ')).toBe(quote);

      // The passage goes altogether: the note stays, with its words, and says so.
      await page.goto(scene.address('council.html'));
      await page.evaluate(() => document.querySelectorAll('main p, article p, body p')[1]?.remove());
      panel = await reviewInPanel(browser, page);
      await panel.until('the lost note', () => document.querySelector('[data-place="unplaced"]'));
      expect((await shownNotes(panel)).map(({ words }) => words)).toContain('Who chose them?');
    } finally {
      await browser.close();
    }
  });

  test('are there after the browser was closed, and a deleted one comes back by undo', async () => {
    const browser = await anotherBrowser({ profile });
    try {
      const reviews = await openReviews(browser);
      await reviews.until('a review', () => document.querySelector('[data-review]'));
      await openFirstReview(reviews);
      await reviews.until('the notes', () => document.querySelectorAll('[data-note]').length === 2);
      await reviews.click('[data-note] [data-action="note-delete"]');
      await reviews.until('one note', () => document.querySelectorAll('[data-note]').length === 1);
      await reviews.click('[data-action="note-undo"]');
      await reviews.until('both notes', () => document.querySelectorAll('[data-note]').length === 2);
      expect(await problemsIn(reviews)).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('leave the browser in every format, and only then', async () => {
    const browser = await anotherBrowser({ profile });
    try {
      const reviews = await openReviews(browser);
      await openFirstReview(reviews);
      const text = new TextDecoder();
      written = await shownNotes(reviews);
      expect(written.map(({ words }) => words)).toEqual(['Read again in March.', 'Who chose them?']);
      expect(written[1]?.quote).toBe(`“${quote}”`);

      const html = await exported(reviews, 'html');
      expect(html.name).toMatch(/\.html$/);
      const file = path.join(newProfile(), 'report.html');
      writeFileSync(file, html.bytes);
      const report = await browser.open(pathToFileURL(file).href);
      expect(await report.evaluate(() => document.body.textContent)).toContain('Who chose them?');
      expect(await problemsIn(report)).toEqual([]);
      expect(await report.evaluate(() => performance.getEntriesByType('resource').length)).toBe(0);
      await report.close();

      expect(text.decode((await exported(reviews, 'markdown')).bytes)).toContain('Who chose them?');
      expect(text.decode((await exported(reviews, 'csv')).bytes)).toContain('source,title,sign');
      annotations = text.decode((await exported(reviews, 'annotations')).bytes);
      expect(annotations).toContain('Who chose them?');
      const word = unzipSync((await exported(reviews, 'word')).bytes);
      expect(strFromU8(word['word/comments.xml'] ?? new Uint8Array())).toContain('Who chose them?');
      backup = text.decode((await savedFile(reviews, '[data-action="back-up"]')).bytes);
    } finally {
      await browser.close();
    }
  });

  test('come into an empty browser with a back-up, the same as they were', async () => {
    const browser = await anotherBrowser({ profile: newProfile() });
    try {
      const reviews = await openReviews(browser);
      expect(await restoreBackup(reviews, backup)).toContain('added');
      await openFirstReview(reviews);
      await reviews.until('the notes', () => document.querySelectorAll('[data-note]').length === 2);
      expect(await shownNotes(reviews)).toEqual(written);
      await chooseFile(reviews, backup.slice(0, -100), 'cut-off.json');
      await reviews.until('a refusal', () => /cut off\. Nothing was changed/.test(document.body.textContent ?? ''));
      await chooseFile(reviews, annotations, 'notes.jsonld');
      expect(await saying(reviews)).toBeTruthy();
    } finally {
      await browser.close();
    }
  });

  test('come into an empty browser with annotations, with who wrote them', async () => {
    const browser = await anotherBrowser({ profile: newProfile() });
    try {
      const reviews = await openReviews(browser);
      await chooseFile(reviews, annotations, 'notes.jsonld');
      expect(await saying(reviews)).toMatch(/^2 notes/);
      const page = await browser.open(scene.address('council.html'));
      const panel = await reviewInPanel(browser, page);
      await panel.until('both notes', () => document.querySelectorAll('[data-note]').length === 2);
      expect(await shownNotes(panel)).toEqual(written);
      expect(await panel.evaluate(() => document.body.textContent)).toContain('Unknown writer');
    } finally {
      await browser.close();
    }
  });

  test('are written in the card of a passage, and shown on the page when it is reviewed again', async () => {
    const browser = await anotherBrowser({ profile: newProfile() });
    try {
      const page = await browser.open(scene.address('council.html'));
      expect(await reviewEnded(await browser.clickAction(page))).toBeNull();
      const words = 'Your views will help';
      await page.clickAt(await spotOn(page, 'equal-footing-tokenistic', words));
      await shownCard(page);
      await clickInCard(page, '[data-action="note"]');
      await page.inShadow('equal-footing-overlay', (root) => {
        const field = root.querySelector('textarea');
        if (!field) return;
        field.value = 'Who says so?';
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await page.until('the note on the page', () => (CSS.highlights.get('equal-footing-note')?.size ?? 0) > 0);
      await page.goto(scene.address('council.html'));
      expect(await reviewEnded(await browser.clickAction(page))).toBeNull();
      await page.until('the note again', () => (CSS.highlights.get('equal-footing-note')?.size ?? 0) > 0);
      expect((await notedOn(page)).join(' ').replaceAll('\u00ad', '')).toContain(words);
    } finally {
      await browser.close();
    }
  });

  test('are written on any words of the text of a kept review', async () => {
    const browser = await anotherBrowser({ profile: newProfile() });
    try {
      const panel = await reviewInPanel(browser, await browser.open(scene.address('council.html')));
      await panel.click('[data-action="note-whole"]');
      await typeNote(panel, 'Keep this.');
      const reviews = await openReviews(browser);
      await openFirstReview(reviews);
      await reviews.click('.whole-text summary');
      await reviews.until('the text', () => document.querySelector('.whole-text mark.genuine'));
      const words = await reviews.evaluate(() => {
        const mark = document.querySelector('.whole-text mark.genuine')?.firstChild as Text;
        getSelection()?.setBaseAndExtent(mark, 0, mark, 24);
        return mark.data.slice(0, 24).trim();
      });
      await reviews.click('[data-action="note-words"]');
      await typeNote(reviews, 'These words?');
      await reviews.click('[data-action="note-done"]');
      await reviews.until('the note in the text', () => document.querySelector('.whole-text mark.noted'));
      const note = (await shownNotes(reviews)).find((each) => each.words === 'These words?');
      expect(note?.quote).toContain(words);
      expect(note?.place).toBe('placed');
      expect(await problemsIn(reviews)).toEqual([]);
      if (process.env.PICTURES)
        await reviews.screenshot(`${process.env.PICTURES}/${browserKind}-text.png`, { whole: true });
    } finally {
      await browser.close();
    }
  });

  test('start from a shortcut on the selected words, on a page that nobody has reviewed before', async () => {
    const browser = await anotherBrowser({ profile: newProfile() });
    try {
      const page = await browser.open(scene.address('council.html'));
      const isFirefox = browserKind === 'firefox';
      // Only a person's own keys give access to a page; the driver's do so in Firefox alone.
      if (!isFirefox) {
        const popup = await browser.clickAction(page);
        expect(await reviewEnded(popup)).toBeNull();
        await popup.close();
      }
      const words = await selectWords(page);
      await browser.shortcut(page, 'note-selection');
      let panel: Surface;
      if (isFirefox) panel = await browser.panel();
      else {
        await page.until('a word over the page', () => document.querySelector('equal-footing-overlay'));
        const said = await page.inShadow('equal-footing-overlay', (root) => root.textContent ?? '');
        expect(said).toContain('Open the side panel');
        await page.press('Enter');
        await cardGone(page);
        const popup = await browser.clickAction(page);
        // Its buttons move until it knows of the review.
        expect(await reviewEnded(popup)).toBeNull();
        await popup.click('[data-action="open-panel"]');
        panel = await browser.panel();
      }
      await typeNote(panel, 'Who says so?');
      await panel.click('[data-action="note-done"]');
      const [note] = await shownNotes(panel);
      expect(note).toEqual({ quote: `“${words}”`, words: 'Who says so?', place: 'placed' });
      await page.until('the note on the page', () => (CSS.highlights.get('equal-footing-note')?.size ?? 0) > 0);
      expect((await notedOn(page)).join(' ')).toBe(words);
    } finally {
      await browser.close();
    }
  });
});
