import type { Frame, Modality } from './frame';
import type { Link } from './link';
import { isPastForm, type Piece, wordAt } from './pieces';
import { modalityOf as modalMeans, type VerbGroup } from './verb-groups';

const wishes = new Set(
  'aim aspire hope intend commit strive want endeavour pledge promise seek look plan wish try like love expect design'.split(
    ' ',
  ),
);
const asks = new Set('ask invite encourage urge welcome call request'.split(' '));
const duties = new Set('need require oblige advise recommend expect'.split(' '));
/** Verbs that add no mood of their own: "help to plan" is planning. */
const transparent = new Set(
  'help support enable allow let work start begin agree decide go get manage continue give train empower make choose come bring use vote'.split(
    ' ',
  ),
);
const fails = new Set('fail refuse decline forget omit neglect'.split(' '));
const dutyWords = /^(important|essential|vital|necessary|crucial|key|critical|good|best|imperative)$/;

/** In which mood a clause stands: its own modal, or what the clause above makes of it. */
export function clauseModality(group: VerbGroup, link: Link, pieces: readonly Piece[], at: number): Modality {
  if (typeof link.inverted === 'string') return modalMeans(link.inverted);
  if (group.modality !== 'fact') return group.modality;
  const { governor, shared } = link;
  if (link.coordinated && shared && (group.opens === 'bare' || (shared.voice === 'passive' && isPastForm(group.main))))
    return shared.modality;
  if (governor && group.opens !== 'finite') return governed(governor, group, pieces, at);
  if (group.opens === 'to') return 'purpose';
  return (group.opens === 'bare' || isImperativeDo(group)) && !link.subject ? 'request' : 'fact';
}

/** "Do not decide for people": a finite helper with nobody to help. */
export const isImperativeDo = (group: VerbGroup) => group.opens === 'finite' && group.helper === 'do';

function governed(governor: Frame, group: VerbGroup, pieces: readonly Piece[], at: number): Modality {
  const to = group.opens === 'to';
  if (to && governor.lemma === 'be')
    return complementMood(pieces, at) ?? (governor.modality === 'fact' ? 'purpose' : governor.modality);
  if (to && (governor.lemma === 'like' || governor.lemma === 'love') && governor.modality === 'would') return 'aim';
  if (governor.modality !== 'fact' && governor.modality !== 'can') return governor.modality;
  if (asks.has(governor.lemma)) return 'request';
  if (to && wishes.has(governor.lemma)) return 'aim';
  if (to && duties.has(governor.lemma)) return 'norm';
  if (!to || transparent.has(governor.lemma) || fails.has(governor.lemma)) return governor.modality;
  return governor.lemma === 'have' ? 'can' : 'purpose';
}

/** "it is important to pay", "we are able to pay". */
function complementMood(pieces: readonly Piece[], at: number): Modality | undefined {
  for (let i = at - 1; i >= 0 && pieces[i]?.kind !== 'verb'; i--) {
    const word = wordAt(pieces, i);
    if (!word) continue;
    if (dutyWords.test(word.norm)) return 'norm';
    if (word.norm === 'able' || word.norm === 'unable' || word.norm === 'free' || word.norm === 'welcome') return 'can';
    if (/^(keen|eager|hoping|committed|determined|proud|happy|willing|ready|due)$/.test(word.norm))
      return word.norm === 'due' ? 'will' : 'aim';
  }
  return undefined;
}

/** Whether a clause is denied: by its own "not", by "no" in its subject, by a clause above it, or by "without". */
export function isNegated(group: VerbGroup, link: Link, pieces: readonly Piece[], at: number): boolean {
  const own = group.negated !== Boolean(link.subject?.negative);
  if (own) return true;
  const { governor, shared } = link;
  if (governor && (governor.negated || fails.has(governor.lemma))) return true;
  if (link.coordinated && shared?.negated && group.opens === 'bare') return true;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const word = wordAt(pieces, i);
    if (word?.norm === 'unable' && group.opens === 'to') return true;
    if (word?.norm === 'without') return true;
    if (word?.norm === 'of' && wordAt(pieces, i - 1)?.norm === 'instead') return true;
    if (pieces[i]?.kind === 'verb' || word?.pos === 'mark') break;
  }
  return false;
}

/** Whether a clause stands under "if" or "unless", or is put as a question that means the same ("should members ask, …"). */
export function isConditional(pieces: readonly Piece[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (
      piece.kind === 'verb' &&
      piece.group.opens === 'finite' &&
      !/^(provide|suppose|assume)$/.test(piece.group.main.lemma)
    )
      return false;
    const word = wordAt(pieces, i);
    if (!word) continue;
    if (/^(if|unless|whether)$/.test(word.norm)) return true;
    if (word.norm === ',' || word.norm === ':' || word.norm === ';') return false;
  }
  return false;
}
