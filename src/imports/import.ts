import { caseIdFor, courtId } from '../domain/courts.js';
import type { Day } from '../domain/dates.js';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import { sameContent } from '../domain/hash.js';
import type { Position } from '../store/event-store.js';
import { type Appended, appendPlanned, type ImportStore } from './append-plan.js';
import { type CaseQuery, mintedFor, type ResolveCase } from './case-directory.js';
import type { Format } from './detect.js';
import { type DocketInput, entryCount, type Refused } from './docket-input.js';
import { inboxStream, planApplied, planWaiting, waitingIn } from './inbox.js';
import type { Masked } from './masking.js';
import { type LineOutcome, type PlanOptions, planImport } from './plan-import.js';
import type { FirstPlan, Planner } from './planner.js';
import type { EventLine } from './readers/asof-lines.js';
import { type Ready, readAhead } from './reading-ahead.js';

export interface ImportOptions {
  /** Named, or found by content. */
  readonly format?: Format;
  /** The day on which the copy was retrieved from its source; the caller's today where nothing else is known. */
  readonly retrievedOn: Day;
  /** Address it came from. */
  readonly url?: string;
  readonly actor: string;
  readonly correlationId?: string;
}

export interface ImportWorld extends ImportStore {
  readonly resolveCase: ResolveCase;
  /** Plans new cases in another thread; without one this thread plans them all. */
  readonly planner?: Planner;
  /** Resolves once `resolveCase` knows what is recorded up to a position; up to now, if left out. */
  readonly caughtUp?: (position?: Position) => Promise<unknown>;
}

/** One line of the input: `waiting` ones are kept in the inbox until their docket is known. */
interface ReportLine extends Omit<LineOutcome, 'outcome'> {
  readonly outcome: LineOutcome['outcome'] | 'waiting';
  readonly subject?: string;
}

export interface ImportReport {
  readonly format: Format | null;
  readonly subjects: readonly string[];
  /** Entries (or events, of Asof's own lines) in the input: the sum of the outcomes. */
  readonly total: number;
  readonly appended: number;
  readonly matched: number;
  readonly refused: number;
  readonly waiting: number;
  /** Events appended, derived ones and facts of the case included. */
  readonly events: number;
  /** Lines that had waited for this docket in the inbox. */
  readonly fromInbox: number;
  readonly lines: readonly ReportLine[];
  readonly masked: readonly Masked[];
  /** Position of the last event appended: a read that waits for it sees the import whole. */
  readonly position?: Position;
  /** Set where nothing of the input could be read. */
  readonly reason?: string;
}

class Report {
  readonly lines: ReportLine[] = [];
  readonly masked: Masked[] = [];
  readonly subjects = new Set<string>();
  events = 0;
  fromInbox = 0;
  position: Position | undefined;

  add(
    subject: string,
    appended: Appended<{ lines: readonly LineOutcome[]; masked?: readonly Masked[] }>,
    before: ReadonlyMap<string, LineOutcome>,
  ): void {
    this.subjects.add(subject);
    this.events += appended.ids.size;
    if (appended.position !== undefined && (this.position === undefined || appended.position > this.position))
      this.position = appended.position;
    for (const line of appended.plan.lines) {
      // What an earlier attempt of this very import appended was not there before it.
      const first = before.get(line.place);
      const ours =
        first?.outcome === 'appended' && line.eventId !== undefined && appended.ids.has(line.eventId);
      this.lines.push({ ...line, ...(ours ? { outcome: 'appended' as const } : {}), subject });
    }
    this.masked.push(...(appended.plan.masked ?? []));
  }

  /** What waited in the inbox and has now been applied: no lines of this input. */
  take(applied: Report): void {
    this.events += applied.events;
    this.fromInbox += applied.lines.length;
    if (applied.position !== undefined && (this.position === undefined || applied.position > this.position))
      this.position = applied.position;
  }

  close(format: Format | null, reason?: string): ImportReport {
    const count = (outcome: ReportLine['outcome']) =>
      this.lines.filter((line) => line.outcome === outcome).length;
    return {
      format,
      subjects: [...this.subjects],
      total: this.lines.length,
      appended: count('appended'),
      matched: count('matched'),
      refused: count('refused'),
      waiting: count('waiting'),
      events: this.events,
      fromInbox: this.fromInbox,
      lines: this.lines,
      masked: this.masked,
      ...(this.position === undefined ? {} : { position: this.position }),
      ...(reason === undefined ? {} : { reason }),
    };
  }
}

/**
 * Imports texts one after the other: reads each, plans each of its cases against what is recorded, appends the difference.
 * Every line is appended, matched, refused with its reason, or waits for its docket. Gives a report for each text, in their
 * order; a text that can't be had fails in its turn.
 */
export async function* importTexts(
  texts: Iterable<string> | AsyncIterable<string>,
  options: ImportOptions,
  world: ImportWorld,
): AsyncGenerator<ImportReport> {
  for await (const ready of readAhead(texts, options, world)) {
    await world.caughtUp?.();
    const report = await importReady(ready, options, world);
    if (report.position !== undefined) await world.caughtUp?.(report.position);
    yield report;
  }
}

async function importReady(
  { read, plans }: Ready,
  options: ImportOptions,
  world: ImportWorld,
): Promise<ImportReport> {
  const report = new Report();
  if (typeof read === 'string') return report.close(options.format ?? null, read);
  for (const { place, reason } of read.refused) report.lines.push({ place, outcome: 'refused', reason });
  const run = new Run(options, world, report);
  for (const docket of read.dockets) await run.docket(docket, await plans.get(docket));
  await run.eventLines(read.events);
  return report.close(read.format);
}

/** Imports dockets that were read elsewhere: by a watch, or from a delivery. */
export async function importDockets(
  dockets: readonly DocketInput[],
  options: ImportOptions,
  world: ImportWorld,
  refused: readonly Refused[] = [],
): Promise<ImportReport> {
  const report = new Report();
  for (const { place, reason } of refused) report.lines.push({ place, outcome: 'refused', reason });
  const run = new Run(options, world, report);
  for (const docket of dockets) await run.docket(docket);
  return report.close(options.format ?? null);
}

class Run {
  /** Cases this run has met: read models may be behind it. */
  readonly #known = new Map<string, string>();

  constructor(
    private readonly options: ImportOptions,
    private readonly world: ImportWorld,
    private readonly report: Report,
  ) {}

  /** @param first what was planned of the docket in case nothing is recorded of its case */
  async docket(docket: DocketInput, first?: FirstPlan): Promise<void> {
    const subject = this.#subjectOf(docket);
    if (subject === undefined) return this.#wait(docket);
    await this.#importInto(subject, docket, this.report, first);
    if (docket.facts.courtlistenerId !== undefined)
      await this.#applyInbox(subject, docket.facts.courtlistenerId);
  }

  async #importInto(subject: string, docket: DocketInput, report: Report, first?: FirstPlan): Promise<void> {
    let before: ReadonlyMap<string, LineOutcome> | undefined;
    const appended = await appendPlanned(subject, this.world, (recorded): FirstPlan => {
      const isFirst = first !== undefined && first.subject === subject && recorded.length === 0;
      const plan = isFirst ? first : planImport(docket, subject, recorded, this.#planOptions());
      before ??= new Map(plan.lines.map((line) => [line.place, line]));
      return plan;
    });
    report.add(subject, appended, before ?? new Map());
  }

  #planOptions(): PlanOptions {
    const { actor, correlationId } = this.options;
    const findCase = (court: string, docketNumber: string) => this.#resolve({ court, docketNumber });
    return { actor, findCase, ...(correlationId === undefined ? {} : { correlationId }) };
  }

  #resolve(query: CaseQuery): string | undefined {
    for (const key of keysOf(query)) {
      const known = this.#known.get(key);
      if (known !== undefined) return known;
    }
    return this.world.resolveCase(query);
  }

  #subjectOf({ facts }: DocketInput): string | undefined {
    const subject = this.#resolve(facts) ?? mintedFor(facts);
    if (subject !== undefined) for (const key of keysOf(facts)) this.#known.set(key, subject);
    return subject;
  }

  /** Pages name their docket by CourtListener's number alone: they wait until a docket with that number comes. */
  async #wait(docket: DocketInput): Promise<void> {
    const id = docket.facts.courtlistenerId;
    const reason =
      id === undefined
        ? 'The input names no case.'
        : `CourtListener's docket ${id} is not known yet: this waits in the inbox until its docket is imported.`;
    if (id !== undefined) {
      const { plan } = await appendPlanned(inboxStream(id), this.world, (recorded) =>
        planWaiting(docket, id, recorded, this.options.actor),
      );
      this.report.masked.push(...plan.masked);
    }
    const outcome = id === undefined ? ('refused' as const) : ('waiting' as const);
    for (const { place } of [...docket.entries, ...docket.refused])
      this.report.lines.push({ place, outcome, reason });
    if (entryCount(docket) === 0) this.report.lines.push({ place: docket.place, outcome, reason });
  }

  async #applyInbox(subject: string, courtlistenerId: string): Promise<void> {
    const stream = inboxStream(courtlistenerId);
    for (const waiting of waitingIn(this.world.log.stream(stream))) {
      const applied = new Report();
      await this.#importInto(subject, waiting.docket, applied);
      this.report.take(applied);
      await appendPlanned(stream, this.world, (recorded) =>
        planApplied(waiting, courtlistenerId, recorded, subject, this.options.actor),
      );
    }
  }

  /** Asof's own lines: an event whose id is recorded with the same content is matched, with other content refused. */
  async eventLines(lines: readonly EventLine[]): Promise<void> {
    const bySubject = new Map<string, EventLine[]>();
    for (const line of lines) {
      const group = bySubject.get(line.event.subject);
      if (group) group.push(line);
      else bySubject.set(line.event.subject, [line]);
    }
    for (const [subject, group] of bySubject) {
      let first: ReadonlyMap<string, LineOutcome> | undefined;
      const appended = await appendPlanned(subject, this.world, (recorded) => {
        const plan = planLines(group, recorded, this.options.actor);
        first ??= new Map(plan.lines.map((line) => [line.place, line]));
        return plan;
      });
      this.report.add(subject, appended, first ?? new Map());
    }
  }
}

function keysOf({ court, docketNumber, pacerCaseId, courtlistenerId }: CaseQuery): string[] {
  const keys: string[] = [];
  if (courtlistenerId !== undefined) keys.push(`courtlistener ${courtlistenerId}`);
  if (court !== undefined && pacerCaseId !== undefined) keys.push(`pacer ${courtId(court)} ${pacerCaseId}`);
  if (court !== undefined && docketNumber !== undefined) keys.push(caseIdFor(court, docketNumber));
  return keys;
}

function planLines(
  lines: readonly EventLine[],
  recorded: readonly StoredEvent[],
  actor: string,
): { groups: NewEvent[][]; lines: LineOutcome[] } {
  const known = new Map<string, NewEvent>(recorded.map((event) => [event.id, event]));
  const groups: NewEvent[][] = [];
  const outcomes: LineOutcome[] = [];
  for (const { place, event } of lines) {
    const before = known.get(event.id);
    const made: NewEvent = { ...event, actor: before?.actor ?? event.actor ?? actor };
    if (!before) {
      groups.push([made]);
      known.set(event.id, made);
      outcomes.push({ place, outcome: 'appended', eventId: event.id });
    } else if (sameContent(before, made)) outcomes.push({ place, outcome: 'matched', eventId: event.id });
    else
      outcomes.push({
        place,
        outcome: 'refused',
        eventId: event.id,
        reason:
          'An event of this id is recorded with other content: correct it with EventCorrected, or give the line an id of its own.',
      });
  }
  return { groups, lines: outcomes };
}
