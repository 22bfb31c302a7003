import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A connection to a store that can be held up, as a slow network would, or cut. */
export interface Link {
  /** The store's address by way of this link. */
  readonly url: string;
  /** Nothing goes through any more, and neither side is told. */
  hold(): void;
  /** What was held goes on. */
  release(): void;
  close(): Promise<void>;
}

/**
 * Opens a link to the EventStoreDB of an address.
 * @param port where it listens; a free one if left out
 */
export async function openLink(url: string, port = 0): Promise<Link> {
  const target = new URL(url.replace(/^esdb(\+discover)?:/, 'http:'));
  const sockets = new Set<Socket>();
  let isHeld = false;
  const server: Server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('data', (chunk) => to.write(chunk));
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      if (isHeld) from.pause();
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as { port: number };
  return {
    url: url.replace(target.host, `127.0.0.1:${address.port}`),
    hold() {
      isHeld = true;
      for (const socket of sockets) socket.pause();
    },
    release() {
      isHeld = false;
      for (const socket of sockets) socket.resume();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
