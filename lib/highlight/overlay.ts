import { CARD_CSS } from './card-css';
import { type Box, standBeside } from './stand';

/** Height of a card's borders, which its scroll height leaves out, in pixels. */
const EDGES = 2;

/**
 * The one element that the extension ever adds to a page: a host outside its content with a closed shadow root, there
 * only while a marker or a card is shown.
 */
export interface Overlay {
  /** Shows an element beside a passage and keeps it there while the page scrolls. `focus` says what takes the focus. */
  show(content: HTMLElement, anchor: () => Box, focus: HTMLElement): void;
  /** Takes the host out of the page and gives the focus back. */
  hide(): void;
}

/** An overlay; `leave` is called when the person presses Escape in it. */
export function createOverlay(leave: () => void): Overlay {
  let host: HTMLElement | null = null;
  let follow: AbortController | null = null;
  let focusBefore: Element | null = null;

  function open(): ShadowRoot {
    focusBefore = document.activeElement;
    host = document.createElement('equal-footing-overlay');
    // The top layer stands above every stacking context of the page and is not moved by its transforms.
    host.popover = 'manual';
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CARD_CSS);
    root.adoptedStyleSheets.push(sheet);
    for (const type of ['keydown', 'keyup', 'keypress'] as const) host.addEventListener(type, keepKeys);
    document.documentElement.append(host);
    host.showPopover();
    return root;
  }

  // The page's own shortcuts must not act on what is typed or pressed in the card.
  function keepKeys(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  }

  function keepBeside(content: HTMLElement, anchor: () => Box, signal: AbortSignal): void {
    let asked = 0;
    const place = () => {
      asked = 0;
      const box = anchor();
      if (!host) return;
      const size = { width: content.offsetWidth, height: content.scrollHeight + EDGES };
      const { left, top, room } = standBeside(box, size, viewportSize());
      host.style.setProperty('--left', `${left}px`);
      host.style.setProperty('--top', `${top}px`);
      host.style.setProperty('--room', `${room}px`);
    };
    const later = () => {
      asked ||= requestAnimationFrame(place);
    };
    signal.addEventListener('abort', () => cancelAnimationFrame(asked));
    addEventListener('scroll', later, { capture: true, passive: true, signal });
    addEventListener('resize', later, { passive: true, signal });
    place();
  }

  let root: ShadowRoot | null = null;
  return {
    show(content, anchor, focus) {
      root ??= open();
      follow?.abort();
      follow = new AbortController();
      root.replaceChildren(content);
      keepBeside(content, anchor, follow.signal);
      focus.focus({ preventScroll: true });
    },
    hide() {
      if (!host) return;
      const hadFocus = document.activeElement === host;
      follow?.abort();
      host.remove();
      host = null;
      root = null;
      if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
      focusBefore = null;
    },
  };
}

/** The viewport without its scroll bars. */
function viewportSize(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.documentElement;
  return { width: clientWidth || innerWidth, height: Math.min(clientHeight || innerHeight, innerHeight) };
}
