import { type Checked, checkEvent, CORRECTIONS, type Flaw } from '../domain/catalogue.js'
import { LAST_DAY, span } from '../domain/dates.js'
import { kindOf, type NewEvent, type StoredEvent } from '../domain/event.js'
import type { Fact } from '../domain/fact.js'
import { contentHash } from '../domain/hash.js'
import { uuidV5 } from '../domain/ids.js'
import { decide, type Rejection } from '../replay/deciders.js'
import { History } from '../replay/history.js'
import { modelOf } from '../replay/models.js'
import { newEntry } from '../replay/resolve.js'
import type { AppendResult, EventStore, ExpectedRevision } from '../store/event-store.js'
import { salted } from './salting.js'

/** What a command's edge supplies: nothing here reads a clock or makes an id by chance. */
export interface CommandContext {
  readonly actor: string
  readonly correlationId?: string
  /** Makes ids of events that bring none: UUIDv5 of subject, this key and the event's index, so that a repeat is one. */
  readonly idempotencyKey: string
  /** Random hexadecimal text for a salt. */
  readonly salt: () => string
}

export type CommandResult =
  | { readonly ok: true; readonly events: readonly NewEvent[]; readonly appended: AppendResult }
  | { readonly ok: false; readonly reason: 'invalid'; readonly index: number; readonly flaws: readonly Flaw[] }
  | { readonly ok: false; readonly reason: 'rule'; readonly index: number; readonly rejection: Rejection }

/**
 * The one command handler: read, fold, decide, append. `recorded` is what the store holds of the subject (and of what names
 * it); each event is decided against the state at the end of its own latest day.
 * @throws WrongExpectedRevision, EventIdConflict, StoreUnavailable as the store does
 */
export async function handle(store: EventStore, recorded: readonly StoredEvent[], inputs: readonly unknown[], expected: ExpectedRevision, context: CommandContext): Promise<CommandResult> {
  const events: NewEvent[] = []
  for (const [index, input] of inputs.entries()) {
    const checked: Checked = checkEvent(input)
    if (!checked.ok) return { ok: false, reason: 'invalid', index, flaws: checked.flaws }
    const { id, ...rest } = checked.event
    events.push({
      ...rest,
      id: id ?? uuidV5(rest.subject, context.idempotencyKey, String(index)),
      actor: context.actor,
      ...(rest.correlationId === undefined && context.correlationId !== undefined ? { correlationId: context.correlationId } : {}),
      data: salted(rest.data, context.salt),
    })
  }
  const subject = events[0]?.subject ?? ''
  const held = new Set(recorded.map((e) => e.id))
  if (!events.every((e) => held.has(e.id))) {
    const told: StoredEvent[] = [...recorded]
    for (const [index, event] of events.entries()) {
      const rejection = refuse(subject, told, event)
      if (rejection) return { ok: false, reason: 'rule', index, rejection }
      told.push({ ...event, recordedAt: '', prevHash: null, revision: told.length, position: '9'.repeat(20) })
    }
  }
  return { ok: true, events, appended: await store.append(subject, events, expected) }
}

function refuse(subject: string, recorded: readonly StoredEvent[], event: NewEvent): Rejection | null {
  const { fact } = newEntry(event as StoredEvent, '').plain
  const kind = kindOf(subject)
  if (CORRECTIONS.has(event.type)) {
    const target = (event.data as { event: string }).event
    if (recorded.some((e) => e.id === target && e.subject === subject)) return null
    return { rule: 'unknown-target', message: `${event.type} names the event ${target}, which ${subject} does not hold: name an event of the same stream.` }
  }
  const history = new History(subject, modelOf(kind), recorded, recorded.map(contentHash))
  const asOf = event.occurredOn === null ? LAST_DAY : span(event.occurredOn).latest
  const state = history.fold(history.effective({ asOf, knownOn: null, atPosition: null }).versions)
  return decide(kind, state, fact as Fact, { asOf, knownOn: null })
}
