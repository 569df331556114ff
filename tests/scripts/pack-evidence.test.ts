import { describe, expect, it } from 'vitest';
import { partsOf } from '../../lib/review/pattern-syntax';
import { signs } from '../../lib/signs';
import type { Evidence } from '../../lib/signs/evidence';
import { PATTERN_FIELDS, unpackEvidence } from '../../lib/signs/packed-evidence';
import { packEvidence } from '../../scripts/build/pack-evidence';

/** Evidence with its patterns as lists of their parts, as unpacking gives it. */
function inParts(evidence: Evidence): Evidence {
  const rule: Record<string, unknown> = { ...evidence };
  for (const field of PATTERN_FIELDS) if (typeof rule[field] === 'string') rule[field] = partsOf(rule[field]);
  return rule as unknown as Evidence;
}

describe('packEvidence', () => {
  it('gives back the evidence of every sign', () => {
    const unpacked = unpackEvidence(packEvidence(signs));
    for (const { id, evidence } of signs) expect(unpacked.get(id), id).toEqual(evidence.map(inParts));
  });

  it('writes a pattern once however often it stands', () => {
    const words = '(tenants|residents) .. decide';
    const sign = {
      id: 'a',
      evidence: [
        { words, weight: 1 },
        { words: 'veto', unless: words, weight: 1 },
      ],
    };
    const packed = packEvidence([sign, { ...sign, id: 'b' }]);
    expect(packed.patterns.split(' ')).toHaveLength(2);
    expect(unpackEvidence(packed).get('b')).toEqual(sign.evidence.map(inParts));
  });

  it('makes the evidence much smaller', () => {
    const plain = JSON.stringify(signs.map(({ evidence }) => evidence));
    expect(JSON.stringify(packEvidence(signs)).length).toBeLessThan(plain.length * 0.6);
  });
});
