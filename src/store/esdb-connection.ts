import {
  type AllStreamResolvedEvent,
  BACKWARDS,
  END,
  type EventData,
  EventStoreDBClient,
  FORWARDS,
  START as FROM_START,
  NO_STREAM,
  type ReadPosition,
  type ResolvedEvent,
  type StreamingRead,
} from '@eventstore/db-client';
import { asStoreUnavailable, isStreamNotFound } from './esdb-errors.js';
import { type ExpectedRevision, type Position, START, StoreUnavailable } from './event-store.js';
import { Slots } from './turns.js';

/** How long one call may take. The client's own reads, and its search for a cluster's leader, have no limit. */
const CALL_MS = 10_000;

/** Appends on their way at a time. */
const APPENDS_ON_THE_WAY = 32;

const open = new Map<string, EsdbConnection>();

/** One client of EventStoreDB for all stores of one address in this process. */
export class EsdbConnection {
  /** The address without user and password, for messages. */
  readonly where: string;
  readonly #client: EventStoreDBClient;
  #users = 0;
  readonly #slots = new Slots(APPENDS_ON_THE_WAY);

  private constructor(readonly url: string) {
    this.where = url.replace(/\/\/[^@/]*@/, '//').replace(/\?.*$/, '');
    this.#client = connect(url, this.where);
  }

  /** The process's connection to an address. @throws StoreUnavailable if the address can't be understood */
  static acquire(url: string): EsdbConnection {
    let connection = open.get(url);
    if (connection === undefined) {
      connection = new EsdbConnection(url);
      open.set(url, connection);
    }
    connection.#users++;
    return connection;
  }

  get client(): EventStoreDBClient {
    return this.#client;
  }

  /** Gives the connection up; the last one to do so ends it. */
  async release(): Promise<void> {
    if (--this.#users > 0) return;
    open.delete(this.url);
    await dispose(this.#client);
  }

  /** One call of appendToStream. @throws what the client throws, or StoreUnavailable when no answer comes */
  async append(stream: string, events: EventData[], expected: ExpectedRevision): Promise<void> {
    const expectedRevision = expected === 'none' ? NO_STREAM : BigInt(expected);
    const call = () => this.#client.appendToStream(stream, events, { expectedRevision });
    await this.#slots.run(() => withinLimit(call(), this.where));
  }

  /** Lets scavenging remove all but a stream's last events, where this user may say so. */
  keepLast(stream: string, maxCount: number): void {
    this.#client.setStreamMetadata(stream, { maxCount }).catch(() => undefined);
  }

  /** Up to `count` events of a stream from a revision on, or its last ones, as the leader has them. */
  async readStream(stream: string, from: number | 'end', count: number): Promise<ResolvedEvent[]> {
    const reading = this.#client.readStream(stream, {
      fromRevision: from === 'end' ? END : BigInt(from),
      direction: from === 'end' ? BACKWARDS : FORWARDS,
      maxCount: count,
      requiresLeader: true,
    });
    try {
      return await this.#page(reading);
    } catch (error) {
      if (isStreamNotFound(error)) return [];
      throw asStoreUnavailable(error, this.where);
    }
  }

  /** Up to `count` records of the whole log from a position on (inclusive), or backwards from it or from its end. */
  async readAll(from: Position | 'end', count: number, backwards = false): Promise<AllStreamResolvedEvent[]> {
    const reading = this.#client.readAll({
      fromPosition: from === 'end' ? END : fromPosition(from),
      direction: backwards ? BACKWARDS : FORWARDS,
      maxCount: count,
    });
    try {
      return await this.#page(reading);
    } catch (error) {
      throw asStoreUnavailable(error, this.where);
    }
  }

  async #page<E>(reading: StreamingRead<E>): Promise<E[]> {
    const page: E[] = [];
    const read = (async () => {
      for await (const item of reading) page.push(item);
    })();
    try {
      await withinLimit(read, this.where);
    } catch (error) {
      if (error instanceof StoreUnavailable) reading.cancel().catch(() => undefined);
      throw error;
    }
    return page;
  }
}

export const fromPosition = (position: Position): ReadPosition =>
  position === START ? FROM_START : { commit: BigInt(position), prepare: BigInt(position) };

function connect(url: string, where: string): EventStoreDBClient {
  try {
    return withoutBatches(EventStoreDBClient.connectionString(url));
  } catch (error) {
    throw new StoreUnavailable(
      `ASOF_STORE names no EventStoreDB Asof can connect to (${where}): ${(error as Error).message} See docs/operations.md for examples.`,
      { cause: error },
    );
  }
}

// The client would send all appends down one shared call. When that breaks, what is queued on it becomes an unhandled
// rejection, and an answer that comes late is looked up in a table already emptied: either ends the process. A call for each
// append costs a third of the rate of many small ones and nothing of large ones, and fails alone.
function withoutBatches(client: EventStoreDBClient): EventStoreDBClient {
  const internals = client as unknown as {
    supports: (method: { path: string }, feature?: string) => Promise<boolean>;
  };
  const { supports } = internals;
  internals.supports = async (method, feature) =>
    !method.path.endsWith('/BatchAppend') && supports(method, feature);
  return client;
}

// dispose() has been seen to hang after a read that was left early.
async function dispose(client: EventStoreDBClient): Promise<void> {
  await Promise.race([
    client.dispose().catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, 1_000)),
  ]);
}

async function withinLimit<T>(call: Promise<T>, where: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new StoreUnavailable(
          `EventStoreDB at ${where} gave no answer within ${CALL_MS / 1000} s: check its load and its log.`,
        ),
      );
    }, CALL_MS);
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
