import type { EventLine } from '../replay/events-told.js';

/** CloudEvents 1.0, in structured mode. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Extension: the place in this store's log, to go on from. */
  readonly position: string;
  readonly data: unknown;
}

/** An event of the log as a CloudEvent; what is sealed is masked in `line` already. */
export function cloudEvent(line: EventLine, position: string, origin: string): CloudEvent {
  const { id, type, subject, recordedAt, ...data } = line;
  return {
    specversion: '1.0',
    id,
    source: `${origin}/api/v1`,
    type: `asof.event.${type}`,
    subject,
    time: recordedAt,
    datacontenttype: 'application/json',
    position,
    data,
  };
}
