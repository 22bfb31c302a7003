import type { NewEvent } from '../../src/domain/event.js';
import { Random } from './random.js';
import { readShapes } from './shapes.js';
import { dayNumber, Template } from './template.js';

interface Mould {
  readonly court: string;
  readonly templates: readonly Template[];
  readonly filed: number;
}

let moulds: readonly Mould[] | undefined;

function mouldsOnce(): readonly Mould[] {
  moulds ??= readShapes().map(({ court, events }) => ({
    court: court.replaceAll(/[^a-z0-9]/g, ''),
    templates: events.map((event) => new Template(event)),
    filed: Math.min(...events.filter((e) => e.type === 'LawsuitFiled').map((e) => new Template(e).day)),
  }));
  return moulds;
}

const FIRST_FILED = dayNumber('2004-01-05');
const FILED_DAYS = dayNumber('2025-06-30') - FIRST_FILED;
const MEAN = 20;

const nameOf = (court: string, n: number): string => `case-${court}-1-24-cv-${String(n).padStart(5, '0')}`;

/** Case number `n` of the world: a real docket as it stood after some twenty events, filed on some day of twenty years. */
export function generatedCase(n: number): NewEvent[] {
  const random = new Random(n + 1);
  const mould = random.pick(mouldsOnce());
  const subject = nameOf(mould.court, n);
  // Lengths spread as dockets' do: many of ten events, a few of more than a hundred.
  const length = Math.max(6, Math.round(6 - Math.log(1 - random.next()) * (MEAN - 5)));
  const days = FIRST_FILED + random.below(FILED_DAYS) - mould.filed;
  return mould.templates.slice(0, length).map((template) => template.copy({ subject, n, days }));
}

const ENDS: ReadonlySet<string> = new Set([
  'LawsuitFiled',
  'CaseClosed',
  'CaseDismissed',
  'JudgmentEntered',
  'CaseTransferred',
  'CasesRelated',
]);

/** What tells who is in a case: a long docket is one dispute among those it began with. */
const WHO: ReadonlySet<string> = new Set([
  'PartyAdded',
  'PartyTerminated',
  'CounselAppeared',
  'CounselWithdrawn',
  'JudgeAssigned',
]);

/** A case of at least so many docket entries: dockets put one behind the other, numbers and days going on. */
export function longCase(n: number, entries: number): NewEvent[] {
  const random = new Random(n + 99);
  const all = mouldsOnce();
  const first = all[0] as Mould;
  const subject = nameOf(first.court, n);
  const events: NewEvent[] = [];
  let held = 0;
  let day = dayNumber('2010-01-04');
  for (let piece = 0; held < entries; piece += 1) {
    const mould = piece === 0 ? first : random.pick(all);
    const offset = piece * 1000;
    const variation = { subject, n: n * 1000 + piece, days: day - mould.filed, offset };
    for (const template of mould.templates) {
      if (piece > 0 && (ENDS.has(template.type) || WHO.has(template.type))) continue;
      if (template.type === 'DocketEntryRecorded') held += 1;
      events.push(template.copy(variation));
      if (held >= entries) break;
    }
    day += 14;
  }
  return events;
}
