import { expect, test } from 'vitest';
import { randomFrom } from '../../scripts/anchors/edits';
import { noteBackup } from '../store/note-backup';
import { describeInBrowser } from './support/in-browser';
import { killWhileWriting } from './support/kill';

/** `npm run test:kill` asks for 30 rounds; a run of all tests makes do with fewer. */
const rounds = Number(process.env.KILL_ROUNDS ?? 3);

describeInBrowser('a browser that is killed while notes are written', () => {
  test(`has kept every word that it said was saved, ${rounds} times`, {
    timeout: rounds * 60_000 + 120_000,
  }, async () => {
    const outcomes = await killWhileWriting(rounds, await noteBackup('0'), randomFrom(rounds));
    expect(outcomes).toHaveLength(rounds);
    expect(outcomes.filter(({ acknowledged, kept }) => !(kept >= acknowledged))).toEqual([]);
    expect(outcomes.every(({ acknowledged }) => acknowledged > 0)).toBe(true);
  });
});
