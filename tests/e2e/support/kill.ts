import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Surface } from '../../../scripts/browser/browser';
import { anotherBrowser } from './in-browser';
import { openFirstReview, openReviews, restoreBackup } from './reviews-page';

/** What one round found: the words that were acknowledged before the end, and those that were there after it. */
export interface Round {
  acknowledged: number;
  kept: number;
}

/**
 * Kills the browser again and again while a note is being written. The words are a number that grows: what was
 * acknowledged is lost where a smaller number is there afterwards.
 * @param backup text of a back-up with one review and one note
 */
export async function killWhileWriting(rounds: number, backup: string, random: () => number): Promise<Round[]> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'kill-profile-'));
  const outcomes: Round[] = [];
  try {
    const first = await anotherBrowser({ profile });
    await restoreBackup(await openReviews(first), backup);
    await first.close();
    let acknowledged = 0;
    for (let round = 0; round < rounds; round += 1) {
      const browser = await anotherBrowser({ profile });
      const kept = await reopen(browser, outcomes, acknowledged);
      acknowledged = await writeUntilKilled(browser, kept.reviews, kept.number, random);
    }
    const last = await anotherBrowser({ profile });
    await reopen(last, outcomes, acknowledged);
    await last.close();
    return outcomes.slice(1);
  } finally {
    // What a killed browser started may still be writing for a moment.
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function reopen(browser: Browser, outcomes: Round[], acknowledged: number) {
  const reviews = await openReviews(browser);
  await openFirstReview(reviews);
  const words = await reviews.until('the note', () => document.querySelector('[data-note] .words')?.textContent);
  const number = Number(words);
  outcomes.push({ acknowledged, kept: number });
  return { reviews, number };
}

/** Writes ever greater numbers into the note and ends the browser at some moment; gives the last one acknowledged. */
async function writeUntilKilled(
  browser: Browser,
  reviews: Surface,
  from: number,
  random: () => number,
): Promise<number> {
  await reviews.click('[data-action="note-edit"]');
  await reviews.until('the note’s field', () => document.querySelector('.editor textarea'));
  await reviews.evaluate((start) => {
    const seen = window as unknown as { acknowledged: number };
    seen.acknowledged = start;
    const field = document.querySelector<HTMLTextAreaElement>('.editor textarea');
    let number = start;
    const look = () => {
      const isSaved = document.querySelector('.editor [data-saved="true"]');
      if (field && isSaved) seen.acknowledged = Number(field.value);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    const type = () => {
      if (!field) return;
      number += 1;
      field.value = String(number);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      setTimeout(type, (number * 7) % 31);
    };
    type();
  }, from);
  const writes = 1 + Math.floor(random() * 60);
  let acknowledged = from;
  while (acknowledged < from + writes) {
    acknowledged = await reviews.until(
      'more to be acknowledged',
      (last) => {
        const { acknowledged } = window as unknown as { acknowledged: number };
        return acknowledged > last ? acknowledged : 0;
      },
      acknowledged,
    );
  }
  await browser.kill();
  return acknowledged;
}
