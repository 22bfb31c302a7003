import type { z } from 'zod';
import type { DataSchemas } from '../event.js';

/** What a sentence is told from: an event, or a fact of the fold. */
export interface Told {
  readonly type: string;
  readonly data: unknown;
  readonly subject: string;
}

/** Facts of the same subject, first things first, that what an event refers to by a key may take its name from. */
export type Beside = () => Iterable<Told>;

/** For every event type its sentence: data as the type's schema gives it out, the subject it is about, what names it. */
export type Tellers<S extends DataSchemas> = {
  readonly [T in keyof S]: (data: z.output<S[T]>, subject: string, beside: Beside) => string;
};

/** The schemas of `S` that are not those of every subject. */
export type OwnOf<S, Shared> = Omit<S, keyof Shared>;
