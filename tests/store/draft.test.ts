import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDraft, type DraftState } from '../../lib/store/draft';
import { problem, type Stored } from '../../lib/store/problem';

/** A store whose saves end when the test says so. */
function slowStore() {
  const waiting: { text: string; end: (outcome: Stored<undefined>) => void }[] = [];
  return {
    waiting,
    save: (text: string) => new Promise<Stored<undefined>>((end) => waiting.push({ text, end })),
    async end(outcome: Stored<undefined> = { ok: true, value: undefined }) {
      waiting.shift()?.end(outcome);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

describe('a draft', () => {
  it('saves at the first letter and says "saved" only when the newest words are stored', async () => {
    const store = slowStore();
    const states: DraftState['kind'][] = [];
    const draft = createDraft(store.save, ({ kind }) => states.push(kind));
    draft.type('W');
    draft.type('Wh');
    draft.type('Who');
    expect(store.waiting.map(({ text }) => text)).toEqual(['W']);
    await store.end();
    expect(states).toEqual(['saving']);
    expect(store.waiting.map(({ text }) => text)).toEqual(['Who']);
    await store.end();
    expect(states).toEqual(['saving', 'saved']);
  });

  it('says why words are not saved, and saves them with the next letter', async () => {
    const store = slowStore();
    const states: DraftState[] = [];
    const draft = createDraft(store.save, (state) => states.push(state));
    draft.type('W');
    await store.end({ ok: false, problem: problem('full') });
    expect(states.at(-1)).toEqual({ kind: 'failed', problem: problem('full') });
    draft.type('Wh');
    await store.end();
    expect(await draft.settled()).toEqual({ kind: 'saved' });
  });

  it('saves the same words again when asked to', async () => {
    const store = slowStore();
    const draft = createDraft(store.save, () => undefined);
    draft.type('W');
    await store.end({ ok: false, problem: problem('full') });
    draft.retry();
    expect(store.waiting.map(({ text }) => text)).toEqual(['W']);
    await store.end();
    expect(await draft.settled()).toEqual({ kind: 'saved' });
  });

  it('always ends with the newest words stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.option(fc.string()), { minLength: 1 }), async (steps) => {
        const store = slowStore();
        let kept: string | undefined;
        const draft = createDraft(
          async (text) => {
            const outcome = await store.save(text);
            kept = text;
            return outcome;
          },
          (state) => {
            if (state.kind === 'saved') expect(kept).toBe(newest);
          },
        );
        let newest: string | undefined;
        for (const step of steps) {
          if (step === null) await store.end();
          else {
            newest = step;
            draft.type(step);
          }
        }
        while (store.waiting.length > 0) await store.end();
        await draft.settled();
        expect(kept).toBe(newest);
      }),
    );
  });
});
