import type { z } from 'zod';
import type { DocketEntryData } from '../domain/case/events.js';
import { textOf } from '../domain/event.js';
import type { Fact } from '../domain/fact.js';
import { SEALED } from './present.js';
import type { RecordReader, Replayed } from './record.js';

type Entry = z.output<typeof DocketEntryData>;

/** One line of a docket as an answer tells it. */
export interface DocketLine {
  readonly id: string;
  readonly number: string | null;
  readonly filedOn: string | null;
  readonly enteredOn: string | null;
  /** Null: erased for good. */
  readonly text: string | null;
  readonly shortText?: string | null;
  readonly kind: string | null;
  readonly filing: boolean;
  readonly standing: string;
  readonly sealed?: true;
  readonly removed?: string;
  readonly revisions: number;
  readonly possibleDuplicateOf?: string;
  readonly confidence?: string;
  readonly documents: readonly unknown[];
  /** What the entry did, as read from it: event ids by type. */
  readonly did: readonly { readonly type: string; readonly event: string }[];
}

export interface DocketFilter {
  readonly kind?: string | undefined;
  readonly party?: string | undefined;
  readonly q?: string | undefined;
  readonly filing?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** The docket under the cuts, in the order of the world; removed and undated entries stay listed. */
export function docketLines(
  reader: RecordReader,
  replayed: Replayed,
  filter: DocketFilter = {},
): DocketLine[] {
  const removed = new Map<string, string>();
  const did = new Map<string, { type: string; event: string }[]>();
  const entries: Fact[] = [];
  for (const { fact } of replayed.effective.versions) {
    if (fact.subject !== replayed.subject) continue;
    if (fact.type === 'DocketEntryRecorded') entries.push(fact);
    else if (fact.type === 'DocketEntryRemoved')
      removed.set((fact.data as { event: string }).event, (fact.data as { reason: string }).reason);
    else if (fact.causationId !== undefined) {
      const list = did.get(fact.causationId);
      if (list) list.push({ type: fact.type, event: fact.id });
      else did.set(fact.causationId, [{ type: fact.type, event: fact.id }]);
    }
  }
  const lines = entries.map((fact) => lineOf(reader, fact, removed.get(fact.id), did.get(fact.id) ?? []));
  return lines.filter((line) => matches(line, filter));
}

function lineOf(
  reader: RecordReader,
  fact: Fact,
  removed: string | undefined,
  did: readonly { type: string; event: string }[],
): DocketLine {
  const entry = fact.data as Entry;
  const sealed = reader.seals.isSealed(fact.id);
  const attachments = reader.seals.attachments(fact.id);
  const told = (text: Entry['text'] | null | undefined) =>
    sealed ? SEALED : text === null || text === undefined ? null : (textOf(text) ?? null);
  return {
    id: fact.id,
    number: entry.number,
    filedOn: entry.filedOn,
    enteredOn: entry.enteredOn,
    text: told(entry.text),
    ...(entry.shortText === undefined ? {} : { shortText: told(entry.shortText) }),
    kind: sealed ? SEALED : (entry.reading?.kind ?? null),
    filing: entry.filing,
    standing: fact.standing,
    ...(sealed ? { sealed: true as const } : {}),
    ...(removed === undefined ? {} : { removed }),
    revisions: fact.correctedBy?.length ?? 0,
    ...(entry.possibleDuplicateOf === undefined ? {} : { possibleDuplicateOf: entry.possibleDuplicateOf }),
    ...(entry.reading?.confidence === 'low' ? { confidence: 'low' } : {}),
    documents: entry.documents.map((document) => {
      const hidden = sealed || attachments.includes(document.attachment ?? -1);
      return {
        ...document,
        title: hidden ? SEALED : told(document.title),
        ...(hidden ? { links: [], availability: SEALED } : {}),
      };
    }),
    did: sealed ? [] : did,
  };
}

function matches(line: DocketLine, filter: DocketFilter): boolean {
  const day = line.filedOn ?? line.enteredOn ?? '';
  const text =
    filter.q === undefined && filter.party === undefined
      ? ''
      : `${line.text ?? ''} ${line.shortText ?? ''}`.toLowerCase();
  return (
    (filter.kind === undefined || line.kind === filter.kind) &&
    (filter.filing === undefined || line.filing === filter.filing) &&
    (filter.from === undefined || day >= filter.from) &&
    (filter.to === undefined || day <= filter.to) &&
    (filter.q === undefined || text.includes(filter.q.toLowerCase())) &&
    (filter.party === undefined || text.includes(filter.party.toLowerCase()))
  );
}
