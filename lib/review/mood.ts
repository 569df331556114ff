import type { Block } from '../text/document';
import { anchorsOf } from './anchors';
import type { Parse } from './frame';
import type { Mood } from './grade';
import type { Section } from './sections';
import type { Unit } from './units';

const aspires =
  /\b(committed to|commitment to|our (ambition|aim|vision|aspiration|goal|intention) (is|for)|aspires?|we (hope|aim|want|intend|seek|strive|wish|would like) (that|to)|where (possible|appropriate)|wherever possible|as far as possible|in due course|may take place)\b/;
const saidByOthers =
  /(?<!\bwhat )\b(respondents?|participants?|attendees|campaigners?|critics|residents|people|members|tenants|carers|families|patients|users|women|they|some|many|others|one (person|respondent|participant|member|resident|parent)|he|she|mr|mrs|ms|dr|cllr|professor|spokesperson|spokesman|spokeswoman) (also |have |has |had )?(said|say|says|felt|feel|told us|told|called for|argued|argues|complained|thought|believed|reported|wanted|mentioned|commented|described|raised|asked for|expressed|suggested|explained|added|noted)\b/;
const definition =
  /^(\W*)(co-\w+|involvement|engagement|participation|consultation|tokenism|participatory \w+)( \w+){0,3} (is(?! (voluntary|unpaid|free|open|closed|now|complete|completed|being|under way|underway|required|our|part of|a formality|at the heart)\b)|means|refers to|involves|requires|describes|shares?)\b|\b(means|refers to) (that |sharing |giving |having |working |being )|\b(is|are) (a|an) (\w+ ){0,3}(approach|process|way of|method|term|form of|principle)\b/;
const claims =
  /\b(at the (very )?(heart|centre|center|core) of|central to|we (believe|value|recognise|recognize|are proud)|proud (of|to)|passionate|truly|at our (heart|core)|key to our|underpins?|embedded|ethos|our values|in the spirit of|(an )?emphasis on|fosters?|empowers?)\b/;
/** People who speak for the publisher when a page quotes them. */
const ownSpeaker =
  /\b(mayor|councillor|cllr|minister|director|chief executive|ceo|manager|chair(man|woman|person)?|secretary|commissioner|president|head of|leader of|cabinet member|governor|spokes(man|woman|person)|trustee|coordinator|officer|superintendent)\b/i;
const attribution = /["”'’]\s*[-–—]\s*[A-Z][^.]{2,50}$|\s[-–—]\s[A-Z][\w ]{2,40},\s*(19|20)\d\d\W*$/;

/** UTF-16 code units at a block's end that can hold an attribution: a long block is not searched for each sentence. */
const LONGEST_ATTRIBUTION = 120;

/** What the surroundings of a sentence say. */
export interface Surroundings {
  block: Block;
  /** The block before it, where there is one. */
  before: Block | undefined;
  /** What its headings say of it. */
  sections: ReadonlySet<Section>;
  /** True where the whole document is guidance: what has no past tense in it is then a norm. */
  guidance: boolean;
}

/** What a sentence's surroundings and its own words say about how much it can prove. `text` is in lower case. */
export function moodOf(
  unit: Unit,
  { block, before, sections, guidance }: Surroundings,
  parse: Parse,
  text: string,
): Mood {
  return {
    reported:
      block.part === 'quoted' ||
      isOthersQuotation(unit, block, before, text) ||
      toldOfOthers(parse, text) ||
      attribution.test(block.text.slice(-LONGEST_ATTRIBUTION)),
    normative: sections.has('guidance') || definition.test(text),
    inForce: sections.has('in-force'),
    guidance,
    claims: claims.test(text),
    aspires: aspires.test(text),
    anchors: anchorsOf(unit.tokens, unit.first, unit.last),
  };
}

/** A sentence wholly inside quotation marks, spoken by somebody who does not speak for the publisher. */
function isOthersQuotation(unit: Unit, block: Block, before: Block | undefined, text: string): boolean {
  if (unit.tokens[unit.first]?.norm !== '"') return false;
  if (!/"\W*$|"[^"]{0,60}\b(said|says|told|added|explained)\b/.test(text)) return false;
  return !ownSpeaker.test(block.text) && !ownSpeaker.test(before?.text ?? '');
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
