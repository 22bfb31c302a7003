import type { Day } from '../domain/dates.js';
import type { Source } from '../domain/event.js';
import { canonicalJson } from '../domain/hash.js';
import { enriched, type Line, lineOf, merged, sameVersion } from './docket-line.js';
import { entryTelling, firstRetrieved, recordedLine, seenByOf, type Understand } from './entry-telling.js';
import type { Change, Story, Telling } from './stories.js';

/** A copy of one line, as an import brings it. */
export interface Seen {
  readonly line: Line;
  readonly day: Day;
  readonly source: Source;
  /** Retrieved the same day as what is recorded, but shown to be an earlier state of the docket. */
  readonly older: boolean;
}

interface Version {
  readonly day: Day;
  readonly line: Line;
  readonly telling?: Telling;
  readonly change?: Change;
}

/**
 * Puts an observation in its place among the recorded versions of a line. The result depends on what was observed when,
 * not on which was imported first: an older copy imported later becomes the first version, and what was recorded before
 * becomes the change that followed.
 * @returns the story wanted; `recorded` itself where the copy says nothing new
 */
export function weave(recorded: Story, seen: Seen, court: string, understand: Understand): Story {
  const base = recorded.base;
  if (base === null || recorded.byPerson) return recorded;
  const versions: Version[] = [
    { day: firstRetrieved(base.sources), line: lineOf(recordedLine(base), seenByOf(base)), telling: base },
  ];
  for (const change of recorded.changes) {
    if (change.telling === null) return recorded;
    versions.push({
      day: change.day,
      line: lineOf(recordedLine(change.telling), change.day),
      telling: change.telling,
      change,
    });
  }
  const woven = place(versions, seen);
  const told = woven.map((version) => ({ version, telling: tell(version, seen, court, understand) }));
  const [first, ...later] = told as [(typeof told)[number], ...typeof told];
  const changes = later.map(({ version, telling }) => ({
    day: version.day,
    telling:
      version.telling === telling
        ? telling
        : { ...telling, knownOn: version.day, knownOnBasis: 'observed' as const },
    ...(version.change?.event === undefined ? {} : { event: version.change.event }),
  }));
  const untouched =
    first.telling === base &&
    changes.length === recorded.changes.length &&
    changes.every(
      (change, i) =>
        change.telling === recorded.changes[i]?.telling && change.day === recorded.changes[i]?.day,
    );
  return untouched ? recorded : { ...recorded, base: first.telling, changes };
}

/** A changed version is known from the day our changed copy was retrieved, whatever the line says of its entry. */
function knownSince(telling: Telling, day: Day): Telling {
  if (telling.knownOn === day && telling.knownOnBasis === 'observed') return telling;
  return { ...telling, knownOn: day, knownOnBasis: 'observed' };
}

/** Since when the first version's words are known: those of a completed stub are as old as the copy that gave them. */
function textSince(base: Telling, line: Line): Day {
  return (line.text === '' ? undefined : base.sources[0]?.retrievedOn) ?? firstRetrieved(base.sources);
}

function place(versions: readonly Version[], seen: Seen): Version[] {
  const all = versions.map((version) => ({ ...version, line: enriched(version.line, seen.line) }));
  let at = -1;
  for (const [i, version] of all.entries())
    if (version.day < seen.day || (version.day === seen.day && !seen.older)) at = i;
  const inForce = all[at];
  const next = all[at + 1];
  if (inForce && sameVersion(inForce.line, seen.line)) {
    all[at] = { ...inForce, line: merged(inForce.line, seen.line) };
    return all;
  }
  if (next && sameVersion(next.line, seen.line)) {
    // The change was there earlier than we knew.
    all[at + 1] = { ...next, day: seen.day, line: merged(next.line, seen.line) };
    return all;
  }
  const common = (inForce ?? next)?.line ?? seen.line;
  const version: Version = { day: seen.day, line: enriched(seen.line, common) };
  all.splice(at + 1, 0, version);
  return all;
}

/** The event of a version; the recorded one itself where nothing in it changed. */
function tell(version: Version, seen: Seen, court: string, understand: Understand): Telling {
  const { telling, line } = version;
  if (telling && unchanged(lineOf(recordedLine(telling), seenByOf(telling)), line)) return telling;
  const known = telling?.sources ?? [];
  const sources = known.some((source) => source.note === seen.source.note)
    ? known
    : [seen.source, ...known].slice(0, 50);
  return entryTelling(line, understand(line, court), sources.slice(0, 50), telling);
}

function unchanged(a: Line, b: Line): boolean {
  if (a.filedOn === null && a.enteredOn === null && a.seenBy !== b.seenBy) return false;
  const fields = ['number', 'filedOn', 'enteredOn', 'text', 'shortText', 'sequence', 'duplicateOf'] as const;
  if (fields.some((field) => a[field] !== b[field])) return false;
  return a.documents === b.documents || canonicalJson(a.documents) === canonicalJson(b.documents);
}
