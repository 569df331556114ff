const YOU_SAID = /^(what )?you (said|told us|asked|asked (us )?for|say)\W*$/i;
const WE_DID =
  /^((what )?we (asked|did|do|will( do)?|are doing|have done|are going to do)|our (response|answer|reply|actions?))\W*$/i;
const THEIR_WORDS =
  /^((what |things )?((you|people|residents|respondents|participants|tenants|patients|carers|families|members) (said|told us|asked( for)?)|we heard)|(your |public |residents['’] |consultation )?(comments?|feedback|quotes?)( received)?|(respondents?|consultees?)[’']? comments?)\b.{0,24}$/i;

/** True for a label such as "You said": what follows it is what others said. */
export function opensTheirWords(label: string): boolean {
  return YOU_SAID.test(label);
}

/** True for a label such as "We did": the publisher speaks again. */
export function opensOwnWords(label: string): boolean {
  return WE_DID.test(label);
}

/** True for the header of a column, or a term, that holds what others said. */
export function headsTheirWords(header: string): boolean {
  return THEIR_WORDS.test(header) && !/\b(we did|our response|we will)\b/i.test(header);
}
