import { Temporal } from 'temporal-polyfill';
import { uuidV5 } from '../../domain/ids.js';
import type { Digest } from '../endpoints/settings.js';
import type { Message } from './schemas.js';

/** Messages in one digest; a longer one comes in parts, so that none is left out. */
export const DIGEST_PART = 500;

/** The day or week an instant falls in, and when it ends. */
export interface Period {
  readonly from: string;
  readonly until: string;
  /** Milliseconds since 1970 at which it is over. */
  readonly endsAt: number;
}

/** Days run from midnight to midnight, weeks from Monday, in the operator's time zone. */
export function periodOf(instant: string, digest: Digest, timeZone: string): Period {
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  const from = digest === 'daily' ? day : day.subtract({ days: day.dayOfWeek - 1 });
  return period(from.toString(), digest, timeZone);
}

export function period(from: string, digest: Digest, timeZone: string): Period {
  const first = Temporal.PlainDate.from(from);
  const next = first.add({ days: digest === 'daily' ? 1 : 7 });
  const end = next.toZonedDateTime({ timeZone });
  return { from, until: next.subtract({ days: 1 }).toString(), endsAt: end.epochMilliseconds };
}

export const digestId = (endpoint: string, digest: Digest, from: string, part: number): string =>
  uuidV5(endpoint, 'digest', digest, from, String(part));

export function digestMessage(
  digest: Digest,
  { from, until, endsAt }: Period,
  part: number,
  messages: readonly (Message & { readonly id: string })[],
): Message {
  return {
    type: 'digest',
    timestamp: new Date(endsAt).toISOString(),
    data: {
      period: { name: digest, from, until },
      part,
      count: messages.length,
      messages: messages.map(({ id, type, timestamp, data }) => ({ id, type, timestamp, data })),
    },
  };
}
