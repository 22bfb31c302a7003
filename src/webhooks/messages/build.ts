import { upcast } from '../../domain/catalogue.js';
import { kindOf, type StoredEvent } from '../../domain/event.js';
import { uuidV5 } from '../../domain/ids.js';
import type { LogReader, RecordView, SealView, SubjectContext } from '../record-view.js';
import { type EntryView, entryView } from './entry-view.js';
import { linksOf } from './links.js';
import { plainText } from './plain-text.js';
import type { Message, MessageSubject } from './schemas.js';
import { stepsOf } from './steps.js';
import type { MessageType } from './types.js';

/** What a message is built from, beside the event. */
export interface BuildContext {
  readonly view: RecordView;
  readonly log: Pick<LogReader, 'event' | 'stream'>;
  readonly baseUrl: string;
}

/** A message, or why there is none to send (any more). */
export type Built = Message | { readonly skip: string };

/** The id a message keeps on every try, redelivery and replay. */
export const messageId = (event: string, type: MessageType): string => uuidV5(event, type);

/** Further events told in the same message. */
export interface Extra {
  readonly events?: readonly string[];
  readonly count?: number;
}

/** Told even of what is sealed, without the text: number, date and the fact of sealing stay. */
const TOLD_SEALED: ReadonlySet<MessageType> = new Set([
  'entry.recorded',
  'entry.revised',
  'entry.removed',
  'record.corrected',
]);

/**
 * Builds a message as it may be sent now. Built anew for every try, so that what was sealed since the first is not in it.
 */
export function buildMessage(
  type: MessageType,
  event: StoredEvent,
  context: BuildContext,
  extra: Extra = {},
): Built {
  const { view, log, baseUrl } = context;
  const { seals } = view;
  const isSealing = type === 'filing.sealed' || type === 'filing.unsealed';
  const hidden = seals.hides(event);
  if (hidden && type !== 'filing.sealed') return { skip: 'The case was sealed.' };
  const entryEvent = entryOf(event, log);
  const isSealed = seals.isSealed(event.id) || (entryEvent !== undefined && seals.isSealed(entryEvent.id));
  if (isSealed && !isSealing && !TOLD_SEALED.has(type)) return { skip: 'It rests on text that was sealed.' };
  const subject = hidden ? undefined : view.describe(event.subject, event.position);
  const data = upcast(event.type, event.version, event.data) as Record<string, unknown>;
  const entry =
    entryEvent && !hidden
      ? entryView(entryEvent.id, currentData(entryEvent, event, context), seals)
      : undefined;
  const details = detailsOf(type, event, data, seals, context, extra, entry);
  return {
    type,
    timestamp: event.recordedAt,
    data: {
      event: {
        id: event.id,
        type: event.type,
        occurredOn: event.occurredOn,
        knownOn: event.knownOn,
        recordedAt: event.recordedAt,
        standing: event.standing,
        sources: isSealed ? event.sources.map(({ quote: _q, note: _n, ...s }) => s) : event.sources,
      },
      subject: subjectView(event.subject, subject),
      ...(entry && { entry: type === 'entry.revised' ? (details as { after: EntryView }).after : entry }),
      details,
      links: linksOf(event, baseUrl, entry && (entry.number ?? entry.id)),
    },
  };
}

export function subjectView(id: string, context: SubjectContext | undefined): MessageSubject {
  return {
    id,
    kind: kindOf(id),
    name: context?.name ?? null,
    court: context?.court?.id ?? null,
    courtName: context?.court?.name ?? null,
    docketNumber: context?.docketNumber ?? null,
    judges: [...(context?.judges ?? [])],
    parties: (context?.parties ?? []).slice(0, 20),
    matters: [...(context?.matters ?? [])],
  };
}

/** The docket entry an event is, speaks of, or was read from. */
function entryOf(event: StoredEvent, log: Pick<LogReader, 'event'>): StoredEvent | undefined {
  if (event.type === 'DocketEntryRecorded') return event;
  const named = (event.data as { event?: unknown } | null)?.event;
  const id = typeof named === 'string' ? named : event.causationId;
  const found = id === undefined ? undefined : log.event(id);
  return found?.type === 'DocketEntryRecorded' && found.subject === event.subject ? found : undefined;
}

/** An entry's data as corrected before an event; as first recorded for the entry itself. */
function currentData(entry: StoredEvent, event: StoredEvent, context: BuildContext): unknown {
  return entry === event ? lifted(entry) : (before(entry, event, context)?.data ?? lifted(entry));
}

const lifted = (event: StoredEvent): unknown => upcast(event.type, event.version, event.data);

interface Told {
  readonly type: string;
  readonly version: number;
  readonly occurredOn: string | null;
  readonly data: unknown;
}

const CORRECTING: ReadonlySet<string> = new Set(['EventCorrected', 'EventRetracted', 'DocketEntryRevised']);

/** How the record told an event just before another one. */
function before(target: StoredEvent, event: StoredEvent, { view, log }: BuildContext): Told | undefined {
  const all =
    view.correctionsOf?.(target.subject, target.id) ?? correctionsIn(log.stream(target.subject), target.id);
  const last = all.findLast((correction) => correction.position < event.position);
  if (last === undefined) return target.type.startsWith('Event') ? replacementOf(target) : target;
  return replacementOf(last);
}

const correctionsIn = (stream: readonly StoredEvent[], id: string): StoredEvent[] =>
  stream.filter((e) => CORRECTING.has(e.type) && (e.data as { event?: string }).event === id);

const replacementOf = (event: StoredEvent): Told | undefined =>
  (event.data as { replacement?: Told } | null)?.replacement;

function detailsOf(
  type: MessageType,
  event: StoredEvent,
  data: Record<string, unknown>,
  seals: SealView,
  context: BuildContext,
  extra: Extra,
  entry: EntryView | undefined,
): unknown {
  switch (type) {
    case 'entry.recorded':
      return { possibleDuplicateOf: data.possibleDuplicateOf ?? null };
    case 'entry.revised': {
      const after = entryView(String(data.event), replacementOf(event)?.data, seals);
      const was = entry ?? after;
      const changed = (Object.keys(after) as (keyof EntryView)[]).filter(
        (key) => JSON.stringify(after[key]) !== JSON.stringify(was[key]),
      );
      return {
        before: was,
        after,
        changed,
        cause: data.cause,
        reason: after.text === null ? 'sealed' : data.reason,
      };
    }
    case 'filing.sealed':
    case 'filing.unsealed':
      return { scope: data.scope, attachment: data.attachment ?? null, byOrder: data.byOrder ?? null };
    case 'record.corrected':
      return correction(event, data, seals, context);
    case 'subject.reinterpreted':
      return reinterpretation(event, extra, context);
    case 'step.blocked':
      return { steps: stepsOf(event, context.log).blocked };
    case 'step.unblocked':
      return { steps: stepsOf(event, context.log).unblocked };
    default:
      // Of a removed entry only that it is gone is left when its text is sealed.
      return entry?.sealed && type === 'entry.removed'
        ? { event: data.event, reason: 'sealed' }
        : plainText(data);
  }
}

function correction(
  event: StoredEvent,
  data: Record<string, unknown>,
  seals: SealView,
  context: BuildContext,
): unknown {
  const target = context.log.event(String(data.event));
  const sealed = seals.isSealed(event.id) || (target !== undefined && seals.isSealed(target.id));
  const show = (told: Told | undefined) =>
    told === undefined || sealed
      ? null
      : {
          type: told.type,
          occurredOn: told.occurredOn,
          data: plainText(upcast(told.type, told.version, told.data)),
        };
  return {
    corrected: data.event,
    cause: data.cause,
    reason: sealed ? 'sealed' : data.reason,
    retracted: event.type === 'EventRetracted',
    sealed,
    before: show(target && before(target, event, context)),
    after: show(replacementOf(event)),
  };
}

function reinterpretation(event: StoredEvent, extra: Extra, context: BuildContext): unknown {
  const ids = extra.events ?? [event.id];
  const changes = ids.map((id) => {
    const change = id === event.id ? event : context.log.event(id);
    const target =
      change && CORRECTING.has(change.type) ? (change.data as { event: string }).event : undefined;
    if (change === undefined || target === undefined)
      return { event: id, was: null, is: change?.type ?? null };
    return {
      event: target,
      was: context.log.event(target)?.type ?? null,
      is: replacementOf(change)?.type ?? null,
    };
  });
  return { count: extra.count ?? ids.length, changes };
}
