import type { Day } from '../domain/dates.js';
import { type Erasable, textOf } from '../domain/event.js';
import type { DocumentInput } from './docket-input.js';
import { fuller, likeness, stubFits, textKey } from './docket-text.js';

const JOIN = ' AND ';

/** A docket line as it is compared and kept: that of an input, or a recorded one with its salt taken off. */
export interface Line {
  readonly number: string | null;
  readonly filedOn: Day | null;
  readonly enteredOn: Day | null;
  readonly text: string;
  readonly shortText: string | null;
  readonly sequence: string | null;
  readonly documents: readonly DocumentInput[];
  /** For a line without a date: the day by which it stood on the docket. */
  readonly seenBy: Day;
  readonly duplicateOf?: string;
  /** What was purged stays so: in the place of the text. */
  readonly erased?: Erasable;
}

/** The members of a recorded entry's data that the importer reads back. */
export interface RecordedLine {
  readonly number: string | null;
  readonly filedOn: Day | null;
  readonly enteredOn: Day | null;
  readonly text: Erasable;
  readonly shortText?: Erasable;
  readonly sequence?: string;
  readonly documents?: readonly (Omit<DocumentInput, 'title'> & { readonly title: Erasable | null })[];
  readonly possibleDuplicateOf?: string;
}

/** A recorded entry as a line. */
export function lineOf(data: RecordedLine, seenBy: Day): Line {
  const text = textOf(data.text);
  return {
    number: data.number,
    filedOn: data.filedOn,
    enteredOn: data.enteredOn,
    text: text ?? '',
    shortText: data.shortText === undefined ? null : (textOf(data.shortText) ?? null),
    sequence: data.sequence ?? null,
    documents: (data.documents ?? []).map((each) => ({
      ...each,
      title: each.title === null ? null : (textOf(each.title) ?? null),
    })),
    seenBy,
    ...(data.possibleDuplicateOf === undefined ? {} : { duplicateOf: data.possibleDuplicateOf }),
    ...(text === undefined ? { erased: data.text } : {}),
  };
}

/** The days by which a line may be found: entered, filed. */
export function daysOf(line: Pick<Line, 'filedOn' | 'enteredOn'>): Day[] {
  const days = [line.enteredOn, line.filedOn].filter((day) => day !== null);
  return [...new Set(days)];
}

/** What the line says, in whatever detail it is known. */
export const wordsOf = (line: Pick<Line, 'text' | 'shortText'>): string =>
  line.text === '' ? (line.shortText ?? '') : line.text;

/**
 * Whether two observations of one line say the same: equal texts but for what sources print differently, or a stub and a
 * text that fits it. Another filing day is another version.
 */
export function sameVersion(a: Line, b: Line): boolean {
  if (a.filedOn !== null && b.filedOn !== null && a.filedOn !== b.filedOn) return false;
  if (a.erased || b.erased || a.text === '' || b.text === '') return true;
  return textKey(a.text) === textKey(b.text);
}

export type Fit = 'equal' | 'fitting' | 'unlike';

/** How two lines without a number agree in their words. */
export function fitOf(a: Line, b: Line): Fit {
  if (a.erased || b.erased) return 'fitting';
  if (a.text !== '' && b.text !== '') {
    const [x, y] = [textKey(a.text), textKey(b.text)];
    if (x === y) return 'equal';
    return x.startsWith(y) || y.startsWith(x) ? 'fitting' : 'unlike';
  }
  const [x, y] = [wordsOf(a), wordsOf(b)];
  if (a.text === '' && b.text === '') return stubKey(x) === stubKey(y) ? 'equal' : 'unlike';
  if (a.shortText && b.shortText && stubKey(a.shortText) === stubKey(b.shortText)) return 'equal';
  return a.text === '' ? fitOfStub(x, y) : fitOfStub(y, x);
}

/** Readers of feeds join an entry's descriptions in one order or another, and repeat one that stands twice or don't. */
export const stubKey = (short: string): string =>
  [...new Set(short.split(JOIN).map(textKey))].sort().join(JOIN);

const fitOfStub = (stub: string, full: string): Fit => (stubFits(stub, full) ? 'fitting' : 'unlike');

/** How alike two full texts are; 0 where one is a stub. */
export const alike = (a: Line, b: Line): number =>
  a.text === '' || b.text === '' ? 0 : likeness(a.text, b.text);

/** A version with what another observation adds, its own words and filing day kept. In whatever order: the same result. */
export function enriched(line: Line, seen: Line): Line {
  return {
    ...line,
    number: line.number ?? seen.number,
    enteredOn: earlier(line.enteredOn, seen.enteredOn),
    shortText: joined(line.shortText, seen.shortText),
    sequence: smaller(line.sequence, seen.sequence),
    documents: line.erased ? line.documents : mergedDocuments(line.documents, seen.documents),
    seenBy: line.seenBy < seen.seenBy ? line.seenBy : seen.seenBy,
  };
}

/** One version seen twice. */
export function merged(line: Line, seen: Line): Line {
  const both = enriched(line, seen);
  const text = line.erased
    ? ''
    : line.text === '' || seen.text === ''
      ? line.text || seen.text
      : fuller(line.text, seen.text);
  return { ...both, text, filedOn: line.filedOn ?? seen.filedOn };
}

function earlier(a: Day | null, b: Day | null): Day | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}

function smaller(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  if (a.length !== b.length) return a.length < b.length ? a : b;
  return a < b ? a : b;
}

/** A feed lists an entry once for each of its events, so that one entry may have several short descriptions. */
export function joined(a: string | null, b: string | null): string | null {
  if (a === null || b === null || a === b) return a ?? b;
  const parts = new Map<string, string>();
  for (const part of [...a.split(JOIN), ...b.split(JOIN)]) {
    const key = textKey(part);
    const before = parts.get(key);
    parts.set(key, before === undefined ? part : fuller(before, part));
  }
  return [...parts.keys()]
    .sort()
    .map((key) => parts.get(key))
    .join(JOIN);
}

const AVAILABILITY = ['not-seen', 'pacer-only', 'free-copy', 'sealed'] as const;

/** Papers of both; one that a source calls sealed is not offered again through another's link. */
export function mergedDocuments(
  a: readonly DocumentInput[],
  b: readonly DocumentInput[],
): readonly DocumentInput[] {
  if (b.length === 0) return a;
  const papers = new Map<string, DocumentInput>();
  for (const paper of [...a, ...b]) {
    const key = String(paper.attachment ?? -1).padStart(6, '0');
    const before = papers.get(key);
    papers.set(key, before ? mergedDocument(before, paper) : paper);
  }
  return [...papers.keys()]
    .sort()
    .map((key) => papers.get(key) as DocumentInput)
    .slice(0, 500);
}

function mergedDocument(a: DocumentInput, b: DocumentInput): DocumentInput {
  const availability = AVAILABILITY[
    Math.max(AVAILABILITY.indexOf(a.availability), AVAILABILITY.indexOf(b.availability))
  ] as DocumentInput['availability'];
  const id = smaller(a.pacerDocId ?? null, b.pacerDocId ?? null);
  return {
    number: a.number ?? b.number,
    attachment: a.attachment,
    title: a.title === null || b.title === null ? (a.title ?? b.title) : fuller(a.title, b.title),
    pages: a.pages === null || b.pages === null ? (a.pages ?? b.pages) : Math.max(a.pages, b.pages),
    availability,
    ...(id === null ? {} : { pacerDocId: id }),
    links: availability === 'sealed' ? [] : [...new Set([...a.links, ...b.links])].sort().slice(0, 10),
  };
}
