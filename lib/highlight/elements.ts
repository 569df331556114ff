import type { Polarity } from '../signs/sign';
import { SHAPE_PATHS } from '../ui/shapes';

type Attributes = Record<string, string>;

/** An element with attributes and children, made by the DOM's own functions: nothing is ever parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does one thing. */
export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/** The shape of a kind of sign; the words beside it say the same. */
export function shape(polarity: Polarity): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `shape ${polarity}`);
  const path = document.createElementNS(namespace, 'path');
  const { d, filled } = SHAPE_PATHS[polarity];
  path.setAttribute('d', d);
  path.setAttribute('fill', filled ? 'currentColor' : 'none');
  path.setAttribute('stroke', 'currentColor');
  path.setAttribute('stroke-width', filled ? '0' : '2.5');
  svg.append(path);
  return svg;
}
