import type { z } from 'zod';
import type { DataSchemas } from '../event.js';

/** For every event type its sentence: data as the type's schema gives it out, and the subject it is about. */
export type Tellers<S extends DataSchemas> = {
  readonly [T in keyof S]: (data: z.output<S[T]>, subject: string) => string;
};

/** The schemas of `S` that are not those of every subject. */
export type OwnOf<S, Shared> = Omit<S, keyof Shared>;
