import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { Outgoing } from './esdb-events.js';
import { type AppendMessage, appendRequest } from './esdb-messages.js';
import { type ExpectedRevision, type Position, positionOf } from './event-store.js';

interface Pending {
  readonly resolve: (position: Position) => void;
  readonly reject: (error: unknown) => void;
}

interface Opened {
  readonly call: Duplex;
  /** Appends it has not answered yet, by their correlation id. */
  readonly pending: Map<string, Pending>;
}

/** Opens the call; what is attached to it hears everything it says. */
export type OpenCall = (attach: (call: Duplex) => void) => Promise<Duplex>;

/**
 * A process's appends, down one call that stays open: a call for each append costs five times as much. When the call breaks
 * the appends on it fail, and the next one opens another. (The client's own appends share a call as well, but a break leaves
 * an unhandled rejection or an answer nobody waits for, and either ends the process.)
 */
export class EsdbAppends {
  readonly #openCall: OpenCall;
  #call: Promise<Opened> | undefined;

  constructor(openCall: OpenCall) {
    this.#openCall = openCall;
  }

  /**
   * One append, whole or not at all.
   * @param seconds how long the server may take
   * @returns position of its last event; of the one recorded before if these ids stand in this place already
   * @throws AppendError if the server refused it, else what broke the call: the outcome is then unknown
   */
  async append(
    stream: string,
    events: readonly Outgoing[],
    expected: ExpectedRevision,
    seconds: number,
  ): Promise<Position> {
    const id = randomUUID();
    const request = appendRequest(id, stream, events, expected, seconds);
    this.#call ??= this.#open();
    const { call, pending } = await this.#call;
    return new Promise<Position>((resolve, reject) => {
      pending.set(id, { resolve, reject });
      call.write(request);
    });
  }

  #open(): Promise<Opened> {
    const pending = new Map<string, Pending>();
    const broken = (error: unknown) => {
      if (this.#call === opening) this.#call = undefined;
      const failed = [...pending.values()];
      pending.clear();
      for (const { reject } of failed) reject(error);
    };
    const answered = ({ correlation, position, error }: AppendMessage) => {
      const waiting = pending.get(correlation);
      pending.delete(correlation);
      if (error === undefined) waiting?.resolve(positionOf(position ?? 0));
      else waiting?.reject(error);
    };
    const opening = this.#openCall((call) => {
      call.on('data', answered).on('error', broken);
      call.on('close', () => broken(new Error('the server ended the call')));
      call.on('end', () => broken(new Error('the server ended the call')));
    }).then((call) => ({ call, pending }));
    opening.catch(broken);
    return opening;
  }
}
