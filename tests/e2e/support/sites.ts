import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { longPage } from '../../../scripts/browser/long-page';
import { type Answering, type Site, serve } from '../../../scripts/browser/site';
import { onePagePdf } from './pdf';

/** Two sites of different origin on this machine, with the same pages. */
export interface Sites {
  /** The address of a page of tests/e2e/pages, or of one of the generated ones. */
  address(page: string): string;
  close(): Promise<void>;
}

const folder = path.resolve(import.meta.dirname, '..', 'pages');
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="90"><rect width="120" height="90"/></svg>';

/** The strictest policies that a site can send: neither may keep the extension from reading and painting. */
const strict = "default-src 'none'; frame-src *; require-trusted-types-for 'script'; trusted-types 'none'";

const megabyte = 1024 * 1024;

/** Pages that are made rather than kept in a file. */
const generated: Record<string, () => { type: string; body: string | Buffer }> = {
  '/picture.svg': () => ({ type: 'image/svg+xml', body: picture }),
  '/empty': () => ({ type: 'text/html', body: '' }),
  '/leaflet.pdf': () => ({ type: 'application/pdf', body: onePagePdf('The final decision rests with Cabinet.') }),
  '/two-megabytes': () => ({ type: 'text/html; charset=utf-8', body: longPage({ bytes: 2 * megabyte }) }),
  '/ten-megabytes': () => ({ type: 'text/html; charset=utf-8', body: longPage({ bytes: 10 * megabyte }) }),
};

export async function openSites(): Promise<Sites> {
  const other = await serve(answering(''), 'localhost');
  const own: Site = await serve(answering(other.origin));
  return {
    address: (page) => (page.endsWith('.html') ? `${own.origin}/pages/${page}` : `${own.origin}/${page}`),
    close: async () => void (await Promise.all([own.close(), other.close()])),
  };
}

function answering(otherOrigin: string): Answering {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const made = generated[pathname]?.();
    if (made) return void response.writeHead(200, { 'content-type': made.type }).end(made.body);
    const file = path.join(folder, path.basename(pathname));
    const html = pathname.startsWith('/pages/') ? await readFile(file, 'utf8').catch(() => null) : null;
    if (html === null) return void response.writeHead(404).end();
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (pathname === '/pages/frames.html') response.setHeader('content-security-policy', strict);
    response.end(html.replace('{{other-origin}}', otherOrigin));
  };
}
