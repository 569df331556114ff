import type { Browser, Page, Surface } from '../../../scripts/browser/browser';

/** Opens the page of all reviews. */
export async function openReviews(browser: Browser): Promise<Page> {
  const page = await browser.open(`${browser.origin}/reviews.html`);
  await page.until('the reviews', () => document.querySelector('main.reviews'));
  return page;
}

/** Opens the first review of the page. */
export async function openFirstReview(reviews: Surface): Promise<void> {
  await reviews.click('[data-action="review-open"]');
  await reviews.until('the open review', () => document.querySelector('.opened'));
}

/** Notes as the page shows them once none is looked for any more: passage, words, whether found. */
export async function shownNotes(surface: Surface): Promise<{ quote: string; words: string; place: string }[]> {
  await surface.until('the places of the notes', () => !document.querySelector('[data-place="looking"]'));
  return surface.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-note]')].map((note) => ({
      quote: note.querySelector('blockquote')?.textContent ?? '',
      words: note.querySelector('.words')?.textContent ?? '',
      place: note.dataset.place ?? '',
    })),
  );
}

/** Types words into the note that is open, as a person's keys do, and waits until they are saved. */
export async function typeNote(surface: Surface, words: string): Promise<void> {
  await surface.until('the note’s field', () => document.querySelector('.editor textarea'));
  await surface.evaluate((text) => {
    const field = document.querySelector<HTMLTextAreaElement>('.editor textarea');
    if (!field) return;
    for (let length = 1; length <= text.length; length += 1) {
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, words);
  await surface.until(
    'the note to be saved',
    (text) => {
      const editor = document.querySelector('.editor');
      return editor?.querySelector('textarea')?.value === text && editor.querySelector('[data-saved="true"]');
    },
    words,
  );
}

/** Chooses a file of the person's, made of a text. */
export async function chooseFile(reviews: Surface, text: string, name: string): Promise<void> {
  await reviews.evaluate(
    (content, fileName) => {
      const input = document.querySelector<HTMLInputElement>('input[type="file"]');
      if (!input) throw new Error('no place for a file');
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
    name,
  );
}

/** Restores a back-up as the person's own and waits for what the page says about it. */
export async function restoreBackup(reviews: Surface, text: string): Promise<string> {
  await chooseFile(reviews, text, 'backup.json');
  await reviews.click('[data-action="restore-mine"]');
  return saying(reviews);
}

/** What the page says about a file. */
export function saying(reviews: Surface): Promise<string> {
  return reviews.until(
    'a word about the file',
    () => document.querySelector('[data-said]')?.textContent,
  ) as Promise<string>;
}

/** Presses what saves a file and gives the file's bytes, which the browser would have put into the downloads. */
export async function savedFile(reviews: Surface, press: string): Promise<{ name: string; bytes: Uint8Array }> {
  await reviews.evaluate(() => {
    const saved = window as unknown as { blob?: Blob; saved?: { name: string; content: string } };
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      saved.blob = blob as Blob;
      URL.createObjectURL = create;
      return 'about:blank#saved';
    };
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download;
      const reader = new FileReader();
      reader.onload = () => {
        saved.saved = { name, content: String(reader.result).replace(/^.*?base64,/, '') };
      };
      if (saved.blob) reader.readAsDataURL(saved.blob);
    };
  });
  await reviews.click(press);
  const { name, content } = (await reviews.until('the file', () => {
    const saved = window as unknown as { saved?: { name: string; content: string } };
    const file = saved.saved;
    delete saved.saved;
    return file;
  })) as { name: string; content: string };
  return { name, bytes: new Uint8Array(Buffer.from(content, 'base64')) };
}

/** Saves the open review in a format. */
export async function exported(reviews: Surface, format: string): Promise<{ name: string; bytes: Uint8Array }> {
  await reviews.click(`.export input[value="${format}"]`);
  return savedFile(reviews, '[data-action="export"]');
}
