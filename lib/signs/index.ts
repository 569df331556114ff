import accessAndInclusionProvided from './catalogue/access-and-inclusion-provided';
import accessBarrier from './catalogue/access-barrier';
import buyInSeeking from './catalogue/buy-in-seeking';
import centralisedDecision from './catalogue/centralised-decision';
import coDeliveryPractice from './catalogue/co-delivery-practice';
import coDesignPractice from './catalogue/co-design-practice';
import coEvaluationPractice from './catalogue/co-evaluation-practice';
import coPlanningFromTheStart from './catalogue/co-planning-from-the-start';
import coProductionLabelOnly from './catalogue/co-production-label-only';
import complianceOnly from './catalogue/compliance-only';
import consultationCalledCoProduction from './catalogue/consultation-called-co-production';
import consultationNotice from './catalogue/consultation-notice';
import cultureUnderReview from './catalogue/culture-under-review';
import decisionAlreadyMade from './catalogue/decision-already-made';
import earlyOnlyInvolvement from './catalogue/early-only-involvement';
import equalPartnership from './catalogue/equal-partnership';
import fairPaymentForTime from './catalogue/fair-payment-for-time';
import hardToReachLabel from './catalogue/hard-to-reach-label';
import honestAboutLimits from './catalogue/honest-about-limits';
import informationNotice from './catalogue/information-notice';
import informingCalledInvolvement from './catalogue/informing-called-involvement';
import inputEffectExplained from './catalogue/input-effect-explained';
import inputEffectUnclear from './catalogue/input-effect-unclear';
import involvedAtAllStages from './catalogue/involved-at-all-stages';
import lateInvolvement from './catalogue/late-involvement';
import learningAndSupportBothWays from './catalogue/learning-and-support-both-ways';
import limitedResponsibility from './catalogue/limited-responsibility';
import membershipAndOwnership from './catalogue/membership-and-ownership';
import networksAndPeerSupport from './catalogue/networks-and-peer-support';
import nextFocusCoPlanned from './catalogue/next-focus-co-planned';
import noResultPromised from './catalogue/no-result-promised';
import oneOffInvolvement from './catalogue/one-off-involvement';
import ongoingInvolvement from './catalogue/ongoing-involvement';
import optionsFixedInAdvance from './catalogue/options-fixed-in-advance';
import outcomesAgreedTogether from './catalogue/outcomes-agreed-together';
import paidStaffUnpaidPeople from './catalogue/paid-staff-unpaid-people';
import peopleAsAssets from './catalogue/people-as-assets';
import peopleSetTheAgenda from './catalogue/people-set-the-agenda';
import professionalLedDesign from './catalogue/professional-led-design';
import promiseWithoutPlan from './catalogue/promise-without-plan';
import proxyVoices from './catalogue/proxy-voices';
import recipientsLanguage from './catalogue/recipients-language';
import responsibilityWithoutPower from './catalogue/responsibility-without-power';
import resultReportedBack from './catalogue/result-reported-back';
import savingsDrivenInvolvement from './catalogue/savings-driven-involvement';
import sharedDecisionPower from './catalogue/shared-decision-power';
import sharedRoleAndResponsibility from './catalogue/shared-role-and-responsibility';
import shortTimescale from './catalogue/short-timescale';
import surveyOnlyMethod from './catalogue/survey-only-method';
import targetDrivenProcess from './catalogue/target-driven-process';
import themAndUsLanguage from './catalogue/them-and-us-language';
import tokenRepresentative from './catalogue/token-representative';
import twoWayDialogue from './catalogue/two-way-dialogue';
import unpaidTime from './catalogue/unpaid-time';
import userLedOrDpoLed from './catalogue/user-led-or-dpo-led';
import vagueWhoWasInvolved from './catalogue/vague-who-was-involved';
import valueFromInvolvement from './catalogue/value-from-involvement';
import valuedAndListenedTo from './catalogue/valued-and-listened-to';
import waysOfWorkingRethought from './catalogue/ways-of-working-rethought';
import widerChangeAcknowledged from './catalogue/wider-change-acknowledged';
import type { Sign } from './sign';

/** Version of the catalogue: goes up when a sign finds other text than before. */
export const RULES_VERSION = '2026.11.5';

/** Every sign, in the order in which lists show them. */
export const signs: readonly Sign[] = [
  sharedDecisionPower,
  equalPartnership,
  sharedRoleAndResponsibility,
  valuedAndListenedTo,
  peopleSetTheAgenda,
  coPlanningFromTheStart,
  coDesignPractice,
  coDeliveryPractice,
  coEvaluationPractice,
  involvedAtAllStages,
  outcomesAgreedTogether,
  twoWayDialogue,
  accessAndInclusionProvided,
  fairPaymentForTime,
  ongoingInvolvement,
  nextFocusCoPlanned,
  membershipAndOwnership,
  peopleAsAssets,
  networksAndPeerSupport,
  resultReportedBack,
  inputEffectExplained,
  cultureUnderReview,
  userLedOrDpoLed,
  waysOfWorkingRethought,
  learningAndSupportBothWays,
  honestAboutLimits,
  decisionAlreadyMade,
  optionsFixedInAdvance,
  consultationCalledCoProduction,
  coProductionLabelOnly,
  limitedResponsibility,
  promiseWithoutPlan,
  oneOffInvolvement,
  earlyOnlyInvolvement,
  lateInvolvement,
  noResultPromised,
  inputEffectUnclear,
  unpaidTime,
  paidStaffUnpaidPeople,
  hardToReachLabel,
  professionalLedDesign,
  centralisedDecision,
  targetDrivenProcess,
  themAndUsLanguage,
  recipientsLanguage,
  surveyOnlyMethod,
  tokenRepresentative,
  informingCalledInvolvement,
  buyInSeeking,
  complianceOnly,
  savingsDrivenInvolvement,
  responsibilityWithoutPower,
  vagueWhoWasInvolved,
  proxyVoices,
  shortTimescale,
  accessBarrier,
  valueFromInvolvement,
  widerChangeAcknowledged,
  consultationNotice,
  informationNotice,
];

const byId = new Map(signs.map((sign) => [sign.id, sign]));

/** The sign with this id; throws a RangeError for an id that is not in the catalogue. */
export function signById(id: string): Sign {
  const sign = byId.get(id);
  if (!sign) throw new RangeError(`no sign has the id ${id}`);
  return sign;
}
