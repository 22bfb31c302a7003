import type { StoredEvent } from '../domain/event.js';
import type { LocalLog } from '../store/local-log.js';
import type { PurgeReport } from '../store/purge.js';

const CORRECTING: ReadonlySet<string> = new Set(['EventCorrected', 'DocketEntryRevised']);

/** The events to erase with some: whatever corrected or revised them holds the text again. */
function withCorrections(log: LocalLog, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  for (const subject of new Set(
    ids.map((id) => log.event(id)?.subject).filter((name) => name !== undefined),
  )) {
    for (const event of log.stream(subject))
      if (CORRECTING.has(event.type) && wanted.has(targetOf(event))) wanted.add(event.id);
  }
  return [...wanted];
}

const targetOf = (event: StoredEvent): string => String((event.data as { event?: string }).event);

/** What was read from erased entries: these events stay, and may repeat words of the text. */
function derivedFrom(log: LocalLog, ids: readonly string[]): StoredEvent[] {
  const wanted = new Set(ids);
  const subjects = new Set(ids.map((id) => log.event(id)?.subject).filter((name) => name !== undefined));
  return [...subjects].flatMap((subject) =>
    log
      .stream(subject)
      .filter(
        (event) => event.causationId !== undefined && wanted.has(event.causationId) && !wanted.has(event.id),
      ),
  );
}

/**
 * Erases the texts of events and of all that corrected them, in the log's files, with every chain still valid.
 * @throws StoreUnavailable
 */
export function purge(
  log: LocalLog,
  ids: readonly string[],
): PurgeReport & { readonly derived: readonly StoredEvent[] } {
  const all = withCorrections(log, ids);
  const report = log.purgeText(all);
  return { ...report, derived: derivedFrom(log, all) };
}
