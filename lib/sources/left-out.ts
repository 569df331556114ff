import { isNamedAround, isNamedForCookies } from './around-names';
import { attribute, elementsIn, isElement, type PageElement, roleOf } from './tree';
import { runningText, type Weights } from './weights';

/** Where an element stands, as far as leaving it out goes. */
export interface Surroundings {
  /** Inside `main`, an article, a section or an aside: a header or footer here belongs to the text. */
  sectioned: boolean;
  /** The heading just before, '' where something else stands there. */
  heading: string;
  /** True where the text just before ends in a colon: a list of links below it is what the text speaks of. */
  introduced: boolean;
}

const OUTSIDE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'tooltip',
  'progressbar',
  'dialog',
  'alertdialog',
]);
const OUTSIDE_TAGS = new Set(['nav', 'search', 'dialog']);
/** In UTF-16 code units of running text: less than a sentence. */
const NEXT_TO_NOTHING = 60;
const LONGEST_SIGN_IN = 300;
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'h1']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dl']);
const GROUPS = new Set(['div', 'section', 'aside', 'ul', 'ol', 'menu', 'dl', 'article', 'p']);

/**
 * True for parts around the text: navigation, the site's header and footer, cookie banners, search, lists of links.
 * What holds most of the page's words is never left out, whatever it is called.
 */
export function isAroundTheText(element: PageElement, where: Surroundings, weights: Weights): boolean {
  if (WHOLE_PAGE.has(element.localName)) return false;
  if (isOutside(element, where)) return weights.restOf(element) > NEXT_TO_NOTHING && !holdsTitle(element, weights);
  return isSetApart(element, where, weights) && !weights.isMostOfPage(element);
}

/** What no page keeps its text in, as long as there is text elsewhere. */
function isOutside(element: PageElement, { sectioned }: Surroundings): boolean {
  const name = element.localName;
  if (!sectioned && (name === 'header' || name === 'footer')) return true;
  return OUTSIDE_TAGS.has(name) || OUTSIDE_ROLES.has(roleOf(element)) || isNamedForCookies(element);
}

/** What its name, its place or its links set apart from the text. */
function isSetApart(element: PageElement, where: Surroundings, weights: Weights): boolean {
  if (attribute(element, 'aria-hidden') === 'true') return !holdsTitle(element, weights);
  if (element.localName === 'sup') return weights.of(element).links > 0;
  if (isNamedAround(element)) return !holdsTitle(element, weights);
  if (element.localName === 'form') return isSearchOrSignIn(element, weights);
  return isListOfLinks(element, where, weights) || isListOfCards(element) || isListOfTags(element, where);
}

/** A header with a title of its own, not just the site's name as a link home, belongs to the text. */
function holdsTitle(element: PageElement, weights: Weights): boolean {
  for (const inside of elementsIn(element)) {
    if (inside.localName === 'main') return true;
    if (inside.localName === 'h1' && runningText(weights.of(inside)) > 0) return true;
  }
  return false;
}

function isSearchOrSignIn(form: PageElement, weights: Weights): boolean {
  if (runningText(weights.of(form)) > LONGEST_SIGN_IN) return false;
  for (const inside of elementsIn(form)) {
    const type = inside.localName === 'input' ? attribute(inside, 'type') : '';
    if (type === 'search' || type === 'password') return true;
  }
  return false;
}

function isListOfLinks(element: PageElement, where: Surroundings, weights: Weights): boolean {
  if (!GROUPS.has(element.localName)) return false;
  const { text, linked, links } = weights.of(element);
  const isList = LISTS.has(element.localName);
  if (isList && where.introduced) return false;
  return links >= (isList ? 2 : 4) && linked / text >= 0.75;
}

/** "Audiences: older people, carers": the labels by which a site files a page. */
function isListOfTags(element: PageElement, { heading }: Surroundings): boolean {
  return LISTS.has(element.localName) && HEADS_TAGS.test(heading);
}

/** Search results and lists of other pages: three or more items that each begin with a heading that is a link. */
function isListOfCards(element: PageElement): boolean {
  if (!LISTS.has(element.localName)) return false;
  let items = 0;
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (!beginsWithLinkedHeading(child)) return false;
    items++;
  }
  return items >= 3;
}

function beginsWithLinkedHeading(item: PageElement): boolean {
  let looked = 0;
  let heading = false;
  for (const inside of elementsIn(item)) {
    if (++looked > 12) return false;
    if (/^h[2-6]$/.test(inside.localName)) {
      if (inside.parentNode && isElement(inside.parentNode) && inside.parentNode.localName === 'a') return true;
      heading = true;
    } else if (heading) return inside.localName === 'a';
  }
  return false;
}

const HEADS_TAGS = /^(areas|audiences|interests|tags|keywords|topics|categories)$/i;
/** Headings that only announce a list of links; they go with it. */
export const HEADS_LINKS =
  /^(related|see also|more (on|about|in|like)|in this section|contents$|on this page|share( this)?|explore|useful links|quick links|links$|further reading|documents$|downloads$|supporting documents|you may also|other consultations|latest|(areas|audiences|interests|tags|keywords|topics|categories)$)/i;
