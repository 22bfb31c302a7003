import { randomUUID } from 'node:crypto';
import type { NewEvent, StoredEvent } from '../../domain/event.js';
import type { SealedBox } from '../secret-box.js';
import type { Digest, Filter, Format, ReplayInput } from './settings.js';

/** Streams of endpoints; outside the record, its digests and exports. */
export const ENDPOINT_PREFIX = 'webhook-';
export const streamOf = (id: string): string => `${ENDPOINT_PREFIX}${id}`;
export const idOfStream = (stream: string): string => stream.slice(ENDPOINT_PREFIX.length);

export interface EndpointSettings {
  readonly url: string;
  readonly description: string | null;
  readonly filter: Filter;
  readonly format: Format;
  readonly digest: Digest | null;
}

/** What happens to an endpoint, by event type. */
export interface EndpointEvents {
  EndpointCreated: EndpointSettings & {
    readonly since: string | null;
    /** Event id and position of the log's head then: what came before is history. */
    readonly head: { readonly position: string };
    readonly secret: SealedBox;
  };
  EndpointChanged: Partial<EndpointSettings>;
  EndpointDisabled: { readonly reason: 'operator' | 'gone' | 'failing'; readonly detail: string };
  EndpointEnabled: { readonly missed: 'send' | 'leave' };
  SecretRotated: { readonly secret: SealedBox; readonly oldValidUntil: string };
  ReplayRequested: ReplayInput & { readonly replay: string };
  ReplayCancelled: { readonly replay: string };
  EndpointDeleted: Record<string, never>;
}

export type EndpointEvent = {
  [T in keyof EndpointEvents]: StoredEvent<T, EndpointEvents[T]>;
}[keyof EndpointEvents];

/** An event of Asof's own housekeeping: it has no date in the world, and no source but us. */
export function housekeeping(stream: string, type: string, data: unknown, actor: string): NewEvent {
  return {
    id: randomUUID(),
    type,
    version: 1,
    subject: stream,
    about: [],
    occurredOn: null,
    ordinal: 0,
    knownOn: null,
    knownOnBasis: 'unknown',
    standing: 'confirmed',
    sources: [],
    actor,
    data,
  };
}

export function endpointEvent<T extends keyof EndpointEvents>(
  id: string,
  type: T,
  data: EndpointEvents[T],
  actor: string,
): NewEvent {
  return housekeeping(streamOf(id), type, data, actor);
}
