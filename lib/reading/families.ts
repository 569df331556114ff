import type { Finding } from '../review/finding';
import { signs } from '../signs';
import type { Family, Stage } from '../signs/sign';
import { stagesNamed } from './words';

const PLANNING_STAGES: readonly Stage[] = ['agenda', 'planning', 'design'];

/** Stages that each family of signs can prove, whatever other stages its signs touch. */
const PROVABLE: Readonly<Record<Family, readonly Stage[]>> = {
  'planning-and-design': PLANNING_STAGES,
  decision: ['decision'],
  delivery: ['delivery'],
  checking: ['evaluation'],
  feedback: ['evaluation'],
  'user-led': ['agenda', 'planning', 'design', 'decision', 'delivery', 'evaluation'],
  enabling: [],
  'warm-words': [],
  concern: [],
  context: [],
};

const RIGHTS =
  /\b(?:vot\w+|rules?|elect\w*|constitution|sign(?:s|ed)? off|approv\w+|own(?:s|ed)|shares?|hold|control\w*|decid\w+|decisions?|say in|stand for)\b/i;
const DELIVERY_TASK =
  /(?<![-\w])(?:runs?|ran|running|deliver\w*|host\w*|lead|leads|led|train\w*|teach\w*|mentor\w*|facilitat\w+|welcom\w+|interview\w*|inspect\w*|recruit\w*|staff(?:s|ed)?|cook\w*|edit\w*|answer\w*)\b/i;
const RUN_BY_PEOPLE =
  /\b(?:run|led|hosted|organised|organized|built|chosen|kept going|set up|started|made) (?:and \w+ )?by\b|\b(?:members|tenants|peers|people)\b.*\b(?:runs?|leads?|led|hosts?|organi[sz]es?|meet|look out|mentors?|supports?)\b/i;
const MAKES =
  '(?:wr(?:ite|ites|ote|itten)|design\\w*|draft\\w*|shap\\w*|test\\w*|ch(?:ose|osen|oose)|check\\w*|plan\\w*|made|make|work\\w* on|help\\w* with|co-\\w+)';
const QUESTIONS = '(?:questionnaires?|survey|consultation (?:questions?|paper|document|form))';
const ASKING_ONLY = new RegExp(
  `\\b${MAKES}\\b[^.;]{0,40}\\b${QUESTIONS}|\\b${QUESTIONS}\\b[^.;]{0,30}\\b${MAKES}\\b`,
  'i',
);

const LEVEL_OF_QUESTIONS: ReadonlySet<Finding['level']> = new Set(['informing', 'consulting', 'involving']);

/** Conditions that single signs must meet in their own sentence before they prove their family's stage. */
const CONDITIONS: Readonly<Record<string, (finding: Finding, sentence: string) => boolean>> = {
  'membership-and-ownership': (_finding, sentence) => RIGHTS.test(sentence),
  'shared-role-and-responsibility': (finding, sentence) =>
    finding.stages.includes('delivery') && DELIVERY_TASK.test(sentence),
  'networks-and-peer-support': (_finding, sentence) => RUN_BY_PEOPLE.test(sentence),
  'culture-under-review': (finding) => finding.actor === 'people',
};

/** Whether people took part in writing the questions of a consultation, and not in designing the service. */
export function shapesQuestionsOnly(sentence: string): boolean {
  return ASKING_ONLY.test(sentence) && !/\b(?:service|specification|strategy|building|leaflet)\b/i.test(sentence);
}

const ADVICE =
  /\b(?:how|if|when|whether|as|before|once) you (?!asked|told|said|wanted)\w+|\byou (?:can|could|may|might|should|will)\b/i;

/** Whether a sentence tells its readers what they can do, and not what anybody did. */
function isAdvice(sentence: string): boolean {
  return ADVICE.test(sentence);
}

const catalogue = new Map(signs.map((sign) => [sign.id, sign]));

/** Family of a finding's sign. A sign that is not in the catalogue (a person's own) proves nothing. */
export function familyOf(finding: Pick<Finding, 'sign' | 'polarity'>): Family {
  return catalogue.get(finding.sign)?.family ?? (finding.polarity === 'tokenistic' ? 'concern' : 'context');
}

/**
 * Stages that a finding could prove, by its sign's own family and its own sentence.
 * Whether it does prove them is a matter of grade and strength.
 */
export function provable(finding: Finding, sentence: string): readonly Stage[] {
  const family = familyOf(finding);
  const stages = PROVABLE[family];
  if (stages.length === 0) return [];
  if (finding.sign === 'user-led-or-dpo-led') return namedStages(finding, sentence);
  if (finding.sign === 'involved-at-all-stages') {
    return namedStages(finding, sentence).filter((stage) => stages.includes(stage));
  }
  if (
    family === 'planning-and-design' &&
    (LEVEL_OF_QUESTIONS.has(finding.level) || isAdvice(sentence) || shapesQuestionsOnly(sentence))
  )
    return [];
  if (CONDITIONS[finding.sign]?.(finding, sentence) === false) return [];
  if (family !== 'planning-and-design') return stages;
  return stages.filter((stage) => finding.stages.includes(stage));
}

function namedStages(finding: Finding, sentence: string): readonly Stage[] {
  const narrowed = finding.stages.length < (catalogue.get(finding.sign)?.stages.length ?? 0);
  return narrowed ? finding.stages : stagesNamed(sentence).filter((stage) => finding.stages.includes(stage));
}
