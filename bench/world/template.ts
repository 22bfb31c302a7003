import type { NewEvent } from '../../src/domain/event.js';

/** What makes one copy of a docket another case. */
export interface Variation {
  readonly subject: string;
  /** Number of the case, from 0: in its ids, its caption and its docket number. */
  readonly n: number;
  /** All dates lie this many days later than those of the shape. */
  readonly days: number;
  /** Added to document numbers and to the docket's own sequence. */
  readonly offset?: number;
}

/** An event as text, cut where a copy differs. */
type Piece = string | { readonly day: number } | { readonly id: string };

const VARIES =
  /(?<day>\b(?:19|20)\d{2}-\d{2}-\d{2}\b)|(?<id>\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b)/g;
const DAY_MS = 86_400_000;

/** One event of a shape, to be copied many times: dates move, ids and the case's numbers change, all else stays. */
export class Template {
  readonly type: string;
  readonly #event: NewEvent;
  readonly #pieces: readonly Piece[];

  constructor(event: NewEvent) {
    this.type = event.type;
    this.#event = event;
    this.#pieces = cut(JSON.stringify(event));
  }

  copy(variation: Variation): NewEvent {
    let text = '';
    for (const piece of this.#pieces) {
      if (typeof piece === 'string') text += piece;
      else text += 'day' in piece ? dayText(piece.day + variation.days) : idText(piece.id, variation.n);
    }
    const event = JSON.parse(text) as NewEvent & { data: Record<string, unknown> };
    const made = { ...event, subject: variation.subject, data: dataOf(event, variation) };
    return variation.offset ? renumbered(made, variation.offset) : made;
  }

  /** The day the event occurred on, in days since 1970. */
  get day(): number {
    return dayNumber(this.#event.occurredOn?.replace(/^.*\//, '').slice(0, 10) ?? '1970-01-01');
  }
}

function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(VARIES)) {
    pieces.push(text.slice(from, match.index));
    if (match.groups?.day !== undefined) pieces.push({ day: dayNumber(match.groups.day) });
    else pieces.push({ id: match[0] });
    from = match.index + match[0].length;
  }
  return [...pieces, text.slice(from)];
}

function dataOf(event: NewEvent & { data: Record<string, unknown> }, { n }: Variation): unknown {
  if (event.type !== 'LawsuitFiled') return event.data;
  const { caption } = event.data;
  return {
    ...event.data,
    caption: `${caption} (${n})`,
    docketNumber: `1:24-cv-${String(n).padStart(5, '0')}`,
    ...('pacerCaseId' in event.data ? { pacerCaseId: String(n) } : {}),
  };
}

const NUMBERS = /^(number|motionNumbers|orderNumber|targets|fromNumbers|docketEntry)$/;

/** A copy whose document numbers begin behind those of another docket. */
function renumbered(event: NewEvent, offset: number): NewEvent {
  const moved = (value: unknown): unknown =>
    typeof value === 'string' && /^\d+$/.test(value) ? String(Number(value) + offset) : value;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (!NUMBERS.test(key)) return [key, walk(member)];
        return [key, Array.isArray(member) ? member.map(moved) : moved(member)];
      }),
    );
  };
  return {
    ...event,
    ordinal: event.ordinal + offset,
    data: walk(event.data),
    sources: walk(event.sources) as never,
  };
}

/** The first eight digits tell the copies of one event apart, spread as random ids are. */
const idText = (id: string, n: number): string =>
  (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0') + id.slice(8);

const days = new Map<number, string>();

export function dayText(day: number): string {
  let text = days.get(day);
  if (text === undefined) {
    text = new Date(day * DAY_MS).toISOString().slice(0, 10);
    days.set(day, text);
  }
  return text;
}

export const dayNumber = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
