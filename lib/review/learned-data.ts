// Written by `npm run learn`: do not edit.
import type { LearnedWeights } from './learned';

export const learnedWeights: LearnedWeights = { signs: [], bias: [], step: 1, words: '', frames: '' };
