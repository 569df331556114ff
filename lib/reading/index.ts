import type { Findings } from '../review/finding';
import type { Document } from '../text/document';
import { structureOf, withStructure } from '../text/structure';
import { answersOf } from './answers';
import { aboutInvolvement, unreadable } from './gates';
import { levelsOf } from './levels';
import { matrixOf } from './matrix';
import { overall } from './overall';
import { type Picture, pictureOf, type ReadOptions, setAside, withoutEvidence } from './picture';
import type { Review } from './review';
import { stageTable } from './stage-table';
import { surenessOf } from './sureness';

export type { ReadOptions } from './picture';

/**
 * Judges a document by what the engine found in it: stage table, matrix, levels, overall reading and checklist.
 * The same document and findings always give the same review.
 */
export function readDocument(document: Document, found: Findings, options: ReadOptions = {}): Review {
  const whole = pictureOf(document, found, options);
  const picture = isOneWork(whole) ? whole : withoutEvidence(whole);
  const table = stageTable(picture);
  const { matrix, detail: matrixDetail } = matrixOf(picture, table);
  const { levels, detail: levelsDetail } = levelsOf(picture, table);
  const { entry, fit } = overall({ picture, table, shown: levels.shown });
  return {
    format: 1,
    rules: found.rules,
    source: document.address,
    title: document.title,
    language: document.language || found.profile.language,
    words: found.profile.words,
    text: picture.text,
    profile: found.profile,
    findings: found.findings,
    stages: table.states,
    matrix,
    levels,
    reading: {
      code: entry.code,
      title: fit.title,
      because: fit.reasons.map(({ text }) => text),
      findings: [...new Set(fit.reasons.flatMap(({ findings }) => findings))],
    },
    checklist: answersOf(picture),
    skipped: document.skipped,
    structure: structureOf(document.blocks),
    cues: found.cues,
    ...(options.selection && { selection: true }),
    ...(options.leftOut && options.leftOut.length > 0 && { leftOut: options.leftOut }),
    detail: {
      stages: table.details,
      matrix: matrixDetail,
      levels: levelsDetail,
      conflicts: picture.settled.conflicts,
      reasons: fit.reasons,
      sureness: surenessOf(picture),
      setAside: setAside(whole),
    },
  };
}

/**
 * The same review without the findings that a person left out: they keep their place in the list, and count for
 * nothing in stages, matrix, levels, reading and checklist.
 *
 * @param leftOut indices into the review's findings
 */
export function readWithout(review: Review, leftOut: readonly number[]): Review {
  if (leftOut.length === 0 || review.reading === null) return review;
  const { title, source, language, text, structure, skipped, rules, profile, findings, cues = [], selection } = review;
  const document: Document = { title, address: source, language, skipped, blocks: withStructure(text, structure) };
  const options = { selection: selection ?? false, leftOut };
  return readDocument(document, { rules, profile, findings, cues }, options);
}

/** Whether the text describes one piece of work: guidance, criticism and the like are not placed anywhere. */
function isOneWork(picture: Picture): boolean {
  return !(unreadable(picture) ?? aboutInvolvement(picture))?.aboutInvolvement;
}
