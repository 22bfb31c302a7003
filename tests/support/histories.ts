import fc from 'fast-check';
import type { NewEvent } from '../../src/domain/event.js';
import { uuidV5 } from '../../src/domain/ids.js';

const day = fc
  .integer({ min: 0, max: 240 })
  .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));

/** Dates as sources give them: mostly days, some months, years, doubts and intervals. */
export const edtf = fc.oneof(
  { weight: 8, arbitrary: day },
  { weight: 1, arbitrary: day.map((d) => d.slice(0, 7)) },
  { weight: 1, arbitrary: day.map((d) => `${d}~`) },
  { weight: 1, arbitrary: fc.tuple(day, day).map(([a, b]) => (a <= b ? `${a}/${b}` : `${b}/${a}`)) },
  { weight: 1, arbitrary: day.map((d) => `/${d}`) },
);
const known = fc.oneof({ weight: 8, arbitrary: edtf }, { weight: 1, arbitrary: fc.constant(null) });

const names = fc.constantFrom('Ada Lovelace', 'Grace Hopper', 'Acme Corp.', 'Globex LLC');
const claim = fc.constantFrom('fraud', 'breach-of-contract', 'unjust-enrichment');
const number = fc.integer({ min: 1, max: 12 }).map(String);

const facts = fc.oneof(
  fc.record({
    type: fc.constant('PartyAdded'),
    data: fc.record({ name: names, role: fc.constantFrom('plaintiff', 'defendant') }),
  }),
  fc.record({ type: fc.constant('PartyTerminated'), data: fc.record({ name: names }) }),
  fc.record({
    type: fc.constant('JudgeAssigned'),
    data: fc.record({
      judge: fc.constantFrom('Judge A', 'Judge B'),
      role: fc.constant('presiding'),
      by: fc.constant('assignment'),
    }),
  }),
  fc.record({
    type: fc.constant('ClaimsAdded'),
    data: claim.map((c) => ({
      pleading: 'complaint',
      claims: [
        { claim: c, cause: c, claimants: ['Ada Lovelace'], opponents: ['Acme Corp.'], counterclaim: false },
      ],
    })),
  }),
  fc.record({
    type: fc.constant('ClaimsDismissed'),
    data: claim.map((c) => ({
      claims: [{ claim: c }],
      withPrejudice: null,
      leaveToAmend: null,
      ground: null,
    })),
  }),
  fc.record({
    type: fc.constant('MotionFiled'),
    data: number.map((n) => ({ motionType: 'dismiss', number: n, movants: [], targets: [], claims: [] })),
  }),
  fc.record({
    type: fc.constant('MotionDecided'),
    data: fc.tuple(number, fc.constantFrom('granted', 'denied', 'moot')).map(([n, disposition]) => ({
      motionNumbers: [n],
      disposition,
      perMovant: [],
      on: 'first-ruling',
      recommendedOnly: false,
      byStipulation: false,
      proposed: false,
    })),
  }),
  fc.record({
    type: fc.constant('InjunctionRequested'),
    data: fc.constant({ kind: 'preliminary', movants: [], against: [], acts: [], towards: [] }),
  }),
  fc.record({
    type: fc.constant('InjunctionDecided'),
    data: fc.constantFrom('granted', 'denied').map((disposition) => ({
      kind: 'preliminary',
      disposition,
      motionNumbers: [],
      on: 'first-ruling',
      bound: [],
      acts: [],
      towards: [],
      ...(disposition === 'granted' ? { untilDay: '2024-08-01' } : {}),
    })),
  }),
  fc.record({
    type: fc.constant('HearingScheduled'),
    data: day.map((d) => ({ hearing: 'h1', date: d, purpose: 'motion to dismiss', motionNumbers: [] })),
  }),
  fc.record({ type: fc.constant('HearingRescheduled'), data: day.map((d) => ({ hearing: 'h1', date: d })) }),
  fc.record({ type: fc.constant('HearingVacated'), data: fc.constant({ hearing: 'h1' }) }),
  fc.record({
    type: fc.constant('DeadlineSet'),
    data: day.map((d) => ({ deadline: 'd1', what: 'answer', due: d, from: 'order' })),
  }),
  fc.record({ type: fc.constant('TrialScheduled'), data: day.map((d) => ({ date: d, kind: 'jury' })) }),
  fc.record({ type: fc.constant('CaseClosed'), data: fc.constant({}) }),
  fc.record({ type: fc.constant('CaseReopened'), data: fc.constant({}) }),
  fc.record({
    type: fc.constant('DocketEntryRecorded'),
    data: fc.tuple(number, day).map(([n, d]) => ({
      number: n,
      filedOn: d,
      enteredOn: d,
      text: { salt: '00'.repeat(8), text: `MOTION number ${n}` },
      filing: true,
      documents: [],
    })),
  }),
);

const envelope = fc.record({
  occurredOn: edtf,
  knownOn: known,
  ordinal: fc.integer({ min: 0, max: 5 }),
  standing: fc.constantFrom('alleged' as const, 'reported' as const, 'confirmed' as const),
});

type Draft = {
  readonly kind: 'fact' | 'correct' | 'retract' | 'source' | 'dispute';
  readonly fact: { type: string; data: unknown };
  readonly when: {
    occurredOn: string;
    knownOn: string | null;
    ordinal: number;
    standing: 'alleged' | 'reported' | 'confirmed';
  };
  readonly target: number;
  readonly cause: 'record' | 'source';
};

const draft: fc.Arbitrary<Draft> = fc.record({
  kind: fc.oneof(
    { weight: 14, arbitrary: fc.constant('fact' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        'correct' as const,
        'retract' as const,
        'source' as const,
        'dispute' as const,
      ),
    },
  ),
  fact: facts as fc.Arbitrary<{ type: string; data: unknown }>,
  when: envelope,
  target: fc.nat(1000),
  cause: fc.constantFrom('record' as const, 'source' as const),
});

const source = [{ publisher: 'A court', title: null, publishedOn: null }];

/** A random case: its filing, then late, approximate, corrected, retracted, disputed facts, in the order of recording. */
export function caseHistory(subject: string): fc.Arbitrary<NewEvent[]> {
  return fc.tuple(day, fc.array(draft, { maxLength: 24 })).map(([filed, drafts]) => {
    const events: NewEvent[] = [
      make(
        subject,
        0,
        'LawsuitFiled',
        {
          caption: `${subject} v. World`,
          court: 'cand',
          docketNumber: '4:24-cv-04722',
          naturalPersonPrivate: false,
          blocked: false,
        },
        { occurredOn: filed, knownOn: filed, ordinal: 0, standing: 'confirmed' },
      ),
    ];
    for (const [i, { kind, fact, when, target, cause }] of drafts.entries()) {
      const aimed = events[target % events.length] as NewEvent;
      if (kind === 'fact') events.push(make(subject, i + 1, fact.type, fact.data, when));
      else if (kind === 'source')
        events.push({ ...make(subject, i + 1, 'SourceAdded', { event: aimed.id }, when), occurredOn: null });
      else if (kind === 'dispute')
        events.push({
          ...make(
            subject,
            i + 1,
            'FactDisputed',
            { event: aimed.id, version: 'another version', versionStanding: 'reported' },
            when,
          ),
          occurredOn: null,
        });
      else if (kind === 'retract')
        events.push({
          ...make(subject, i + 1, 'EventRetracted', { event: aimed.id, cause, reason: 'an error' }, when),
          occurredOn: null,
        });
      else {
        const correcting = ['EventCorrected', 'EventRetracted', 'SourceAdded', 'FactDisputed'].includes(
          aimed.type,
        );
        if (correcting) continue;
        const replacement = {
          type: aimed.type === 'LawsuitFiled' ? 'LawsuitFiled' : fact.type,
          version: 1,
          ...when,
          knownOnBasis: when.knownOn === null ? 'unknown' : 'published',
          sources: source,
          about: [],
          data: aimed.type === 'LawsuitFiled' ? aimed.data : fact.data,
        };
        events.push({
          ...make(
            subject,
            i + 1,
            'EventCorrected',
            { event: aimed.id, cause, reason: 'an error', replacement },
            when,
          ),
          occurredOn: null,
        });
      }
    }
    return events;
  });
}

function make(subject: string, n: number, type: string, data: unknown, when: Draft['when']): NewEvent {
  return {
    id: uuidV5('test', subject, String(n)),
    type,
    version: 1,
    subject,
    about: [],
    occurredOn: when.occurredOn,
    ordinal: when.ordinal,
    knownOn: when.knownOn,
    knownOnBasis: when.knownOn === null ? 'unknown' : 'published',
    standing: when.standing,
    sources: source,
    actor: 'test',
    data,
  };
}

/** Days at which histories are read: all through their span and past both ends. */
export const READING_DAYS = Array.from({ length: 28 }, (_, i) =>
  new Date(Date.UTC(2023, 11, 20 + i * 10)).toISOString().slice(0, 10),
);
