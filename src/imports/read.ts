import { checkEvent } from '../domain/catalogue.js';
import { bodsEvents } from './bods.js';
import {
  type Detected,
  detectJson,
  FORMATS,
  type Format,
  looksLikeLines,
  looksLikeXml,
  UNKNOWN,
} from './detect.js';
import type { DocketInput, Refused } from './docket-input.js';
import { type EventLine, readAsofLines } from './readers/asof-lines.js';
import { readClDocket, readClEntryPages, readClPartyPages } from './readers/courtlistener.js';
import { type ReadContext, readJuriscraper } from './readers/juriscraper.js';
import { readPacerRss } from './readers/pacer-rss.js';
import { pagesOf } from './readers/pages.js';
import { readWebhook } from './readers/webhook.js';
import { readJson } from './safe-json.js';
import { isRecord, type Json, list } from './values.js';

export type { ReadContext } from './readers/juriscraper.js';

/** What an input holds, in one neutral shape whatever its format. */
export interface InputRead {
  readonly format: Format;
  readonly dockets: readonly DocketInput[];
  /** Events of Asof's own lines. */
  readonly events: readonly EventLine[];
  /** What belongs to no docket that could be read. */
  readonly refused: readonly Refused[];
}

/** More than the largest docket there is. */
const MAX_CHARS = 400_000_000;

/**
 * Reads a text in any of the formats, found by content unless named.
 * @returns a sentence where nothing in it can be read
 */
export function readInput(text: string, context: ReadContext, format?: Format): InputRead | string {
  if (format !== undefined && !FORMATS.includes(format))
    return `"${String(format).slice(0, 40)}" is no format: it is one of ${FORMATS.join(', ')}.`;
  if (text.length > MAX_CHARS)
    return `The input has ${text.length} characters; ${MAX_CHARS} is the most that is read at once. Split it.`;
  if (text.trim() === '') return 'The input is empty.';
  if (format === 'pacer-rss' || (format === undefined && looksLikeXml(text))) return readFeed(text, context);
  if (format === 'asof' || (format === undefined && looksLikeLines(text))) return readLines(text);
  const json = readJson(text);
  if (!json.ok) return json.reason;
  const detected = detectJson(json.value);
  if (typeof detected === 'string') return detected;
  if (format !== undefined && !agrees(format, detected.format)) {
    return `The input was called ${format} but reads as ${detected.format}: leave the format out, or name that one.`;
  }
  return readDetected(json.value, detected, context, text);
}

const DOCKETS: ReadonlySet<Format> = new Set(['juriscraper', 'courtlistener', 'internet-archive']);

/** One docket's JSON may rightly be called by several names: the shape that is found decides how it is read. */
function agrees(named: Format, found: Format): boolean {
  return named === found || (DOCKETS.has(named) && DOCKETS.has(found));
}

function readFeed(text: string, context: ReadContext): InputRead | string {
  const feed = readPacerRss(text, context);
  return typeof feed === 'string'
    ? feed
    : { format: 'pacer-rss', dockets: feed.dockets, events: [], refused: feed.refused };
}

function readLines(text: string): InputRead | string {
  const { events, refused } = readAsofLines(text);
  return { format: 'asof', dockets: [], events, refused };
}

/** Ownership statements: each of their events is a line; statements that need none of their own are counted as read. */
function readOwnership(value: unknown): InputRead {
  const { events, refused } = bodsEvents(value);
  const lines: EventLine[] = [];
  const flawed: Refused[] = [];
  for (const [i, each] of events.entries()) {
    const place = `event[${i}]`;
    const checked = checkEvent(each);
    if (checked.ok && checked.event.id !== undefined)
      lines.push({ place, event: { ...checked.event, id: checked.event.id } });
    else
      flawed.push({
        place,
        reason: checked.ok ? 'The event has no id.' : checked.flaws.map((flaw) => flaw.message).join(' '),
      });
  }
  return {
    format: 'bods',
    dockets: [],
    events: lines,
    refused: [...refused.map(({ index, reason }) => ({ place: `statement[${index}]`, reason })), ...flawed],
  };
}

function readDetected(
  value: unknown,
  detected: Detected,
  context: ReadContext,
  text: string,
): InputRead | string {
  switch (detected.format) {
    case 'asof':
      return readLines(
        Array.isArray(value)
          ? value.map((each) => JSON.stringify(each)).join('\n')
          : isRecord(value)
            ? JSON.stringify(value)
            : text,
      );
    case 'juriscraper':
      return sorted('juriscraper', readJuriscraperShape(value, detected.shape, context));
    case 'internet-archive':
      return sorted('internet-archive', [readClDocket(value as Json, '', context)]);
    case 'courtlistener':
      return readCourtListener(value, detected.shape, context);
    case 'bods':
      return readOwnership(value);
    case 'pacer-rss':
      return readFeed(text, context);
  }
}

function readJuriscraperShape(
  value: unknown,
  shape: 'docket' | 'dockets' | 'notice',
  context: ReadContext,
): (DocketInput | Refused)[] {
  if (shape === 'docket') return [readJuriscraper(value, '', context)];
  if (shape === 'dockets')
    return gathered(list(value).map((each, i) => readJuriscraper(each, `[${i}]`, context)));
  const notice = value as Json;
  return list(notice.dockets).map((each, i) =>
    readJuriscraper(isRecord(each) ? { ...each, court_id: notice.court_id } : each, `dockets[${i}]`, context),
  );
}

/** A reading of a feed gives one docket an item: those of one case are one input, so that equal lines are told apart. */
function gathered(read: readonly (DocketInput | Refused)[]): (DocketInput | Refused)[] {
  const feeds = new Map<string, DocketInput>();
  const others: (DocketInput | Refused)[] = [];
  for (const each of read) {
    if ('reason' in each || each.source.kind !== 'feed') {
      others.push(each);
      continue;
    }
    const { court, docketNumber, pacerCaseId } = each.facts;
    const key = `${court} ${docketNumber} ${pacerCaseId ?? ''}`;
    const before = feeds.get(key);
    if (!before) feeds.set(key, each);
    else
      feeds.set(key, {
        ...before,
        entries: [...before.entries, ...each.entries],
        refused: [...before.refused, ...each.refused],
      });
  }
  return [...feeds.values(), ...others];
}

function readCourtListener(
  value: unknown,
  shape: Extract<Detected, { format: 'courtlistener' }>['shape'],
  context: ReadContext,
): InputRead | string {
  switch (shape) {
    case 'docket':
      return sorted('courtlistener', [readClDocket(value as Json, '', context)]);
    case 'dockets':
      return sorted(
        'courtlistener',
        pagesOf(value).results.map(({ value: each, place }) =>
          isRecord(each) ? readClDocket(each, place, context) : { place, reason: 'A docket is an object.' },
        ),
      );
    case 'entries':
      return sorted('courtlistener', readClEntryPages(pagesOf(value), context));
    case 'entry':
      return sorted(
        'courtlistener',
        readClEntryPages({ results: [{ value, place: '' }], whole: false }, context),
      );
    case 'parties':
      return sorted('courtlistener', readClPartyPages(pagesOf(value), context));
    case 'party':
      return sorted(
        'courtlistener',
        readClPartyPages({ results: [{ value, place: '' }], whole: false }, context),
      );
    case 'attorneys':
      return "A page of attorneys names parties by number only, so that whom they represent can't be told: bring the docket as the Internet Archive keeps it.";
    case 'webhook': {
      const body = readWebhook(value, context);
      if (typeof body === 'string') return body;
      if (body.eventType !== 1)
        return `A delivery of type ${body.eventType} holds no docket entries: only docket alerts (type 1) are imported.`;
      return sorted('courtlistener', body.dockets);
    }
  }
}

function sorted(format: Format, read: readonly (DocketInput | Refused)[]): InputRead | string {
  const dockets = read.filter((each): each is DocketInput => !('reason' in each));
  const refused = read.filter((each): each is Refused => 'reason' in each);
  if (dockets.length === 0 && refused.length === 0) return UNKNOWN;
  return { format, dockets, events: [], refused };
}
