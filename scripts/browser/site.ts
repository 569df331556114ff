import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

/** A web server on this machine alone. */
export interface Site {
  /** Its origin, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Serves whatever `answer` writes, on a free port of the loopback address. */
export async function serve(answer: Answering, host = '127.0.0.1'): Promise<Site> {
  const server = createServer((request, response) => {
    Promise.resolve(answer(request, response)).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Serves the files of one folder and nothing outside it. */
export function serveFolder(folder: string): Promise<Site> {
  const root = path.resolve(folder);
  return serve(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, decodeURIComponent(pathname));
    const isInside = file.startsWith(root + path.sep);
    const body = isInside ? await readFile(file).catch(() => null) : null;
    if (body === null) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[path.extname(file).toLowerCase()] ?? 'application/octet-stream' });
    response.end(body);
  });
}
