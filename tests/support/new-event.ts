import { randomBytes, randomUUID } from 'node:crypto';
import type { NewEvent } from '../../src/domain/event.js';

/**
 * An event as a decider makes it, for tests that care about storing rather than about law.
 *
 * @example newEvent('case-cand-4-24-cv-04722', { data: { n: 1 } })
 */
export function newEvent(subject: string, fields: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: 'DocketEntryRecorded',
    version: 1,
    subject,
    about: ['organization-openai'],
    occurredOn: '2024-08-05',
    ordinal: 1,
    knownOn: '2024-08-05~',
    knownOnBasis: 'docket-entered',
    standing: 'confirmed',
    sources: [{ publisher: 'Court', title: null, publishedOn: '2024-08-05', docketEntry: '1' }],
    actor: 'test',
    correlationId: 'c-1',
    data: { number: 1, text: 'COMPLAINT' },
    ...fields,
  };
}

/** Events of one subject, numbered in their data. */
export const newEvents = (subject: string, count: number, fields: Partial<NewEvent> = {}): NewEvent[] =>
  Array.from({ length: count }, (_, n) => newEvent(subject, { data: { n }, ...fields }));

/** A name nothing else has, so that suites can share a server. */
export const uniqueName = (kind: string): string => `${kind}-t${randomBytes(6).toString('hex')}`;
