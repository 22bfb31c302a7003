import { bareDocketNumber, type DocketNumberParts, docketNumberParts, sameNumber } from './docket-number.js';
import { COURTS } from './generated/courts.js';
import { zoneOfCourt } from './time-zones.js';

export { bareDocketNumber, docketNumberParts } from './docket-number.js';

type CourtLevel =
  | 'supreme'
  | 'appeals'
  | 'trial'
  | 'bankruptcy'
  | 'bankruptcy-appellate'
  | 'special'
  | 'attorney-general'
  | 'other';

export interface Court {
  /** As CourtListener names it: cand, ca9, nysb. */
  readonly id: string;
  readonly name: string;
  /** Bluebook abbreviation; empty where none is on record. */
  readonly citation: string;
  readonly level: CourtLevel;
  /** federal, state, tribal and a few others. */
  readonly system: string;
  /** State, territory or city. */
  readonly place: string;
  /** IANA zone in which the court counts its days. */
  readonly timeZone: string;
}

/** PACER's codes for courts that CourtListener calls something else. */
const PACER_CODES: Readonly<Record<string, string>> = {
  azb: 'arb',
  cofc: 'uscfc',
  neb: 'nebraskab',
  'nysb-mega': 'nysb',
};

/** Where the list of courts prints another form than The Bluebook (table T1) or none. */
const BLUEBOOK: Readonly<Record<string, string>> = {
  scotus: 'U.S.',
  ca3: '3d Cir.',
  cit: "Ct. Int'l Trade",
  tax: 'T.C.',
  nmid: 'D. N. Mar. I.',
  calsuppctsf: 'Cal. Super. Ct.',
  bap1: 'B.A.P. 1st Cir.',
  bap2: 'B.A.P. 2d Cir.',
  bap6: 'B.A.P. 6th Cir.',
  bap8: 'B.A.P. 8th Cir.',
  bap9: 'B.A.P. 9th Cir.',
  bap10: 'B.A.P. 10th Cir.',
};

const LEVELS: Readonly<Record<string, CourtLevel>> = { scotus: 'supreme', cit: 'special', tax: 'special' };

const byId = new Map<string, Court>();
const byWords = new Map<string, Court>();

for (const line of COURTS.split('\n')) {
  const [id, name, citation, level, system, place] = line.split('\t') as [
    string,
    string,
    string,
    CourtLevel,
    string,
    string,
  ];
  const entry: Court = {
    id,
    name,
    citation: BLUEBOOK[id] ?? citation,
    level: LEVELS[id] ?? level,
    system,
    place,
    timeZone: zoneOfCourt(id, place),
  };
  byId.set(id, entry);
  for (const words of [name, citation, entry.citation]) {
    const key = wordsKey(words);
    if (key !== '' && !byWords.has(key)) byWords.set(key, entry);
  }
}

/**
 * The court of an id as CourtListener or PACER names it.
 * @example court('azb')?.id // 'arb'
 */
export function court(id: string): Court | undefined {
  const key = id.trim().toLowerCase();
  return byId.get(PACER_CODES[key] ?? key) ?? byId.get(spokenCode(key));
}

/** Lawyers say SDNY and DNJ where PACER says nysd and njd. */
function spokenCode(key: string): string {
  const spoken = /^([nsewmc]?)d([a-z]{2})$/.exec(key);
  return spoken ? `${spoken[2]}${spoken[1]}d` : key;
}

/** CourtListener's id of a court that may be named by PACER's code; an unknown one stays, in lower case. */
export function courtId(id: string): string {
  // No court's id is that long; lower case can be longer than what was printed.
  return (
    court(id)?.id ??
    id
      .trim()
      .toLowerCase()
      .slice(0, 40)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}

/** The court's zone; that of most federal courts where the court isn't known. */
export function timeZoneOf(id: string): string {
  return court(id)?.timeZone ?? 'America/New_York';
}

/**
 * A court from whatever names it: an id, a CourtListener or PACER address, a Bluebook abbreviation, a name.
 * @example resolveCourt('https://ecf.nysd.uscourts.gov/cgi-bin/DktRpt.pl?1')?.id // 'nysd'
 * @example resolveCourt('N.D. Cal.')?.id // 'cand'
 */
export function resolveCourt(text: string): Court | undefined {
  if (text.length > 400) return undefined;
  const known = court(text);
  if (known) return known;
  const url =
    /\/courts\/([a-z0-9-]{1,40})\/?(?:$|[?#])/i.exec(text) ??
    /\b(?:ecf|www|ecf-train)\.([a-z0-9-]{1,20})\.uscourts\.gov/i.exec(text);
  if (url) return court(url[1] as string);
  return byWords.get(wordsKey(text)) ?? byName(text);
}

/** "Southern District of Florida" and "Court of Appeals, 2nd Circuit" are how other courts' dockets and feeds name a court. */
function byName(text: string): Court | undefined {
  const words = text.toLowerCase().replace(/\s+/g, ' ');
  const bankruptcy = words.includes('bankruptcy');
  const district = /(?:(northern|southern|eastern|western|middle|central) )?district of ([a-z .]{3,30})/.exec(
    words,
  );
  if (district) {
    const [, part, state] = district as unknown as [string, string | undefined, string];
    const name = `district of ${state.trim()}`;
    const wanted = part ? `${part} ${name}` : name;
    const short = `${part ? `${part[0]}.` : ''}d. ${state.trim()}`;
    for (const entry of byId.values()) {
      if (entry.system !== 'federal' || entry.level !== (bankruptcy ? 'bankruptcy' : 'trial')) continue;
      const own = entry.name.toLowerCase();
      const isWhole = !/(?:northern|southern|eastern|western|middle|central) district/.test(own);
      if (own.endsWith(`, ${short}`) || (own.endsWith(wanted) && (part || isWhole))) return entry;
    }
  }
  const circuit = /\b(\d{1,2})(?:st|nd|rd|th) circuit\b/.exec(words) ?? ORDINALS.exec(words);
  if (circuit && words.includes('appeals')) {
    const number = circuit[1] as string;
    return byId.get(/^\d/.test(number) ? `ca${number}` : (CIRCUITS[number] ?? ''));
  }
  return undefined;
}

const CIRCUITS: Readonly<Record<string, string>> = {
  first: 'ca1',
  second: 'ca2',
  third: 'ca3',
  fourth: 'ca4',
  fifth: 'ca5',
  sixth: 'ca6',
  seventh: 'ca7',
  eighth: 'ca8',
  ninth: 'ca9',
  tenth: 'ca10',
  eleventh: 'ca11',
  federal: 'cafc',
};
const ORDINALS = new RegExp(`\\b(${Object.keys(CIRCUITS).join('|')}) circuit\\b`);

function wordsKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Every court on record. */
export function allCourts(): Iterable<Court> {
  return byId.values();
}

/**
 * The id a case is given when it is first seen: its court and its number, runs of other characters one dash, without
 * judges' initials and defendant numbers. Ids are minted once and never change: resolve aliases before minting.
 * @example caseIdFor('cand', '4:24-cv-04722-YGR') // 'case-cand-4-24-cv-04722'
 */
export function caseIdFor(courtName: string, docketNumber: string): string {
  const number = slug(bareDocketNumber(docketNumber).slice(0, 120)) || 'unnumbered';
  return `case-${slug(courtId(courtName)) || 'court'}-${number}`;
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What an address names: a court and a number, or just words that may be an alias. */
export interface CaseReference {
  readonly court: string;
  readonly parts: DocketNumberParts;
}

/**
 * Reads the part of an address that names a case by its number; initials behind the number are ignored.
 * @example readCaseSlug('cand-3-24-cv-04722-YGR') // { court: 'cand', parts: { office: '3', year: '24', type: 'cv', serial: '4722' } }
 */
export function readCaseSlug(text: string): CaseReference | undefined {
  if (text.length > 200) return undefined;
  const bare = text.toLowerCase().replace(/^case-/, '');
  const dash = bare.indexOf('-');
  if (dash < 1) return undefined;
  const known = court(bare.slice(0, dash));
  if (!known) return undefined;
  const parts = docketNumberParts(bare.slice(dash + 1).replace(/^mdl-no-/, 'mdl '));
  return parts ? { court: known.id, parts } : undefined;
}

/** A case as an address may name it. */
export interface NamedCase {
  readonly subject: string;
  readonly court: string;
  /** Every number it has or had. */
  readonly numbers: readonly string[];
}

/**
 * The case an address names by court and number: the same office first; another office digit is ignored if one case fits.
 * @returns the case's subject, or undefined where none or several fit.
 */
export function fittingCase(reference: CaseReference, cases: Iterable<NamedCase>): string | undefined {
  const exact = new Set<string>();
  const loose = new Set<string>();
  for (const known of cases) {
    if (courtId(known.court) !== reference.court) continue;
    for (const number of known.numbers) {
      const parts = docketNumberParts(number);
      if (!parts || !sameNumber(parts, reference.parts)) continue;
      loose.add(known.subject);
      if (parts.office === reference.parts.office) exact.add(known.subject);
    }
  }
  const fitting = exact.size > 0 ? exact : loose;
  return fitting.size === 1 ? [...fitting][0] : undefined;
}
