import net from 'node:net';

/** A connection to Firefox's remote control: no driver program and no dependency. */
export interface Marionette {
  command(name: string, params?: object): Promise<unknown>;
  /** Runs `fn` in the browser's own (privileged) window and returns its answer. `fn` must not use anything around it. */
  chrome<A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  disconnect(): void;
}

interface Call {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** How long one script may take, in ms: longer than any wait inside one. */
const scriptTimeout = 120_000;

/** Connects to a Firefox that listens on `port` of this machine, and opens a session. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = net.connect(port, '127.0.0.1');
  const waiting = new Map<number, Call>();
  let count = 0;
  let greet: (() => void) | undefined;
  const greeted = new Promise<void>((resolve, reject) => {
    greet = resolve;
    socket.once('error', reject);
  });
  socket.on('close', () => {
    for (const call of waiting.values()) call.reject(new Error('Firefox has gone'));
    waiting.clear();
  });
  readMessages(socket, (message) => {
    if (!Array.isArray(message)) return greet?.();
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.reject(new Error(`${error.error}: ${error.message}`));
    else call?.resolve(result);
  });
  await greeted;

  function command(name: string, params: object = {}): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, { resolve, reject });
      const text = JSON.stringify([0, id, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  }

  await command('WebDriver:NewSession', {});
  await command('WebDriver:SetTimeouts', { script: scriptTimeout });
  await command('Marionette:SetContext', { value: 'chrome' });

  return {
    command,
    chrome: async <A extends readonly unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => {
      const script = `const done = arguments[arguments.length - 1];
        const args = [...arguments].slice(0, -1);
        const __name = (named) => named;
        (async () => {
          try { done({ value: await (${fn})(...args) }); } catch (error) { done({ error: String(error) }); }
        })();`;
      const params = { script, args, newSandbox: true };
      const answer = (await command('WebDriver:ExecuteAsyncScript', params)) as {
        value: { value?: R; error?: string };
      };
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value as R;
    },
    disconnect: () => socket.destroy(),
  };
}

/** Wire format: the length in bytes, a colon, and that much JSON. */
function readMessages(socket: net.Socket, hear: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(buffer.subarray(0, colon).toString());
      if (buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, end).toString());
      buffer = buffer.subarray(end);
      hear(message);
    }
  });
}
