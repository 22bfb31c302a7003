import type { StoredEvent } from '../../domain/event.js';
import { uuidV5 } from '../../domain/ids.js';
import type { LogReader } from '../record-view.js';
import { messageId } from './build.js';
import { stepsOf } from './steps.js';
import { type MessageType, messageTypeOf } from './types.js';

/** A message an event could become, before any endpoint's filter. */
export interface Candidate {
  readonly type: MessageType;
  readonly event: StoredEvent;
  /** All subjects it concerns. */
  readonly subjects: readonly string[];
}

/** Tells an event that a better reading of old text made from one that is news. */
export type IsReinterpretation = (event: StoredEvent) => boolean;

export const byActor: IsReinterpretation = (event) =>
  event.actor.startsWith('reinterpret') || (event.correlationId?.startsWith('reinterpret') ?? false);

const STEP_EVENTS: ReadonlySet<string> = new Set([
  'ObstacleRaised',
  'ObstacleCleared',
  'RegulatorActed',
  'InjunctionDecided',
  'ReliefDecided',
  'InjunctionDissolved',
  'InjunctionVacated',
  'InjunctionStayed',
]);

/**
 * The messages an event could become. What a reader is unsure of, or a magistrate only recommends, decides nothing and is no
 * decision here either.
 */
export function candidatesOf(
  event: StoredEvent,
  log: Pick<LogReader, 'stream'>,
  isReinterpretation: IsReinterpretation = byActor,
): Candidate[] {
  const subjects = [event.subject, ...event.about];
  if (isReinterpretation(event)) return [{ type: 'subject.reinterpreted', event, subjects }];
  const candidates: Candidate[] = [
    { type: decidesNothing(event) ? 'fact.recorded' : messageTypeOf(event.type), event, subjects },
  ];
  if (!STEP_EVENTS.has(event.type)) return candidates;
  const steps = stepsOf(event, log);
  for (const [type, effects] of [
    ['step.blocked', steps.blocked],
    ['step.unblocked', steps.unblocked],
  ] as const) {
    if (effects.length === 0) continue;
    candidates.push({
      type,
      event,
      subjects: [...new Set([...subjects, ...effects.map((e) => e.organization)])],
    });
  }
  return candidates;
}

function decidesNothing(event: StoredEvent): boolean {
  const { proposed, recommendedOnly } = (event.data ?? {}) as {
    proposed?: boolean;
    recommendedOnly?: boolean;
  };
  return proposed === true || recommendedOnly === true;
}

/** The `webhook-id`: of the event and the type; a reading of a subject anew has one for all its events. */
export function candidateId({ type, event }: Pick<Candidate, 'type' | 'event'>): string {
  if (type !== 'subject.reinterpreted') return messageId(event.id, type);
  return uuidV5(event.subject, event.correlationId ?? event.recordedAt.slice(0, 10), type);
}
