import type { z } from 'zod';
import type { DocketEntryData } from '../domain/case/events.js';
import { textOf } from '../domain/event.js';
import { SEALED } from './present.js';
import type { RecordReader, Replayed } from './record.js';
import { UNKNOWN_DAY } from './resolve.js';

/** One wording of a docket entry, and the days between which it was the one known. */
export interface EntryVersion {
  readonly text: string | null;
  readonly shortText: string | null;
  readonly kind: string | null;
  readonly refersTo: readonly number[];
  readonly knownFrom: string | null;
  readonly knownUntil: string | null;
  readonly standing: string;
  readonly correctedBy: readonly string[];
}

/** Every wording of an entry that the cuts allow, oldest first. */
export function entryVersions(reader: RecordReader, replayed: Replayed, entry: string): EntryVersion[] {
  const { knownOn, atPosition } = replayed.cuts;
  const sealed = reader.seals.isSealed(entry);
  return replayed.history
    .versionsOverKnown(entry, atPosition ?? replayed.history.head)
    .filter(({ k0 }) => knownOn === null || k0 <= knownOn)
    .map(({ version, k0, k1 }) => {
      const data = version.fact.data as z.output<typeof DocketEntryData>;
      return {
        text: sealed ? SEALED : (textOf(data.text) ?? null),
        shortText: sealed || data.shortText === undefined ? null : (textOf(data.shortText) ?? null),
        kind: sealed ? SEALED : (data.reading?.kind ?? null),
        refersTo: sealed ? [] : (data.reading?.refersTo ?? []),
        knownFrom: k0 === UNKNOWN_DAY ? null : k0,
        knownUntil: k1 >= UNKNOWN_DAY ? null : k1,
        standing: version.fact.standing,
        correctedBy: version.fact.correctedBy ?? [],
      };
    });
}
