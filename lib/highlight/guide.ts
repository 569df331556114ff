import { t } from '../ui/text';
import { findingKind } from '../ui/words';
import type { Board } from './board';
import { makeCard } from './card';
import type { NoteSaved } from './card-note';
import { button, element, shape } from './elements';
import { boxesOf, type Mark, type Standing } from './mark';
import { createOverlay } from './overlay';
import type { DismissScope, SignCard } from './protocol';
import { createRevealer } from './reveal';
import type { Box } from './stand';

/** What the guide tells others about. */
export interface GuideEvents {
  went(index: number): void;
  dismiss(index: number, scope: DismissScope): void;
  restore(index: number): void;
  /** Makes what keeps a note about a finding: one note for as long as its card is open. */
  writer(index: number): (words: string) => Promise<NoteSaved>;
}

/** Takes a person to passages and shows them the card: by click, by step, by index. */
export interface Guide {
  /** Opens the card of a mark where it stands, without scrolling. */
  openCard(mark: Mark): void;
  /** Scrolls to a mark and sets a marker beside it that takes the focus and opens the card. */
  go(mark: Mark): void;
  /** Goes to the next (1) or previous (-1) painted mark, round the ends. */
  step(by: 1 | -1): void;
  /** Scrolls to a passage that is no finding and selects it, so that reading goes on from there. */
  goToPassage(passage: Standing): void;
  /** Says something over the page until the person closes it. */
  say(text: string): void;
  close(): void;
}

/** A guide over a board; `cardOf` gives what is said about a sign. */
export function createGuide(board: Board, cardOf: (sign: string) => SignCard | undefined, events: GuideEvents): Guide {
  const revealer = createRevealer();
  const overlay = createOverlay(leave);
  let markerOf: Mark | null = null;
  let cardIsOpen = false;
  let lastIndex: number | null = null;

  function leave(): void {
    if (cardIsOpen && markerOf && board.visible().includes(markerOf)) showMarker(markerOf);
    else close();
  }

  function arrive(mark: Mark): void {
    lastIndex = mark.index;
    board.setCurrent(mark.index);
    events.went(mark.index);
  }

  function close(): void {
    markerOf = null;
    cardIsOpen = false;
    board.setCurrent(null);
    overlay.hide();
  }

  function openCard(mark: Mark): void {
    const sign = cardOf(mark.finding.sign);
    if (!sign) return;
    arrive(mark);
    cardIsOpen = true;
    const card = makeCard(mark, sign, {
      close: leave,
      dismiss: (scope) => events.dismiss(mark.index, scope),
      restore: () => events.restore(mark.index),
      write: events.writer(mark.index),
    });
    overlay.show(card, () => anchorOf(mark), card.querySelector('h2') ?? card);
  }

  function showMarker(mark: Mark): void {
    markerOf = mark;
    cardIsOpen = false;
    const marker = button('', () => openCard(mark), { class: 'marker', 'aria-label': markerLabel(board, mark) });
    marker.append(shape(mark.finding.polarity));
    overlay.show(marker, () => anchorOf(mark), marker);
  }

  function go(mark: Mark): void {
    const node = mark.ranges[0]?.startContainer;
    if (!node?.parentElement) return;
    revealer.open(node);
    scrollTo(node.parentElement, mark);
    arrive(mark);
    showMarker(mark);
  }

  return {
    openCard(mark) {
      markerOf = null;
      openCard(mark);
    },
    go,
    goToPassage(passage) {
      const [first] = passage.ranges;
      const last = passage.ranges.at(-1);
      const element = first?.startContainer.parentElement;
      if (!first || !last || !element) return;
      close();
      revealer.open(first.startContainer);
      scrollTo(element, passage);
      const selection = element.ownerDocument.getSelection();
      selection?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
    },
    say(text) {
      close();
      const done = button(t('action.close'), close);
      const notice = element('div', { class: 'card', role: 'alertdialog', 'aria-labelledby': 'notice' });
      notice.append(element('p', { id: 'notice' }, text), element('div', { class: 'actions' }, done));
      overlay.show(notice, () => ATOP, done);
    },
    step(by) {
      const marks = board.visible();
      const at = marks.findIndex((mark) => mark.index === lastIndex);
      const from = at < 0 && by === -1 ? 0 : at;
      const next = marks.at((from + by) % marks.length);
      if (next) go(next);
    },
    close() {
      close();
      revealer.undo();
    },
  };
}

/** The top corner of the viewport, for what stands beside no passage. */
const ATOP: Box = { left: 8, top: 8, right: 8, bottom: 8 };

function markerLabel(board: Board, mark: Mark): string {
  const marks = board.visible();
  const place = t('card.place', [marks.indexOf(mark) + 1, marks.length]);
  return `${place}. ${findingKind(mark.finding)}. “${mark.finding.quote}” ${t('card.openHint')}`;
}

/** The box of a passage in the viewport of the page itself, whatever frame it lies in. */
function anchorOf(mark: Mark): Box {
  const boxes = boxesOf(mark);
  const first = boxes[0];
  // A passage in a closed part of the page has no box: the card then stands at the top.
  if (!first) return ATOP;
  let left = 0;
  let top = 0;
  let view = mark.ranges[0]?.startContainer.ownerDocument?.defaultView;
  while (view?.frameElement) {
    const frame = view.frameElement.getBoundingClientRect();
    left += frame.left;
    top += frame.top;
    view = view.frameElement.ownerDocument.defaultView;
  }
  return {
    left: first.left + left,
    right: first.right + left,
    top: Math.min(...boxes.map((box) => box.top)) + top,
    bottom: Math.max(...boxes.map((box) => box.bottom)) + top,
  };
}

function scrollTo(element: Element, mark: Pick<Standing, 'ranges'>): void {
  const box = boxesOf(mark)[0];
  const isInView = box && box.top >= 0 && box.bottom <= innerHeight && element.ownerDocument === document;
  if (isInView) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
