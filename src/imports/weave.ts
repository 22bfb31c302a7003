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
  /** Whole copies that were compared before, by day. */
  readonly checks: readonly Check[];
}

/** A whole copy of the docket that was read: what it had nothing new on was then as recorded. */
export interface Check {
  readonly day: Day;
  /** Its place in the stream. */
  readonly revision: number;
  readonly missing: ReadonlySet<string>;
}

interface Version {
  readonly day: Day;
  readonly line: Line;
  readonly telling?: Telling;
  readonly change?: Change;
  readonly revision?: number;
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
  const baseLine = lineOf(recordedLine(base), seenByOf(base));
  const versions: Version[] = [
    { day: begun(recorded, baseLine, seen.checks), line: baseLine, telling: base, ...placed(recorded) },
  ];
  for (const change of recorded.changes) {
    if (change.telling === null) return recorded;
    versions.push({
      day: change.day,
      line: lineOf(recordedLine(change.telling), change.day),
      telling: change.telling,
      change,
      ...placed(change),
    });
  }
  const woven = place(versions, seen, recorded.id);
  const told = woven.map((version) => ({ version, telling: tell(version, seen, court, understand) }));
  const [first, ...later] = told as [(typeof told)[number], ...typeof told];
  const changes = later.map(({ version, telling }) => ({
    day: version.day,
    telling: knownSince(telling, version.day),
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

/**
 * The day on which the first version was seen. A change that is older than the copy which told it shows that an earlier
 * copy, which had nothing new, had the same words.
 */
function begun({ id, base, changes }: Story, line: Line, checks: readonly Check[]): Day {
  const since = textSince(base as Telling, line);
  const changed = changes[0]?.day;
  if (changed === undefined || changed > since) return since;
  return checks.find((check) => check.day < changed && !check.missing.has(id))?.day ?? changed;
}

/** Since when the first version's words are known: those of a completed stub are as old as the copy that gave them. */
function textSince(base: Telling, line: Line): Day {
  return (line.text === '' ? undefined : base.sources[0]?.retrievedOn) ?? firstRetrieved(base.sources);
}

const placed = ({ revision }: { readonly revision?: number }) => (revision === undefined ? {} : { revision });

function place(versions: readonly Version[], seen: Seen, id: string): Version[] {
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
  if (next && inForce === undefined) return [...older(next, seen, id, version), ...all.slice(1)];
  all.splice(at + 1, 0, version);
  const back = inForce && confirmedAfter(inForce, seen, next, id);
  if (inForce && back) all.splice(at + 2, 0, { day: back.day, line: inForce.line });
  return all;
}

/**
 * A copy older than the first recorded version and unlike it. Whole copies read before it had nothing new: those of earlier
 * days show that the line began as recorded, those of later days since when it was so again.
 */
function older(first: Version, seen: Seen, id: string, version: Version): Version[] {
  // A copy that had only a stub of the line shows nothing of its words.
  const toldFully = first.line.shortText === null;
  const alike = seen.checks.filter(
    (check) =>
      toldFully &&
      check.day < first.day &&
      check.revision > (first.revision ?? Number.POSITIVE_INFINITY) &&
      !check.missing.has(id),
  );
  const before = alike.find((check) => check.day < seen.day);
  const after = alike.find((check) => check.day > seen.day);
  const again: Version = { ...first, day: after?.day ?? first.day };
  return before ? [{ ...first, day: before.day }, version, withoutTelling(again)] : [version, again];
}

/** A version told anew: the event that told it tells another one. */
const withoutTelling = ({ day, line }: Version): Version => ({ day, line });

/** A whole copy read later, of a day between this one and the next change, that had the line as it was before: it came back. */
function confirmedAfter(
  inForce: Version,
  seen: Seen,
  next: Version | undefined,
  id: string,
): Check | undefined {
  return seen.checks.find(
    (check) =>
      check.day > seen.day &&
      check.day >= inForce.day &&
      (next === undefined || check.day < next.day) &&
      check.revision > (inForce.revision ?? Number.POSITIVE_INFINITY) &&
      !check.missing.has(id),
  );
}

/** The event of a version; the recorded one itself where nothing in it changed. */
function tell(version: Version, seen: Seen, court: string, understand: Understand): Telling {
  const { telling, line } = version;
  if (telling && unchanged(lineOf(recordedLine(telling), seenByOf(telling)), line)) return telling;
  const known = telling?.sources ?? [];
  const givesText =
    telling !== undefined && lineOf(recordedLine(telling), '').text === '' && line.text !== '';
  const isNew = !known.some((source) => source.note === seen.source.note);
  // The copy that gave the text stands first: by it the text is dated.
  const sources =
    givesText || known.length === 0 ? [seen.source, ...known] : isNew ? [...known, seen.source] : known;
  return entryTelling(line, understand(line, court), sources.slice(0, 50), telling);
}

function unchanged(a: Line, b: Line): boolean {
  if (a.filedOn === null && a.enteredOn === null && a.seenBy !== b.seenBy) return false;
  const fields = ['number', 'filedOn', 'enteredOn', 'text', 'shortText', 'sequence', 'duplicateOf'] as const;
  if (fields.some((field) => a[field] !== b[field])) return false;
  return a.documents === b.documents || canonicalJson(a.documents) === canonicalJson(b.documents);
}
