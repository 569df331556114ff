import type { Level } from '../signs/sign';
import type { Reason } from './detail';
import { familyOf } from './families';
import { rank } from './levels';
import { isAccount, isLabel, isProof, type Match, ofSigns } from './matches';
import { concernsOf, openConcernsOf, type Picture, weakConcernsOf } from './picture';
import { because, missing, places } from './reasons';
import { isHonestConsultation, saysHowViewsCount } from './rulings';
import type { StageTable } from './stage-table';
import { stageOrder } from './stages';
import { thresholds } from './thresholds';
import { namesProfessionals } from './words';

/** What the rules of the overall reading look at. */
export interface Scene {
  picture: Picture;
  table: StageTable;
  shown: Level | null;
}

/** A rule of the overall reading: its reasons where it fits, or null. */
export type Rule = (scene: Scene) => readonly Reason[] | null;

/** R2: one phrase is not a pattern. */
export const tooLittle: Rule = ({ picture }) => {
  const { matches, weighed, profile, document } = picture;
  // Norms prove nothing, however sure they are: text that has nothing else is here too (decision.md, passage 6).
  if (!picture.findings.some(({ confidence, grade }) => confidence === 'clear' || grade === 'norm')) return null;
  if (matches.some(({ finding }) => finding.strength === 'strong')) return null;
  if (ofSigns(matches, 'consultation-notice', 'information-notice').length > 0) return null;
  const few = weighed.length < thresholds.fewestMatches.value;
  const headings = document.blocks.filter(({ kind }) => kind === 'heading').length;
  const oneSection =
    profile.words >= thresholds.longText.value &&
    headings >= thresholds.longTextSections.value &&
    new Set(weighed.map(({ section }) => section)).size === 1;
  if (few) return [missing('There are too few signs in this text to speak of a pattern.')];
  return oneSection ? [missing('All signs stand in one part of a long text.')] : null;
};

/** R3: the same stage and part really says both. */
export const contradicts: Rule = ({ picture }) => {
  const open = picture.settled.conflicts.filter(({ settled }) => !settled);
  if (open.length === 0) return null;
  return open.map(({ show, findings }) => {
    const both = picture.matches.filter(({ index }) => findings.includes(index));
    return { ...because(show, both), rests: 'both' as const };
  });
};

/** R5: people lead the work themselves. */
export const userLed: Rule = ({ picture, table }) => {
  const says = ofSigns(picture.matches, 'user-led-or-dpo-led').filter(isAccount);
  const isLed = (match: Match) => says.includes(match) || (isOwnWork(picture) && isByPeopleAlone(match));
  const led = stageOrder.map((stage) => table.proofs[stage].filter(isLed)).filter((proofs) => proofs.length > 0);
  if (says.length === 0 || led.length < thresholds.userLedStages.value) return null;
  return [because('People lead the work themselves, at more than one stage.', [...says, ...led.flat()])];
};

/** What a user-led organisation says that its people do is its own work, whichever word the sentence uses for it. */
function isOwnWork({ profile }: Picture): boolean {
  return profile.speaker === 'user-led';
}

function isByPeopleAlone({ finding, sentence }: Match): boolean {
  return finding.actor === 'people' && !namesProfessionals(sentence);
}

/** R4: shared planning, shared power and shared work after it, with nothing open against it. */
export const sharedPower: Rule = ({ picture, table, shown }) => {
  const planning = planningProof(table);
  const decision = table.proofs.decision;
  const later = [
    ...table.proofs.delivery,
    ...table.proofs.evaluation.filter(({ finding }) => familyOf(finding) === 'checking'),
    ...ofSigns(picture.matches, 'ongoing-involvement').filter(isProof),
  ];
  const support = ofSigns(
    picture.matches,
    'fair-payment-for-time',
    'access-and-inclusion-provided',
    'input-effect-explained',
    'result-reported-back',
  ).filter(isAccount);
  if ([planning, decision, later, support].some((part) => part.length === 0)) return null;
  if (openConcernsOf(picture).length > 0) return null;
  if (shown === null || rank(shown) < rank('deciding-together')) return null;
  return [
    because(`People help to plan or design it (${places(planning)}).`, planning),
    because(`People share the power to decide (${places(decision)}).`, decision),
    because(`People stay part of the work after that (${places(later)}).`, later),
    because('People are paid, supported or told what came of it.', support),
  ];
};

/** R6: the label is there, and the practice is not. */
export const labelOnly: Rule = ({ picture, table }) => {
  const labels = picture.matches.filter(isLabel);
  const proven = stageOrder.some((stage) => table.proofs[stage].length > 0);
  const called = ofSigns(labels, 'consultation-called-co-production');
  if (called.length > 0 && planningOrDecisionProof(table).length === 0) {
    return [
      because('It is called co-production, and the text describes asking for views.', called),
      ...concernReasons(picture, called),
    ];
  }
  if (labels.length === 0 || proven || !hadRoomToSay(picture)) return null;
  return [
    because(`The text uses a word like “co-produced” of its own work (${places(labels)}).`, labels),
    missing(
      'We did not find what people did, planned or decided.',
      'q-experts-by-experience',
      'q-decide',
      'q-from-start',
    ),
    ...concernReasons(picture, labels),
  ];
};

/** R7: people did plan or design, and something is missing for more. */
export const someCoPlanning: Rule = ({ picture, table }) => {
  const planning = planningProof(table);
  if (planning.length === 0) return null;
  const reasons = [because(`People helped to plan or design it (${places(planning)}).`, planning)];
  if (table.proofs.decision.length === 0) {
    reasons.push(missing('We did not find that people share the final decision.', 'q-decide'));
  }
  return [...reasons, ...concernReasons(picture, [])];
};

/** R8: a consultation that is named as such and says how views count. */
export const honestConsultation: Rule = ({ picture }) => {
  if (picture.labelled || !isHonestConsultation(picture.matches)) return null;
  const asks = ofSigns(picture.matches, 'consultation-notice', 'survey-only-method');
  const honest = ofSigns(picture.matches, 'honest-about-limits', 'result-reported-back', 'input-effect-explained');
  return [
    because('The text asks for views and calls that by its name.', asks),
    because('It says what can change, or what comes of the answers.', honest),
    ...concernReasons(picture, []),
  ];
};

/** R9: a pattern of concerns and no proof of shared planning or deciding. */
export const tokenistic: Rule = ({ picture, table }) => {
  if (planningOrDecisionProof(table).length > 0) return null;
  const concerns = concernsOf(picture);
  // One sentence is no pattern, however many signs are found in it.
  const signs = Math.min(
    new Set(concerns.map(({ finding }) => finding.sign)).size,
    new Set(concerns.map(({ finding }) => finding.sentence[0])).size,
  );
  const weak = weakConcernsOf(picture);
  const weakTogether = new Set(weak.map(({ finding }) => finding.sign)).size >= thresholds.weakForConcern.value;
  const count = signs + (weakTogether ? 1 : 0);
  const together = weakTogether ? weak : [];
  const stages = new Set([...concerns, ...together].flatMap(({ finding }) => finding.stages)).size;
  const strong = concerns.some(({ finding }) => finding.strength === 'strong');
  const pattern = count >= thresholds.patternSigns.value && stages >= thresholds.patternStages.value;
  const besideStrong = strong && count - 1 >= thresholds.patternBesideStrong.value;
  if (!pattern && !besideStrong) return null;
  return [
    ...concernReasons(picture, []),
    ...(together.length > 0
      ? [because(`Several small warning signs come together (${places(together)}).`, together)]
      : []),
    ...goodReasons(picture),
    missing('We did not find that people share planning, design or decisions.', 'q-from-start', 'q-decide'),
  ];
};

/** R10: asks for views, and leaves open what comes of them. */
export const consultation: Rule = ({ picture }) => {
  const asks = ofSigns(picture.matches, 'consultation-notice', 'survey-only-method');
  if (asks.length === 0) return null;
  return [
    ...concernReasons(picture, ofSigns(asks, 'survey-only-method')),
    because('The text asks people for their views.', asks),
    ...goodReasons(picture),
    ...(picture.labelled ? [missing('It uses a word like “co-produced” of that.', 'q-honest-name')] : []),
    ...(saysHowViewsCount(picture.matches)
      ? []
      : [
          missing(
            'We did not find what can still change, or when people will be told what came of it.',
            'q-told-result',
            'q-time-open',
          ),
        ]),
  ];
};

/** R11: tells, and asks nothing. */
export const informationOnly: Rule = ({ picture }) => {
  const tells = picture.matches.filter(
    ({ index, finding }) => finding.sign === 'information-notice' || picture.rulings.told.has(index),
  );
  const rest = picture.matches.filter((match) => !tells.includes(match) && !goesWithInformation(match));
  if (tells.length === 0 || rest.length > 0) return null;
  return [because('The text tells people something and asks them nothing. That is fine if it is honest.', tells)];
};

/** R12: what was found is shown, and makes no pattern. */
export const leftOver: Rule = ({ picture }) => {
  const good = picture.matches.filter(({ finding }) => finding.polarity === 'genuine');
  const reasons = good.length > 0 ? [because(`There are good signs (${places(good)}).`, good)] : [];
  return [...reasons, ...concernReasons(picture, []), missing('Together they are too few to speak of a pattern.')];
};

/** Access, honesty about limits and context do not make a notice anything else. */
function goesWithInformation({ finding }: Match): boolean {
  const family = familyOf(finding);
  return family === 'enabling' || family === 'context' || finding.strength === 'weak';
}

function planningProof({ proofs }: StageTable): readonly Match[] {
  return [...new Set([...proofs.agenda, ...proofs.planning, ...proofs.design])];
}

function planningOrDecisionProof(table: StageTable): readonly Match[] {
  return [...planningProof(table), ...table.proofs.decision];
}

function hadRoomToSay({ profile, document }: Picture): boolean {
  const headings = document.blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  const named = [document.title, ...headings.map(({ text }) => text)];
  return (
    profile.words >= thresholds.labelText.value || named.some((name) => /\b(?:strategy|policy|report)\b/i.test(name))
  );
}

/** What is good is said beside what is not, whatever the title. */
function goodReasons({ matches }: Picture): Reason[] {
  const good = matches.filter((match) => match.finding.polarity === 'genuine' && isAccount(match));
  return good.length > 0 ? [because(`There are good signs too (${places(good)}).`, good)] : [];
}

/** One reason for the strong concerns and one for the others, the strong ones first. */
function concernReasons(picture: Picture, except: readonly Match[]): Reason[] {
  const rest = concernsOf(picture).filter((match) => !except.includes(match));
  const strong = rest.filter(({ finding }) => finding.strength === 'strong');
  const others = rest.filter(({ finding }) => finding.strength !== 'strong');
  const reasons: Reason[] = [];
  if (strong.length > 0) reasons.push(because(`There is a strong warning sign (${places(strong)}).`, strong));
  if (others.length > 0) reasons.push(because(`There are warning signs (${places(others)}).`, others));
  return reasons;
}
