import { bareDocketNumber, type Court, docketNumberParts, resolveCourt } from '../../domain/courts.js';
import type { DocketInput, EntryInput, Refused } from '../docket-input.js';
import { courtDay } from '../entered.js';
import { caption } from '../names.js';
import { documentNumber, pacerDocId } from '../pacer-ids.js';
import { defined, isWellFormed, line, webUrl } from '../values.js';
import type { ReadContext } from './juriscraper.js';
import { feedInstant } from './rss-dates.js';
import { parseItem, type RssItem } from './rss-item.js';

/** More than any court publishes in a day. */
const MAX_ITEMS = 20_000;

/** A feed's cases, each with its items as stubs of entries. */
export interface FeedRead {
  readonly dockets: readonly DocketInput[];
  readonly refused: readonly Refused[];
}

/**
 * Reads a court's RSS feed. Items are cut out one by one, so that a broken one costs no other.
 * @returns a sentence where the text is no feed of a court
 */
export function readPacerRss(xml: string, context: ReadContext): FeedRead | string {
  const start = xml.search(/<item[\s>]/i);
  const head = start < 0 ? xml.slice(0, 20_000) : xml.slice(0, start);
  if (/<!(?:DOCTYPE|ENTITY)/i.test(head))
    return 'This XML declares a document type: no feed does, and what it could declare is not read.';
  if (!/<(?:rss|channel|rdf)\b/i.test(head)) return 'This XML is no RSS feed: it has no <rss> or <channel>.';
  const court = courtOf(head, context.url);
  if (!court)
    return 'The feed names no court known here: its <link> should be that of a court, as in https://ecf.nysd.uscourts.gov.';
  const refused: Refused[] = [];
  const dockets = new Map<string, DocketInput>();
  let place = 0;
  for (const item of itemsOf(xml)) {
    place += 1;
    const read =
      item === undefined
        ? 'The item is not closed or too long.'
        : readItem(item, court, `item[${place - 1}]`);
    if (typeof read === 'string') refused.push({ place: `item[${place - 1}]`, reason: read });
    else addTo(dockets, read, court, context);
    if (place >= MAX_ITEMS) {
      refused.push({
        place: `item[${place}]`,
        reason: `A feed has at most ${MAX_ITEMS} items: the rest was not read.`,
      });
      break;
    }
  }
  return { dockets: [...dockets.values()], refused };
}

function courtOf(head: string, url: string | undefined): Court | undefined {
  const channel = head
    .slice(Math.max(0, head.search(/<channel[\s>]/i)))
    .replace(/^<channel[^>]{0,200}>/i, '');
  const parsed = parseItem(channel.replace(/<image[\s>][\s\S]*$/i, ''));
  for (const name of [parsed?.link, url, parsed?.title.replace(/ - .*$/, '')]) {
    const court = name ? resolveCourt(name) : undefined;
    if (court) return court;
  }
  return undefined;
}

function* itemsOf(xml: string): Generator<RssItem | undefined> {
  const open = /<item(?:\s[^<>]{0,500})?>/gi;
  // Looked up once, so that a feed of items without end costs no more than one that closes them.
  const lastClose = xml.lastIndexOf('</item');
  const lastOpen = xml.lastIndexOf('<item');
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const from = match.index + match[0].length;
    const end = from > lastClose ? -1 : xml.indexOf('</item', from);
    const next = from > lastOpen ? -1 : xml.indexOf('<item', from);
    // An item that isn't closed before the next one begins is cut there.
    const stop = end < 0 || (next >= 0 && next < end && !insideCdata(xml, from, next)) ? next : end;
    if (stop < 0) {
      yield parseItem(xml.slice(from, from + 100_000));
      return;
    }
    yield parseItem(xml.slice(from, stop));
    open.lastIndex = stop;
  }
}

function insideCdata(xml: string, from: number, at: number): boolean {
  const before = xml.slice(from, at);
  return before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>');
}

interface ItemRead {
  readonly entry: EntryInput;
  readonly docketNumber: string;
  readonly caption: string | undefined;
  readonly pacerCaseId: string | undefined;
  readonly typeWords: string | undefined;
}

function readItem(item: RssItem, court: Court, place: string): ItemRead | string {
  if (![item.title, item.description, item.guid, item.link].every(isWellFormed))
    return 'The item holds half a character (a lone surrogate).';
  const title = /^(MDL No\. \d+|\S+)\s*([\s\S]*)$/i.exec(item.title);
  const number = title?.[1] ?? '';
  if (!docketNumberParts(number))
    return `The title "${item.title.slice(0, 60)}" does not begin with a docket number.`;
  const instant = feedInstant(item.pubDate);
  const day = instant === undefined ? undefined : courtDay(instant, court.timeZone);
  if (day === undefined) return `The date "${item.pubDate.slice(0, 60)}" can't be read.`;
  const short = shortDescription(item.description);
  if (short === undefined) return 'The description has no words in brackets that say what was entered.';
  const paper = paperOf(item.description);
  const address = webUrl(item.guid) ?? webUrl(item.link);
  return {
    docketNumber: bareDocketNumber(number),
    caption: caption(title?.[2]),
    pacerCaseId:
      /DktRpt\.pl\?(\d{1,12})/.exec(item.guid)?.[1] ?? /DktRpt\.pl\?(\d{1,12})/.exec(item.link)?.[1],
    typeWords: /^Type:\s*(\w{1,10})/.exec(item.description)?.[1],
    entry: {
      place,
      number: paper.number,
      filedOn: null,
      enteredOn: day,
      text: '',
      shortText: short,
      sequence: paper.sequence ?? sequenceOf(item.guid),
      documents: paper.document,
      together: `${instant} ${paper.number ?? ''}`,
      ...(address === undefined ? {} : { url: address }),
    },
  };
}

/** The words in the first brackets; brackets within them are part of them. */
function shortDescription(description: string): string | undefined {
  const start = description.indexOf('[');
  if (start < 0) return undefined;
  let depth = 0;
  for (let i = start; i < Math.min(description.length, start + 2000); i += 1) {
    if (description[i] === '[') depth += 1;
    else if (description[i] === ']') depth -= 1;
    if (depth === 0) return line(description.slice(start + 1, i), 1000);
  }
  return undefined;
}

function paperOf(description: string): {
  number: string | null;
  sequence: string | null;
  document: EntryInput['documents'];
} {
  const link = /<a\s{1,4}href=["']([^"'<>]{1,500})["'][^<>]{0,50}>([^<>]{0,60})<\/a>/i.exec(description);
  if (!link) return { number: null, sequence: null, document: [] };
  const [, href, words] = link as unknown as [string, string, string];
  const id = pacerDocId(/\/docs?1\/(\d{9,14})/.exec(href)?.[1]);
  const printed = /^\s*\d{1,14}\s*$/.test(words) ? words.trim() : (id ?? null);
  const number = printed === null ? null : documentNumber(printed);
  const sequence = /[?&]de_seq_num=(\d{1,12})/.exec(href)?.[1] ?? null;
  if (number === null && id === undefined) return { number, sequence, document: [] };
  const availability = id === undefined ? ('not-seen' as const) : ('pacer-only' as const);
  return {
    number,
    sequence,
    document: [
      defined({
        number,
        attachment: null,
        title: null,
        pages: null,
        availability,
        pacerDocId: id,
        links: [],
      }),
    ],
  };
}

/** Courts put their own sequence number behind the case's in an item's id: ?492165&10, ?711557-19, &partId=10974365. */
function sequenceOf(guid: string): string | null {
  return (
    (/DktRpt\.pl\?\d{1,12}[&-](\d{1,12})$/.exec(guid) ?? /[?&]partId=(\d{1,15})$/.exec(guid))?.[1] ?? null
  );
}

function addTo(dockets: Map<string, DocketInput>, read: ItemRead, court: Court, context: ReadContext): void {
  const key = `${read.docketNumber}|${read.pacerCaseId ?? ''}`;
  const before = dockets.get(key);
  if (before) {
    const facts =
      before.facts.caption === undefined && read.caption !== undefined
        ? { ...before.facts, caption: read.caption }
        : before.facts;
    (before.entries as EntryInput[]).push(read.entry);
    dockets.set(key, { ...before, facts });
    return;
  }
  const url = context.url === undefined ? {} : { url: context.url };
  dockets.set(key, {
    place: read.docketNumber,
    source: { kind: 'feed', publisher: 'PACER', title: `RSS feed of ${court.name}`, ...url },
    retrievedOn: context.retrievedOn,
    facts: defined({
      court: court.id,
      docketNumber: read.docketNumber,
      pacerCaseId: read.pacerCaseId,
      caption: read.caption,
      typeWords: read.typeWords,
    }),
    parties: [],
    partiesComplete: false,
    judges: [],
    entries: [read.entry],
    refused: [],
    complete: false,
  });
}
