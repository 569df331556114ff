import { answerKind, asksForDetails, controlOf, isPersonal, legendOf, offersChoices } from './questions';
import type { Steps } from './slices';
import { attribute, contentsOf, elementsIn, type PageElement, plainText } from './tree';
import { type Context, plain, type Walk } from './walking';

const MOST_CHOICES = 12;
const ASKS =
  /\?\s*\W*$|^(\d+\W+)?(please|tell us|describe|explain|what|how|why|when|who|which|do|would|should|any|is|are)\b/i;

/** Context of an answer to choose: its stem is the question it answers. */
export function answerContext(walk: Walk, control: PageElement, context: Context): Context {
  const stem = context.cell ? undefined : questionOf(walk, control, context);
  return { ...plain(context), kind: 'option', ...(stem === undefined ? {} : { stem }) };
}

function questionOf({ output }: Walk, control: PageElement, { fields }: Context): number | undefined {
  if (fields) {
    const question = fields.question ?? output.makeQuestion();
    if (question !== undefined) fields.question = question;
    return question;
  }
  const last = output.blocks.at(-1);
  if (last?.kind === 'option' && attribute(control, 'type') === 'checkbox') return last.stem;
  return output.makeQuestion() ?? last?.stem;
}

/** A label: the question of an open field, one of the answers to choose from, or nothing where it asks who a person is. */
export function* walkLabel(walk: Walk, label: PageElement, context: Context): Steps {
  const control = controlOf(label, walk.index);
  const kind = control ? answerKind(control) : 'none';
  const inside: Context = { ...context, inLabel: true };
  if (!control || kind === 'none') {
    yield* walk.into(label, inside);
    return;
  }
  walk.output.end();
  if (isPersonal(control, plainText(label))) return;
  if (kind === 'choice') yield* walk.into(label, { ...answerContext(walk, control, inside), inLabel: true });
  else yield* walk.into(label, { ...plain(inside), kind: 'question' });
  walk.output.end();
}

/** A radio button or tick box that a form builder made of other elements: the text inside it is the answer. */
export function* walkChoice(walk: Walk, choice: PageElement, context: Context): Steps {
  if (context.kind === 'option') {
    yield* walk.into(choice, context);
    return;
  }
  walk.output.end();
  yield* walk.into(choice, { ...answerContext(walk, choice, context), inLabel: true });
  walk.output.end();
}

/** A group of fields. Its legend is the question where answers are to be chosen. */
export function* walkGroup(walk: Walk, group: PageElement, context: Context): Steps {
  walk.output.end();
  if (asksForDetails(legendOf(group))) return;
  yield* walk.into(group, { ...plain(context), inForm: true, fields: { offersChoices: offersChoices(group) } });
  walk.output.end();
}

/** The legend of a group of fields. */
export function* walkLegend(walk: Walk, legend: PageElement, context: Context): Steps {
  walk.output.end();
  const { fields } = context;
  yield* walk.into(legend, {
    ...plain(context),
    kind: fields?.offersChoices ? 'question' : 'paragraph',
    inLabel: true,
  });
  const question = walk.output.end();
  if (fields?.offersChoices && question !== undefined) fields.question = question;
}

/** Answers of a drop-down list, where they are few and do not ask who a person is. */
export function* walkSelect(walk: Walk, select: PageElement, context: Context): Steps {
  walk.output.end();
  const last = walk.output.blocks.at(-1);
  const options = [...elementsIn(select)].filter(isRealOption);
  if (last?.kind !== 'question' || options.length > MOST_CHOICES || isPersonal(select, last.text)) return;
  const unit: Context = { ...plain(context), kind: 'option', stem: walk.output.blocks.length - 1 };
  for (const option of options) {
    yield* walk.nodes(contentsOf(option), unit);
    walk.output.end();
  }
}

function isRealOption(element: PageElement): boolean {
  return element.localName === 'option' && element.getAttribute('value') !== '';
}

/** A field to write in that has no label: the text before it is its question, where it asks something. */
export function noteOpenField(walk: Walk, control: PageElement, context: Context): void {
  if (!context.inForm || context.inLabel || answerKind(control) !== 'open') return;
  if (isLabelled(walk, control) || isPersonal(control, '')) return;
  walk.output.end();
  const last = walk.output.blocks.at(-1);
  if (last && ASKS.test(last.text)) walk.output.makeQuestion();
}

/** True for a radio button or tick box whose text simply stands beside it. */
export function isLooseChoice(walk: Walk, element: PageElement, context: Context): boolean {
  return (
    element.localName === 'input' &&
    !context.inLabel &&
    !context.cell &&
    answerKind(element) === 'choice' &&
    !isLabelled(walk, element)
  );
}

function isLabelled({ index }: Walk, control: PageElement): boolean {
  const id = control.getAttribute('id');
  return id !== null && index.labelled.has(id);
}
