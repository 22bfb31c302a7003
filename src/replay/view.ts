import type { Reading } from '../domain/fact.js';
import type { Pin, RecordReader, Replayed } from './record.js';

/** Where a view is read: for those that need more than the state. */
export interface Place {
  readonly subject: string;
  readonly pin: Pin;
  readonly replayed: Replayed;
}

export type View = (state: never, reading: Reading, place: Place, reader: RecordReader) => unknown;
