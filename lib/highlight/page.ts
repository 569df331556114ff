import { type Browser, browser } from 'wxt/browser';
import { createBoard } from './board';
import { hearClicks } from './clicks';
import { createGuide } from './guide';
import { type PlacedBlock, standingOf } from './mark';
import { createPainter } from './painter';
import {
  type FromReviewedPage,
  isPageCommand,
  type PageCommand,
  REVIEW_PORT,
  type Scope,
  type SignCard,
  type ToReviewedPage,
} from './protocol';
import { readAgain, readOut } from './read-out';
import { report, writeNotes } from './report';
import { replaceBlocks } from './reread';
import { selectedRanges } from './selected';
import { selectedPassage } from './selected-passage';
import { watchText } from './watch';

/** What stops everything that the page script does and takes its traces out of the page. */
export type StopPage = () => void;

/** Starts the page script: it reads and paints when the background asks, and otherwise only waits. */
export function startPage(): StopPage {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  const painter = createPainter();
  const board = createBoard(painter);
  const cards = new Map<string, SignCard>();
  const guide = createGuide(board, (sign) => cards.get(sign), {
    went: (index) => report({ kind: 'current', index }),
    dismiss: (index, scope) => report({ kind: 'dismiss', index, scope }),
    restore: (index) => report({ kind: 'restore', index }),
    writer: writeNotes,
  });
  let blocks: PlacedBlock[] = [];
  let watching = new AbortController();
  const hearMore = hearClicks(painter, board, guide, signal);

  function review(port: Browser.runtime.Port, scope: Scope): void {
    const reading = new AbortController();
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      reading.abort();
    });
    signal.addEventListener('abort', () => {
      reading.abort();
      // Firefox keeps the port of a page that it keeps for going back: the background would wait for ever.
      port.disconnect();
    });
    clear();
    const placed: PlacedBlock[] = [];
    blocks = placed;
    const say = (message: FromReviewedPage) => port.postMessage(message);
    readOut(scope, placed, say, reading.signal).catch(() => {
      // Broken off by the person or by the page's end: nobody waits for an answer.
      if (!reading.signal.aborted) say({ kind: 'failed', failure: 'broke' });
    });
  }

  function paint(message: Exclude<ToReviewedPage, { kind: 'read' }>): void {
    for (const [id, card] of Object.entries(message.cards)) cards.set(id, card);
    if (message.kind === 'paint') board.add(message.findings, blocks);
    else {
      board.replace(message.findings, blocks, { hidden: new Set(message.hidden), possible: message.possible });
      watch();
    }
    hearMore();
  }

  function watch(): void {
    watching.abort();
    watching = new AbortController();
    const roots = new Set<Node>([document, ...painter.roots()]);
    // Stopped in the middle: the marks are gone, and with them what was to be followed.
    watchText([...roots], () => void followChange().catch(() => {}), watching.signal);
  }

  async function followChange(): Promise<void> {
    if (!board.hasBroken()) return;
    const now = await readAgain(watching.signal);
    blocks = replaceBlocks(
      blocks,
      now.blocks.map(({ text }, at) => ({ text, place: now.places[at] ?? [] })),
    );
    board.remap(blocks);
    hearMore();
    report({ kind: 'lost', indices: board.lost() });
  }

  function obey(command: PageCommand): void {
    switch (command.kind) {
      case 'go': {
        const mark = board.mark(command.index);
        if (mark) guide.go(mark);
        break;
      }
      case 'step':
        guide.step(command.by);
        break;
      case 'view':
        board.look({ hidden: new Set(command.hidden), possible: command.possible });
        watch();
        hearMore();
        break;
      case 'clear':
        stop();
        break;
      case 'notes':
        board.note(command.passages, blocks);
        watch();
        break;
      case 'go-passage': {
        const passage = standingOf(command, blocks);
        if (passage) guide.goToPassage(passage);
        break;
      }
      case 'say':
        guide.say(command.text);
        break;
      case 'selected':
      case 'ping':
        break;
    }
  }

  function clear(): void {
    watching.abort();
    guide.close();
    board.clear();
    blocks = [];
  }

  function stop(): void {
    if (signal.aborted) return;
    clear();
    lifetime.abort();
    browser.runtime.onConnect.removeListener(onConnect);
    browser.runtime.onMessage.removeListener(onMessage);
  }

  const onConnect = (port: Browser.runtime.Port) => {
    if (port.name !== REVIEW_PORT) return;
    port.onMessage.addListener((message: ToReviewedPage) => {
      if (message.kind === 'read') review(port, message.scope);
      else paint(message);
    });
  };
  const onMessage = (message: unknown) => {
    if (!isPageCommand(message)) return undefined;
    if (message.kind === 'selected') return Promise.resolve(selectedPassage(selectedRanges(document), blocks));
    obey(message);
    return Promise.resolve(true);
  };
  browser.runtime.onConnect.addListener(onConnect);
  browser.runtime.onMessage.addListener(onMessage);
  // A page that comes back from the browser's cache comes back clean.
  addEventListener(
    'pagehide',
    () => {
      report({ kind: 'gone' });
      stop();
    },
    { signal },
  );
  return stop;
}
