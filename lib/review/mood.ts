import type { Block } from '../text/document';
import { anchorsOf } from './anchors';
import type { Parse } from './frame';
import type { Mood } from './grade';
import type { Unit } from './units';

const aspires =
  /\b(committed to|commitment to|our (ambition|aim|vision|aspiration|goal|intention) (is|for)|aspires?|we (hope|aim|want|intend|seek|strive|wish|would like) (that|to)|where (possible|appropriate)|wherever possible|as far as possible|in due course|may take place)\b/;
const saidByOthers =
  /(?<!\bwhat )\b(respondents?|participants?|attendees|campaigners?|critics|residents|people|members|tenants|carers|families|patients|users|women|they|some|many|others|one (person|respondent|participant|member|resident|parent)|he|she|mr|mrs|ms|dr|cllr|professor|spokesperson|spokesman|spokeswoman) (also |have |has |had )?(said|say|says|felt|feel|told us|told|called for|argued|argues|complained|thought|believed|reported|wanted|mentioned|commented|described|raised|asked for|expressed|suggested|explained|added|noted)\b/;
const definition =
  /^(\W*)(co-\w+|coproduction|co-production|involvement|engagement|participation|consultation|tokenism)( \w+){0,3} (is|means|refers to|involves|requires|describes)\b/;

/** What a sentence's surroundings and its own words say about how much it can prove. */
export function moodOf(unit: Unit, block: Block, parse: Parse, text: string, normative: boolean): Mood {
  return {
    reported: block.part === 'quoted' || isQuotation(unit, text) || toldOfOthers(parse, text),
    normative: normative || definition.test(text),
    aspires: aspires.test(text),
    anchors: anchorsOf(unit.tokens, unit.first, unit.last),
  };
}

/** A sentence wholly inside quotation marks. */
function isQuotation(unit: Unit, text: string): boolean {
  const first = unit.tokens[unit.first];
  if (first?.norm !== '"') return false;
  return /"\W*$|"[^"]{0,60}\b(said|says|told|added|explained)\b/.test(text);
}

/** "Respondents said that …": what follows is theirs. A request that the text then answers is no report. */
function toldOfOthers(parse: Parse, text: string): boolean {
  return (
    saidByOthers.test(text) &&
    parse.words.length > 4 &&
    !/\b(because|so we|as a result|we (have )?(changed|added|cut|kept|moved|stopped|made)|now|which led)\b/.test(
      text,
    ) &&
    !/\btold (us|me) (what|how)\b/.test(text)
  );
}
