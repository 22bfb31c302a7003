import type { Day } from '../../domain/dates.js';
import type { Fact } from '../../domain/fact.js';
import { labelOf, sentenceOf } from '../../domain/telling/telling.js';
import { rowPosition } from '../../projections/read-models.js';
import { openFacts } from '../../replay/events-told.js';
import type { Pin, RecordReader, Replayed } from '../../replay/record.js';
import { UNKNOWN_DAY, type Version } from '../../replay/resolve.js';
import { latestDay } from './words.js';

/** A day on which something changed, told by the weightiest thing that did. */
export interface Moment {
  readonly day: Day;
  readonly label: string;
  readonly weight: number;
  readonly count: number;
}

export interface Moments {
  readonly list: readonly Moment[];
  /** How many days there are, where the list is cut. */
  readonly total: number;
  /** The last change before a day and the first after it, of all of them. */
  readonly before: (day: Day) => Moment | undefined;
  readonly after: (day: Day) => Moment | undefined;
}

/** More days than these are too many to step through: the list keeps the weightiest. */
const MOST = 120;
/** From here on a day is a turning point. */
export const TURNING = 85;

const WEIGHTS: Readonly<Record<string, number>> = {
  VerdictReturned: 100,
  JudgmentEntered: 100,
  CaseDismissed: 95,
  ConversionCompleted: 95,
  LawsuitFiled: 92,
  InjunctionDecided: 91,
  OrganizationFormed: 90,
  VentureAnnounced: 90,
  FindingsAdopted: 88,
  TrialBegan: 87,
  ConversionProposed: 86,
  ConversionAbandoned: 86,
  ClaimsDecided: 84,
  ControlChanged: 84,
  BidReceived: 80,
  BidRejected: 78,
  TrialScheduled: 77,
  ClaimsDismissed: 76,
  MotionDecided: 75,
  ComplaintAmended: 74,
  InjunctionRequested: 73,
  CounterclaimsFiled: 72,
  ObstacleCleared: 71,
  CaseStayed: 70,
  OfficerDeparted: 68,
  HearingHeld: 66,
  ObstacleRaised: 65,
  InvestmentMade: 64,
  StakeReported: 60,
  DirectorAppointed: 55,
  DirectorDeparted: 55,
  StatementMade: 12,
  RoleReported: 10,
  FactReported: 8,
  DocketEntryRecorded: 5,
  AliasAdded: 2,
  FactDisputed: 1,
};
const weightOf = (fact: Fact, subject: string): number =>
  (WEIGHTS[fact.type] ?? 40) * (fact.subject === subject ? 1 : 0.7);

const kept = new WeakMap<object, Map<string, Moments>>();

/**
 * The days on which anything about a subject changed, under the cuts but for the date itself. Where what could be known on
 * each day is told, a fact comes on the day by which it had both happened and become public.
 */
export function momentsOf(reader: RecordReader, replayed: Replayed, asKnownThen: boolean): Moments {
  const { history, cuts } = replayed;
  const known = asKnownThen ? null : cuts.knownOn;
  const key = `${cuts.atPosition ?? ''} ${asKnownThen} ${known ?? ''} ${reader.seals.revision}`;
  const made = kept.get(history)?.get(key);
  if (made) return made;
  const days = new Map<Day, { fact: Fact; weight: number; count: number }>();
  const versions = history.told(cuts.atPosition, known);
  for (const { fact } of versions) {
    const on = asKnownThen ? publicBy(fact) : fact.latest;
    if (on === undefined || reader.seals.hides(fact)) continue;
    const weight = weightOf(fact, replayed.subject);
    const day = days.get(on);
    if (!day) days.set(on, { fact, weight, count: 1 });
    else {
      day.count += 1;
      if (weight > day.weight) Object.assign(day, { fact, weight });
    }
  }
  const all = [...days].map(([day, found]) => ({ day, ...found })).sort((a, b) => (a.day < b.day ? -1 : 1));
  const told = ({ day, fact, weight, count }: (typeof all)[number]): Moment => ({
    day,
    weight,
    count,
    label: labelFor(reader, fact, versions),
  });
  const tell = (one: (typeof all)[number] | undefined) => one && told(one);
  const shown = all.length <= MOST ? all : all.toSorted((a, b) => b.weight - a.weight).slice(0, MOST);
  const moments: Moments = {
    list: shown.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(told),
    total: all.length,
    before: (day) => tell(all.findLast((one) => one.day < day)),
    after: (day) => tell(all.find((one) => one.day > day)),
  };
  const byKey = kept.get(history) ?? new Map<string, Moments>();
  if (byKey.size > 50) byKey.clear();
  kept.set(history, byKey.set(key, moments));
  return moments;
}

/** The day by which a fact had happened and was public; none where it isn't known when it became so. */
function publicBy(fact: Fact): Day | undefined {
  const known = latestDay(fact.knownOn);
  return known === undefined || known > fact.latest ? known : fact.latest;
}

function labelFor(reader: RecordReader, fact: Fact, versions: readonly Version[]): string {
  if (reader.seals.isSealed(fact.id)) return labelOf(fact.type);
  const sentence = sentenceOf(fact, { beside: () => openFacts(reader, versions) });
  return sentence.length > 90 ? `${sentence.slice(0, 88).replace(/\s+\S*$/, '')}…` : sentence;
}

/** The days on which anything in the whole record changed: for lists. Without labels, which would cost a replay each. */
export function momentsOfRecord(reader: RecordReader, pin: Pin, asKnownThen: boolean): Moments {
  const at = rowPosition(pin.position);
  const known = asKnownThen ? UNKNOWN_DAY : (pin.asked.knownOn ?? UNKNOWN_DAY);
  const day = asKnownThen ? 'max(a0, k0)' : 'a0';
  const rows = reader.models.all<{ day: Day; n: number }>(
    `SELECT ${day} AS day, count(*) AS n FROM fact WHERE p0 <= ? AND p1 > ? AND k0 <= ? AND k1 > ? AND ${day} < '9999' GROUP BY ${day} ORDER BY ${day} DESC LIMIT ?`,
    at,
    at,
    known,
    known,
    4 * MOST,
  );
  const list = rows
    .reverse()
    .map(({ day, n }) => ({ day, count: n, weight: 0, label: n === 1 ? '1 event' : `${n} events` }));
  return {
    list,
    total: list.length,
    before: (day) => list.findLast((one) => one.day < day),
    after: (day) => list.find((one) => one.day > day),
  };
}
