import type { SealedBox } from '../secret-box.js';
import { type EndpointEvent, type EndpointSettings, idOfStream } from './events.js';
import type { ReplayInput } from './settings.js';

/** An endpoint as its stream tells it. */
export interface Endpoint extends EndpointSettings {
  readonly id: string;
  readonly revision: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly status: 'enabled' | 'disabled' | 'deleted';
  readonly since: string | null;
  /** Where the log stood when it was made. */
  readonly headAtCreation: string;
  readonly secret: SealedBox;
  /** The secret before, which still signs beside the new one until then. */
  readonly oldSecret?: { readonly secret: SealedBox; readonly validUntil: string };
  readonly disabled?: {
    readonly at: string;
    readonly reason: 'operator' | 'gone' | 'failing';
    readonly detail: string;
    readonly event: string;
  };
  /** How often it was enabled, the first time included: tells one life from the next. */
  readonly lives: number;
  /** Whether this life goes on where the last one stopped. */
  readonly sendMissed: boolean;
  /** Where the log stood when it was last enabled. */
  readonly enabledAt: string;
  readonly replays: readonly (ReplayInput & { readonly id: string; readonly at: string })[];
}

/** One step of the fold; types it doesn't know come from a newer writer and change nothing but the revision. */
export function evolveEndpoint(state: Endpoint | undefined, event: EndpointEvent): Endpoint | undefined {
  const { revision, recordedAt } = event;
  if (event.type === 'EndpointCreated') {
    const { head, ...settings } = event.data;
    return {
      ...settings,
      id: idOfStream(event.subject),
      revision,
      createdAt: recordedAt,
      changedAt: recordedAt,
      status: 'enabled',
      headAtCreation: head.position,
      lives: 1,
      sendMissed: true,
      enabledAt: event.position,
      replays: [],
    };
  }
  if (state === undefined) return undefined;
  const next = { ...state, revision };
  switch (event.type) {
    case 'EndpointChanged':
      return { ...next, ...event.data, changedAt: recordedAt };
    case 'EndpointDisabled':
      return {
        ...next,
        status: 'disabled',
        disabled: { at: recordedAt, ...event.data, event: event.id },
      };
    case 'EndpointEnabled': {
      const { disabled: _, ...rest } = next;
      return {
        ...rest,
        status: 'enabled',
        lives: state.lives + 1,
        sendMissed: event.data.missed === 'send',
        enabledAt: event.position,
      };
    }
    case 'SecretRotated':
      return {
        ...next,
        secret: event.data.secret,
        oldSecret: { secret: state.secret, validUntil: event.data.oldValidUntil },
      };
    case 'ReplayRequested': {
      const { replay, ...input } = event.data;
      return { ...next, replays: [...state.replays, { ...input, id: replay, at: recordedAt }] };
    }
    case 'ReplayCancelled':
      return { ...next, replays: state.replays.filter((r) => r.id !== event.data.replay) };
    case 'EndpointDeleted':
      return { ...next, status: 'deleted', changedAt: recordedAt };
    default:
      return next;
  }
}
