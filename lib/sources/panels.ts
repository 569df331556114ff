import type { PageIndex } from './page-index';
import { attribute, namesOf, type PageElement, roleOf } from './tree';

const PANEL_NAMES =
  /\b((accordion( pane)?|expander|collapsible|faq)( item)?( section)? (content|body|panel|collapse|answer)|tab (pane|panel|content)|tabs panel|tabpanel|panel collapse)\b/;

/** True for the inside of an accordion, a tab or another part that a person can open: its words belong to the page. */
export function isPanel(element: PageElement, index: PageIndex): boolean {
  if (roleOf(element) === 'tabpanel' || attribute(element, 'hidden') === 'until-found') return true;
  const id = element.getAttribute('id');
  return (id !== null && index.panels.has(id)) || PANEL_NAMES.test(namesOf(element));
}
