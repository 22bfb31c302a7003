import t from 'tap';
import { decide } from '../../src/domain/case/decide.js';
import type { CaseEventType } from '../../src/domain/case/events.js';
import { musk } from './case-musk.js';
import { type Data, fact, given } from './support.js';

const filed = fact('2025-01-02', 'LawsuitFiled', {
  caption: 'A v. B',
  court: 'cand',
  docketNumber: '3:25-cv-00001',
  title: 'complaint',
});
const claims = fact('2025-01-02', 'ClaimsAdded', {
  pleading: 'complaint',
  claims: [{ claim: 'fraud', cause: 'fraud', claimants: ['A'], opponents: ['B'] }],
});
const party = fact('2025-01-02', 'PartyAdded', { name: 'B', role: 'defendant' });
const motion = fact('2025-01-10', 'MotionFiled', { motion: 'mtd', motionType: 'dismiss', number: '9' });
const ruling = fact('2025-02-01', 'MotionDecided', { motion: 'mtd', disposition: 'denied' });
const hearing = fact('2025-01-10', 'HearingScheduled', {
  hearing: 'h',
  date: '2025-02-01',
  purpose: 'motion',
});
const vacated = fact('2025-01-20', 'HearingVacated', { hearing: 'h' });
const held = fact('2025-02-01', 'HearingHeld', {
  hearing: 'h',
  date: '2025-02-01',
  purpose: 'motion',
  evidence: 'report',
});
const closed = fact('2025-02-01', 'CaseClosed', {});
const granted = fact('2025-02-01', 'InjunctionDecided', {
  kind: 'preliminary',
  disposition: 'granted',
  injunction: 'pi',
});
const dissolved = fact('2025-02-02', 'InjunctionDissolved', { injunction: 'pi' });

/** Rule, what was so before, and the event refused (or, for null, let through) on 2025-02-03. */
function refused<T extends CaseEventType>(
  rule: string | null,
  before: ReturnType<typeof fact>[],
  type: T,
  data: Data<T>,
) {
  t.test(`${type}: ${rule ?? 'let through'}`, async (t) => {
    const rejection = given(filed, ...before).when('2025-02-03', type, data);
    t.equal(rejection?.rule ?? null, rule);
    if (rejection) t.match(rejection.message, /^.{20,}\.$/, 'a sentence');
  });
}

refused('lawsuit-filed-already', [], 'LawsuitFiled', { caption: 'A v. B', court: 'cand', docketNumber: '1' });
refused('hearing-vacated', [hearing, vacated], 'HearingHeld', {
  hearing: 'h',
  date: '2025-02-01',
  purpose: 'motion',
  evidence: 'report',
});
refused('hearing-held-already', [hearing, held], 'HearingHeld', {
  hearing: 'h',
  date: '2025-02-01',
  purpose: 'motion',
  evidence: 'report',
});
refused('hearing-in-the-future', [hearing], 'HearingHeld', {
  hearing: 'h',
  date: '2025-03-01',
  purpose: 'motion',
  evidence: 'report',
});
refused(null, [hearing], 'HearingHeld', {
  hearing: 'h',
  date: '2025-02-01',
  purpose: 'motion',
  evidence: 'report',
});
refused('hearing-never-scheduled', [], 'HearingVacated', { hearing: 'h' });
refused('hearing-held-already', [hearing, held], 'HearingRescheduled', { hearing: 'h', date: '2025-03-01' });
refused('hearing-scheduled-already', [hearing], 'HearingScheduled', {
  hearing: 'h',
  date: '2025-03-01',
  purpose: 'motion',
});
refused('claim-never-pleaded', [claims], 'ClaimsDismissed', { claims: [{ claim: 'laches' }] });
refused('claim-not-pleaded-against', [claims], 'ClaimsDismissed', {
  claims: [{ claim: 'fraud', opponents: ['C'] }],
});
refused(null, [claims], 'ClaimsDismissed', { claims: [{ claim: 'fraud', opponents: ['B'] }] });
refused(
  'claim-already-ended',
  [claims, fact('2025-01-20', 'ClaimsDismissed', { claims: [{ claim: 'fraud' }], withPrejudice: true })],
  'ClaimsDecided',
  { claims: [{ claim: 'fraud' }], for: 'opponents', ground: 'merits' },
);
refused('claim-not-ended', [claims], 'ClaimsRevived', { claims: [{ claim: 'fraud' }] });
refused('pleading-not-on-record', [], 'ClaimsAdded', {
  pleading: 'third amended complaint',
  claims: [{ claim: 'x', cause: 'x', claimants: ['A'], opponents: ['B'] }],
});
refused('carried-claim-never-pleaded', [], 'ComplaintAmended', {
  pleading: 'first amended complaint',
  carries: ['x'],
});
refused('pleading-filed-already', [], 'ComplaintAmended', { pleading: 'complaint' });
refused('relief-never-sought', [], 'ReliefDecided', { relief: 'x', disposition: 'denied' });
refused('motion-filed-already', [motion], 'MotionFiled', { motion: 'mtd', motionType: 'stay' });
refused('motion-decided-already', [motion, ruling], 'MotionDecided', {
  motion: 'mtd',
  disposition: 'granted',
});
refused('motion-decided-already', [motion, ruling], 'MotionDecided', {
  motionNumbers: ['9'],
  disposition: 'granted',
});
for (const on of ['reconsideration', 'amendment', 'remand'] as const)
  refused(null, [motion, ruling], 'MotionDecided', { motion: 'mtd', disposition: 'granted', on });
refused('nothing-to-reconsider', [motion], 'MotionDecided', {
  motion: 'mtd',
  disposition: 'granted',
  on: 'reconsideration',
});
refused(
  null,
  [motion, fact('2025-02-01', 'MotionDecided', { motion: 'mtd', disposition: 'under-submission' })],
  'MotionDecided',
  { motion: 'mtd', disposition: 'granted' },
);
refused('injunction-not-in-force', [], 'InjunctionDissolved', { kind: 'preliminary' });
refused('injunction-not-in-force', [granted, dissolved], 'InjunctionDissolved', { injunction: 'pi' });
refused(null, [granted], 'InjunctionDissolved', { injunction: 'pi' });
refused('deadline-never-set', [], 'DeadlineMet', { what: 'answer' });
refused('trial-never-began', [], 'TrialEnded', {});
refused('trial-under-way', [fact('2025-02-01', 'TrialBegan', {})], 'TrialBegan', {});
refused('trial-never-began', [], 'VerdictReturned', { effect: 'binding', for: 'plaintiff' });
refused('verdict-not-on-record', [], 'FindingsAdopted', { effect: 'adopted' });
refused('judgment-not-on-record', [], 'JudgmentVacated', {});
refused(
  'judgment-entered-already',
  [fact('2025-02-01', 'JudgmentEntered', { kind: 'final' })],
  'JudgmentEntered',
  { kind: 'final' },
);
refused('case-closed-already', [closed], 'CaseClosed', {});
refused('case-not-closed', [], 'CaseReopened', {});
refused(null, [closed], 'CaseReopened', {});
refused('case-dismissed-already', [fact('2025-02-01', 'CaseDismissed', { by: 'order' })], 'CaseDismissed', {
  by: 'order',
});
refused('no-stay-in-effect', [], 'StayLifted', {});
refused('party-in-case-already', [party], 'PartyAdded', { name: 'b', role: 'defendant' });
refused('party-not-in-case', [party], 'PartyTerminated', { name: 'Z' });
refused(
  'party-not-in-case',
  [party, fact('2025-02-01', 'PartyTerminated', { name: 'B' })],
  'PartyTerminated',
  { name: 'B' },
);
refused('counsel-not-appearing', [], 'CounselWithdrawn', { counsel: 'Jane Roe' });
refused('appeal-never-filed', [], 'AppealDecided', { issues: [{ issue: 'x', outcome: 'affirmed' }] });
refused('sealing-names-no-entry', [], 'FilingSealed', { scope: 'document' });
refused('not-sealed', [], 'FilingUnsealed', { scope: 'case' });
refused('question-never-opened', [], 'QuestionAnswered', { question: filed.id, answer: 'no' });

t.test('amendment superseding nothing', async (t) => {
  t.equal(
    given().when('2025-02-03', 'ComplaintAmended', { pleading: 'first amended complaint' })?.rule,
    'amendment-supersedes-nothing',
  );
});

t.test('the rules ask the state as of the event, not as of today', async (t) => {
  const story = given(filed, closed);
  t.equal(
    story.when('2025-01-15', 'CaseReopened', {})?.rule,
    'case-not-closed',
    'not yet closed on that day',
  );
  t.equal(story.when('2025-02-01', 'CaseReopened', {}), null);
});

t.test('several events are decided one after the other, and the state given stays', async (t) => {
  const state = given(filed).state();
  const before = structuredClone(state);
  const reading = { asOf: '2025-03-01', knownOn: null };
  t.match(decide(state, { propose: [motion, ruling], reading }), { ok: true });
  t.match(
    decide(state, {
      propose: [
        motion,
        ruling,
        fact('2025-02-02', 'MotionDecided', { motion: 'mtd', disposition: 'granted' }),
      ],
      reading,
    }),
    { ok: false, index: 2, rule: 'motion-decided-already' },
  );
  t.same(state, before);
});

t.test('a second denial of the injunction is refused in the record itself', async (t) => {
  t.equal(
    musk.when('2025-04-01', 'InjunctionDecided', { kind: 'preliminary', motion: 'pi', disposition: 'denied' })
      ?.rule,
    'motion-decided-already',
  );
});
