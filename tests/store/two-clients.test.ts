import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atHand, type ReviewAtHand } from '../../lib/store/at-hand';
import type { Backend } from '../../lib/store/backend';
import { newNote, removeNote, writeNote } from '../../lib/store/notes';
import type { Note } from '../../lib/store/records';
import { putBack, type Removed } from '../../lib/store/removal';
import { client, freshName, sampleReview, value } from './sample';

/** What must be stored: the text and the mark of every note by id. */
type Model = Map<string, Pick<Note, 'text' | 'polarity'>>;

/** One surface: what it last saw, and what it can undo. */
interface Surface {
  backend: Backend;
  seen: Note[];
  removed: Removed[];
}

interface Real {
  hand: ReviewAtHand;
  surfaces: [Surface, Surface];
}

type Step = fc.AsyncCommand<Model, Real>;

async function stored(real: Real): Promise<Model> {
  const notes = await real.surfaces[0].backend.read((reader) => reader.all('notes'));
  return new Map(notes.map(({ id, text, polarity }) => [id, { text, polarity }]));
}

abstract class Command implements Step {
  constructor(
    protected readonly who: 0 | 1,
    protected readonly which: number,
    protected readonly text: string,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, real: Real): Promise<void> {
    await this.act(model, real.surfaces[this.who], real.hand);
    expect(await stored(real)).toEqual(model);
  }

  protected pick<T>(list: readonly T[]): T | undefined {
    return list[this.which % Math.max(1, list.length)];
  }

  protected abstract act(model: Model, surface: Surface, hand: ReviewAtHand): Promise<void>;

  toString(): string {
    return `${this.constructor.name}(${this.who}, ${this.which}, ${JSON.stringify(this.text)})`;
  }
}

function see(surface: Surface, note: Note): void {
  surface.seen = [...surface.seen.filter(({ id }) => id !== note.id), note];
}

class Write extends Command {
  async act(model: Model, surface: Surface, hand: ReviewAtHand): Promise<void> {
    const note = value(await writeNote(surface.backend, hand, newNote(hand, null), { text: this.text }));
    see(surface, note);
    model.set(note.id, { text: this.text, polarity: null });
  }
}

class Edit extends Command {
  async act(model: Model, surface: Surface, hand: ReviewAtHand): Promise<void> {
    const seen = this.pick(surface.seen);
    if (!seen) return;
    const now = model.get(seen.id);
    const note = value(await writeNote(surface.backend, hand, seen, { text: this.text }));
    see(surface, note);
    const conflict = now !== undefined && now.text !== seen.text && now.text !== this.text;
    expect(note.id === seen.id).toBe(!conflict);
    model.set(note.id, { text: this.text, polarity: conflict ? seen.polarity : (now ?? seen).polarity });
  }
}

class Mark extends Command {
  async act(model: Model, surface: Surface, hand: ReviewAtHand): Promise<void> {
    const seen = this.pick(surface.seen);
    if (!seen) return;
    const polarity = this.which % 2 === 0 ? 'genuine' : 'tokenistic';
    const note = value(await writeNote(surface.backend, hand, seen, { polarity }));
    see(surface, note);
    model.set(seen.id, { text: (model.get(seen.id) ?? seen).text, polarity });
  }
}

class Remove extends Command {
  async act(model: Model, surface: Surface): Promise<void> {
    const seen = this.pick(surface.seen);
    if (!seen) return;
    surface.removed.push(value(await removeNote(surface.backend, seen.id)));
    model.delete(seen.id);
  }
}

class Undo extends Command {
  async act(model: Model, surface: Surface): Promise<void> {
    const removed = surface.removed.pop();
    if (!removed) return;
    value(await putBack(surface.backend, removed));
    for (const { id, text, polarity } of removed.notes) {
      if (!model.has(id)) model.set(id, { text, polarity });
    }
  }
}

class Look extends Command {
  async act(_model: Model, surface: Surface): Promise<void> {
    surface.seen = await surface.backend.read((reader) => reader.all('notes'));
  }
}

const who = fc.constantFrom<0 | 1>(0, 1);
const which = fc.nat(20);
const text = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('a', 'b'));
const commands = fc.commands(
  [Write, Edit, Edit, Mark, Remove, Undo, Look].map((Kind) =>
    fc.tuple(who, which, text).map(([a, b, c]): Step => new Kind(a, b, c)),
  ),
  { maxCommands: 40 },
);

it('keeps every acknowledged word of two clients that know nothing of each other', async () => {
  await fc.assert(
    fc.asyncProperty(commands, async (steps) => {
      const name = freshName();
      const hand = await atHand(sampleReview());
      const surface = async (): Promise<Surface> => ({ backend: await client(name), seen: [], removed: [] });
      const real: Real = { hand, surfaces: [await surface(), await surface()] };
      await fc.asyncModelRun(() => ({ model: new Map(), real }), steps);
      for (const { backend } of real.surfaces) backend.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('keeps the words of all clients that write in the same moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }), async (texts) => {
      const name = freshName();
      const hand = await atHand(sampleReview());
      const clients = await Promise.all(texts.map(() => client(name)));
      const [first] = clients;
      if (!first) return;
      const seen = value(await writeNote(first, hand, newNote(hand, null), { text: '' }));
      await Promise.all(clients.map((backend, at) => writeNote(backend, hand, seen, { text: texts[at] ?? '' })));
      const notes = await first.read((reader) => reader.all('notes'));
      expect(notes.map((note) => note.text).sort()).toEqual([...texts].sort());
      for (const backend of clients) backend.close();
    }),
    { numRuns: 30 },
  );
}, 60_000);
