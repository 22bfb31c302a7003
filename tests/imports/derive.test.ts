import { readFileSync } from 'node:fs';
import t from 'tap';
import { caseEvents } from '../../src/domain/case/events.js';
import { classifyWithConfidence } from '../../src/imports/classify/classify.js';
import { type Draft, derive, understand } from '../../src/imports/classify/derive.js';
import type { EntryText, Label } from '../../src/imports/classify/label.js';
import { readInput } from '../../src/imports/read.js';
import { fromRoot } from '../helpers/root.js';
import { docketFixtures } from './support.js';

const fixture = (path: string): string[] =>
  readFileSync(fromRoot('tests/fixtures', path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const ZONE = 'America/Los_Angeles';
const drafts = (description: string, more: Partial<EntryText> = {}): Draft[] =>
  understand({ description, date_filed: '2025-03-04', ...more }, ZONE).drafts;
const types = (description: string, confidence?: 'high' | 'low'): string[] =>
  drafts(description)
    .filter((draft) => !confidence || draft.confidence === confidence)
    .map((draft) => draft.type);
const only = (description: string, type: string, more: Partial<EntryText> = {}): Draft[] =>
  drafts(description, more).filter((draft) => draft.type === type);

t.test('an order shows more than its title says', async (t) => {
  t.match(
    only(
      'ORDER Reinstating Case (related document(s) 10 Order Dismissing Case, 13 Motion to Reinstate Case)',
      'MotionDecided',
    ),
    [{ data: { motionNumbers: ['13'], disposition: 'granted' }, confidence: 'high' }],
    'it does what the related motion asked',
  );
  t.match(
    only(
      'MINUTE ORDER. Pursuant to the discovery hearing held on February 19, 2025, the court orders the parties to confer.',
      'HearingHeld',
    ),
    [{ data: { date: '2025-02-19', purpose: 'hearing', evidence: 'ruling' }, confidence: 'high' }],
  );
  t.same(
    only('ORDER: a hearing is to be held on April 19, 2025', 'HearingHeld'),
    [],
    'one that lies ahead is not held',
  );
  t.match(
    only(
      'STIPULATION AND ORDER that this action is dismissed with prejudice as to Acme Corp. and without prejudice as to all other defendants by Judge Ann Roe (Made JS-6. Case Terminated.)',
      'CaseDismissed',
    ),
    [{ data: { by: 'order' }, confidence: 'high' }],
    'the clerk closed the case on it',
  );
  t.same(
    types('Order Vacating 15 Order Dismissing Case. Signed by Judge Roe').filter(
      (type) => type === 'CaseDismissed',
    ),
    [],
  );
  t.same(types('ORDER DISMISSING COMPLAINT with leave to amend. Signed by Judge Roe', 'high'), [
    'OrderEntered',
  ]);
  t.match(
    only('SO ORDERED, re 12 STIPULATION to extend time to respond. Signed by Judge Roe', 'MotionDecided'),
    [{ data: { motionNumbers: ['12'], disposition: 'granted', byStipulation: true } }],
  );
});

t.test("an event's name that says set or reset says neither", async (t) => {
  t.same(types('Set/Reset Hearings: Status Conference set for 5/4/2026 at 02:00 PM', 'high'), [
    'HearingScheduled',
  ]);
  t.same(types('Set/Reset Hearings: Status Conference reset for 5/4/2026 at 02:00 PM', 'high'), [
    'HearingRescheduled',
  ]);
});

t.test('what decides nothing yields no decision', async (t) => {
  for (const description of [
    'REPORT AND RECOMMENDATION recommending that 12 Motion to Dismiss be GRANTED and the case DISMISSED',
    'PROPOSED ORDER granting 12 Motion to Dismiss by Acme Corp.',
    'MOTION to Dismiss by Acme Corp. (Attachments: # 1 Proposed Order granting Motion to Dismiss)',
    'NOTICE of Filing of order granting motion in another case by Acme Corp.',
    'ORDER of USCA as to 42 Notice of Appeal: motion to reinstate granted',
    'Received copy of District Court order granting motion to dismiss the case',
    'ORDER vacating the order granting 4 Motion for Leave to take Discovery',
  ]) {
    t.same(
      types(description, 'high').filter((type) => /Decided|Dismissed|Judgment|Closed/.test(type)),
      [],
      description,
    );
  }
  t.same(
    types('TENTATIVE RULING: the court is inclined to grant; 12 Motion to Dismiss is granted', 'high').filter(
      (type) => type === 'MotionDecided',
    ),
    [],
  );
});

t.test('what ends a case', async (t) => {
  t.match(only('ORDER DISMISSING CASE with prejudice. Signed by Judge Doe', 'CaseDismissed'), [
    { data: { by: 'order', withPrejudice: true }, confidence: 'high' },
  ]);
  t.match(
    only('STIPULATION of Dismissal of the entire action with prejudice by all parties', 'CaseDismissed'),
    [{ data: { by: 'stipulation-41a1Aii', withPrejudice: true }, confidence: 'high' }],
  );
  t.equal(
    only('STIPULATION of Dismissal by Ann Doe', 'CaseDismissed')[0]?.confidence,
    'low',
    'it does not say of what',
  );
  t.same(only('NOTICE of Voluntary Dismissal Partial', 'CaseDismissed'), []);
  t.same(
    only(
      "ORDER granting 69 Motion to Dismiss. Plaintiff's claims against Acme Inc are dismissed with prejudice",
      'CaseDismissed',
    ),
    [],
  );
  t.same(types('***Civil Case Terminated.'), ['CaseClosed'], 'the clerk closes, which dismisses nothing');
  t.same(types('Case Closed'), ['CaseClosed']);
  t.same(only('ORDER CLOSING MEMBER CASE 6:15-cv-993', 'CaseDismissed'), []);
  t.match(only('FINAL JUDGMENT in favor of Acme Corp. Signed by Judge Doe', 'JudgmentEntered'), [
    { data: { kind: 'final' } },
  ]);
  t.match(only('DEFAULT JUDGMENT against Acme Corp.', 'JudgmentEntered'), [{ data: { kind: 'default' } }]);
  t.same(types('NOTICE of Settlement by Ann Doe'), ['SettlementNotified']);
});

t.test('hearings, deadlines and people', async (t) => {
  t.match(
    only(
      'Status Conference set for 5/4/2026 at 02:00 PM in Courtroom 5 before Judge Ann Doe',
      'HearingScheduled',
    ),
    [{ data: { date: '2026-05-04', time: '14:00', purpose: 'status conference', judge: 'Ann Doe' } }],
  );
  const before = (whom: string) =>
    only(`Motion Hearing set for 3/20/2025 01:30 PM in Courtroom 05 before ${whom}`, 'HearingScheduled')[0]
      ?.data.judge;
  t.equal(before('Judge Edward M. Chen. Signed on 2/3/2025'), 'Edward M. Chen');
  t.equal(before('Magistrate Judge Sallie Kim (ab, COURT STAFF)'), 'Sallie Kim');
  t.equal(before('the Hon. William H. Orrick in San Francisco'), 'William H. Orrick');
  t.equal(before('the Court'), undefined);
  t.match(
    only(
      'MOTION to Dismiss filed by Acme Corp. Motion Hearing set for 3/20/2025 01:30 PM',
      'HearingScheduled',
      {
        document_number: '4',
      },
    ),
    [{ data: { date: '2025-03-20', motionNumbers: ['4'] } }],
  );
  t.match(only('The hearing set for 4/1/2026 is continued to 5/4/2026 at 02:00 PM', 'HearingRescheduled'), [
    { data: { from: '2026-04-01', date: '2026-05-04' } },
  ]);
  t.match(only('ORDER vacating the status conference set for 4/1/2026', 'HearingVacated'), [
    { data: { date: '2026-04-01' } },
  ]);
  t.match(only('Minute Entry: Status Conference held on 3/3/2025 before Judge Doe', 'HearingHeld'), [
    { data: { date: '2025-03-03', purpose: 'status conference' } },
  ]);
  t.match(only('SCHEDULING ORDER: Discovery due by 5/4/2026. Jury Trial set for 9/1/2026', 'DeadlineSet'), [
    { data: { what: 'discovery', due: '2026-05-04', from: 'order' } },
  ]);
  t.match(
    only('SCHEDULING ORDER: Discovery due by 5/4/2026. Jury Trial set for 9/1/2026', 'TrialScheduled'),
    [{ data: { date: '2026-09-01' } }],
  );
  t.match(
    only(
      'Case Assigned to Judge William F. Kuntz, II and Magistrate Judge Viktor V. Pohorelsky.',
      'JudgeAssigned',
    ),
    [
      { data: { judge: 'William F. Kuntz, II', role: 'presiding' } },
      { data: { judge: 'Viktor V. Pohorelsky', role: 'magistrate' } },
    ],
  );
  t.match(only('NOTICE of Appearance by Ann Counsel on behalf of Acme Corp., Beta, LLC', 'CounselAppeared'), [
    { data: { counsel: 'Ann Counsel', parties: ['Acme Corp', 'Beta, LLC'] } },
  ]);
});

t.test('papers', async (t) => {
  t.match(
    only('MOTION for Preliminary Injunction filed by Elon Musk.', 'InjunctionRequested', {
      document_number: '46',
    }),
    [{ data: { kind: 'preliminary', number: '46' }, confidence: 'high' }],
  );
  t.match(only('RESPONSE in Opposition re 46 MOTION for Preliminary Injunction', 'MotionOpposed'), [
    { data: { motionNumbers: ['46'] } },
  ]);
  t.match(
    only('SECOND AMENDED COMPLAINT against all defendants', 'ComplaintAmended', { document_number: '170' }),
    [{ data: { pleading: 'second amended complaint', ordinalNumber: 2, number: '170' } }],
  );
  t.match(only('NOTICE OF APPEAL as to 41 Judgment by Ann Doe', 'AppealFiled'), [
    { data: { fromNumbers: ['41'] } },
  ]);
  t.match(only('SEALED MOTION by Ann Doe', 'FilingSealed'), [{ data: { scope: 'document' } }]);
});

t.test('given a label that a person corrected, then the facts follow the label', async (t) => {
  const entry = { description: 'ORDER granting 12 Motion to Stay. Signed by Judge Doe' };
  const { label: read, confidence } = classifyWithConfidence(entry);
  const corrected = { ...read, kind: 'notice' as const, disposition: null };
  t.same(derive({ entry, label: corrected, confidence, filed: null, timeZone: ZONE }), []);
});

t.test('rulings that sweep, rulings told twice', async (t) => {
  const swept =
    'ORDER granting [32] Motion to Dismiss. Any and all motions between the parties are DENIED as MOOT. Signed by Judge Doe';
  t.match(
    only(swept, 'MotionDecided').map(({ data, confidence }) => [
      data.motionNumbers,
      data.disposition,
      confidence,
    ]),
    [
      [['32'], 'granted', 'high'],
      [[], 'moot', 'low'],
    ],
  );
  t.equal(
    only('ORDER GRANTING MOTION TO SEAL granting 9 Motion to Seal. Signed by Judge Doe', 'MotionDecided')
      .length,
    1,
  );
  t.match(
    only(
      'Order regarding 26 Motion for Emergency Hearing Re: 25 Motion to Extend Time. The motion is GRANTED',
      'MotionDecided',
    ),
    [{ data: { motionNumbers: ['26'], motionType: 'other' } }],
    'of the type of the motion that was decided',
  );
});

t.test('judgments on a part, and doors left open', async (t) => {
  t.match(only('PARTIAL JUDGMENT under Rule 54(b) as to Count I. Signed by Judge Doe', 'JudgmentEntered'), [
    { data: { kind: 'partial-54b' } },
  ]);
  const partial = 'PARTIAL JUDGMENT in favor of Acme as to Count I. Signed by Judge Doe';
  t.same(only(partial, 'JudgmentEntered'), [], 'not certified: the case goes on');
  t.equal(only(partial, 'OrderEntered').length, 1);
  t.equal(
    only(
      'ORDER DISMISSING civil action without prejudice to the right of a party to reopen within 30 days. Signed by Judge Doe',
      'CaseDismissed',
    )[0]?.data.withPrejudice,
    undefined,
  );
  t.same(
    types('STIPULATION AND ORDER that the action is dismissed. (Made JS-6. Case Terminated.)').includes(
      'CaseClosed',
    ),
    true,
  );
});

t.test('given a hearing that was vacated or not attended, then it was not held', async (t) => {
  t.same(
    only(
      'Minute Entry in reference to hearing On: 03/03/2025. Appearances: NONE. Proceedings: VACATED: granted',
      'HearingHeld',
    ),
    [],
  );
  t.same(
    only(
      'MINUTE entry: conference set for 3/9/2025 at 8:30 AM to discuss further proceedings',
      'HearingHeld',
    ),
    [],
  );
});

t.test('every sure draft of every docket can be recorded', async (t) => {
  const refused = new Map<string, string>();
  for (const { text } of docketFixtures()) {
    const input = readInput(text, { retrievedOn: '2026-03-01' });
    if (typeof input === 'string') throw new Error(input);
    for (const entry of input.dockets.flatMap((docket) => docket.entries)) {
      const description = entry.text;
      const read = understand(
        { description, short_description: entry.shortText, date_filed: entry.filedOn },
        ZONE,
      );
      for (const { type, data, confidence } of read.drafts) {
        if (confidence === 'low') continue;
        const parsed = caseEvents[type as keyof typeof caseEvents].safeParse(data);
        if (!parsed.success) refused.set(type, `${type}: ${parsed.error.message}`);
      }
    }
  }
  t.same([...refused.values()], []);
});

t.test('precision of what decides on the labelled entries', async (t) => {
  const entries = fixture('labels/entries.jsonl').map((line) => JSON.parse(line) as EntryText);
  const gold = new Map(
    fixture('labels/entries.gold.jsonl')
      .map((line) => JSON.parse(line) as Label)
      .map((one) => [one.id, one]),
  );
  let said = 0;
  let right = 0;
  for (const entry of entries) {
    const truth = gold.get(entry.id ?? '');
    for (const draft of understand(entry, ZONE).drafts) {
      if (draft.confidence === 'low') continue;
      const agrees = agreesWith(draft, truth);
      if (agrees === undefined) continue;
      said++;
      if (agrees) right++;
      else t.comment(`${entry.id} ${draft.type} ${JSON.stringify(draft.data)}`);
    }
  }
  t.ok(said > 40 && right / said >= 0.98, `${right} of ${said}`);
});

/** Whether a gold label bears a decisive draft out; undefined for a draft that decides nothing. */
function agreesWith(draft: Draft, truth: Label | undefined): boolean | undefined {
  const kind = truth?.kind;
  switch (draft.type) {
    case 'MotionDecided':
    case 'InjunctionDecided':
      return kind === 'dismissal' || truth?.disposition != null;
    case 'CaseDismissed':
      return kind === 'dismissal';
    case 'CaseClosed':
      return kind === 'dismissal' || kind === 'judgment';
    case 'JudgmentEntered':
      return kind === 'judgment';
    case 'HearingHeld':
      // an order that names an earlier hearing is labelled by what it decides
      return draft.data.evidence === 'ruling' ? undefined : kind === 'hearing-held' || kind === 'transcript';
    default:
      return undefined;
  }
}
