/** Why something could not be saved or read, with one sentence for the person. */
export interface StoreProblem {
  kind: 'full' | 'blocked' | 'updated' | 'damaged' | 'refused' | 'unknown';
  say: string;
}

export type Stored<T> = { ok: true; value: T } | { ok: false; problem: StoreProblem };

const sentences: Record<StoreProblem['kind'], string> = {
  full: 'There is no room left on this device, so this is not saved. Copy your words, then make room.',
  blocked: 'Another tab is holding the notes open. Close the other Equal Footing tabs, then try again.',
  updated: 'Equal Footing was updated while this was open. Copy your words, then close this and open it again.',
  damaged: 'The browser can’t open the place where notes are kept. Copy your words, then restart the browser.',
  refused: 'The browser does not let Equal Footing keep anything here. Copy your words before you close this.',
  unknown: 'This could not be saved. Copy your words, then try again.',
};

const kinds: Record<string, StoreProblem['kind']> = {
  QuotaExceededError: 'full',
  NS_ERROR_FILE_NO_DEVICE_SPACE: 'full',
  DatabaseClosedError: 'updated',
  VersionChangeError: 'updated',
  VersionError: 'updated',
  UnknownError: 'damaged',
  InvalidStateError: 'damaged',
  NotFoundError: 'damaged',
  DataError: 'damaged',
  UpgradeError: 'damaged',
  SecurityError: 'refused',
  MissingAPIError: 'refused',
  MissingApiError: 'refused',
};

/** The problem of one kind, with its sentence. */
export function problem(kind: StoreProblem['kind']): StoreProblem {
  return { kind, say: sentences[kind] };
}

/** Finds the kind of a thrown value by its name, or by the names of what caused it. */
export function problemFrom(thrown: unknown): StoreProblem {
  for (let error = thrown, depth = 0; isObject(error) && depth < 5; depth += 1) {
    const kind = kinds[String(error.name)];
    const inner = error.inner ?? error.cause;
    // An aborted or failed opening wraps what really happened.
    if (kind && !(isObject(inner) && String(inner.name) in kinds)) return problem(kind);
    error = inner;
  }
  return problem('unknown');
}

function isObject(value: unknown): value is { name?: unknown; inner?: unknown; cause?: unknown } {
  return typeof value === 'object' && value !== null;
}

/** Runs work on the store and gives its outcome as a value. */
export async function stored<T>(work: () => PromiseLike<T>): Promise<Stored<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (thrown) {
    return { ok: false, problem: problemFrom(thrown) };
  }
}
