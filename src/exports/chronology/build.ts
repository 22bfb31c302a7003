import type { CaseState } from '../../domain/case/state.js';
import { honestyView } from '../../domain/case/view.js';
import { bluebook, type Citation, citationOfSource } from '../../domain/citations/citations.js';
import type { Fact } from '../../domain/fact.js';
import { sentenceOf } from '../../domain/telling/telling.js';
import { dateInWords } from '../../domain/wording.js';
import { openFacts } from '../../replay/events-told.js';
import { SEALED } from '../../replay/present.js';
import type { Pin, RecordReader, Replayed } from '../../replay/record.js';
import { subjectBrief } from '../../replay/search/subjects.js';
import { inWorldOrder } from '../../replay/world-order.js';
import { citationOfFact, citedCase } from '../cited.js';

/** A chronology ready to be set in any format. */
export interface Chronology {
  readonly title: string;
  /** How it was made and how far it can be relied on. */
  readonly notes: readonly string[];
  readonly groups: readonly { readonly heading: string; readonly items: readonly ChronologyItem[] }[];
  /** What may have happened by that day, its date not being known well enough. */
  readonly uncertain: readonly ChronologyItem[];
  readonly sources: readonly NumberedSource[];
}

export interface ChronologyItem {
  readonly date: string;
  readonly text: string;
  /** Set unless the primary document was seen. */
  readonly standing: string | undefined;
  /** Which subject it is told of, where there are several. */
  readonly of: string | undefined;
  readonly otherVersions: readonly string[];
  /** Numbers of its sources. */
  readonly refs: readonly number[];
}

export interface NumberedSource {
  readonly number: number;
  readonly text: string;
  readonly url: string | undefined;
}

export interface ChronologyAsked {
  readonly subjects: readonly string[];
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Absolute address that gives the same again. */
  readonly permalink: string;
}

/** With its stop, where it doesn't end in one of its own. */
export const sentence = (text: string): string => (/[.…?!]$/.test(text) ? text : `${text}.`);

/** Bookkeeping of the record, and facts a partner finds in the pleadings. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'AliasAdded',
  'FactDisputed',
  'CaseAddedToMatter',
  'MatterNamed',
  'DocketChecked',
  'CounselAppeared',
  'FilingSealed',
  'FilingUnsealed',
]);
const MOST_SOURCES = 3;
/** A paper handed on breaks off no sentence; nothing recorded is longer. */
const WHOLE = 4000;
const LOOSE = 'Dated less exactly: may fall within these dates';

/** The facts of some subjects in the order of the world, each with numbered citations; a matter brings its cases. */
export function buildChronology(reader: RecordReader, pin: Pin, asked: ChronologyAsked): Chronology {
  const named = asked.subjects.flatMap((subject) => reader.replay(subject, pin) ?? []);
  const replays = named.flatMap((replayed) => [replayed, ...reader.members(replayed)]);
  const sources = new Sources();
  const seen = new Set<string>();
  const uncertain: ChronologyItem[] = [];
  const within = (fact: Fact): boolean =>
    !LEFT_OUT.has(fact.type) &&
    !reader.seals.hides(fact) &&
    (asked.from === undefined || fact.latest >= asked.from) &&
    (asked.to === undefined || fact.earliest <= asked.to);
  const all = replays
    .flatMap((replayed) => replayed.effective.versions.map((version) => ({ version, replayed })))
    .sort((a, b) => inWorldOrder(a.version, b.version));
  const several = new Set(replays.map(({ subject }) => subject)).size > 1;
  const kept = all.filter(({ version: { fact } }) => {
    const told = !seen.has(fact.id) && within(fact);
    if (told) seen.add(fact.id);
    return told;
  });
  // What is dated so loosely that it may lie outside the dates asked for stands apart, at the end.
  const loose = ({ version: { fact } }: (typeof kept)[number]): boolean =>
    (asked.from !== undefined && fact.earliest < asked.from) ||
    (asked.to !== undefined && fact.latest > asked.to);
  const groups = new Map<string, ChronologyItem[]>();
  for (const one of [...kept.filter((each) => !loose(each)), ...kept.filter(loose)]) {
    const { fact } = one.version;
    const heading = loose(one) ? LOOSE : fact.latest.slice(0, 4);
    const item = itemOf(reader, pin, one.replayed, fact, sources, several);
    const own = groups.get(heading);
    if (own) own.push(item);
    else groups.set(heading, [item]);
  }
  for (const replayed of replays) {
    for (const fact of replayed.effective.possiblyOccurred) {
      if (seen.has(fact.id) || !within(fact)) continue;
      seen.add(fact.id);
      uncertain.push(itemOf(reader, pin, replayed, fact, sources, several));
    }
  }
  return {
    title: `Chronology: ${asked.subjects.map((subject) => subjectBrief(reader, subject, pin)?.name ?? subject).join('; ')}`,
    notes: notesOf(reader, pin, replays, asked),
    groups: [...groups].map(([heading, items]) => ({ heading, items })),
    uncertain,
    sources: sources.list(),
  };
}

/** The same citation has one number. */
class Sources {
  readonly #numbers = new Map<string, NumberedSource>();

  number(citation: Citation): number {
    const text = bluebook(citation);
    let known = this.#numbers.get(text);
    if (!known) {
      const url = 'url' in citation ? citation.url : undefined;
      known = { number: this.#numbers.size + 1, text, url };
      this.#numbers.set(text, known);
    }
    return known.number;
  }

  list(): NumberedSource[] {
    return [...this.#numbers.values()];
  }
}

function itemOf(
  reader: RecordReader,
  pin: Pin,
  replayed: Replayed,
  fact: Fact,
  sources: Sources,
  several: boolean,
): ChronologyItem {
  const sealed = reader.seals.isSealed(fact.id);
  const own = fact.subject === replayed.subject ? replayed : (reader.replay(fact.subject, pin) ?? replayed);
  const main = citationOfFact(reader, own, fact, citedCase(reader, own));
  const others = sealed
    ? []
    : reader
        .sources(own.history, fact.id, own.cuts)
        .filter((source) => source.docketEntry === undefined)
        .map(citationOfSource);
  const citations = [main, ...others].filter((citation) => citation !== undefined).slice(0, MOST_SOURCES);
  return {
    date: dateInWords(fact.occurredOn),
    text: sealed
      ? `[${SEALED}]`
      : sentenceOf(fact, { longest: WHOLE, beside: () => openFacts(reader, own.effective.versions) }),
    standing: fact.standing === 'confirmed' ? undefined : fact.standing,
    of: several ? (subjectBrief(reader, fact.subject, pin)?.name ?? fact.subject) : undefined,
    otherVersions: sealed ? [] : versionsOf(reader, own, fact.id),
    refs: [...new Set(citations.map((citation) => sources.number(citation)))],
  };
}

function versionsOf(reader: RecordReader, replayed: Replayed, id: string): string[] {
  return replayed.effective.versions.flatMap(({ fact }) => {
    const data = fact.data as { event?: string; version?: string; versionStanding?: string };
    if (fact.type !== 'FactDisputed' || data.event !== id || reader.seals.isSealed(fact.id)) return [];
    return [`${data.version} (${data.versionStanding})`];
  });
}

function notesOf(
  reader: RecordReader,
  pin: Pin,
  replays: readonly Replayed[],
  asked: ChronologyAsked,
): string[] {
  const { asOf, knownOn } = reader.cuts(pin);
  const span =
    asked.from !== undefined || asked.to !== undefined
      ? ` Events${asked.from === undefined ? '' : ` from ${dateInWords(asked.from)}`}${asked.to === undefined ? '' : ` to ${dateInWords(asked.to)}`}.`
      : '';
  const cases = replays.flatMap((replayed) => {
    const cited = citedCase(reader, replayed);
    return cited
      ? [`${bluebook({ kind: 'case', case: cited })}. ${honestyView(replayed.state as CaseState).line}`]
      : [];
  });
  return [
    `As of ${dateInWords(asOf)}${knownOn === null ? '' : `, as known on ${dateInWords(knownOn)}`}.${span}`,
    ...cases,
    'An entry marked reported rests on the press, one marked alleged on a party; all others on a court paper or primary document that was seen.',
    `Unofficial: verify with the court before citing or calendaring. This chronology again: ${asked.permalink}`,
  ];
}
