import type { Source } from '../domain/event.js';
import { type Line, type RecordedLine, wordsOf } from './docket-line.js';
import { ordinalOf } from './identity.js';
import type { Telling } from './stories.js';

/** What was read from a line's words. */
export interface Understood {
  readonly reading?: Readonly<Record<string, unknown>>;
  /** Whether a party put a paper on the docket by it. */
  readonly filing: boolean;
  /** What follows from the line alone: motions filed and decided, hearings set, and so on. */
  readonly derived: readonly Derived[];
}

export interface Derived {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Where it happened on another day than the line was filed. */
  readonly occurredOn?: string;
}

/** Reads a line; pure. `court` is CourtListener's id. */
export type Understand = (line: Line, court: string) => Understood;

/** A line is read more than once while its versions are compared; its words are read once. */
export function remembering(understand: Understand): Understand {
  const known = new Map<string, Understood>();
  return (line: Line, court: string) => {
    const key = `${line.number}\n${line.filedOn ?? line.enteredOn}\n${line.text === '' ? 's' : 't'}${wordsOf(line)}`;
    const before = known.get(key);
    if (before) return before;
    const understood = understand(line, court);
    known.set(key, understood);
    return understood;
  };
}

/** When a line happened and when it was known, on what it says itself. */
function datesOf(line: Line): Pick<Telling, 'occurredOn' | 'knownOn' | 'knownOnBasis'> {
  const occurredOn = line.filedOn ?? line.enteredOn ?? `/${line.seenBy}`;
  if (line.enteredOn !== null) return { occurredOn, knownOn: line.enteredOn, knownOnBasis: 'docket-entered' };
  if (line.filedOn !== null)
    return { occurredOn, knownOn: `${line.filedOn}~`, knownOnBasis: 'publicly-filed' };
  return { occurredOn, knownOn: line.seenBy, knownOnBasis: 'observed' };
}

/** The event of a line. A reading by a person is kept whatever the text becomes. */
export function entryTelling(
  line: Line,
  understood: Understood,
  sources: readonly Source[],
  before?: Telling | null,
): Telling {
  const reading = readBefore(before) ?? understood.reading;
  return {
    type: 'DocketEntryRecorded',
    version: 1,
    about: before?.about ?? [],
    ...datesOf(line),
    ordinal: ordinalOf(line),
    standing: 'confirmed',
    sources,
    data: {
      number: line.number,
      filedOn: line.filedOn,
      enteredOn: line.enteredOn,
      text: line.erased ?? line.text,
      ...(line.shortText === null ? {} : { shortText: line.shortText }),
      filing: understood.filing,
      ...(line.sequence === null ? {} : { sequence: line.sequence }),
      documents: line.documents,
      ...(reading === undefined ? {} : { reading }),
      ...(line.duplicateOf === undefined ? {} : { possibleDuplicateOf: line.duplicateOf }),
    },
  };
}

function readBefore(before: Telling | null | undefined): Understood['reading'] {
  const reading = before?.data.reading as { by?: string } | undefined;
  return reading?.by === 'person' ? reading : undefined;
}

export const recordedLine = (telling: Telling): RecordedLine => telling.data as unknown as RecordedLine;

/** The day by which an undated line stood on the docket, as its event says. */
export function seenByOf(telling: Telling): string {
  const day = telling.occurredOn ?? '';
  return day.startsWith('/') ? day.slice(1) : firstRetrieved(telling.sources);
}

/** The earliest day on which a copy that holds it was retrieved. */
export function firstRetrieved(sources: readonly Source[]): string {
  const days = sources.map((source) => source.retrievedOn).filter((day) => day !== undefined);
  return days.sort()[0] ?? '0001-01-01';
}
