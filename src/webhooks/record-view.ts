import type { StoredEvent, SubjectKind } from '../domain/event.js';
import type { Position } from '../store/event-store.js';

/** What a message says of its subject, as of a position. */
export interface SubjectContext {
  readonly id: string;
  readonly kind: SubjectKind;
  /** Caption of a case, name of an organization. */
  readonly name: string | null;
  readonly court?: { readonly id: string; readonly name?: string } | undefined;
  readonly docketNumber?: string | undefined;
  readonly judges?: readonly string[] | undefined;
  readonly parties?: readonly string[] | undefined;
  /** Ids of the matters it belongs to. */
  readonly matters?: readonly string[] | undefined;
  /** CourtListener's number of the docket, where known. */
  readonly courtListenerId?: number | undefined;
}

/** What is sealed at the log's head, whatever the position. The replay's own seals are one. */
export interface SealView {
  /** Changes whenever something is sealed or unsealed. */
  readonly revision: string;
  /** Whether an event's text, or that of the entry it was read from, is sealed. */
  isSealed(event: string): boolean;
  /** Attachments of an entry that are sealed by themselves. */
  attachments(event: string): readonly number[];
  /** Whether not even that the subject exists may be said. */
  hidden(subject: string): boolean;
  /** Whether an event tells of a case of which not even that it exists may be said. */
  hides(event: Pick<StoredEvent, 'subject' | 'about' | 'data'>): boolean;
}

/** What webhooks ask of the record's read models and replay; wired in by the server. */
export interface RecordView {
  /** The subject as of a position; undefined when nothing is known of it. */
  describe(subject: string, position: Position): SubjectContext | undefined;
  readonly seals: SealView;
  /** Corrections of an event in the order of the log; found in the subject's stream if left out. */
  correctionsOf?(subject: string, event: string): readonly StoredEvent[] | undefined;
  /** The subject a name, number or alias stands for; undefined: none. */
  resolve?(kind: 'case' | 'matter' | 'any', name: string): string | undefined;
  /** How far the read models have come: nothing later is sent yet. The log's head if left out. */
  horizon?(): Position;
}

/** What webhooks read of the log; `LocalLog` is one. */
export interface LogReader {
  event(id: string): StoredEvent | undefined;
  stream(name: string): StoredEvent[];
  after(position: Position, limit: number, prefixes?: readonly string[]): StoredEvent[];
  head(): Position;
  positionOfEvent(id: string): Position | undefined;
  onWritten(listener: () => void): () => void;
}
