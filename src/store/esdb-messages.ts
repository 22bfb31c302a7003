import type { Outgoing } from './esdb-events.js';
import type { ExpectedRevision, Position } from './event-store.js';
import { ProtobufReader, ProtobufWriter } from './protobuf.js';

/*
 * The messages of EventStoreDB's service `event_store.client.streams.Streams` that carry the record, with the field numbers
 * of its protocol. The client's own classes for them turn every text into base64 and back and cost four times as much.
 */

/** An event as the server gives it. */
export interface Recorded {
  id: string;
  stream: string;
  revision: number;
  /** Its commit position. */
  position: number;
  type: string;
  isJson: boolean;
  metadata: string;
  data: string;
}

/** What the server says on a read or a subscription. */
export interface ReadMessage {
  readonly event?: Recorded;
  /** A filtered subscription has looked at everything up to here. */
  readonly passed?: number;
  readonly caughtUp?: true;
}

/** What the server says to an append. */
export interface AppendMessage {
  /** Which append it answers. */
  readonly correlation: string;
  /** Commit position of its last event, where it succeeded. */
  readonly position?: number;
  readonly error?: AppendError;
}

/** An append refused: `type` as in the client's own errors. */
export class AppendError extends Error {
  override readonly name = 'AppendError';
  constructor(
    readonly type: string,
    message: string,
    /** The server's limit in bytes, where the append was beyond it. */
    readonly maxAppendSize?: number,
  ) {
    super(message);
  }
}

/** Which streams a subscription sees. */
export type ServerFilter = { readonly prefixes: readonly string[] } | { readonly regex: string };

const JSON_TYPE = 'application/json';

/** BatchAppendReq: one append, whole. */
export function appendRequest(
  correlation: string,
  stream: string,
  events: readonly Outgoing[],
  expected: ExpectedRevision,
  seconds: number,
): Buffer {
  const request = new ProtobufWriter();
  request.message(1, (uuid) => uuid.text(2, correlation));
  request.message(2, (options) => {
    options.message(1, (identifier) => identifier.text(3, stream));
    if (expected === 'none') options.message(3);
    else options.number(2, expected);
    options.message(7, (deadline) => deadline.number(1, seconds));
  });
  for (const { id, type, metadata, data } of events) {
    request.message(3, (proposed) => {
      proposed.message(1, (uuid) => uuid.text(2, id));
      proposed.message(2, (entry) => entry.text(1, 'type').text(2, type));
      proposed.message(2, (entry) => entry.text(1, 'content-type').text(2, JSON_TYPE));
      proposed.text(3, metadata).text(4, data);
    });
  }
  return request.number(4, 1).bytes;
}

/** ReadReq for events of one stream, from a revision on or backwards from its end. */
export const readStreamRequest = (stream: string, from: number | 'end', count: number): Buffer =>
  readRequest((options) => {
    options.message(1, (streamOptions) => {
      streamOptions.message(1, (identifier) => identifier.text(3, stream));
      if (from === 'end') streamOptions.message(4);
      else streamOptions.number(2, from);
    });
    options
      .number(3, from === 'end' ? 1 : 0)
      .number(5, count)
      .message(8);
  });

/** ReadReq for records of the whole log from a position on (inclusive), or backwards from it or from its end. */
export const readAllRequest = (from: Position | 'end', count: number, backwards: boolean): Buffer =>
  readRequest((options) => {
    allFrom(options, from);
    options
      .number(3, backwards ? 1 : 0)
      .number(5, count)
      .message(8);
  });

/** ReadReq for a subscription to the whole log; the server says where it stands every `steps` times 32 records. */
export const subscribeRequest = (after: Position, filter: ServerFilter, steps: number): Buffer =>
  readRequest((options) => {
    allFrom(options, after);
    options.message(6);
    options.message(7, (filterOptions) => {
      filterOptions.message(1, (names) => {
        if ('regex' in filter) names.text(1, filter.regex);
        else for (const prefix of filter.prefixes) names.text(2, prefix);
      });
      filterOptions.message(4).number(5, steps);
    });
  });

function readRequest(write: (options: ProtobufWriter) => void): Buffer {
  const request = new ProtobufWriter();
  return request.message(1, (options) => {
    write(options);
    options.message(9, (ids) => ids.message(2));
  }).bytes;
}

function allFrom(options: ProtobufWriter, from: Position | 'end'): void {
  const place = from === 'end' ? from : Number(from);
  options.message(2, (all) => {
    if (place === 'end') all.message(3);
    else if (place === 0) all.message(2);
    else all.message(1, (position) => position.number(1, place).number(2, place));
  });
}

/** Of a ReadResp what counts here; that there is no such stream is a message without anything. */
export function readMessage(bytes: Buffer): ReadMessage {
  const reader = new ProtobufReader(bytes);
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === 1) return readEvent(reader.message());
    if (field === 3) return { passed: commitPosition(reader.message()) };
    if (field === 8) return { caughtUp: true };
    reader.skip();
  }
  return {};
}

function readEvent(reader: ProtobufReader): ReadMessage {
  let event: Recorded | undefined;
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === 1) event = recorded(reader.message());
    else reader.skip();
  }
  return event === undefined ? {} : { event };
}

function recorded(reader: ProtobufReader): Recorded {
  const event = {
    id: '',
    stream: '',
    revision: 0,
    position: 0,
    type: '',
    isJson: false,
    metadata: '',
    data: '',
  };
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === 1) event.id = textWithin(reader.message(), 2);
    else if (field === 2) event.stream = textWithin(reader.message(), 3);
    else if (field === 3) event.revision = reader.number();
    else if (field === 5) event.position = reader.number();
    else if (field === 6) {
      const entry = reader.message();
      entry.field();
      const key = entry.text();
      if (key === 'created') continue;
      const value = textWithin(entry, 2);
      if (key === 'type') event.type = value;
      else if (key === 'content-type') event.isJson = value === JSON_TYPE;
    } else if (field === 7) event.metadata = reader.text();
    else if (field === 8) event.data = reader.text();
    else reader.skip();
  }
  return event;
}

/** BatchAppendResp. */
export function appendMessage(bytes: Buffer): AppendMessage {
  const reader = new ProtobufReader(bytes);
  let correlation = '';
  let position = 0;
  let error: AppendError | undefined;
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === 1) correlation = textWithin(reader.message(), 2);
    else if (field === 2) error = appendError(reader.message());
    else if (field === 3) {
      const success = reader.message();
      for (let inner = success.field(); inner > 0; inner = success.field()) {
        if (inner === 3) position = commitPosition(success.message());
        else success.skip();
      }
    } else reader.skip();
  }
  return error === undefined ? { correlation, position } : { correlation, error };
}

/** google.rpc.Status, its detail one of the messages of EventStoreDB's `shared.proto`. */
function appendError(reader: ProtobufReader): AppendError {
  let [message, type, maxAppendSize] = ['', 'unknown', 0];
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === 2) message = reader.text();
    else if (field === 3) {
      const detail = reader.message();
      for (let inner = detail.field(); inner > 0; inner = detail.field()) {
        if (inner === 1) type = kebab(detail.text().split('.').at(-1) as string);
        else if (type === 'maximum-append-size-exceeded') maxAppendSize = numberWithin(detail.message(), 1);
        else detail.skip();
      }
    } else reader.skip();
  }
  return new AppendError(type, message || type, maxAppendSize);
}

const kebab = (name: string): string => name.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

const commitPosition = (reader: ProtobufReader): number => numberWithin(reader, 1);

function numberWithin(reader: ProtobufReader, wanted: number): number {
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === wanted) return reader.number();
    reader.skip();
  }
  return 0;
}

function textWithin(reader: ProtobufReader, wanted: number): string {
  for (let field = reader.field(); field > 0; field = reader.field()) {
    if (field === wanted) return reader.text();
    reader.skip();
  }
  return '';
}
