/** Locks as a browser has them, for one name: whoever asks waits for those who asked before. */
export function oneAtATime(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, body: (lock: null) => unknown) => {
    const mine = last.then(() => body(null));
    last = mine.catch(() => undefined);
    return mine;
  };
  return { request: request as LockManager['request'] };
}
