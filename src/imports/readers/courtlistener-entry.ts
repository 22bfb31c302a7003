import type { DocumentInput } from '../docket-input.js';
import { enteredOn } from '../entered.js';
import { documentNumber, isInternalNumber, pacerDocId } from '../pacer-ids.js';
import { isRecord, type Json, line, readDay, records, text, webUrl, whole } from '../values.js';
import { type EntryRead, readNumber, textFlaw } from './entry.js';

export const COURTLISTENER = 'https://www.courtlistener.com';
const STORAGE = 'https://storage.courtlistener.com/';

/**
 * One docket entry of CourtListener's API, webhook or export. Every one has a document, but that of a minute entry is a
 * placeholder without a number; a case known from history reports has its words only there.
 */
export function readClEntry(value: unknown, place: string): EntryRead {
  if (!isRecord(value))
    return { place, reason: 'A docket entry is an object with date_filed, entry_number and description.' };
  const papers = records(value.recap_documents).slice(0, 500);
  const main = papers.find((paper) => paper.document_type !== 2 && whole(paper.attachment_number) === null);
  const flaw = textFlaw(value.description) ?? textFlaw(main?.description);
  if (flaw) return { place, reason: flaw };
  const filed = readDay(value.date_filed);
  if ('flaw' in filed) return { place, reason: `The date_filed can't be read: ${filed.flaw}.` };
  const printed = readNumber(value.entry_number);
  if (printed === undefined) return { place, reason: 'The entry_number is no whole number.' };
  const number = numberOf(value.entry_number, printed, main);
  const description = text(value.description) ?? '';
  const shortText = text(main?.description) ?? null;
  if (description === '' && shortText === null && number === null && filed.day === null) {
    return { place, reason: 'The entry has no date, no number and no text: nothing tells it from another.' };
  }
  const url = main?.absolute_url;
  const address = typeof url === 'string' && url.startsWith('/') ? webUrl(url, COURTLISTENER) : undefined;
  return {
    place,
    number,
    filedOn: filed.day,
    enteredOn: enteredOn(description),
    text: description,
    shortText,
    sequence: line(value.pacer_sequence_number, 60) ?? null,
    documents: papers.map((paper) => readPaper(paper, number)).filter((paper) => paper !== undefined),
    ...(address === undefined ? {} : { url: address }),
  };
}

/** In some appellate courts the number is PACER's id of the document, as a number without its leading zeros. */
function numberOf(raw: unknown, printed: string | null, main: Json | undefined): string | null {
  if (printed === null) return null;
  if (!isInternalNumber(printed)) return printed;
  const own = pacerDocId(main?.pacer_doc_id) ?? documentNumber(main?.document_number);
  const digits = String(raw).replace(/^0+/, '');
  if (own && isInternalNumber(own) && own.replace(/^0+/, '').length === digits.length) return own;
  return typeof raw === 'number' ? documentNumber(`0${digits}`) : printed;
}

function readPaper(paper: Json, entryNumber: string | null): DocumentInput | undefined {
  const attachment =
    paper.document_type === 2 ? (whole(paper.attachment_number) ?? 0) : whole(paper.attachment_number);
  const id = pacerDocId(paper.pacer_doc_id);
  const number = line(paper.document_number, 60);
  // A minute entry's placeholder is not a paper.
  if (attachment === null && id === undefined && number === undefined) return undefined;
  const free = paper.is_available === true;
  const sealed = paper.is_sealed === true;
  const availability = sealed ? 'sealed' : free ? 'free-copy' : id === undefined ? 'not-seen' : 'pacer-only';
  return {
    number: entryNumber ?? number ?? null,
    attachment,
    title: attachment === null ? null : (line(paper.description, 2000) ?? null),
    pages: whole(paper.page_count),
    availability,
    ...(id === undefined ? {} : { pacerDocId: id }),
    links: sealed ? [] : linksOf(paper, free),
  };
}

function linksOf(paper: Json, free: boolean): string[] {
  const links: (string | undefined)[] = [];
  if (free && typeof paper.filepath_local === 'string' && paper.filepath_local !== '')
    links.push(webUrl(paper.filepath_local, STORAGE));
  if (typeof paper.filepath_ia === 'string' && /^https?:/.test(paper.filepath_ia))
    links.push(webUrl(paper.filepath_ia));
  if (typeof paper.absolute_url === 'string' && paper.absolute_url.startsWith('/'))
    links.push(webUrl(paper.absolute_url, COURTLISTENER));
  return [...new Set(links.filter((link) => link !== undefined))].sort();
}
