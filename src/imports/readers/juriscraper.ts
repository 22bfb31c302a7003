import { courtId, court as courtOf } from '../../domain/courts.js';
import type {
  CaseFacts,
  DocketInput,
  DocketSource,
  EntryInput,
  JudgeInput,
  Refused,
} from '../docket-input.js';
import { caption, judgeName } from '../names.js';
import { dayOrNull, defined, isRecord, type Json, line, list } from '../values.js';
import { isComplete } from './completeness.js';
import { isRefused, readEntry } from './entry.js';
import { readParties } from './parties.js';

/** What a reader is told beside the text. */
export interface ReadContext {
  readonly retrievedOn: string;
  /** Address the text came from, if known. */
  readonly url?: string;
}

/**
 * Reads one docket of juriscraper's: district, bankruptcy, special and appellate reports, history reports, dockets as kept
 * at the Internet Archive, and each stub of its reading of a feed.
 * @returns the docket, or a sentence that says why it can't be told which case it is.
 */
export function readJuriscraper(value: unknown, place: string, context: ReadContext): DocketInput | Refused {
  if (!isRecord(value))
    return { place, reason: 'A docket is an object with court_id, docket_number and docket_entries.' };
  const facts = readFacts(value);
  if (facts.court === undefined)
    return { place, reason: 'The docket names no court: give court_id, as in cand.' };
  if (facts.docketNumber === undefined)
    return { place, reason: "The docket has no docket_number: which case it is can't be told." };
  if (
    value.docket_entries !== undefined &&
    value.docket_entries !== null &&
    !Array.isArray(value.docket_entries)
  ) {
    return { place, reason: 'docket_entries is not a list.' };
  }
  const prefix = place === '' ? '' : `${place}.`;
  const entries: EntryInput[] = [];
  const refused: Refused[] = [];
  list(value.docket_entries).forEach((each, i) => {
    const read = readEntry(each, `${prefix}docket_entries[${i}]`, facts.court);
    if (isRefused(read)) refused.push(read);
    else entries.push(read);
  });
  const source = sourceOf(value, facts, context);
  const parties = readParties(value.parties);
  return {
    place,
    source,
    retrievedOn: context.retrievedOn,
    facts,
    parties,
    partiesComplete: parties.length > 0,
    judges: readJudges(value),
    entries,
    refused,
    complete: source.kind !== 'feed' && isComplete(entries, facts.dateFiled),
  };
}

function readFacts(value: Json): CaseFacts {
  const court = line(value.court_id, 40);
  const origin = isRecord(value.originating_court_information) ? value.originating_court_information : {};
  const originCourt = line(origin.court_id, 40);
  const originNumber = line(origin.docket_number, 100);
  return defined<CaseFacts>({
    court: court === undefined ? undefined : courtId(court),
    docketNumber: line(value.docket_number, 100),
    pacerCaseId: line(value.pacer_case_id, 40),
    caption: caption(value.case_name),
    dateFiled: dayOrNull(value.date_filed) ?? undefined,
    dateTerminated: dayOrNull(value.date_terminated) ?? undefined,
    natureOfSuit: line(value.nature_of_suit, 300),
    cause: line(value.cause, 300),
    jury: line(value.jury_demand, 100),
    jurisdiction: line(value.jurisdiction, 200),
    originating:
      originCourt && originNumber ? { court: courtId(originCourt), docketNumber: originNumber } : undefined,
    typeWords: line(
      [value.case_type_information, value.type, value.federal_dn_case_type]
        .filter((each) => typeof each === 'string')
        .join(' '),
      300,
    ),
  });
}

export function readJudges(value: Json): JudgeInput[] {
  const judges: JudgeInput[] = [];
  const presiding = judgeName(value.assigned_to_str);
  const magistrate = judgeName(value.referred_to_str);
  if (presiding !== undefined) judges.push({ judge: presiding, role: 'presiding' });
  if (magistrate !== undefined) judges.push({ judge: magistrate, role: 'magistrate' });
  for (const member of list(value.panel)) {
    const judge = judgeName(member);
    if (judge !== undefined) judges.push({ judge, role: 'panel' });
  }
  return judges;
}

function sourceOf(value: Json, facts: CaseFacts, context: ReadContext): DocketSource {
  const where = `${facts.docketNumber} (${courtOf(facts.court ?? '')?.citation || facts.court})`;
  const url = context.url === undefined ? {} : { url: context.url };
  const stub = list(value.docket_entries)[0];
  if (isRecord(stub) && typeof stub.date_filed === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(stub.date_filed)) {
    return { kind: 'feed', publisher: 'PACER', title: `RSS feed: ${where}`, ...url };
  }
  if ('date_last_filing' in value)
    return { kind: 'history-report', publisher: 'PACER', title: `Docket history report: ${where}`, ...url };
  const isReport =
    'federal_dn_case_type' in value || 'case_type_information' in value || !('demand' in value);
  if (!isReport)
    return {
      kind: 'internet-archive',
      publisher: 'Internet Archive',
      title: `RECAP docket: ${where}`,
      ...url,
    };
  return { kind: 'docket-report', publisher: 'PACER', title: `Docket report: ${where}`, ...url };
}
