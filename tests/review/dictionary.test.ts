import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookUp, phraseEntry, phraseStarts } from '../../lib/review/dictionary';
import { dictionarySource } from '../../scripts/dictionary/source';

describe('lib/review/dictionary-data.ts', () => {
  it('is what compromise and our lexicon say now (npm run dictionary writes it)', () => {
    const written = readFileSync(join(import.meta.dirname, '..', '..', 'lib', 'review', 'dictionary-data.ts'), 'utf8');
    expect(written).toBe(dictionarySource());
  });
});

describe('lookUp', () => {
  it.each([
    ['decided', 'verb', { lemma: 'decide', form: 'ed' }],
    ['wrote', 'verb', { lemma: 'write', form: 'past' }],
    ['co-designed', 'verb', { lemma: 'co-design', form: 'ed' }],
    ['planning', 'verb', { lemma: 'plan', form: 'ing' }],
    ['is', 'verb', { lemma: 'be', form: 's' }],
    ['sang', 'verb', { lemma: 'sing', form: 'ed' }],
    ['photographing', 'verb', { lemma: 'photograph', form: 'ing' }],
    ['overphotographed', 'verb', { lemma: 'photograph', form: 'ed' }],
    ['children', 'noun', { lemma: 'child', plural: true }],
    ['tenants', 'noun', { lemma: 'tenant', plural: true }],
    ['knives', 'noun', { lemma: 'knife', plural: true }],
    ["tenant's", 'noun', { lemma: 'tenant', plural: false }],
    ['plan', 'noun', { lemma: 'plan', plural: false }],
    ['plan', 'verb', { lemma: 'plan', form: 'base' }],
  ] as const)('reads %s as a %s', (word, reading, expected) => {
    expect(lookUp(word)[reading]).toMatchObject(expected);
  });

  it('reads words that no dictionary has by their ending', () => {
    expect(lookUp('flumbishly')).toEqual({ norm: 'flumbishly', adverb: true });
    expect(lookUp('flumbish')).toMatchObject({ noun: { lemma: 'flumbish', plural: false } });
    expect(lookUp('flumbful')).toEqual({ norm: 'flumbful', adjective: true });
  });

  it('knows the closed classes as such', () => {
    expect(lookUp('the').closed).toBe('Det');
    expect(lookUp('to').closed).toBe('To');
    expect(lookUp('seventeen').closed).toBe('Num');
  });
});

describe('phraseEntry', () => {
  it('has phrases in every form of their verb or noun', () => {
    expect(phraseEntry('signed off')?.verb).toMatchObject({ lemma: 'sign off' });
    expect(phraseEntry('wheelchair users')?.noun).toMatchObject({ lemma: 'wheelchair user', plural: true });
    expect(phraseStarts.get('wheelchair')?.next.get('users')?.entry).toBe(phraseEntry('wheelchair users'));
  });
});
