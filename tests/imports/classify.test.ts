import { readFileSync } from 'node:fs';
import t from 'tap';
import { accuracy } from '../../src/imports/classify/accuracy.js';
import { CLASSIFIER_VERSION, classify, classifyWithConfidence } from '../../src/imports/classify/classify.js';
import { type Draft, understand } from '../../src/imports/classify/derive.js';
import type { EntryText, Label } from '../../src/imports/classify/label.js';
import { fromRoot } from '../helpers/root.js';

const fixture = (path: string): string[] =>
  readFileSync(fromRoot('tests/fixtures', path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
const ZONE = 'America/Los_Angeles';
const label = (description: string, document_number: string | null = null): Label =>
  classify({ description, document_number });
const drafts = (description: string, more: Partial<EntryText> = {}): Draft[] =>
  understand({ description, date_filed: '2025-03-04', ...more }, ZONE).drafts;
const only = (description: string, type: string, more: Partial<EntryText> = {}): Draft[] =>
  drafts(description, more).filter((draft) => draft.type === type);

t.test('what an entry records', async (t) => {
  const kinds: Array<[string, string]> = [
    ['COMPLAINT against Acme Corp. filed by Ann Doe. (Attachments: # 1 Civil Cover Sheet)', 'complaint'],
    ['SECOND AMENDED COMPLAINT against all defendants', 'amended-complaint'],
    ["Acme's ANSWER to Complaint, COUNTERCLAIM against Ann Doe by Acme Corp.", 'answer'],
    ['Joint MOTION to Stay by Acme Corp. (Attachments: # 1 Proposed Order)', 'motion'],
    ['STIPULATION to Extend Time to Answer by Acme Corp.', 'motion'],
    ['RESPONSE in Opposition re 12 MOTION to Dismiss filed by Ann Doe', 'opposition'],
    ['REPLY in Support re 12 MOTION to Dismiss', 'reply'],
    ['DECLARATION of John Roe in Support of 12 MOTION to Dismiss', 'brief'],
    ['REPORT AND RECOMMENDATION that 12 Motion to Dismiss be GRANTED', 'order'],
    ['Set/Reset Hearings: Status Conference set for 5/4/2026 at 02:00 PM', 'hearing-set'],
    ['Set/Reset Hearings: The Status Conference set for 5/4/2026 is hereby cancelled.', 'hearing-vacated'],
    [
      'Minute Entry for proceedings held before Judge Doe: Status Conference held on 3/4/2025.',
      'hearing-held',
    ],
    ["CLERK'S JUDGMENT in favor of Acme Corp. against Ann Doe", 'judgment'],
    ['NOTICE of Voluntary Dismissal by Ann Doe', 'dismissal'],
    ['ORDER of USCA as to 42 Notice of Appeal: the appeal is dismissed', 'appeal'],
    ['NOTICE of Appearance by Ann Counsel on behalf of Acme Corp.', 'appearance'],
    ['SUMMONS Returned Executed by Ann Doe. Acme Corp. served on 1/2/2025', 'service'],
    ['TRANSCRIPT of Proceedings held on 1/2/2025 before Judge Doe', 'transcript'],
    ['ORDER REASSIGNING CASE. Case reassigned to Judge Ann Roe for all further proceedings', 'assignment'],
    ['Case transferred in from District of New York Eastern; Case Number 1:14-cv-04410.', 'transfer'],
    ['NOTICE of Settlement by Ann Doe', 'settlement'],
    ['RULE 7.1 CORPORATE DISCLOSURE STATEMENT. No Corporate Parent.', 'disclosure'],
    ['STATUS REPORT by Acme Corp.', 'notice'],
    ['Notice of Correction re 34 Notice of Hearing. The filing user has been notified.', 'administrative'],
  ];
  for (const [description, kind] of kinds) t.equal(label(description).kind, kind, description);
});

t.test('given an attachment or a quotation, when it names a motion, then it does not count', async (t) => {
  t.match(
    label(
      'MOTION to Seal by Acme. (Attachments: # 1 Declaration re 55 Motion (Exhibit A), # 2 Proposed Order)',
    ),
    {
      motionType: 'seal',
      refersTo: [],
    },
  );
  t.equal(
    label(
      'Motion to Withdraw Document (Re: 16 Notice of Hearing. Hearing scheduled for 9/16/2015 at 09:30 AM)',
    ).hearingAt,
    null,
  );
});

t.test('documents referred to', async (t) => {
  t.same(label('ORDER granting 12 Motion to Stay; denying 14 Motion to Compel').refersTo, [12, 14]);
  t.same(label('BNC Certificate of Mailing (related document(s)8, 7, 19)').refersTo, [8, 7, 19]);
  t.same(label('Letter re ECF No. 66 and [70]', '71').refersTo, [66, 70]);
  t.same(
    label('NOTICE of Motion for presentment of motion for preliminary injunction 5 before Honorable Ann Roe')
      .refersTo,
    [5],
  );
  t.same(
    label('Chapter 13 Plan; Rule 12(b)(6); 341 Meeting; 11 U.S.C. 363; within 14 days; Claim 7').refersTo,
    [],
  );
  t.same(label('ORDER granting 7 Motion', '7').refersTo, [], "the entry's own number does not count");
});

t.test('hearing dates', async (t) => {
  t.equal(
    label('Status Conference set for 5/4/2026 at 02:00 PM before Judge Doe').hearingAt,
    '2026-05-04T14:00',
  );
  t.equal(label('NOTICE of Hearing on 12 Motion: Hearing set for May 4, 2026').hearingAt, '2026-05-04');
  t.equal(
    label('ORDER: the conference scheduled for July 31, 2023 is adjourned to October 30, 2023, at 3:00 p.m.')
      .hearingAt,
    '2023-10-30T15:00',
    'the new date, not the old',
  );
  t.equal(
    label('ORDER: Answer due by 5/4/2026. Signed by Judge Doe on 4/1/2026').hearingAt,
    null,
    'a deadline is no hearing',
  );
});

t.test('rulings', async (t) => {
  t.match(label('ORDER denying without prejudice 9 Motion for Preliminary Injunction'), {
    motionType: 'preliminary-injunction',
    disposition: 'denied',
  });
  t.match(label('ORDER granting in part and denying in part 9 Motion to Dismiss'), {
    motionType: 'dismiss',
    disposition: 'granted-in-part',
  });
  t.match(
    label("MINUTE entry: Status hearing held. Defendant's motion to stay [9] is taken under advisement"),
    {
      kind: 'hearing-held',
      motionType: 'stay',
      disposition: 'taken-under-advisement',
    },
  );
  t.equal(label('ORDER to show cause why 9 Motion to Dismiss should not be granted').disposition, null);

  t.same(
    only(
      'ORDER granting 12 Motion to Stay; denying without prejudice 14 Motion to Compel. Signed by Judge Doe',
      'MotionDecided',
    ).map((draft) => draft.data),
    [
      { motionNumbers: ['12'], disposition: 'granted', motionType: 'stay' },
      { motionNumbers: ['14'], disposition: 'denied-without-prejudice', motionType: 'compel' },
    ],
  );
  t.same(
    only('ORDER granting in part and denying in part [12] Motion for Extension of Time', 'MotionDecided').map(
      (draft) => draft.data.disposition,
    ),
    ['granted-in-part'],
    'one ruling, not two',
  );
  t.match(
    only('ORDER denying 9 Motion for Preliminary Injunction. Signed by Judge Doe', 'InjunctionDecided'),
    [{ data: { kind: 'preliminary', motionNumbers: ['9'], disposition: 'denied' }, confidence: 'high' }],
  );
});

t.test('CM/ECF event names that stand alone', async (t) => {
  for (const [name, kind] of [
    ['Judge Assignment', 'assignment'],
    ['USM 285 Returned Executed', 'service'],
    ['Auto-Docket of Credit Card', 'administrative'],
    ['~Util - Terminate Civil Case', 'dismissal'],
    ['~Util - Set Deadlines', 'administrative'],
    ['Bench Trial - Begun', 'hearing-held'],
    ['Mediation Referral Order', 'order'],
    ['Informal briefing order filed', 'order'],
    ['Unpublished per curiam opinion filed', 'order'],
    ['Notice of Mediator Assignment', 'settlement'],
    ['Adjourn Conference', 'motion'],
  ] as const)
    t.equal(label(name).kind, kind, name);
  t.equal(label('Order on Motion to Appear Pro Hac Vice').disposition, null, 'a title tells no outcome');
  t.equal(label('ORDER admitting Ann Doe pro hac vice').disposition, 'granted');
});

t.test('more ways in which dockets name papers, days and outcomes', async (t) => {
  t.same(label('Order Granting Application For Compensation (Re: # 277)').refersTo, [277]);
  t.same(label('MINUTE entry: Motion for fees is granted (25).').refersTo, [25]);
  t.same(label('Motion for Relief from Stay Re: 906 Jackson Valley Court, Bowie').refersTo, [], 'an address');
  t.same(label('Affidavit of Service re: 1) Notice of Deadline; 2) Form').refersTo, [], 'a list');
  t.equal(
    label('Notice of Hearing Hearing Date: August 19, 2009 Hearing Time: 1:30 p.m.').hearingAt,
    '2009-08-19T13:30',
  );
  t.equal(
    label(
      'Minute Entry in reference to hearing On: 01/15/2010. Appearances: A B. Hearing scheduled 01/27/2010 at 10:30 AM',
    ).hearingAt,
    '2010-01-27T10:30',
    'the new date, not that of the session',
  );
  t.equal(
    label(
      'Notice of Continuance (RE: related document(s) 23 Order And Notice. Hearing scheduled 2/23/2010 at 01:45 PM',
    ).hearingAt,
    '2010-02-23T13:45',
    'a bracket that the clerk forgot to close',
  );
  t.equal(label('Answer to (related document(s) 11 Motion for Relief From Stay)').kind, 'opposition');
  t.equal(label('Decision and Order of U.S. District Court Judge Doe: the motion is denied').kind, 'appeal');
  t.equal(
    label('Based on the notice of settlement [26], the hearing set for 4/19/17 is stricken').disposition,
    null,
  );
  t.equal(label('Order granting (Re: 17 Motion to Withdraw or Dismiss Document)').motionType, 'other');
});

t.test('unknown text is low, never a decision', async (t) => {
  t.equal(classifyWithConfidence({ description: 'doc' }).confidence.kind, 'low');
  t.equal(label('').kind, 'other');
  t.equal(classify({ description: '', short_description: 'Order on Motion to Dismiss' }).kind, 'order');
  t.ok(Number.isInteger(CLASSIFIER_VERSION));
});

t.test('a megabyte of hostile text is read like any other', async (t) => {
  for (const part of [
    '(',
    '[',
    'order ',
    'motion to ',
    'is granted ',
    '1/1/2020 ',
    'set for ',
    '(re: ',
    'a.',
    '12, ',
    ' ',
    '&amp;',
    'joint ',
    '(attachments: ',
    'related document(s) 1, ',
    'by A. B. ',
  ]) {
    const description = part.repeat(Math.ceil(1_000_000 / part.length));
    t.doesNotThrow(() => understand({ description, date_filed: null }, ZONE), JSON.stringify(part));
  }
});

t.test('accuracy on the labelled entries does not fall', async (t) => {
  const entries = fixture('labels/entries.jsonl').map((line) => JSON.parse(line) as EntryText);
  const gold = fixture('labels/entries.gold.jsonl').map((line) => JSON.parse(line) as Label);
  const result = accuracy(gold, entries.map(classify));
  const floors = {
    kind: 0.97,
    motionType: 0.97,
    disposition: 0.98,
    refersTo: 0.98,
    hearingAt: 0.98,
  } as const;
  for (const [part, floor] of Object.entries(floors) as Array<[keyof typeof floors, number]>) {
    t.ok(result[part].accuracy >= floor, `${part} ${result[part].accuracy.toFixed(3)} is at least ${floor}`);
  }
  t.equal(accuracy(gold, []).kind.accuracy, 0, 'no answer is a miss');
});
