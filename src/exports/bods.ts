import type { Source } from '../domain/event.js';
import { canonicalJson } from '../domain/hash.js';
import { uuidV5 } from '../domain/ids.js';
import type { OrganizationState } from '../domain/organization/state.js';
import { Parties } from './bods-parties.js';
import { controlRecords, officeRecords, seatRecords, stakeRecords } from './bods-relationships.js';
import type { BodsRecord, BodsStatement } from './bods-statement.js';

export type { BodsStatement } from './bods-statement.js';

export interface BodsOptions {
  /** Who publishes the statements. */
  readonly publisher: { readonly name: string; readonly url?: string };
  /** The first source of an event, if the caller has it at hand; without it a statement names its events. */
  readonly sourceOf?: (event: string) => Source | undefined;
}

/**
 * The ownership and control of an organization, as the record has it on the day the state was cut to, in the Beneficial
 * Ownership Data Standard 0.4: a bare array of statements, entities and persons before the relationships between them.
 *
 * A date not on record is left out, never rounded. A statement keeps its id as long as it says the same on the same
 * events, so that two exports can be compared.
 */
export function bodsStatements(state: OrganizationState, options: BodsOptions): BodsStatement[] {
  const parties = new Parties(state);
  const subject = parties.entityRecord(state.key);
  const relationships = [
    ...controlRecords(state, parties),
    ...stakeRecords(state, parties),
    ...seatRecords(state, parties),
    ...officeRecords(state, parties),
  ];
  // Whoever only the relationships name has joined the parties by now.
  return [...parties.records(), ...relationships].map((record) => statement(record, subject, options));
}

function statement(record: BodsRecord, declarationSubject: string, options: BodsOptions): BodsStatement {
  const { by, on, annotations, closed, ...told } = record;
  const { recordId, recordDetails } = told;
  return {
    statementId: uuidV5('bods', recordId, canonicalJson(recordDetails), ...by),
    statementDate: on,
    ...(annotations.length > 0 ? { annotations } : {}),
    publicationDetails: { publicationDate: on, bodsVersion: '0.4', publisher: options.publisher },
    source: sourceOf(by, options),
    declarationSubject,
    ...told,
    recordStatus: closed ? 'closed' : 'new',
  };
}

function sourceOf(by: readonly string[], options: BodsOptions): BodsStatement['source'] {
  const source = by.map((event) => options.sourceOf?.(event)).find((s) => s !== undefined);
  const events = by.length > 0 ? `Events ${by.join(', ')}` : 'No event on record';
  if (!source) return { type: ['thirdParty'], description: events };
  const title = [source.publisher, source.title].filter((part) => part !== null).join(', ');
  return {
    type: ['thirdParty'],
    description: title === '' ? events : `${title}. ${events}`,
    ...(source.url === undefined ? {} : { url: source.url }),
    ...(source.retrievedOn === undefined ? {} : { retrievedAt: source.retrievedOn }),
    ...(source.assertedBy === undefined ? {} : { assertedBy: [{ name: source.assertedBy }] }),
  };
}
