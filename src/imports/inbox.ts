import type { Day } from '../domain/dates.js';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import { type Erasable, textOf } from '../domain/event.js';
import { canonicalJson, sha256 } from '../domain/hash.js';
import { uuidV5 } from '../domain/ids.js';
import type { DocketInput } from './docket-input.js';
import { type Masked, maskDocket, maskText } from './masking.js';

/** What waits for its docket: kept in a stream of its own, outside the record, until the docket is known. */
export interface Waiting {
  /** Id of the event that holds it. */
  readonly id: string;
  readonly docket: DocketInput;
}

/** Stream of what waits for a docket of CourtListener's. */
export const inboxStream = (courtlistenerId: string): string => `inbox-${courtlistenerId}`;
/** Stream of deliveries that could not be read, or hold nothing to import. */
export const ASIDE = 'inbox-aside';

function inboxEvent(
  stream: string,
  id: string,
  type: string,
  day: Day,
  actor: string,
  data: Record<string, unknown>,
): NewEvent {
  return {
    id,
    type,
    version: 1,
    subject: stream,
    about: [],
    occurredOn: day,
    ordinal: 0,
    knownOn: day,
    knownOnBasis: 'observed',
    standing: 'confirmed',
    sources: [],
    actor,
    data,
  };
}

/**
 * Plans to keep a docket's entries until the docket is known. Personal identifiers are masked before anything is stored.
 * @param key what a delivery repeats on every retry; left out, the content itself
 */
export function planWaiting(
  docket: DocketInput,
  courtlistenerId: string,
  recorded: readonly StoredEvent[],
  actor: string,
  key?: string,
): { groups: NewEvent[][]; masked: readonly Masked[] } {
  const { input, masked } = maskDocket(docket);
  const stream = inboxStream(courtlistenerId);
  const { retrievedOn, ...content } = input;
  const id = uuidV5(stream, key ?? sha256(canonicalJson(content)));
  const isKnown = recorded.some((event) => event.id === id);
  const event = inboxEvent(stream, id, 'DeliveryReceived', retrievedOn, actor, { docket: input });
  return { groups: isKnown ? [] : [[event]], masked };
}

/** What of an inbox stream has not been applied, oldest first. */
export function waitingIn(recorded: readonly StoredEvent[]): Waiting[] {
  const applied = new Set(
    recorded
      .filter((event) => event.type === 'DeliveryApplied')
      .map((event) => (event.data as { delivery: string }).delivery),
  );
  return recorded
    .filter((event) => event.type === 'DeliveryReceived' && !applied.has(event.id))
    .map((event) => ({ id: event.id, docket: unsalted((event.data as { docket: DocketInput }).docket) }));
}

/** A delivery in the inbox that holds a text. */
export interface Holding {
  readonly id: string;
  /** Its docket came and it is recorded there: nothing is lost if its texts are erased. */
  readonly applied: boolean;
}

/**
 * The events of an inbox stream that hold texts which are to be erased: an entry's text, short description or a paper's
 * title. A purge erases in them what it erases in the record.
 * @param texts as recorded, of every version of the entries
 */
export function deliveriesHolding(recorded: readonly StoredEvent[], texts: ReadonlySet<string>): Holding[] {
  const waiting = new Set(waitingIn(recorded).map(({ id }) => id));
  return recorded
    .filter((event) => event.type === 'DeliveryReceived' && holds(event.data, texts))
    .map(({ id }) => ({ id, applied: !waiting.has(id) }));
}

function holds(value: unknown, texts: ReadonlySet<string>): boolean {
  if (Array.isArray(value)) return value.some((each) => holds(each, texts));
  if (value === null || typeof value !== 'object') return false;
  const { salt, text } = value as Record<string, unknown>;
  if (typeof salt === 'string' && typeof text === 'string') return text !== '' && texts.has(text);
  return Object.values(value).some((each) => holds(each, texts));
}

/** Plans to note that what waited has been imported into a case. */
export function planApplied(
  waiting: Waiting,
  courtlistenerId: string,
  recorded: readonly StoredEvent[],
  subject: string,
  actor: string,
): { groups: NewEvent[][] } {
  const stream = inboxStream(courtlistenerId);
  const id = uuidV5(waiting.id, 'DeliveryApplied');
  if (recorded.some((event) => event.id === id)) return { groups: [] };
  return {
    groups: [
      [
        inboxEvent(stream, id, 'DeliveryApplied', waiting.docket.retrievedOn, actor, {
          delivery: waiting.id,
          subject,
        }),
      ],
    ],
  };
}

/** A delivery that holds nothing to import: of another type, or not to be read. Payloads of other types carry secrets. */
export interface Aside {
  readonly reason: string;
  readonly eventType?: number;
  readonly bytes: number;
  /** Start of an unreadable body, for a person to look at; never of one that may hold a secret. */
  readonly start?: string;
}

/** Plans to put a delivery aside, so that it is answered with success and still seen. */
export function planAside(
  aside: Aside,
  key: string,
  day: Day,
  recorded: readonly StoredEvent[],
  actor: string,
): { groups: NewEvent[][] } {
  const id = uuidV5(ASIDE, key);
  if (recorded.some((event) => event.id === id)) return { groups: [] };
  const start = aside.start === undefined ? {} : { start: maskText(aside.start).text };
  return { groups: [[inboxEvent(ASIDE, id, 'DeliverySetAside', day, actor, { ...aside, ...start })]] };
}

/** A docket as stored: erasable texts carry a salt; what was purged is empty. */
function unsalted(value: DocketInput): DocketInput {
  return plain(value) as DocketInput;
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (
    (typeof record.salt === 'string' && typeof record.text === 'string') ||
    typeof record.erased === 'string'
  )
    return textOf(record as Erasable) ?? '';
  return Object.fromEntries(Object.entries(record).map(([key, member]) => [key, plain(member)]));
}
