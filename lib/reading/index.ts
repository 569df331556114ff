import type { Findings } from '../review/finding';
import type { Document } from '../text/document';
import { structureOf } from '../text/structure';
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

/** Whether the text describes one piece of work: guidance, criticism and the like are not placed anywhere. */
function isOneWork(picture: Picture): boolean {
  return !(unreadable(picture) ?? aboutInvolvement(picture))?.aboutInvolvement;
}
