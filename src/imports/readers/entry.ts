import { timeZoneOf } from '../../domain/courts.js';
import type { DocumentInput, EntryInput, Refused } from '../docket-input.js';
import { courtDay, enteredOn } from '../entered.js';
import { documentNumber, pacerDocId } from '../pacer-ids.js';
import { isRecord, isWellFormed, type Json, line, readDay, records, text, whole } from '../values.js';

/** Longer than any docket line ever printed: more is a mistake or an attack. */
const MAX_TEXT = 200_000;

/** A line that was read, or the reason why it was not. */
export type EntryRead = EntryInput | Refused;

export const isRefused = (read: EntryRead): read is Refused => 'reason' in read;

/**
 * Reads one line of juriscraper's JSON: of a docket report, a history report, an Internet Archive docket, a feed or a
 * notice by e-mail. A feed's `date_filed` is an instant: the moment of entry.
 */
export function readEntry(value: unknown, place: string, court: string | undefined): EntryRead {
  if (!isRecord(value))
    return { place, reason: 'A docket entry is an object with date_filed, document_number and description.' };
  const flaw = textFlaw(value.description) ?? textFlaw(value.short_description);
  if (flaw) return { place, reason: flaw };
  const dates = readDates(value, court);
  if (typeof dates === 'string') return { place, reason: dates };
  const number = readNumber(value.document_number);
  if (number === undefined)
    return { place, reason: 'The document_number is neither text nor a whole number.' };
  const description = text(value.description) ?? '';
  const shortText = text(value.short_description) ?? null;
  if (
    description === '' &&
    shortText === null &&
    number === null &&
    dates.filedOn === null &&
    dates.enteredOn === null
  ) {
    return { place, reason: 'The entry has no date, no number and no text: nothing tells it from another.' };
  }
  return {
    place,
    number,
    ...dates,
    enteredOn: dates.enteredOn ?? enteredOn(description),
    text: description,
    shortText,
    sequence: line(value.pacer_seq_no ?? value.pacer_sequence_number, 60) ?? null,
    documents: readDocuments(value, number),
    ...(isInstant(value.date_filed) ? { together: `${value.date_filed.trim()} ${number ?? ''}` } : {}),
  };
}

/** What is wrong with a text, in a sentence; undefined if nothing. */
export function textFlaw(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string')
    return `The text of the entry is ${Array.isArray(value) ? 'a list' : typeof value}, not text.`;
  if (value.length > MAX_TEXT)
    return `The text of the entry has ${value.length} characters; ${MAX_TEXT} is the most a docket line can have.`;
  if (!isWellFormed(value))
    return 'The text of the entry holds half a character (a lone surrogate): save the file again as UTF-8.';
  return undefined;
}

/** @returns undefined for what is no number at all. */
export function readNumber(value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number')
    return Number.isSafeInteger(value) && value >= 0 ? documentNumber(value) : undefined;
  if (typeof value !== 'string') return undefined;
  return documentNumber(line(value, 60) ?? '');
}

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value.trim()) && !value.trim().startsWith('17');

function readDates(
  value: Json,
  court: string | undefined,
): { filedOn: string | null; enteredOn: string | null } | string {
  const filed = value.date_filed;
  if (isInstant(filed)) {
    const day = courtDay(filed.trim(), timeZoneOf(court ?? ''));
    return day === undefined
      ? `The date_filed "${filed.slice(0, 40)}" is not an instant.`
      : { filedOn: null, enteredOn: day };
  }
  const filedOn = readDay(filed);
  if ('flaw' in filedOn) return `The date_filed can't be read: ${filedOn.flaw}.`;
  const entered = readDay(value.date_entered);
  if ('flaw' in entered) return `The date_entered can't be read: ${entered.flaw}.`;
  return { filedOn: filedOn.day, enteredOn: entered.day };
}

function readDocuments(value: Json, number: string | null): DocumentInput[] {
  const main = readDocument(value, number, null);
  const attachments = records(value.attachments)
    .slice(0, 499)
    .map((each) => readDocument(each, number, whole(each.attachment_number)));
  const isPaper = number !== null || main.pacerDocId !== undefined;
  return [...(isPaper ? [{ ...main, title: null }] : []), ...attachments];
}

function readDocument(value: Json, number: string | null, attachment: number | null): DocumentInput {
  const id = pacerDocId(value.pacer_doc_id);
  const title = line(value.description, 2000);
  return {
    number,
    attachment,
    title: title ?? null,
    pages: whole(value.page_count),
    availability: id === undefined ? 'not-seen' : 'pacer-only',
    ...(id === undefined ? {} : { pacerDocId: id }),
    links: [],
  };
}
