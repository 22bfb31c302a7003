import type { Progress } from './progress.js';

/** Where a command writes: answers to standard output, everything else to standard error. */
export interface Output {
  readonly json: boolean;
  /** Columns to fit tables into; undefined where nobody looks: then nothing is cut. */
  readonly width: number | undefined;
  /** A line of the answer. */
  line(text?: string): void;
  /** The answer as JSON, on one line where no person looks. */
  value(value: unknown): void;
  /** Raw text or bytes of the answer. */
  raw(data: string | Uint8Array): Promise<void>;
  /** A line to the person, beside the answer. */
  note(text: string): void;
  /** Tells how far a long piece of work is. */
  progress(what: string, total?: number): Progress;
}
