import type { AxisCue, Finding, Findings } from '../review/finding';
import type { Stage } from '../signs/sign';

/**
 * Findings of which some count for nothing, because a person said that they are wrong. Every one keeps its index: those
 * left out are held for denied, which no rule takes as evidence. Who plans and who delivers goes with them where the
 * same words say it.
 */
export function withoutLeftOut(found: Findings, leftOut: readonly number[]): Findings {
  if (leftOut.length === 0) return found;
  const wrong = new Set(leftOut);
  const gone = found.findings.filter((_, index) => wrong.has(index));
  return {
    ...found,
    findings: found.findings.map((finding, index) => (wrong.has(index) ? denied(finding) : finding)),
    cues: found.cues.filter((cue) => !gone.some((finding) => saysTheSame(finding, cue))),
  };
}

function denied(finding: Finding): Finding {
  return { ...finding, grade: 'negated', confidence: 'possible', usable: false };
}

const PLANNING: readonly Stage[] = ['agenda', 'planning', 'design'];
const DELIVERY: readonly Stage[] = ['delivery'];

function saysTheSame(finding: Finding, cue: AxisCue): boolean {
  const stages = cue.cue.startsWith('plan') ? PLANNING : DELIVERY;
  const overlap = finding.start < cue.end && cue.start < finding.end;
  return overlap && finding.stages.some((stage) => stages.includes(stage));
}
