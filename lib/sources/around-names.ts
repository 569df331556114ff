import { attribute, namesOf, type PageElement } from './tree';

/** Names that sites give, as class or id, to what stands around the text. */
const AROUND =
  /\b(breadcrumbs?|skip (links?|to|nav)|skiplinks?|navbar|nav|navigation|megamenu|(main|side|mobile|top|site|section) ?menu|pagination|pager|social (media|links?|share|sharing|icons?|nav)|shar(e|ing) (this|links?|buttons?|icons?|page)|addthis|sharethis|related (links?|content|items?|pages?|articles?|news|consultations?|documents?|topics?)|search (results?|form|box)|site search|tag list|tag cloud|language (switcher|selector)|print (link|button|page)|back to top|phase banner|page feedback|feedback (banner|form widget)|(site|page|global) (header|footer|nav|banner)|masthead|table of contents|toc|contents list)\b/;
const COOKIES = /\b(cookies?|gdpr|ccpa|consent (banner|manager|popup))\b/;
/** Elements that are built to hold others. What a smaller element is called is taken from its class alone. */
const CONTAINERS = new Set('div section aside ul ol dl nav form header footer article figure menu center'.split(' '));
const LABELLED_ONLY = new Set(['p', 'a', 'span']);

/** True where class or id say that an element stands around the text. */
export function isNamedAround(element: PageElement): boolean {
  return AROUND.test(givenNames(element)) || /\bbreadcrumbs?\b/.test(attribute(element, 'aria-label'));
}

/** True for what asks for cookies. */
export function isNamedForCookies(element: PageElement): boolean {
  return COOKIES.test(givenNames(element)) || /\bcookies?\b/.test(attribute(element, 'aria-label'));
}

/** Ids of headings, cells and items are made from their text ("share-your-views") and say nothing of this kind. */
function givenNames(element: PageElement): string {
  const name = element.localName;
  if (CONTAINERS.has(name) || name.includes('-')) return namesOf(element);
  return LABELLED_ONLY.has(name) ? namesOf(element, false) : '';
}
