import { type Document, documentText } from '../text/document';
import { isAccount, type Match } from './matches';

const CO_WORD = /\bco[-‐‑–\s]?(?:product(?:ion|ive)|produc(?:ed?|ing)|creat(?:ion|ive|ed?|ing)|design(?:ed|ing)?)\b/giu;

/** What stands before a co-word where it is denied, wished for, asked for, or somebody's right. */
const NOT_SAID_OF_ITSELF =
  /\b(?:not|no|isn.t|aren.t|wasn.t|never|nor|without|than|unlike|beyond|instead of|what is|will|would|could|should|shall|must|can|may|might|to|towards?|if|your|their|his|her)\s+(?:(?:be|been|have|a|an|the|just|fully|truly|really|genuinely|being|called|own)\s+){0,3}$/iu;

/** What stands after a co-word where it is a name: of a team, a job, a book. */
const NAME =
  /^\s+(?:teams?|officers?|leads?|managers?|coordinators?|networks?|groups?|boards?|panels?|forums?|hubs?|weeks?|charters?|standards?|principles?|guides?|guidance|toolkits?|handbooks?|frameworks?|companies|company|means|is about)\b/iu;

/** How far around a co-word what governs it is looked for, in UTF-16 code units. */
const REACH = 80;

/**
 * Whether a text puts a co-word on its own work: "the co-creation process", "our co-produced plan". The name of a team,
 * a wish, a denial, one person's plan and a sentence that says what people did are no label.
 *
 * @param matches the usable matches of the text: their sentences say what people did
 */
export function hasOwnLabel(document: Pick<Document, 'blocks'>, matches: readonly Match[]): boolean {
  const text = documentText(document);
  const accounts = matches.filter((match) => match.finding.polarity === 'genuine' && isAccount(match));
  const quoted = quotedParts(document);
  return [...text.matchAll(CO_WORD)].some(({ index, 0: word }) => {
    const within = ([start, end]: readonly [number, number]) => start <= index && index < end;
    if (quoted.some(within) || accounts.some(({ finding }) => within(finding.sentence))) return false;
    const after = index + word.length;
    const before = text.slice(Math.max(text.lastIndexOf('\n', index) + 1, index - REACH), index);
    return !NOT_SAID_OF_ITSELF.test(before) && !NAME.test(text.slice(after, after + REACH));
  });
}

function quotedParts({ blocks }: Pick<Document, 'blocks'>): readonly (readonly [number, number])[] {
  let start = 0;
  return blocks.flatMap(({ part, text }) => {
    const place = [start, start + text.length] as const;
    start += text.length + 1;
    return part === 'quoted' ? [place] : [];
  });
}
