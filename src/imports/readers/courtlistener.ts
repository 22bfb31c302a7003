import { courtId, resolveCourt } from '../../domain/courts.js';
import type {
  CaseFacts,
  DocketInput,
  DocketSource,
  EntryInput,
  Refused,
  SourceKind,
} from '../docket-input.js';
import { caption } from '../names.js';
import { dayOrNull, defined, isRecord, type Json, line, list, records } from '../values.js';
import { isComplete } from './completeness.js';
import { COURTLISTENER, readClEntry } from './courtlistener-entry.js';
import { readClParties } from './courtlistener-parties.js';
import { docketIdOf } from './docket-id.js';
import { isRefused } from './entry.js';
import { type ReadContext, readJudges } from './juriscraper.js';
import { readParties } from './parties.js';

function factsOf(value: Json): CaseFacts {
  const court = line(value.court_id, 60) ?? line(value.court, 300);
  const origin = isRecord(value.original_court_info) ? value.original_court_info : {};
  const from = line(value.appeal_from, 300) ?? line(value.appeal_from_str, 300);
  const originCourt = from === undefined ? undefined : resolveCourt(from)?.id;
  const originNumber = line(origin.docket_number, 100);
  const type = isRecord(value.appellate_case_type_information)
    ? undefined
    : value.appellate_case_type_information;
  return defined<CaseFacts>({
    court: court === undefined ? undefined : (resolveCourt(court)?.id ?? courtId(court)),
    docketNumber: line(value.docket_number, 100) ?? line(value.docket_number_raw, 100),
    pacerCaseId: line(value.pacer_case_id, 40),
    courtlistenerId: docketIdOf(value.id) ?? docketIdOf(value.resource_uri),
    caption: caption(value.case_name) ?? caption(value.case_name_full),
    shortCaption: line(value.case_name_short, 300),
    dateFiled: dayOrNull(value.date_filed) ?? undefined,
    dateTerminated: dayOrNull(value.date_terminated) ?? undefined,
    natureOfSuit: line(value.nature_of_suit, 300),
    cause: line(value.cause, 300),
    jury: line(value.jury_demand, 100),
    jurisdiction: line(value.jurisdiction_type, 200),
    blocked: value.blocked === true ? true : undefined,
    originating: originCourt && originNumber ? { court: originCourt, docketNumber: originNumber } : undefined,
    typeWords: line(type, 300),
  });
}

/** A docket of CourtListener's API, or its whole-docket export as the Internet Archive keeps it. */
export function readClDocket(value: Json, place: string, context: ReadContext): DocketInput | Refused {
  const facts = factsOf(value);
  if (facts.court === undefined || facts.docketNumber === undefined) {
    return {
      place,
      reason: "The docket names no court or has no docket_number: which case it is can't be told.",
    };
  }
  const isExport = Array.isArray(value.docket_entries);
  const { entries, refused } = readEntries(
    list(value.docket_entries),
    place === '' ? 'docket_entries' : `${place}.docket_entries`,
  );
  const parties = readParties(value.parties);
  return {
    place,
    source: sourceOf(isExport ? 'internet-archive' : 'courtlistener', facts, context, value.absolute_url),
    retrievedOn: context.retrievedOn,
    facts,
    parties,
    partiesComplete: parties.length > 0,
    judges: readJudges({ ...value, panel: panelOf(value) }),
    entries,
    refused,
    complete: isExport && isComplete(entries, facts.dateFiled),
  };
}

const panelOf = (value: Json): readonly string[] =>
  (line(value.panel_str, 500) ?? '')
    .split(/,| and /)
    .map((each) => each.trim())
    .filter((each) => each.length > 2);

function sourceOf(kind: SourceKind, facts: CaseFacts, context: ReadContext, path?: unknown): DocketSource {
  const where =
    facts.docketNumber === undefined
      ? `docket ${facts.courtlistenerId}`
      : `${facts.docketNumber} (${resolveCourt(facts.court ?? '')?.citation || facts.court})`;
  const own = typeof path === 'string' && path.startsWith('/') ? `${COURTLISTENER}${path}` : undefined;
  const url = context.url ?? own;
  const publisher = kind === 'internet-archive' ? 'Internet Archive' : 'CourtListener';
  return { kind, publisher, title: `Docket: ${where}`, ...(url === undefined ? {} : { url }) };
}

function readEntries(
  values: readonly unknown[],
  place: string,
): { entries: EntryInput[]; refused: Refused[] } {
  const entries: EntryInput[] = [];
  const refused: Refused[] = [];
  values.forEach((each, i) => {
    const read = readClEntry(each, `${place}[${i}]`);
    if (isRefused(read)) refused.push(read);
    else entries.push(read);
  });
  return { entries, refused };
}

/** Results of a page, or of several pages of one listing, each with the place it came from. */
export interface Page {
  readonly results: readonly { readonly value: unknown; readonly place: string }[];
  /** Whether nothing came before or comes after. */
  readonly whole: boolean;
}

/**
 * Docket entries as saved from the API. They name their docket by CourtListener's number alone.
 * @param kind what the copy is called: a saved page, or a docket alert
 */
export function readClEntryPages(
  page: Page,
  context: ReadContext,
  kind: SourceKind = 'courtlistener',
): (DocketInput | Refused)[] {
  const byDocket = new Map<string, { entries: EntryInput[]; refused: Refused[] }>();
  const lost: Refused[] = [];
  for (const { value, place } of page.results) {
    const docket = isRecord(value) ? docketIdOf(value.docket) : undefined;
    if (docket === undefined) {
      lost.push({ place, reason: "The entry names no docket: whose it is can't be told." });
      continue;
    }
    const group = byDocket.get(docket) ?? { entries: [], refused: [] };
    byDocket.set(docket, group);
    const read = readClEntry(value, place);
    if (isRefused(read)) group.refused.push(read);
    else group.entries.push(read);
  }
  const dockets = [...byDocket].map(([courtlistenerId, { entries, refused }]): DocketInput => {
    const facts = { courtlistenerId };
    return {
      place: `docket ${courtlistenerId}`,
      source: sourceOf(kind, facts, context),
      retrievedOn: context.retrievedOn,
      facts,
      parties: [],
      partiesComplete: false,
      judges: [],
      entries,
      refused,
      complete: page.whole && kind === 'courtlistener' && isComplete(entries, undefined),
    };
  });
  return [...dockets, ...lost];
}

/** Parties as saved from the API: nested rows may belong to other dockets of the same party. */
export function readClPartyPages(page: Page, context: ReadContext): (DocketInput | Refused)[] {
  const dockets = new Map<string, Json[]>();
  const lost: Refused[] = [];
  for (const { value, place } of page.results) {
    const types = isRecord(value) ? records(value.party_types) : [];
    const ids = new Set(
      types.map((type) => docketIdOf(type.docket_id ?? type.docket)).filter((id) => id !== undefined),
    );
    if (ids.size === 0) lost.push({ place, reason: 'The party stands on no docket.' });
    for (const id of ids) dockets.set(id, [...(dockets.get(id) ?? []), value as Json]);
  }
  // A listing is filtered by one docket; the others its rows name are only mentioned.
  const main = [...dockets].sort((a, b) => b[1].length - a[1].length)[0];
  if (!main) return lost;
  const [courtlistenerId, values] = main;
  const facts = { courtlistenerId };
  const parties = readClParties(values, courtlistenerId);
  const docket: DocketInput = {
    place: `docket ${courtlistenerId}`,
    source: sourceOf('courtlistener', facts, context),
    retrievedOn: context.retrievedOn,
    facts,
    parties,
    partiesComplete: page.whole,
    judges: [],
    entries: [],
    refused: [],
    complete: false,
  };
  return [docket, ...lost];
}
