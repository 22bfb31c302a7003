import { kindOf, type StoredEvent, type SubjectKind } from '../../domain/event.js';

const COLLECTION: Record<SubjectKind, string> = {
  case: 'cases',
  matter: 'matters',
  organization: 'organizations',
  venture: 'ventures',
  person: 'persons',
};

/** Path of a subject's page; its API address is the same under /api/v1. */
export function pathOf(subject: string): string {
  const kind = kindOf(subject);
  // Ids are lower-case letters, digits and dashes: nothing in them needs escaping.
  return `/${COLLECTION[kind]}/${subject.slice(kind.length + 1)}`;
}

export interface Links {
  readonly page: string;
  readonly api: string;
  /** The subject as this record told it with this event, for good. */
  readonly permalink: string;
}

/** @param entry number or id of the docket entry the message is about */
export function linksOf(event: StoredEvent, baseUrl: string, entry?: string): Links {
  const subject = pathOf(event.subject);
  const path = entry === undefined ? subject : `${subject}/docket/${encodeURIComponent(entry)}`;
  const recorded = event.recordedAt.slice(0, 10);
  return {
    page: baseUrl + path,
    api: `${baseUrl}/api/v1${path}`,
    permalink: `${baseUrl}/api/v1${subject}?asOf=${recorded}&atEvent=${event.id}`,
  };
}
