import Dexie, { type Table } from 'dexie';
import type { Review } from '../reading/review';
import type { Dismissal, GivenAnswer, KeptDocument, KeptReview, Note, ReviewContent } from './records';

export const DATABASE = 'equal-footing';

/** A review as version 1 kept it: in one record, which made the list of reviews read every text. */
type ReviewOfVersion1 = KeptReview & { review?: Review };

/** The IndexedDB database with every version it ever had, so that any older one can be opened. */
export class Database extends Dexie {
  declare documents: Table<KeptDocument, string>;
  declare reviews: Table<KeptReview, string>;
  declare contents: Table<ReviewContent, string>;
  declare notes: Table<Note, string>;
  declare answers: Table<GivenAnswer, string>;
  declare dismissals: Table<Dismissal, string>;
  declare meta: Table<{ id: string; value: string }, string>;

  /** @param name of the database; tests use their own. */
  constructor(name: string = DATABASE) {
    // 'strict': a save is only acknowledged once the disk has it (the default may lose it in a power cut).
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    this.version(1).stores({
      documents: 'id',
      reviews: 'id, document, at',
      notes: 'id, document',
      answers: 'id, document',
      dismissals: 'id, document',
      meta: 'id',
    });
    this.version(2)
      .stores({ contents: 'id' })
      .upgrade(async (upgrade) => {
        const contents = upgrade.table<ReviewContent, string>('contents');
        const reviews = upgrade.table<ReviewOfVersion1, string>('reviews');
        for (const id of await reviews.toCollection().primaryKeys()) {
          const whole = await reviews.get(id);
          if (!whole?.review) continue;
          const { review, ...listed } = whole;
          await contents.put({ id, review });
          await reviews.put(listed);
        }
      });
    // An updated extension may change the layout: older pages let go at once and write no more.
    this.on('versionchange', () => {
      this.close();
      return false;
    });
  }
}
