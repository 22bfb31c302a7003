import type { Format } from '../endpoints/settings.js';
import { courtListenerBody, type EnvelopeContext } from './courtlistener.js';
import type { EntryView } from './entry-view.js';
import type { Message } from './schemas.js';

/** A message as one endpoint gets it. */
export interface Formatted {
  readonly body: Buffer;
  /** Names and values in turn, as they are sent: objects put together of several cost more than the signature. */
  readonly headers: readonly string[];
}

export interface FormatContext extends EnvelopeContext {
  readonly baseUrl: string;
}

/** Puts a message into the envelope an endpoint asks for. */
export function formatted(message: Message, id: string, format: Format, context: FormatContext): Formatted {
  const replay = message.replay === undefined ? [] : ['asof-replay', message.replay];
  switch (format) {
    case 'standard':
      return { body: bytes(message), headers: ['content-type', 'application/json', ...replay] };
    case 'cloudevents':
      return {
        body: bytes(cloudEvent(message, id, context.baseUrl)),
        headers: ['content-type', 'application/cloudevents+json; charset=utf-8', ...replay],
      };
    case 'courtlistener':
      return {
        body: bytes(courtListenerBody(entriesOf(message), context)),
        headers: ['content-type', 'application/json', 'idempotency-key', id, ...replay],
      };
  }
}

const bytes = (body: unknown): Buffer => Buffer.from(JSON.stringify(body));

/** CloudEvents 1.0 in structured mode. */
function cloudEvent(message: Message, id: string, baseUrl: string): unknown {
  const subject = (message.data as { subject?: { id: string } }).subject?.id;
  return {
    specversion: '1.0',
    id,
    source: `${baseUrl}/api/v1`,
    type: `asof.${message.type}`,
    ...(subject !== undefined && { subject }),
    time: message.timestamp,
    datacontenttype: 'application/json',
    dataschema: `${baseUrl}/api/v1/webhooks/types/${message.type}`,
    ...(message.replay !== undefined && { replay: message.replay }),
    data: message.data,
  };
}

/** The messages CourtListener's envelope has a form for; a ping has none and is an empty list of results. */
function entriesOf(message: Message): Message[] {
  if (message.type === 'digest') {
    return (message.data as { messages: Message[] }).messages.flatMap((inner) => entriesOf(inner));
  }
  return (message.data as { entry?: EntryView }).entry ? [message] : [];
}
