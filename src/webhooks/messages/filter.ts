import { Temporal } from 'temporal-polyfill';
import { type Day, span } from '../../domain/dates.js';
import { type Erasable, type StoredEvent, textOf } from '../../domain/event.js';
import type { Fact } from '../../domain/fact.js';
import { factText } from '../../domain/fact-text.js';
import { DEFAULT_FILED_WITHIN, type Filter, listOf } from '../endpoints/settings.js';
import type { RecordView, SubjectContext } from '../record-view.js';
import type { Candidate } from './candidates.js';
import { plainText } from './plain-text.js';
import { isMessageType } from './types.js';

/** Looks up what a filter asks about a candidate, once, and only if one asks. */
export class Facets {
  #context: SubjectContext | null | undefined;
  #text: string | undefined;
  #entry: StoredEvent | null | undefined;

  constructor(
    readonly candidate: Candidate,
    readonly view: RecordView,
    readonly eventById: (id: string) => StoredEvent | undefined,
  ) {}

  context(): SubjectContext | undefined {
    const { event } = this.candidate;
    if (this.#context === undefined)
      this.#context = this.view.describe(event.subject, event.position) ?? null;
    return this.#context ?? undefined;
  }

  /** The docket entry it is, or was read from. */
  entry(): StoredEvent | undefined {
    if (this.#entry === undefined) {
      const { event } = this.candidate;
      const named = (event.data as { event?: string } | null)?.event ?? event.causationId;
      const found =
        event.type === 'DocketEntryRecorded' || named === undefined ? event : this.eventById(named);
      this.#entry = found?.type === 'DocketEntryRecorded' ? found : null;
    }
    return this.#entry ?? undefined;
  }

  kind(): string | undefined {
    const entry = this.entry();
    if (!entry || this.view.seals.isSealed(entry.id)) return undefined;
    return (entry.data as { reading?: { kind?: string } }).reading?.kind;
  }

  #isSealed(): boolean {
    const entry = this.entry();
    const { seals } = this.view;
    return seals.isSealed(this.candidate.event.id) || (entry !== undefined && seals.isSealed(entry.id));
  }

  text(): string {
    if (this.#text === undefined) {
      const { event } = this.candidate;
      const words = [factText({ type: event.type, data: plainText(event.data) } as Fact, event.sources)];
      const entry = this.entry();
      if (entry && entry !== event) words.push(textOf((entry.data as { text: Erasable }).text) ?? '');
      // Sealed words must not be found either: an endpoint could ask for them one by one.
      this.#text = this.#isSealed() ? '' : words.join('\n').toLowerCase().replace(/\s+/g, ' ');
    }
    return this.#text;
  }
}

/** A filter made ready to be asked often. */
export class Matcher {
  readonly #types: readonly string[];
  readonly #subjects: readonly string[];
  readonly #terms: readonly string[];
  readonly #filedWithin: string | null;

  constructor(
    readonly filter: Filter,
    readonly format: 'standard' | 'cloudevents' | 'courtlistener' = 'standard',
  ) {
    const asked = listOf(filter.eventType);
    this.#types = asked.length === 0 && format === 'courtlistener' ? ['entry.recorded'] : asked;
    this.#subjects = listOf(filter.subject);
    this.#terms = [...(filter.text ?? '').toLowerCase().matchAll(/"([^"]+)"|([^\s"]+)/g)].map(
      (m) => (m[1] ?? m[2]) as string,
    );
    this.#filedWithin = filter.filedWithin === undefined ? DEFAULT_FILED_WITHIN : filter.filedWithin;
  }

  /** Whether it asks for everything, Asof's own notices included. */
  get isOpen(): boolean {
    const { filedWithin: _, ...rest } = this.filter;
    return Object.keys(rest).length === 0 && this.format !== 'courtlistener';
  }

  /** Whether a notice of Asof's own is wanted. */
  wantsNotice(type: 'endpoint.disabled'): boolean {
    return this.isOpen || (this.format !== 'courtlistener' && this.#types.some((t) => covers(t, type)));
  }

  /** @param recent whether filedWithin counts: not for history that was asked for */
  matches(facets: Facets, recent = true): boolean {
    const { filter } = this;
    const { type, event, subjects } = facets.candidate;
    if (!this.#wantsType(type, event.type)) return false;
    if (recent && !this.#isRecent(event)) return false;
    if (this.#subjects.length > 0 && !this.#subjects.some((s) => subjects.includes(s))) return false;
    if (filter.filing === true && !isFiling(facets)) return false;
    if (filter.kind !== undefined && !listOf(filter.kind).includes(facets.kind() ?? '')) return false;
    if (this.#asksForContext() && !this.#fits(facets.context())) return false;
    return this.#terms.length === 0 || this.#terms.every((term) => facets.text().includes(term));
  }

  #wantsType(type: string, eventType: string): boolean {
    if (this.format === 'courtlistener' && type !== 'entry.recorded' && type !== 'entry.revised')
      return false;
    if (this.#types.length === 0) return type !== 'fact.recorded';
    return this.#types.some(
      (wanted) => covers(wanted, type) || (wanted === eventType && !type.startsWith('step.')),
    );
  }

  // What is said of a filing later — a changed text, a seal — is news whenever it comes.
  #isRecent(event: StoredEvent): boolean {
    if (this.#filedWithin === null || event.occurredOn === null || event.type === 'FilingSealed') return true;
    return span(event.occurredOn).latest >= cutoff(event.recordedAt.slice(0, 10), this.#filedWithin);
  }

  #asksForContext(): boolean {
    const { court, party, judge, matter } = this.filter;
    return court !== undefined || party !== undefined || judge !== undefined || matter !== undefined;
  }

  #fits(context: SubjectContext | undefined): boolean {
    if (context === undefined) return false;
    const { court, party, judge, matter } = this.filter;
    if (court !== undefined && !listOf(court).includes(context.court?.id ?? '')) return false;
    if (party !== undefined && !anyPart(listOf(party), context.parties)) return false;
    if (judge !== undefined && !anyPart(listOf(judge), context.judges)) return false;
    const wanted = listOf(matter);
    return wanted.length === 0 || wanted.some((m) => m === context.id || context.matters?.includes(m));
  }
}

const covers = (wanted: string, type: string): boolean =>
  wanted === type ||
  (wanted.endsWith('.*') && !isMessageType(wanted) && type.startsWith(wanted.slice(0, -1)));

function isFiling(facets: Facets): boolean {
  return (facets.entry()?.data as { filing?: boolean } | undefined)?.filing === true;
}

function anyPart(wanted: readonly string[], names: readonly string[] = []): boolean {
  const lower = names.map((name) => name.toLowerCase());
  return wanted.some((part) => lower.some((name) => name.includes(part.toLowerCase())));
}

const cutoffs = new Map<string, Day>();

/** The first day that counts as within a span of time before a day. */
function cutoff(recorded: Day, duration: string): Day {
  const key = `${recorded} ${duration}`;
  let day = cutoffs.get(key);
  if (day === undefined) {
    day = Temporal.PlainDateTime.from(recorded).subtract(duration).toPlainDate().toString();
    if (cutoffs.size > 1000) cutoffs.clear();
    cutoffs.set(key, day);
  }
  return day;
}
