import type { Source } from './event.js';
import type { Fact } from './fact.js';
import { labelOf, sentenceOf } from './telling/telling.js';

const SKIPPED: ReadonlySet<string> = new Set([
  'salt',
  'erased',
  'event',
  'inReplyTo',
  'pacerDocId',
  'availability',
  'readerVersion',
  'links',
  'confidence',
  'by',
]);

/**
 * The words of a fact, for full-text search: every text of its data, and publisher, title and quote of its sources. Docket
 * entries carry their number as a lawyer cites it.
 */
export function factText(fact: Fact, sources: readonly Source[]): string {
  const words: string[] = [];
  const number = (fact.data as { number?: string | null } | null)?.number;
  if (fact.type === 'DocketEntryRecorded' && number) words.push(`ECF No. ${number}`);
  collect(fact.data, words, 0);
  for (const source of sources) {
    for (const text of [source.publisher, source.title, source.quote]) if (text) words.push(text);
  }
  return words.join('\n');
}

function collect(value: unknown, words: string[], depth: number): void {
  if (typeof value === 'string') {
    if (value !== '') words.push(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, words, depth + 1);
  } else if (value !== null && typeof value === 'object' && depth < 12) {
    const record = value as Readonly<Record<string, unknown>>;
    for (const key in record) if (!SKIPPED.has(key)) collect(record[key], words, depth + 1);
  }
}

/** What a fact says in one line: the words a search weighs most. */
export function factTitle(fact: Fact): string {
  const sentence = sentenceOf(fact);
  return fact.type === 'DocketEntryRecorded' ? sentence : `${sentence} · ${labelOf(fact.type)}`;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  LawsuitFiled: ['caption', 'shortCaption', 'docketNumber'],
  CaseRenumbered: ['docketNumber'],
  AliasAdded: ['alias'],
  OrganizationFormed: ['name'],
  EntityFormed: ['name'],
  EntityRenamed: ['name'],
  VentureReported: ['name'],
  VentureAnnounced: ['name'],
  MatterNamed: ['name'],
  RoleReported: ['name'],
};

/** The names a fact gives the subject it is about. */
export function factNames(fact: Fact): string[] {
  const data = fact.data as Readonly<Record<string, unknown>> | null;
  return (NAMES[fact.type] ?? []).flatMap((member) => {
    const name = data?.[member];
    return typeof name === 'string' && name !== '' ? [name] : [];
  });
}
