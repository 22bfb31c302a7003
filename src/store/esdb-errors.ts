import type { AppendError } from './esdb-messages.js';
import { StoreUnavailable } from './event-store.js';

/** What the client throws, what a call fails with (then the kind stands among its trailers), or an `AppendError`. */
interface CallError extends Error {
  readonly type?: string;
  readonly code?: number;
  readonly metadata?: { get(name: string): readonly unknown[] };
}

/** gRPC's codes that say more than that something failed. */
const KINDS: Readonly<Record<number, string>> = {
  4: 'deadline-exceeded',
  10: 'timeout',
  16: 'access-denied',
};

/** Whether EventStoreDB refused an append for its expected revision . */
export const isWrongVersion = (error: unknown): boolean => typeOf(error) === 'wrong-expected-version';

/** Whether the server itself gave up on a call: it is there, and may yet have done what was asked. */
export const isTimeout = (error: unknown): boolean =>
  ['timeout', 'deadline-exceeded'].includes(typeOf(error) ?? '');

/** The server's limit if an append was refused as too large. */
export function tooLargeBy(error: unknown): number | undefined {
  return typeOf(error) === 'maximum-append-size-exceeded' ? (error as AppendError).maxAppendSize : undefined;
}

/**
 * Whether a subscription was only dropped for falling behind the live tail, as it is by any large append: the server
 * keeps a short buffer for each. Subscribing again from the last event is all there is to do.
 */
export const isTooSlow = (error: unknown): boolean =>
  error instanceof Error && error.message.includes('too slow');

/**
 * What the client threw, as the port's `StoreUnavailable`, with a sentence that says what to do. Mistakes of our own
 * (TypeError and its like) and errors of the port go through as they are.
 */
export function asStoreUnavailable(error: unknown, where: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreUnavailable) return error;
  if (error instanceof TypeError || error instanceof RangeError || isOurs(error)) return error;
  // The client's messages may go on with a stack trace.
  const [said] = error.message.trim().split(/\\n|\n/);
  return new StoreUnavailable(`${sentence(error, where)} (${said || error.name})`, { cause: error });
}

/** Whether trying again later may help: it does unless the server understood and said no. */
export const mayPass = (error: unknown): boolean =>
  error instanceof StoreUnavailable &&
  typeOf(error.cause) !== 'access-denied' &&
  typeOf(error.cause) !== 'stream-deleted';

function sentence(error: Error, where: string): string {
  switch (typeOf(error)) {
    case 'access-denied':
      return `EventStoreDB at ${where} refuses this user: check name, password or certificate in ASOF_STORE, and the ACLs in docs/operations.md.`;
    case 'stream-deleted':
      return `EventStoreDB at ${where} holds a deleted stream of this name: the record never deletes; restore it from a backup.`;
    case 'not-leader':
      return `EventStoreDB at ${where} is choosing a new leader: try again in a moment.`;
    default:
      return `EventStoreDB at ${where} can't be reached: check that it runs and that ASOF_STORE names it; Asof tries again by itself.`;
  }
}

function typeOf(error: unknown): string | undefined {
  const { type, code, metadata } = (error ?? {}) as Partial<CallError>;
  return type ?? metadata?.get('exception')[0]?.toString() ?? KINDS[code ?? 0];
}

const isOurs = (error: Error): boolean =>
  ['WrongExpectedRevision', 'EventIdConflict', 'UnstorableEvent', 'AppendTooLarge'].includes(error.name);
