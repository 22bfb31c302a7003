import { labelOf } from '../domain/telling/telling.js';
import type { Pin, RecordReader } from './record.js';
import { type Facets, facetsOf } from './search/facets.js';
import { mark, matching, type Segment } from './search/highlight.js';
import {
  bestMatches,
  type FactRow,
  MOST,
  narrowed,
  type SearchFilter,
  type Where,
} from './search/matches.js';
import { Names } from './search/names.js';
import { type Query, readQuery } from './search/query.js';
import { ranked } from './search/ranking.js';
import { sealedFacts } from './search/sealed.js';
import { type SubjectBrief, subjectsNamed } from './search/subjects.js';
import { entryNumber, readable, type ToldFact, toldFact } from './search/told.js';

export type { Segment } from './search/highlight.js';

/** What is asked of a search. */
export interface SearchAsked extends Omit<SearchFilter, 'subjects'> {
  readonly q: string;
  /** Only facts of this subject, or of one of several. */
  readonly subjects?: readonly string[] | undefined;
  readonly limit: number;
  readonly offset?: number | undefined;
}

/** A fact that was found, with the words that did it marked. */
export interface FactHit {
  readonly what: 'fact';
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly subject: SubjectBrief;
  /** What an entry is: motion, order… */
  readonly kind: string | null;
  readonly number: string | null;
  readonly occurredOn: string | null;
  readonly knownOn: string | null;
  readonly standing: string;
  readonly title: readonly Segment[];
  readonly snippet: readonly Segment[];
}

/** A case, organization, venture, person or matter of that name. */
export interface SubjectHit extends SubjectBrief {
  readonly what: 'subject';
  readonly id: string;
}

export interface Found {
  readonly hits: readonly (SubjectHit | FactHit)[];
  readonly total: { readonly count: number; readonly atLeast: boolean };
  /** Of the best matches. */
  readonly facets: Facets;
  /** Nothing had all the words: these have some of them. */
  readonly relaxed: boolean;
  /** Where the next page begins; undefined: this was the last. */
  readonly next: number | undefined;
}

/** The best matches are weighed by what they are; behind them stands FTS5's own order. */
const WEIGHED = 100;
/** Of matches with some of the words so many are read to see how many they have. */
const COVERED = 60;

const NOTHING: Found = {
  hits: [],
  total: { count: 0, atLeast: false },
  facets: { kind: [], court: [], type: [], subject: [] },
  relaxed: false,
  next: undefined,
};

/** Full text of the record as of a date: only what was there under the cuts, what is sealed left out. */
export function search(reader: RecordReader, pin: Pin, asked: SearchAsked): Found {
  const query = readQuery(asked.q);
  if (query.all === null) return NOTHING;
  const offset = asked.offset ?? 0;
  const filter = {
    ...asked,
    subjects: asked.subjects?.flatMap((name) => reader.runner.subjects.id(name) ?? []),
  };
  const where = narrowed(reader, pin, filter);
  const { rows, most, expression, relaxed } = new Matches(reader, pin, query, where).all();
  const named =
    offset === 0 && factFilterless(asked) ? subjectsNamed(reader, pin, asked.q, query, filter) : [];
  const shown = rows.slice(offset, offset + asked.limit).flatMap((row) => toldFact(reader, row, pin) ?? []);
  const names = new Names(reader, pin);
  const hits = [
    ...named.map((brief) => ({ what: 'subject' as const, id: brief.subject, ...brief })),
    // What rests on a sealed paper of another subject is not in the list of sealed facts.
    ...factHits(
      shown.filter(({ event }) => !reader.seals.isSealed(event.id)),
      expression,
      names,
    ),
  ];
  return {
    hits,
    total: { count: rows.length, atLeast: most },
    facets: facetsOf(rows, names),
    relaxed,
    next: rows.length > offset + asked.limit ? offset + asked.limit : undefined,
  };
}

const factFilterless = ({ type, from, to }: SearchAsked): boolean =>
  type === undefined && from === undefined && to === undefined;

/** Pages of one query's matches. */
class Matches {
  constructor(
    readonly reader: RecordReader,
    readonly pin: Pin,
    readonly query: Query,
    readonly where: Where,
  ) {}

  /** The best of them, in order; `most` where there are more. Where nothing has all the words, some of them may do. */
  all(): { rows: readonly FactRow[]; most: boolean; expression: string; relaxed: boolean } {
    const { all, any } = this.query;
    const expression = all as string;
    const { rows, most } = this.#open(expression);
    if (rows.length > 0 || any === null) {
      const weighed = rows.slice(0, WEIGHED).map((row) => ({ row, more: this.#more(row) }));
      return {
        rows: [...ranked(weighed).map(({ row }) => row), ...rows.slice(WEIGHED)],
        most,
        expression,
        relaxed: false,
      };
    }
    const some = this.#open(any);
    return {
      rows: this.#byCoverage(some.rows),
      most: some.most,
      expression: any,
      relaxed: some.rows.length > 0,
    };
  }

  /** The best matches without what is sealed; a paper with a sealed attachment only where its other words are found. */
  #open(expression: string): { rows: FactRow[]; most: boolean } {
    const { ids, partly } = sealedFacts(this.reader);
    const best = bestMatches(this.reader, expression, this.where);
    const told = best
      .filter(({ id }) => partly.has(id))
      .flatMap((row) => toldFact(this.reader, row, this.pin) ?? []);
    const [found] = told.length === 0 ? [] : matching(told, [expression]);
    const proven = new Set(told.filter((_, i) => found?.has(i)).map(({ row }) => row.id));
    const rows = best.filter(({ id }) => !ids.has(id) && (!partly.has(id) || proven.has(id)));
    return { rows, most: best.length >= MOST };
  }

  /** The entry of the number asked for stands before those that only mention it. */
  #more(row: FactRow): number {
    if (this.query.entryNumber === undefined || row.type !== 'DocketEntryRecorded') return 1;
    const event = this.reader.log.event(row.event);
    return (event?.data as { number?: string | null } | undefined)?.number === this.query.entryNumber
      ? 20
      : 1;
  }

  /** What has more of the words stands first; words of the subject's name count as found. */
  #byCoverage(rows: readonly FactRow[]): FactRow[] {
    const names = new Names(this.reader, this.pin);
    const told = rows.slice(0, COVERED).flatMap((row) => toldFact(this.reader, row, this.pin) ?? []);
    const texts = told.map(({ title, text, event }) => ({
      title: `${title}\n${names.of(event.subject).name}`,
      text,
    }));
    const found = matching(
      texts,
      this.query.terms.map(({ any, loose }) => loose ?? any.join(' OR ')),
    );
    const covered = (i: number): number => found.filter((places) => places.has(i)).length / found.length;
    const weighed = told.map(({ row }, i) => ({ row, more: covered(i) ** 2 }));
    return [...ranked(weighed).map(({ row }) => row), ...rows.slice(COVERED)];
  }
}

function factHits(facts: readonly ToldFact[], expression: string, names: Names): FactHit[] {
  const marked = mark(
    facts.map(({ title, text }) => ({ title, text: readable(text) })),
    expression,
  );
  return facts.map(({ fact, row, event }, i) => ({
    what: 'fact',
    id: fact.id,
    type: fact.type,
    label: labelOf(fact.type),
    subject: names.of(event.subject),
    kind: row.kind,
    number: entryNumber(fact),
    occurredOn: fact.occurredOn || null,
    knownOn: fact.knownOn,
    standing: fact.standing,
    title: marked[i]?.title ?? [],
    snippet: marked[i]?.snippet ?? [],
  }));
}
