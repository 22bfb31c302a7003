import ical, { type ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { caseName } from '../../domain/citations/citations.js';
import { readEdtf } from '../../domain/dates.js';
import { uuidV5 } from '../../domain/ids.js';
import { dateInWords, timeInWords } from '../../domain/wording.js';
import type { CalendarItem } from './entries.js';

interface Step {
  readonly what: string;
  readonly on?: string | null;
  readonly date?: string | null;
  readonly from?: string | null;
  readonly reason?: string | null;
}

/** What a calendar needs to know of the record around its items. */
export interface CalendarFrame {
  readonly name: string;
  readonly zoneOf: (subject: string) => string;
  /** Address of a case's page. */
  readonly pageOf: (subject: string) => string;
}

const UNOFFICIAL = 'Unofficial: verify with the court before calendaring.';

/**
 * An iCalendar (RFC 5545) of hearings and deadlines. An item keeps its UID through every reset; SEQUENCE counts what was
 * done to it since it was first set, so that calendars take the change.
 */
export function calendarText(items: readonly CalendarItem[], frame: CalendarFrame): string {
  const calendar = ical({ name: frame.name, prodId: { company: 'Asof', product: 'Asof', language: 'EN' } });
  for (const item of items) add(calendar, item, frame);
  return calendar.toString();
}

function add(calendar: ICalCalendar, item: CalendarItem, frame: CalendarFrame): void {
  const { data } = item;
  const steps = (Array.isArray(data.history) ? data.history : []) as Step[];
  const time = text(data.time);
  const timed = item.what === 'hearing' && time !== undefined && /^\d{2}:\d{2}/.test(time);
  const changed = changedOn(steps) ?? item.day;
  const status = text(data.status) ?? '';
  calendar.createEvent({
    id: `${uuidV5(item.case, item.what, item.key)}@asof`,
    sequence: sequenceOf(steps),
    stamp: at(changed),
    lastModified: at(changed),
    start: timed ? instantOf(item.day, time, frame.zoneOf(item.case)) : at(item.day),
    allDay: !timed,
    summary: `${summaryOf(item)} — ${item.caption === null ? item.case : caseName(item.caption)}`,
    description: descriptionOf(item, steps, timed ? undefined : time),
    ...(text(data.place) === undefined ? {} : { location: text(data.place) as string }),
    url: frame.pageOf(item.case),
    status: statusOf(status),
    transparency:
      timed && status !== 'vacated' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    categories: [{ name: item.what === 'hearing' ? 'HEARING' : 'DEADLINE' }],
  });
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** Midnight in UTC: all-day items are written by their date alone. */
const at = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** Local time in the court's zone as an instant; a time that daylight saving skips is read as the clock shows it after. */
function instantOf(day: string, time: string, zone: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(Temporal.PlainTime.from(time.slice(0, 5)));
  return new Date(local.toZonedDateTime(zone).epochMilliseconds);
}

/** Resets, extensions and vacating, and what was set again after it. */
function sequenceOf(steps: readonly Step[]): number {
  const changes = steps.filter(
    ({ what }, i) =>
      what === 'reset' ||
      what === 'extended' ||
      what === 'vacated' ||
      (i > 0 && (what === 'scheduled' || what === 'set')),
  );
  return changes.length;
}

function changedOn(steps: readonly Step[]): string | undefined {
  let last: string | undefined;
  for (const { on } of steps) {
    const span = on ? readEdtf(on) : undefined;
    if (span !== undefined && typeof span !== 'string' && (last === undefined || span.latest > last))
      last = span.latest;
  }
  return last;
}

function statusOf(status: string): ICalEventStatus {
  if (status === 'vacated') return ICalEventStatus.CANCELLED;
  return status.includes('inferred') || status === 'date-passed'
    ? ICalEventStatus.TENTATIVE
    : ICalEventStatus.CONFIRMED;
}

function summaryOf({ what, data }: CalendarItem): string {
  if (what === 'deadline')
    return `Due: ${text(data.what) ?? 'deadline'}${text(data.byWhom) ? ` (${text(data.byWhom)})` : ''}`;
  const purpose = text(data.purpose) ?? 'hearing';
  return /\b(hearing|conference|trial|argument)\b/i.test(purpose)
    ? purpose.charAt(0).toUpperCase() + purpose.slice(1)
    : `Hearing on ${purpose}`;
}

/** A date that has passed is no evidence that the hearing was held. */
const inWords = (status: string): string =>
  status === 'date-passed' ? 'date passed, outcome not on record' : status.replaceAll('-', ' ');

function descriptionOf(
  { what, data }: CalendarItem,
  steps: readonly Step[],
  unreadTime: string | undefined,
): string {
  const lines = [
    `Status: ${inWords(text(data.status) ?? 'not on record')}.`,
    text(data.judge) && `Judge: ${text(data.judge)}.`,
    unreadTime && `Time as printed: ${unreadTime}.`,
    what === 'hearing' &&
      text(data.time) &&
      !unreadTime &&
      `Local time at the court: ${timeInWords((text(data.time) as string).slice(0, 5))}`,
    text(data.note),
    ...steps
      .filter((step) => step.what === 'reset' || step.what === 'vacated' || step.what === 'extended')
      .map(
        (step) =>
          `${step.what.charAt(0).toUpperCase()}${step.what.slice(1)}${step.from ? ` from ${dateInWords(step.from)}` : ''}${step.date && step.what === 'reset' ? ` to ${dateInWords(step.date)}` : ''}${step.reason ? `: ${step.reason.replace(/\.$/, '')}` : ''}.`,
      ),
    UNOFFICIAL,
  ];
  return lines.filter((line) => line).join('\n');
}
