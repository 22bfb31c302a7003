import type { SubjectKind } from '../domain/event.js';
import type { Pin, Replayed } from '../replay/record.js';

/** Where each kind of subject lives in addresses. */
export const PLURAL: Readonly<Record<SubjectKind, string>> = {
  case: 'cases',
  matter: 'matters',
  organization: 'organizations',
  venture: 'ventures',
  person: 'persons',
};

/** Path of a subject without /api/v1. */
export const subjectPath = (subject: string, kind: SubjectKind): string =>
  `/${PLURAL[kind]}/${subject.slice(kind.length + 1)}`;

export interface Found {
  readonly subject: string;
  readonly pin: Pin;
  readonly replayed: Replayed;
}
