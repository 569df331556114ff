import { atHand } from '../../lib/store/at-hand';
import { backUp } from '../../lib/store/backup/restore';
import { Fleeting } from '../../lib/store/fleeting';
import { newNote, writeNote } from '../../lib/store/notes';
import { sampleReview, value } from './sample';

/** The text of a back-up with one review and one note in it. */
export async function noteBackup(words: string): Promise<string> {
  const backend = new Fleeting();
  const hand = await atHand(sampleReview());
  value(await writeNote(backend, hand, newNote(hand, null), { text: words }));
  return value(await backUp(backend, Date.now()));
}
