import { createHash } from 'node:crypto';
import type { EntryView } from './entry-view.js';
import type { Message } from './schemas.js';

/** What CourtListener's envelope says of the endpoint, not of the event. */
export interface EnvelopeContext {
  /** When the endpoint was made: CourtListener puts that, not the event's time, into `webhook.date_created`. */
  readonly createdAt: string;
  /** CourtListener's number of a subject's docket, where known. */
  readonly docketId: (subject: string) => number | undefined;
}

/** CourtListener's docket-alert body, type 1, version 2, member for member, so that existing receivers work unchanged. */
export function courtListenerBody(messages: readonly Message[], context: EnvelopeContext): unknown {
  return {
    payload: { results: messages.map((message) => result(message, context)) },
    webhook: {
      version: 2,
      event_type: 1,
      date_created: micros(context.createdAt),
      deprecation_date: null,
    },
  };
}

function result(message: Message, context: EnvelopeContext): unknown {
  const { entry, subject } = message.data as { entry: EntryView; subject: { id: string } };
  const docket = context.docketId(subject.id) ?? numberFrom(subject.id);
  const created = micros(message.timestamp);
  return {
    id: numberFrom(entry.id),
    docket,
    date_filed: entry.filedOn,
    time_filed: null,
    entry_number: entry.number !== null && /^\d{1,15}$/.test(entry.number) ? Number(entry.number) : null,
    description: entry.text ?? '',
    date_created: created,
    date_modified: created,
    pacer_sequence_number:
      entry.sequence !== null && /^\d{1,15}$/.test(entry.sequence) ? Number(entry.sequence) : null,
    recap_sequence_number: sequenceOf(entry),
    recap_documents: papers(entry).map((document) => ({
      id: numberFrom(`${entry.id}/${document.number}/${document.attachment}`),
      sha1: '',
      file_size: null,
      is_sealed: document.availability === 'sealed' ? true : null,
      thumbnail: null,
      ocr_status: null,
      page_count: document.pages,
      date_upload: null,
      description: document.title ?? '',
      filepath_ia: document.links.find((link) => link.includes('archive.org')) ?? '',
      absolute_url: `/docket/${docket}/${document.number ?? ''}/`,
      date_created: created,
      is_available: document.links.length > 0,
      pacer_doc_id: document.pacerDocId ?? '',
      date_modified: created,
      document_type: document.attachment === null ? 1 : 2,
      filepath_local: null,
      document_number: document.number ?? '',
      is_free_on_pacer: null,
      thumbnail_status: 0,
      attachment_number: document.attachment,
      ia_upload_failure_count: null,
    })),
  };
}

type Paper = EntryView['documents'][number];

/** Every entry has a document there; minute entries carry a placeholder without a number. */
function papers(entry: EntryView): Paper[] {
  if (entry.documents.length > 0) {
    return entry.documents.map((d) => ({
      ...d,
      number: d.number ?? entry.number,
      attachment: d.attachment === 0 ? null : d.attachment,
    }));
  }
  return [
    {
      number: entry.number,
      attachment: null,
      title: entry.shortText,
      pages: null,
      availability: 'not-seen',
      pacerDocId: null,
      links: [],
    },
  ];
}

function sequenceOf(entry: EntryView): string {
  if (entry.sequence !== null && /^\d{4}-\d{2}-\d{2}\.\d+$/.test(entry.sequence)) return entry.sequence;
  const number = Number.parseInt(entry.number ?? '', 10);
  return `${entry.filedOn ?? '0001-01-01'}.${String(Number.isNaN(number) ? 1 : number).padStart(3, '0')}`;
}

/** A stable integer for what CourtListener numbers and we name: 48 bits, so that every JSON reader holds it exactly. */
export function numberFrom(name: string): number {
  return createHash('sha256').update(name).digest().readUIntBE(0, 6);
}

/** CourtListener's form of an instant: microseconds and an offset. */
const micros = (iso: string): string => `${new Date(iso).toISOString().slice(0, -1)}000+00:00`;
