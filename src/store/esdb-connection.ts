import type { Duplex, Readable } from 'node:stream';
import { EventStoreDBClient } from '@eventstore/db-client';
import { StreamsClient } from '@eventstore/db-client/generated/streams_grpc_pb.js';
import { EsdbAppends } from './esdb-appends.js';
import { asStoreUnavailable } from './esdb-errors.js';
import type { Outgoing } from './esdb-events.js';
import {
  appendMessage,
  type ReadMessage,
  type Recorded,
  readAllRequest,
  readMessage,
  readStreamRequest,
  type ServerFilter,
  subscribeRequest,
} from './esdb-messages.js';
import { type ExpectedRevision, type Position, StoreUnavailable } from './event-store.js';
import { Slots } from './turns.js';

/** How long one call may take. The client's own search for a cluster's leader has no limit. */
const CALL_MS = 10_000;

/** Appends on their way at a time. */
const APPENDS_ON_THE_WAY = 32;

/** Bytes the server may send before the first of them are taken. */
const WINDOW = 4 * 1024 * 1024;

/** A call that can be given up. Its `data` are `ReadMessage`s. */
export type ReadCall = Readable & { cancel(): void };

type Encode = (bytes: Buffer) => Buffer;

/** Calls of a service with messages of our own (the part of gRPC's client that is used here). */
interface Calls {
  makeServerStreamRequest<T>(
    path: string,
    encode: Encode,
    decode: (bytes: Buffer) => T,
    request: Buffer,
    ...how: unknown[]
  ): ReadCall;
  makeBidiStreamRequest<T>(
    path: string,
    encode: Encode,
    decode: (bytes: Buffer) => T,
    ...how: unknown[]
  ): Duplex;
}

/** What is used of the client beside its public methods: calls to whatever server it has found, as the user it is given. */
interface CallingClient {
  GRPCStreamCreator<T>(
    service: typeof StreamsClient,
    name: string,
    create: (calls: Calls) => T,
  ): () => Promise<T>;
  callArguments(
    options: { readonly requiresLeader?: boolean },
    call: { readonly deadline: number },
  ): unknown[];
  createChannel(): Promise<{ readonly internalChannel: { readonly options: Record<string, unknown> } }>;
}

const SERVICE = '/event_store.client.streams.Streams';

const FOR_EVER = { deadline: Number.POSITIVE_INFINITY };

const open = new Map<string, EsdbConnection>();

const asIs: Encode = (bytes) => bytes;

/**
 * One client of EventStoreDB for all stores of one address in this process. The client finds the servers, holds the
 * connection and signs in; the messages are our own.
 */
export class EsdbConnection {
  /** The address without user and password, for messages. */
  readonly where: string;
  readonly #client: EventStoreDBClient;
  #users = 0;
  readonly #slots = new Slots(APPENDS_ON_THE_WAY);
  readonly #appends = new EsdbAppends((attach) => this.#openAppends(attach));

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

  /** Gives the connection up; the last one to do so ends it. */
  async release(): Promise<void> {
    if (--this.#users > 0) return;
    open.delete(this.url);
    await dispose(this.#client);
  }

  /** One append. @throws AppendError, StoreUnavailable when no answer comes, or what broke the call */
  append(stream: string, events: readonly Outgoing[], expected: ExpectedRevision): Promise<Position> {
    const call = () => this.#appends.append(stream, events, expected, CALL_MS / 1000);
    return this.#slots.run(() => withinLimit(call(), this.where));
  }

  /** Lets scavenging remove all but a stream's last events, where this user may say so. */
  keepLast(stream: string, maxCount: number): void {
    this.#client.setStreamMetadata(stream, { maxCount }).catch(() => undefined);
  }

  /** Up to `count` events of a stream from a revision on, or its last ones, as the leader has them. */
  readStream(stream: string, from: number | 'end', count: number): Promise<Recorded[]> {
    return this.#page(readStreamRequest(stream, from, count), true);
  }

  /** Up to `count` records of the whole log from a position on (inclusive), or backwards from it or from its end. */
  readAll(from: Position | 'end', count: number, backwards = false): Promise<Recorded[]> {
    return this.#page(readAllRequest(from, count, backwards), false);
  }

  /** A subscription to the whole log. It doesn't come back by itself. @see subscribeRequest */
  subscribe(after: Position, filter: ServerFilter, steps: number): Promise<ReadCall> {
    return this.#read(subscribeRequest(after, filter, steps), false);
  }

  async #page(request: Buffer, requiresLeader: boolean): Promise<Recorded[]> {
    const page: Recorded[] = [];
    let call: ReadCall | undefined;
    const reading = async () => {
      call = await this.#read(request, requiresLeader);
      for await (const { event } of call as AsyncIterable<ReadMessage>) {
        if (event !== undefined) page.push(event);
      }
    };
    try {
      await withinLimit(reading(), this.where);
    } catch (error) {
      call?.cancel();
      throw asStoreUnavailable(error, this.where);
    }
    return page;
  }

  #read(request: Buffer, requiresLeader: boolean): Promise<ReadCall> {
    const client = this.#calling;
    return client.GRPCStreamCreator(StreamsClient, 'read', (calls) => {
      const how = client.callArguments({ requiresLeader }, FOR_EVER);
      return calls.makeServerStreamRequest(`${SERVICE}/Read`, asIs, readMessage, request, ...how);
    })();
  }

  #openAppends(attach: (call: Duplex) => void): Promise<Duplex> {
    const client = this.#calling;
    return client.GRPCStreamCreator(StreamsClient, 'append', (calls) => {
      const how = client.callArguments({}, FOR_EVER);
      const call = calls.makeBidiStreamRequest(`${SERVICE}/BatchAppend`, asIs, appendMessage, ...how);
      attach(call);
      return call;
    })();
  }

  get #calling(): CallingClient {
    return this.#client as unknown as CallingClient;
  }
}

function connect(url: string, where: string): EventStoreDBClient {
  try {
    return withWindow(EventStoreDBClient.connectionString(url));
  } catch (error) {
    throw new StoreUnavailable(
      `ASOF_STORE names no EventStoreDB Asof can connect to (${where}): ${(error as Error).message} See docs/operations.md for examples.`,
      { cause: error },
    );
  }
}

// HTTP/2 lets the server send 64 KiB ahead unless told otherwise, some sixty events. While a batch is handled here they and the
// server's buffer of 32 for a live subscription are soon full, and the server ends the subscription as too slow. The client
// has no option for it; a channel that hasn't connected yet has.
function withWindow(client: EventStoreDBClient): EventStoreDBClient {
  const calling = client as unknown as CallingClient;
  const { createChannel } = calling;
  calling.createChannel = async () => {
    const channel = await createChannel();
    channel.internalChannel.options['grpc-node.flow_control_window'] = WINDOW;
    return channel;
  };
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
