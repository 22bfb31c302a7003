import type { Source } from '../domain/event.js';
import type { DocketInput, SourceKind } from './docket-input.js';

/** How much a copy is trusted where two say different things of one case: a report of the court's before a feed's stub. */
const RANK: Readonly<Record<SourceKind, number>> = {
  'docket-report': 5,
  courtlistener: 4,
  'internet-archive': 3,
  'history-report': 2,
  'courtlistener-webhook': 1,
  feed: 0,
};

/** What each kind of copy is called where the record says what a case was checked against. */
const NAMES: Readonly<Record<SourceKind, string>> = {
  'docket-report': 'PACER docket report',
  'history-report': 'PACER docket history report',
  'internet-archive': 'Internet Archive docket',
  courtlistener: 'CourtListener docket',
  'courtlistener-webhook': 'CourtListener docket alert',
  feed: 'PACER RSS feed',
};

export const rankOf = (kind: SourceKind): number => RANK[kind];
export const nameOf = (kind: SourceKind): string => NAMES[kind];

/** The source an event cites for what this copy says; for a line of the docket, with its number and own address. */
export function citedSource(input: DocketInput, entry?: { number: string | null; url?: string }): Source {
  const { publisher, title, url } = input.source;
  const address = entry?.url ?? url;
  return {
    publisher,
    title,
    ...(address === undefined ? {} : { url: address }),
    ...(entry?.number ? { docketEntry: entry.number } : {}),
    publishedOn: null,
    retrievedOn: input.retrievedOn,
    note: NAMES[input.source.kind],
  };
}

const kinds = new Map(Object.entries(NAMES).map(([kind, name]) => [name, kind as SourceKind]));

/** How much the copy behind a recorded event was trusted; what people wrote by hand counts most. */
export function rankOfSource(source: Source | undefined): number {
  const kind = source?.note === undefined ? undefined : kinds.get(source.note);
  return kind === undefined ? 9 : RANK[kind];
}
