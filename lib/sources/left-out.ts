import { attribute, elementsIn, isElement, namesOf, type PageElement, roleOf } from './tree';
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
const HEADER_ROLES = new Set(['banner']);
const OUTSIDE_NAMES =
  /\b(cookies?|gdpr|breadcrumbs?|skip (links?|to|nav)|skiplinks?|navbar|nav|navigation|megamenu|(main|side|mobile|top|site|section) ?menu|pagination|pager|social( media)?( links?| share| icons?)?|shar(e|ing) (this|links?|buttons?|icons?|page)|addthis|sharethis|related (links?|content|items?|pages?|articles?|news|consultations?|documents?|topics?)|search (results?|form|box)|site search|tag(s| list| cloud)|language (switcher|selector)|print (link|button|page)|back to top|phase banner|page feedback|feedback (banner|form widget)|site (footer|header|nav)|page footer|global (header|footer|nav|banner)|masthead|table of contents|toc|contents list)\b/;
const HEADER_NAMES = /\b(site|page|global) header\b|\bmasthead\b/;
const WHOLE_PAGE = new Set(['html', 'body', 'main', 'h1']);
const LISTS = new Set(['ul', 'ol', 'menu', 'dl']);
const GROUPS = new Set(['div', 'section', 'aside', 'ul', 'ol', 'menu', 'dl', 'article', 'p']);

/**
 * True for parts around the text: navigation, the site's header and footer, cookie banners, search, lists of links.
 * What holds most of the page's words is never left out.
 */
export function isAroundTheText(element: PageElement, where: Surroundings, weights: Weights): boolean {
  const name = element.localName;
  if (WHOLE_PAGE.has(name)) return false;
  if (weights.of(element).text === 0 && weights.running > 0) return false;
  return (
    (isAroundByMarkup(element, where, weights) ||
      isListOfLinks(element, where, weights) ||
      isListOfCards(element) ||
      isListOfTags(element, where)) &&
    !weights.isMostOfPage(element)
  );
}

function isAroundByMarkup(element: PageElement, where: Surroundings, weights: Weights): boolean {
  const name = element.localName;
  const role = roleOf(element);
  const names = namesOf(element);
  if (attribute(element, 'aria-hidden') === 'true' && !holdsTitle(element, weights)) return true;
  if (name === 'nav' || name === 'search' || name === 'dialog') return true;
  if (name === 'sup' && weights.of(element).links > 0) return true;
  const isPageHeader = HEADER_ROLES.has(role) || (name === 'header' && !where.sectioned) || HEADER_NAMES.test(names);
  if (isPageHeader) return !holdsTitle(element, weights);
  if (OUTSIDE_ROLES.has(role)) return true;
  if (name === 'footer' && !where.sectioned) return true;
  if (name === 'form' && isSearchOrSignIn(element)) return true;
  if (/\b(cookies?|breadcrumbs?)\b/.test(attribute(element, 'aria-label'))) return true;
  return OUTSIDE_NAMES.test(names);
}

/** A header with a title of its own, not just the site's name as a link home, belongs to the text. */
function holdsTitle(element: PageElement, weights: Weights): boolean {
  for (const inside of elementsIn(element)) {
    if (inside.localName === 'main') return true;
    if (inside.localName === 'h1' && runningText(weights.of(inside)) > 0) return true;
  }
  return false;
}

function isSearchOrSignIn(form: PageElement): boolean {
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
