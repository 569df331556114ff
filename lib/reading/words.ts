import type { Stage } from '../signs/sign';
import { thresholds } from './thresholds';

/** Words that every text about involvement uses: sharing one says nothing about whether two sentences mean the same matter. */
const COMMON = new Set(
  `a about above after again all also am an and any are as at be been before being between both but by can could did do does
  done down during each every few for from get given had has have having he her here him his how i if in into is it its
  just made make makes many may me might more most much must my new no nor not now of off on once one only open or other
  our out over own part per same shall she should since so some still such take taken than that the their them then there
  these they this those three through to too two under until up us use used using very was we were what when where which
  while who whom why will with within without would yet you your
  people person persons public member members tenant tenants resident residents carer carers family families user users
  disabled disability staff officer officers manager managers professional professionals council cabinet board executive
  committee group groups panel forum team director directors department body organisation organisations charity
  decide decides decided decision decisions final agree agrees agreed approve approves approved vote votes voted voting
  sign signed sign-off plan plans planned planning design designed designs draft drafted write wrote written draw drew drawn
  service services rest rests have say view views consultation consult consulted co-production co-produced survey
  involve involved involvement together joint jointly lead led run runs ran set help helped work worked works
  please complete fill online form link click tell told feel think hear heard know comment comments respond response responses
  answer answers feedback questionnaire send email post phone website thank thanks like want idea ideas matter matters
  january february march april may june july august september october november december year years month months week weeks`
    .split(/\s+/)
    .filter(Boolean),
);

const STAGE_WORDS: Readonly<Record<Stage, RegExp>> = {
  agenda: /\b(?:commission\w*|agenda|priorit\w+|chose (?:the|what)|topics?|first idea)\b/i,
  planning:
    /\b(?:plan|plans|planned|planning|sets?(?: \w+){0,3} up|start(?:s|ed)|found(?:s|ed)|specification|strategy|brief)\b/i,
  design: /\b(?:design\w*|wr(?:ite|ites|ote|itten)|draft\w*|creat\w+|made|built|develop\w*)\b/i,
  decision:
    /\b(?:decid\w+|decisions?|vot\w+|control\w*|govern\w*|direct(?:s|ed)|own(?:s|ed)|approv\w+|sign(?:s|ed)? off|elect\w*)\b/i,
  delivery:
    /\b(?:deliver\w*|runs?|ran|running|provid\w+|host\w*|staff(?:s|ed)|facilitat\w+|trains?|trained|teach\w*|mentor\w*)\b/i,
  evaluation: /\b(?:evaluat\w+|review\w*|check\w*|monitor\w*|inspect\w*|judg\w+|audit\w*|assess\w*)\b/i,
};

/** Stages that a sentence names in plain words. */
export function stagesNamed(sentence: string): readonly Stage[] {
  return (Object.keys(STAGE_WORDS) as Stage[]).filter((stage) => STAGE_WORDS[stage].test(sentence));
}

/** Words of a sentence that name its own matter, cut to a rough stem. */
export function ownWords(sentence: string): ReadonlySet<string> {
  const words = sentence.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [];
  return new Set(words.filter((word) => word.length > 2 && !COMMON.has(word)).map(stem));
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:ing|ed|es|s)$/, '') : word;
}

/**
 * Whether two sentences speak of the same matter: 'unnamed' where one of them names none of its own.
 */
export function sameMatter(one: string, other: string): 'same' | 'different' | 'unnamed' {
  const [first, second] = [ownWords(one), ownWords(other)];
  if (first.size === 0 || second.size === 0) return 'unnamed';
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.min(first.size, second.size) >= thresholds.sharedWords.value ? 'same' : 'different';
}

/** Latest year that a sentence names, or null. */
export function latestYear(sentence: string): number | null {
  const years = sentence.match(/\b(?:19|20)\d\d\b/g);
  return years ? Math.max(...years.map(Number)) : null;
}

const ROLES =
  /\b(?:panel|board|members?|tenants?|participants?|representatives?|contributors?|advisers?|governors?|experts? by experience|survey|questionnaire|volunteer|interview|focus group|workshop|forum|committee|peer|trainer|inspector|respondent|reference group|working group|steering group)/gi;

/** Roles that a sentence names, in lower case. */
export function rolesNamed(sentence: string): ReadonlySet<string> {
  return new Set((sentence.match(ROLES) ?? []).map((role) => role.toLowerCase().replace(/s$/, '')));
}

/** A sentence with everything folded that near copies differ in: case, punctuation and numbers. */
export function foldForCopies(sentence: string): string {
  return sentence
    .toLowerCase()
    .replace(/\d+/g, '0')
    .replace(/[^\p{L}0]+/gu, ' ')
    .trim();
}

const PROFESSIONALS =
  /\b(?:staff|officers?|managers?|professionals?|nurses?|doctors?|clinicians?|therapists?|social workers?|support workers?|council|trust|commissioners?|department|engineers?|consultants?)\b/i;

/** Whether a sentence names somebody who works for a service. */
export function namesProfessionals(sentence: string): boolean {
  return PROFESSIONALS.test(sentence);
}
