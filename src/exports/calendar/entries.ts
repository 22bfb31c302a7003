import type { CaseState } from '../../domain/case/state.js';
import { caseBrief, deadlinesView, hearingsView } from '../../domain/case/view.js';
import { type Cell, rowPosition } from '../../projections/read-models.js';
import type { Pin, RecordReader } from '../../replay/record.js';
import { UNKNOWN_DAY } from '../../replay/resolve.js';

/** A hearing or deadline, plain, with what is sealed masked. */
export interface CalendarItem {
  readonly what: 'hearing' | 'deadline';
  readonly case: string;
  readonly key: string;
  readonly caption: string | null;
  readonly court: string;
  /** Day local to the court. */
  readonly day: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CalendarFilter {
  readonly what: readonly ('hearing' | 'deadline')[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly court?: string | undefined;
  readonly subject?: string | undefined;
}

interface Row {
  readonly what: 'hearing' | 'deadline';
  readonly key: string;
  readonly day: string;
  readonly court: string;
  readonly json: string;
  readonly name: string;
}

/** Hearings and deadlines under the cuts, by day. Cases whose rows are not exact, or in which something is sealed, are replayed. */
export function calendarItems(reader: RecordReader, pin: Pin, filter: CalendarFilter): CalendarItem[] {
  const replaced = new Set(inexact(reader, pin));
  const rows = rowsOf(reader, pin, filter).filter((row) => !replaced.has(row.name));
  const items = rows.map(({ json, name, ...row }): CalendarItem => {
    const { caption, ...data } = JSON.parse(json) as { caption: string | null };
    return { ...row, case: name, caption, data };
  });
  for (const name of replaced)
    if (filter.subject === undefined || filter.subject === name) items.push(...replayed(reader, name, pin));
  return items
    .filter((item) => fits(item, filter) && !reader.seals.hidden(item.case))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const keyOf = (item: CalendarItem): string => `${item.day}|${item.case}|${item.key}`;

const fits = (item: CalendarItem, { what, from, to, court, subject }: CalendarFilter): boolean =>
  what.includes(item.what) &&
  (from === undefined || item.day >= from) &&
  (to === undefined || item.day <= to) &&
  (court === undefined || item.court === court) &&
  (subject === undefined || item.case === subject);

function rowsOf(reader: RecordReader, pin: Pin, filter: CalendarFilter): Row[] {
  const { asOf, knownOn } = reader.cuts(pin);
  const known = knownOn ?? UNKNOWN_DAY;
  const at = rowPosition(pin.position);
  const one = filter.subject === undefined ? '' : 'AND r.subject = (SELECT id FROM subject WHERE name = ?)';
  const cells: Cell[] = [
    filter.from ?? '0001-01-01',
    filter.to ?? '9999-12-31',
    asOf,
    asOf,
    known,
    known,
    at,
    at,
    ...(filter.subject === undefined ? [] : [filter.subject]),
  ];
  return reader.models.all<Row>(
    `SELECT r.what, r.key, r.day, r.court, r.json, s.name FROM calendar_row r JOIN subject s ON s.id = r.subject
     WHERE r.what IN ('hearing', 'deadline') AND r.day >= ? AND r.day <= ?
       AND r.a0 <= ? AND r.a1 > ? AND r.k0 <= ? AND r.k1 > ? AND r.p0 <= ? AND r.p1 > ? ${one}`,
    ...cells,
  );
}

function inexact(reader: RecordReader, pin: Pin): string[] {
  const at = rowPosition(pin.position);
  return reader.models
    .all<{ name: string }>(
      `SELECT name FROM subject WHERE id IN (SELECT subject FROM smear WHERE p0 <= ? AND p1 > ?)
       OR name IN (SELECT subject FROM sealed) AND kind = 'case'`,
      at,
      at,
    )
    .map((row) => row.name);
}

function replayed(reader: RecordReader, name: string, pin: Pin): CalendarItem[] {
  const replay = reader.replay(name, { ...pin, asked: { ...pin.asked, asOf: reader.cuts(pin).asOf } });
  if (!replay) return [];
  const state = replay.state as CaseState;
  const shown = (view: unknown) => reader.presentPlain(view) as Record<string, unknown>[];
  const { caption, court } = caseBrief(state, replay.cuts);
  const common = { case: name, caption: caption?.value ?? null, court: court?.value ?? '' };
  return [
    ...shown(hearingsView(state, replay.cuts)).map((data) => ({
      what: 'hearing' as const,
      key: String(data.hearing),
      day: String(data.date),
      data,
      ...common,
    })),
    ...shown(deadlinesView(state, replay.cuts)).map((data) => ({
      what: 'deadline' as const,
      key: String(data.deadline),
      day: String(data.due),
      data,
      ...common,
    })),
  ];
}
