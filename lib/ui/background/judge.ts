import type { Review } from '../../reading/review';
import type { Findings } from '../../review/finding';
import { type Document, documentText } from '../../text/document';

/** A review that says what was found and judges nothing. */
export function withoutReading(document: Document, found: Findings): Review {
  return {
    format: 1,
    rules: found.rules,
    source: document.address,
    title: document.title,
    language: document.language,
    words: found.profile.words,
    text: documentText(document),
    profile: found.profile,
    findings: found.findings,
    stages: null,
    matrix: null,
    levels: null,
    reading: null,
    checklist: null,
    skipped: document.skipped,
  };
}
