import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseModel } from '../../src/domain/case/evolve.js';
import { caseIdFor, courtId } from '../../src/domain/courts.js';
import type { NewEvent, StoredEvent } from '../../src/domain/event.js';
import { canonicalJson, chainHash, contentHash } from '../../src/domain/hash.js';
import type { CaseQuery } from '../../src/imports/case-directory.js';
import { decodeBytes } from '../../src/imports/encoding.js';
import {
  type ImportOptions,
  type ImportReport,
  type ImportWorld,
  importTexts,
} from '../../src/imports/import.js';
import { History } from '../../src/replay/history.js';
import {
  type EventStore,
  type ExpectedRevision,
  positionOf,
  WrongExpectedRevision,
} from '../../src/store/event-store.js';
import { fromRoot } from '../helpers/root.js';

/** Imports one text. */
export async function importText(
  text: string,
  options: ImportOptions,
  world: ImportWorld,
): Promise<ImportReport> {
  const { value } = await importTexts([text], options, world).next();
  return value as ImportReport;
}

/** A record in memory, with the importer's view of the world. */
export class TestRecord {
  readonly streams = new Map<string, StoredEvent[]>();
  /** Cases by every name that was recorded; a node resolves them by its read models. */
  readonly names = new Map<string, string>();
  readonly world: ImportWorld;
  /** Called before an append: to let another writer in between. */
  onAppend: ((stream: string) => void) | undefined;
  #position = 0;

  constructor() {
    const store: Pick<EventStore, 'append' | 'readStream'> = {
      append: async (stream, events, expected) => {
        this.onAppend?.(stream);
        return this.put(stream, events, expected);
      },
      readStream: (stream) => toAsync(this.streams.get(stream) ?? []),
    };
    this.world = {
      log: { stream: (name) => [...(this.streams.get(name) ?? [])] },
      store,
      salt: () => randomBytes(16).toString('hex'),
      resolveCase: (query) => this.#resolve(query),
    };
  }

  put(stream: string, events: readonly NewEvent[], expected: ExpectedRevision) {
    const recorded = this.streams.get(stream) ?? [];
    const actual = recorded.at(-1)?.revision ?? 'none';
    if (actual !== expected) throw new WrongExpectedRevision(stream, expected, actual);
    for (const event of events) {
      if (recorded.some((each) => each.id === event.id)) throw new Error(`${event.type} ${event.id} twice`);
      const last = recorded.at(-1);
      this.#position += 1;
      const stored = {
        ...event,
        recordedAt: '2026-03-01T12:00:00Z',
        prevHash: last ? chainHash(last) : null,
        revision: recorded.length,
        position: positionOf(this.#position),
      };
      recorded.push(stored);
      this.#note(stored);
    }
    this.streams.set(stream, recorded);
    return { position: positionOf(this.#position), revision: recorded.length - 1 };
  }

  #note({ type, subject, data }: StoredEvent): void {
    const { alias, kind, docketNumber, court } = data as Record<string, string>;
    if (type === 'AliasAdded') this.names.set(`${kind} ${alias}`, subject);
    if (docketNumber !== undefined)
      this.names.set(caseIdFor(court ?? subject.split('-')[1] ?? '', docketNumber), subject);
  }

  #resolve({ court = '', docketNumber, pacerCaseId, courtlistenerId }: CaseQuery): string | undefined {
    return (
      this.names.get(`courtlistener ${courtlistenerId}`) ??
      this.names.get(`pacer ${courtId(court)}:${pacerCaseId}`) ??
      (docketNumber === undefined ? undefined : this.names.get(caseIdFor(court, docketNumber)))
    );
  }

  import(input: unknown, retrievedOn = '2026-03-01'): Promise<ImportReport> {
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    return importText(text, { retrievedOn, actor: 'test' }, this.world);
  }

  events(stream: string, type?: string): StoredEvent[] {
    return (this.streams.get(stream) ?? []).filter((event) => type === undefined || event.type === type);
  }

  /** What is told of a case today, or as known on a day: facts and state, without salts, ids of events and sources. */
  state(subject: string, knownOn: string | null = null): string {
    const events = this.events(subject);
    const history = new History(subject, caseModel, events, events.map(contentHash));
    const told = history.told(null, knownOn).map(({ fact }) => ({
      type: fact.type,
      on: fact.occurredOn,
      known: fact.knownOn,
      ordinal: fact.ordinal,
      data: plain(fact.data),
    }));
    return canonicalJson(told);
  }
}

async function* toAsync(events: readonly StoredEvent[]): AsyncGenerator<StoredEvent> {
  yield* events;
}

export function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Record<string, unknown>;
  if (typeof record.salt === 'string' && typeof record.text === 'string') return record.text;
  return Object.fromEntries(Object.entries(record).map(([key, member]) => [key, plain(member)]));
}

export interface Fixture {
  readonly name: string;
  readonly text: string;
}

const read = (folder: string, name: string): Fixture => ({
  name: `${folder}/${name}`,
  text: decodeBytes(readFileSync(fromRoot('tests/fixtures', folder, name))),
});

export function fixture(path: string): string {
  return decodeBytes(readFileSync(fromRoot('tests/fixtures', path)));
}

export function docketFixtures(): Fixture[] {
  const kinds = ['appellate', 'bankruptcy', 'district', 'history', 'internet-archive', 'special'];
  return kinds.flatMap((kind) =>
    readdirSync(fromRoot('tests/fixtures/dockets', kind)).map((name) => read(join('dockets', kind), name)),
  );
}

export function feedFixtures(extension: string): Fixture[] {
  return readdirSync(fromRoot('tests/fixtures/feeds'))
    .filter((name) => name.endsWith(extension))
    .map((name) => read('feeds', name));
}

/** A docket of juriscraper's with some entries. */
export function docket(entries: readonly object[], more: object = {}): Record<string, unknown> {
  return {
    court_id: 'cand',
    docket_number: '4:24-cv-04722',
    case_name: 'Musk v. Altman',
    date_filed: '2024-08-05',
    date_terminated: null,
    assigned_to_str: '',
    referred_to_str: '',
    federal_dn_case_type: 'cv',
    parties: [],
    docket_entries: entries,
    ...more,
  };
}

export const SUBJECT = 'case-cand-4-24-cv-04722';

/** A line of juriscraper's. */
export function entry(
  number: string | null,
  day: string,
  description: string,
  more: object = {},
): Record<string, unknown> {
  return {
    document_number: number,
    date_filed: day,
    date_entered: day,
    description,
    pacer_doc_id: null,
    pacer_seq_no: null,
    ...more,
  };
}

/** A state without the days on which the docket was looked at. */
export const withoutChecks = (state: string): string =>
  JSON.stringify((JSON.parse(state) as { type: string }[]).filter((fact) => fact.type !== 'DocketChecked'));
