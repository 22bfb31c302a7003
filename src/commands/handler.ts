import { type Checked, CORRECTIONS, checkEvent, type Flaw } from '../domain/catalogue.js';
import { kindOf, type NewEvent, type StoredEvent } from '../domain/event.js';
import { uuidV5 } from '../domain/ids.js';
import { decide, type Rejection } from '../replay/deciders.js';
import { History } from '../replay/history.js';
import { modelOf } from '../replay/models.js';
import { newEntry, type Version } from '../replay/resolve.js';
import type { AppendResult, EventStore, ExpectedRevision } from '../store/event-store.js';
import { salted } from './salting.js';

/** What a command's edge supplies: nothing here reads a clock or makes an id by chance. */
export interface CommandContext {
  readonly actor: string;
  readonly correlationId?: string;
  /** Makes ids of events that bring none: UUIDv5 of subject, this key and the event's index, so that a repeat is one. */
  readonly idempotencyKey: string;
  /** Random hexadecimal text for a salt. */
  readonly salt: () => string;
}

export type CommandResult =
  | { readonly ok: true; readonly events: readonly NewEvent[]; readonly appended: AppendResult }
  | {
      readonly ok: false;
      readonly reason: 'invalid';
      readonly index: number;
      readonly flaws: readonly Flaw[];
    }
  | { readonly ok: false; readonly reason: 'rule'; readonly index: number; readonly rejection: Rejection };

/**
 * The one command handler: read, fold, decide, append. `recorded` is what the store holds of the subject (and of what names
 * it); each event is decided against the state at the end of its own latest day.
 * @throws WrongExpectedRevision, EventIdConflict, StoreUnavailable as the store does
 */
export async function handle(
  store: EventStore,
  recorded: readonly StoredEvent[],
  inputs: readonly unknown[],
  expected: ExpectedRevision,
  context: CommandContext,
): Promise<CommandResult> {
  const events: NewEvent[] = [];
  for (const [index, input] of inputs.entries()) {
    const checked: Checked = checkEvent(input);
    if (!checked.ok) return { ok: false, reason: 'invalid', index, flaws: checked.flaws };
    const { id, ...rest } = checked.event;
    const event: NewEvent = {
      ...rest,
      id: id ?? uuidV5(rest.subject, context.idempotencyKey, String(index)),
      actor: context.actor,
      ...(rest.correlationId === undefined && context.correlationId !== undefined
        ? { correlationId: context.correlationId }
        : {}),
    };
    events.push(salted(event, context.salt));
  }
  const subject = events[0]?.subject ?? '';
  const held = new Set(recorded.map((e) => e.id));
  if (!events.every((e) => held.has(e.id))) {
    const bench = new Bench(subject, recorded);
    for (const [index, event] of events.entries()) {
      const rejection = bench.refuse(event);
      if (rejection) return { ok: false, reason: 'rule', index, rejection };
    }
  }
  return { ok: true, events, appended: await store.append(subject, events, expected) };
}

/** Decides one event after the other, each on what is recorded and on those of the same request that came before it. */
class Bench {
  readonly #history: History<unknown>;
  readonly #ids: Set<string>;
  readonly #earlier: Version[] = [];

  constructor(
    readonly subject: string,
    recorded: readonly StoredEvent[],
  ) {
    // Hashes tell versions apart for digests only, and nothing here is cited: ids do.
    this.#history = new History(
      subject,
      modelOf(kindOf(subject)),
      recorded,
      recorded.map(({ id }) => id),
    );
    this.#ids = new Set(recorded.filter((e) => e.subject === subject).map((e) => e.id));
  }

  refuse(event: NewEvent): Rejection | null {
    if (CORRECTIONS.has(event.type)) {
      const target = (event.data as { event: string }).event;
      if (this.#ids.has(target)) {
        this.#ids.add(event.id);
        return null;
      }
      return {
        rule: 'unknown-target',
        message: `${event.type} names the event ${target}, which ${this.subject} does not hold: name an event of the same stream.`,
      };
    }
    const { plain } = newEntry(event as StoredEvent, '');
    const { fact } = plain;
    const { versions } = this.#history.effective({ asOf: fact.latest, knownOn: null, atPosition: null });
    const earlier = this.#earlier.filter((version) => version.fact.latest <= fact.latest);
    const state = this.#history.step(this.#history.fold(versions), earlier);
    const rejection = decide(kindOf(this.subject), state, fact, { asOf: fact.latest, knownOn: null });
    this.#earlier.push(plain);
    this.#ids.add(event.id);
    return rejection;
  }
}
