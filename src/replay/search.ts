import { kindOf } from '../domain/event.js';
import { labelOf } from '../domain/telling/telling.js';
import type { Pin, RecordReader } from './record.js';
import { mark, matching, type Segment } from './search/highlight.js';
import {
  bestMatches,
  COUNTED,
  countMatches,
  type FacetRow,
  type FactRow,
  factRows,
  narrowed,
  type SearchFilter,
  type Where,
} from './search/matches.js';
import { type Query, readQuery } from './search/query.js';
import { ranked } from './search/ranking.js';
import { sealedFacts } from './search/sealed.js';
import { type SubjectBrief, subjectBrief, subjectsNamed } from './search/subjects.js';
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

interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Found {
  readonly hits: readonly (SubjectHit | FactHit)[];
  readonly total: { readonly count: number; readonly atLeast: boolean };
  readonly facets: Readonly<Record<'kind' | 'court' | 'type' | 'subject', readonly FacetValue[]>>;
  /** Nothing had all the words: these have some of them. */
  readonly relaxed: boolean;
  /** Where the next page begins; undefined: this was the last. */
  readonly next: number | undefined;
}

/** The best matches are weighed by what they are; behind them stands FTS5's own order. */
const WEIGHED = 100;
/** Of matches with some of the words so many are read to see how many they have. */
const COVERED = 60;
const FACET_VALUES = 12;

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
  const sealed = sealedFacts(reader);
  const where = narrowed(reader, pin, filter, sealed);
  const found = new Matches(reader, pin, query, where);
  const partly =
    sealed.partly.length === 0
      ? []
      : openWords(
          reader,
          pin,
          query.all,
          factRows(reader, sealed.partly, narrowed(reader, pin, filter, { ids: [], partly: [] })),
        );
  const named =
    offset === 0 && factFilterless(asked) ? subjectsNamed(reader, pin, asked.q, query, filter) : [];
  const { facts, expression, relaxed, more } = found.page(offset, asked.limit, partly);
  const counted = countMatches(reader, expression, where);
  const count = counted.reduce((sum, row) => sum + row.n, 0) + partly.length;
  const names = new Names(reader, pin);
  const hits = [
    ...named.map((brief) => ({ what: 'subject' as const, id: brief.subject, ...brief })),
    ...factHits(facts, expression, names),
  ];
  return {
    hits,
    total: { count, atLeast: count >= COUNTED },
    facets: facets(counted, names),
    relaxed,
    next: more ? offset + asked.limit : undefined,
  };
}

const factFilterless = ({ type, from, to }: SearchAsked): boolean =>
  type === undefined && from === undefined && to === undefined;

/** Names of subjects under the cuts, each looked up once an answer. */
class Names {
  readonly #known = new Map<string, SubjectBrief>();
  constructor(
    readonly reader: RecordReader,
    readonly pin: Pin,
  ) {}

  of(subject: string): SubjectBrief {
    let brief = this.#known.get(subject);
    if (!brief) {
      brief = subjectBrief(this.reader, subject, this.pin) ?? {
        subject,
        kind: kindOf(subject),
        name: subject.slice(subject.indexOf('-') + 1),
      };
      this.#known.set(subject, brief);
    }
    return brief;
  }
}

/** Pages of one query's matches. */
class Matches {
  constructor(
    readonly reader: RecordReader,
    readonly pin: Pin,
    readonly query: Query,
    readonly where: Where,
  ) {}

  page(
    offset: number,
    limit: number,
    partly: readonly ToldFact[],
  ): { facts: ToldFact[]; expression: string; relaxed: boolean; more: boolean } {
    let expression = this.query.all as string;
    let best = this.#best(expression);
    let relaxed = false;
    if (best.length === 0 && partly.length === 0 && this.query.any !== null) {
      expression = this.query.any;
      best = this.#best(expression);
      relaxed = best.length > 0;
    }
    const ordered = relaxed
      ? this.#byCoverage(best)
      : ranked(best.map((row) => ({ row, more: this.#more(row) }))).map(({ row }) => row);
    const rows = this.#slice(ordered, expression, offset, limit + 1);
    const facts = rows.slice(0, limit).flatMap((row) => toldFact(this.reader, row, this.pin) ?? []);
    if (offset === 0) facts.push(...partly);
    return { facts, expression, relaxed, more: rows.length > limit };
  }

  #best(expression: string): FactRow[] {
    return bestMatches(this.reader, expression, this.where, WEIGHED, 0);
  }

  #slice(ordered: readonly FactRow[], expression: string, offset: number, count: number): FactRow[] {
    const rows = ordered.slice(offset, offset + count);
    if (ordered.length < WEIGHED || rows.length === count) return rows;
    const from = Math.max(offset, WEIGHED);
    return [...rows, ...bestMatches(this.reader, expression, this.where, count - rows.length, from)];
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
    const texts = told.map(({ title, text, row }) => ({
      title: `${title}\n${names.of(row.name).name}`,
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

/** Facts of which an attachment is sealed, where the words that are not sealed are found. */
function openWords(reader: RecordReader, pin: Pin, expression: string, rows: readonly FactRow[]): ToldFact[] {
  const told = rows.flatMap((row) => toldFact(reader, row, pin) ?? []);
  const [found] = matching(told, [expression]);
  return told.filter((_, i) => found?.has(i));
}

function factHits(facts: readonly ToldFact[], expression: string, names: Names): FactHit[] {
  const marked = mark(
    facts.map(({ title, text }) => ({ title, text: readable(text) })),
    expression,
  );
  return facts.map(({ fact, row }, i) => ({
    what: 'fact',
    id: fact.id,
    type: fact.type,
    label: labelOf(fact.type),
    subject: names.of(row.name),
    kind: row.kind,
    number: entryNumber(fact),
    occurredOn: fact.occurredOn || null,
    knownOn: fact.knownOn,
    standing: fact.standing,
    title: marked[i]?.title ?? [],
    snippet: marked[i]?.snippet ?? [],
  }));
}

/** Counts by value, largest first. */
function facets(rows: readonly FacetRow[], names: Names): Found['facets'] {
  const count = (value: (row: FacetRow) => string | null): [string, number][] => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const key = value(row);
      if (key !== null) counts.set(key, (counts.get(key) ?? 0) + row.n);
    }
    return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, FACET_VALUES);
  };
  const plain = ([value, n]: [string, number]): FacetValue => ({
    value,
    label: value.replaceAll('-', ' '),
    count: n,
  });
  const { models } = names.reader;
  return {
    kind: count((row) => row.kind).map(plain),
    court: count((row) => row.court).map(([value, n]) => ({ value, label: value, count: n })),
    type: count((row) => row.type).map(([value, n]) => ({ value, label: labelOf(value), count: n })),
    subject: count((row) => String(row.subject)).flatMap(([id, n]) => {
      const name = models.get<{ name: string }>('SELECT name FROM subject WHERE id = ?', Number(id))?.name;
      return name === undefined ? [] : [{ value: name, label: names.of(name).name, count: n }];
    }),
  };
}
