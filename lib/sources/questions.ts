import type { PageIndex } from './page-index';
import { attribute, contentsOf, elementsIn, isElement, namesOf, type PageElement, plainText, roleOf } from './tree';

/** How a control is answered: by choosing among answers, in one's own words, or not at all (buttons, hidden fields). */
export type AnswerKind = 'choice' | 'open' | 'none';

const NO_ANSWER = new Set(['submit', 'button', 'reset', 'image', 'hidden', 'search', 'password', 'file']);
/** Form builders make their own radio buttons and tick boxes. */
const CHOICE_ROLES = new Set(['radio', 'checkbox']);
const PERSONAL_TYPES = new Set(['email', 'tel', 'password']);
const PERSONAL_NAMES =
  /\b(first ?name|last ?name|surname|full ?name|your name|e ?mail|postcode|post code|zip|telephone|phone|mobile|address|dob|birth)\b/;
const PERSONAL_LABELS =
  /^\W*(\d+\W+)?(what is |what's |please (enter|give|tell us) )?(your |my )?((full |first |last |family |contact )?name|surname|title|e-?mail( address)?|(home |mobile |contact )?(tele)?phone( number)?|mobile( number)?|(full |first half of your |part of your )?post ?code|(home |postal )?address|date of birth|age( group| range)?|(which )?age group .{0,30}|sex|gender( identity)?|ethnic (group|background|origin)|ethnicity|religion( or belief)?|sexual orientation|marital status|(name of your )?organi[sz]ation( name)?|job title)\b.{0,40}$/i;
const PERMISSIONS =
  /\b(privacy (notice|policy)|terms (and conditions|of use)|data protection|keep me (updated|informed)|contact me|remember me|newsletter)\b/i;

/** How a person answers with this control. */
export function answerKind(control: PageElement): AnswerKind {
  if (CHOICE_ROLES.has(roleOf(control))) return 'choice';
  if (control.localName !== 'input') return 'open';
  const type = attribute(control, 'type');
  if (type === 'radio' || type === 'checkbox') return 'choice';
  return NO_ANSWER.has(type) ? 'none' : 'open';
}

/** The control that a label names. */
export function controlOf(label: PageElement, index: PageIndex): PageElement | undefined {
  const id = label.getAttribute('for');
  if (id) return index.controls.get(id);
  for (const inside of elementsIn(label))
    if (/^(input|textarea|select)$/.test(inside.localName) || isChoiceRole(inside)) return inside;
  return undefined;
}

/** True for a label or legend that asks who a person is, not what they think. */
export function asksForDetails(label: string): boolean {
  return PERSONAL_LABELS.test(label.replace(/[\s:*?]+$|\((optional|required)\)/gi, '').trim());
}

/** True for a field of personal details, told by its control or by its label. */
export function isPersonal(control: PageElement, label: string): boolean {
  if (answerKind(control) === 'choice') return PERMISSIONS.test(label);
  if (PERSONAL_TYPES.has(attribute(control, 'type'))) return true;
  const complete = attribute(control, 'autocomplete');
  if (complete !== '' && complete !== 'off' && complete !== 'on') return true;
  const names = `${namesOf(control)} ${attribute(control, 'name').replace(/[_-]+/g, ' ')}`;
  return asksForDetails(label) || PERSONAL_NAMES.test(names);
}

/** True for a radio button or tick box that a form builder made of other elements. */
export function isChoiceRole(element: PageElement): boolean {
  return CHOICE_ROLES.has(roleOf(element));
}

/** The legend of a group of fields, '' where it has none. */
export function legendOf(group: PageElement): string {
  for (const child of contentsOf(group)) if (isElement(child) && child.localName === 'legend') return plainText(child);
  return '';
}

/** True where the answers of a group are chosen from those offered. */
export function offersChoices(group: PageElement): boolean {
  for (const inside of elementsIn(group))
    if ((inside.localName === 'input' && answerKind(inside) === 'choice') || isChoiceRole(inside)) return true;
  return false;
}
