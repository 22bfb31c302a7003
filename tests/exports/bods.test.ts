import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import t from 'tap';
import { checkEvent } from '../../src/domain/catalogue.js';
import { span } from '../../src/domain/dates.js';
import type { Fact } from '../../src/domain/fact.js';
import { organizationModel } from '../../src/domain/organization/evolve.js';
import { organizationView } from '../../src/domain/organization/view.js';
import { type BodsStatement, bodsStatements } from '../../src/exports/bods.js';
import { bodsEvents } from '../../src/imports/bods.js';
import { fact, foldTo } from '../domain/organization-given.js';
import { fromRoot } from '../helpers/root.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
// A CommonJS module: its types give the function under `default`.
(addFormats as unknown as typeof addFormats.default)(ajv);
// The published ids are URNs without a namespace, which Ajv can't resolve: they become addresses, and nothing else changes.
const schemaFile = (name: string) =>
  JSON.parse(
    readFileSync(fromRoot('tests/fixtures/bods/schema', name), 'utf8').replaceAll(
      '"urn:',
      '"https://bods.invalid/',
    ),
  );
for (const part of ['components', 'entity-record', 'person-record', 'relationship-record'])
  ajv.addSchema(schemaFile(`${part}.json`));
const valid = ajv.compile(schemaFile('statement.json'));

const ACME = 'organization-acme';
const of = (type: string, on: string, data: object): Fact => fact(ACME, type, on, data);
const history = [
  of('OrganizationFormed', '2015-12-11', {
    name: 'Acme',
    legalForm: 'nonprofit corporation',
    jurisdiction: 'Delaware',
  }),
  of('EntityFormed', '2019-03', { entity: 'acme-lp', name: 'Acme LP', controlledBy: 'acme' }),
  of('EntityRenamed', '2025-10-28', { entity: 'acme', name: 'Acme Foundation' }),
  of('EntityFormed', '2025-10-28', {
    entity: 'acme-pbc',
    name: 'Acme Group PBC',
    legalForm: 'public benefit corporation',
    convertedFrom: 'acme-lp',
  }),
  of('ControlChanged', '2025-10-28', {
    entity: 'acme-pbc',
    controller: 'acme',
    by: 'sole power to appoint directors',
    basis: 'appointment-right',
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'acme',
    basis: 'as-converted',
    share: { exactly: 26 },
    value: { usd: 130e9, approximate: true },
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'Bigco',
    basis: 'as-converted',
    class: 'common',
    share: { exactly: 27, approximate: true },
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'Others',
    basis: 'as-converted',
    share: { atLeast: 40, atMost: 50 },
  }),
  of('StakeReported', '2025-10-28', {
    entity: 'acme-pbc',
    holder: 'acme',
    interest: 'warrant',
    basis: 'not-on-record',
    trigger: 'a rise; fifteenfold',
  }),
  of('BoardReported', '2023-11-17', { members: [{ name: 'Ilya' }, { name: 'Adam' }], complete: true }),
  of('BoardReported', '2023-11-22', {
    members: [{ name: 'Bret', role: 'chair' }, { name: 'Adam' }],
    complete: true,
  }),
  of('DirectorAppointed', '2024-03-08', { name: 'Sam' }),
  of('DirectorDeparted', '2025-11-19', { name: 'Bret' }),
  of('BoardReported', '2025-11-20', { board: 'acme-pbc', members: [{ name: 'Sam' }], complete: false }),
  of('OfficerAppointed', '2023-11-21', { name: 'Sam', office: 'CEO' }),
  of('OfficerAppointed', '2023-11-19', { name: 'Emmett', office: 'CEO', interim: true }),
];
const state = foldTo(organizationModel, ACME, history, '2025-12-31');
const options = { publisher: { name: 'Asof' } };
const statements = bodsStatements(state, options);
const about = (recordId: string): BodsStatement => {
  const found = statements.find((s) => s.recordId === recordId);
  if (!found) throw new Error(`no ${recordId} among ${statements.map((s) => s.recordId).join(', ')}`);
  return found;
};

t.test('the export is a bare array, valid against the schema of BODS 0.4', async (t) => {
  t.ok(Array.isArray(statements));
  t.ok(valid(statements), ajv.errorsText(valid.errors));
  t.ok(
    valid(bodsStatements(foldTo(organizationModel, ACME, [], '2025-12-31'), options)),
    'of an empty state too',
  );
  const spoilt = { ...about(`${ACME}/control/acme-pbc/acme`), recordDetails: { isComponent: false } };
  t.notOk(valid([spoilt]), 'the schema does look inside a record');
  const ids = statements.map((s) => s.statementId);
  t.equal(new Set(ids).size, ids.length, 'every statement has an id of its own');
  const records = new Set(statements.map((s) => s.recordId));
  t.equal(records.size, statements.length, 'every record is told once');
  for (const s of statements.filter((x) => x.recordType === 'relationship')) {
    const { subject, interestedParty } = s.recordDetails as { subject: string; interestedParty: string };
    t.ok(records.has(subject) && records.has(interestedParty), `${s.recordId} joins records of the file`);
  }
});

t.test('what it says: interests, shares, dates only where the record has them', async (t) => {
  t.match(about(`${ACME}/control/acme-pbc/acme`).recordDetails, {
    subject: `${ACME}/entity/acme-pbc`,
    interestedParty: `${ACME}/entity/acme`,
    interests: [
      {
        type: 'appointmentOfBoard',
        details: 'sole power to appoint directors',
        startDate: '2025-10-28',
        directOrIndirect: 'direct',
      },
    ],
  });
  t.match(about(`${ACME}/stake/acme-pbc/bigco/shares/as-converted/common`), {
    annotations: [{ statementPointerTarget: '/recordDetails/interests/0/share', description: 'approximate' }],
    recordDetails: { interests: [{ type: 'shareholding', share: { exact: 27 } }] },
  });
  t.match(about(`${ACME}/stake/acme-pbc/others/shares/as-converted/`).recordDetails, {
    interests: [{ share: { minimum: 40, maximum: 50 } }],
  });
  const seat = (name: string) => about(`${ACME}/board/acme/${name}`);
  t.match(seat('sam').recordDetails, { interests: [{ type: 'boardMember', startDate: '2024-03-08' }] });
  const adam = seat('adam').recordDetails as { interests: object[] };
  t.notOk('startDate' in (adam.interests[0] ?? {}), 'reported, never appointed on record');
  t.match(seat('ilya'), {
    recordStatus: 'closed',
    annotations: [{ description: /day of the end is unknown/ }],
  });
  t.match(seat('bret').recordDetails, { interests: [{ type: 'boardChair', endDate: '2025-11-19' }] });
  const lp = about(`${ACME}/entity/acme-lp`).recordDetails;
  t.notOk('foundingDate' in lp, 'a month is not a date of BODS, and none is made up');
  t.match(lp, { dissolutionDate: '2025-10-28' });
  t.match(about(`${ACME}/entity/acme`).recordDetails, {
    name: 'Acme Foundation',
    alternateNames: ['Acme'],
    foundingDate: '2015-12-11',
  });
});

t.test('a source at hand is cited; statements keep their ids', async (t) => {
  const source = {
    publisher: 'CNBC',
    title: 'Recap done',
    url: 'https://example.org/a',
    publishedOn: '2025-10-28',
  };
  const cited = bodsStatements(state, { ...options, sourceOf: () => source });
  t.ok(valid(cited), ajv.errorsText(valid.errors));
  t.match(cited[0]?.source, { url: 'https://example.org/a', description: /^CNBC, Recap done\. Events / });
  t.same(
    cited.map((s) => s.statementId),
    statements.map((s) => s.statementId),
  );
});

/** Folds what an import made, as the store and replay would hand it on. */
function reread(input: unknown) {
  const { events, refused, matched } = bodsEvents(input);
  const facts = events.map((event): Fact => {
    const checked = checkEvent(event);
    if (!checked.ok) throw new Error(JSON.stringify({ event, flaws: checked.flaws }));
    const on = event.occurredOn as string;
    const { earliest, latest } = span(on);
    return {
      ...(checked.event as unknown as Fact),
      id: event.id as string,
      occurredOn: on,
      earliest,
      latest,
    };
  });
  return { events, refused, matched, facts };
}

t.test('read back, it says the same of control, stakes, board and officers', async (t) => {
  const { events, refused, matched, facts } = reread(statements);
  t.same(refused, []);
  t.same(new Set(events.map((e) => e.subject)), new Set([ACME]));
  t.equal(new Set(events.map((e) => e.id)).size, events.length);
  t.same(
    reread(statements).events.map((e) => e.id),
    events.map((e) => e.id),
    'twice the same file is the same events',
  );
  const named = statements.filter((s) => s.recordType === 'person' || /\/party\//.test(s.recordId)).length;
  t.equal(matched, named, 'persons and outside holders have no event of their own');

  const reading = { asOf: '2025-12-31', knownOn: null };
  const before = organizationView(state, reading);
  const after = organizationView(foldTo(organizationModel, ACME, facts, '2025-12-31'), reading);
  t.equal(after.headline.value, before.headline.value);
  const stakes = (v: typeof before) =>
    [...v.stakes, ...v.contingent].map((s) => [
      s.entity,
      s.holderName,
      s.interest,
      s.class,
      s.basis,
      s.share,
      s.value,
      s.trigger,
    ]);
  t.same(stakes(after), stakes(before));
  const members = (v: typeof before, key: string) =>
    (v.boards.find((b) => b.board === key)?.members ?? []).map((m) => [m.name, m.from]).sort();
  t.same(members(after, 'acme'), members(before, 'acme'));
  t.same(members(after, 'acme-pbc'), members(before, 'acme-pbc'));
  t.same(
    after.officers.map((o) => [o.name, o.office, o.from]),
    before.officers.map((o) => [o.name, o.office, o.from]),
  );
  t.match(
    after.board?.former.find((m) => m.name === 'Bret'),
    { until: '2025-11-19', from: null },
  );
  t.match(
    after.board?.former.find((m) => m.name === 'Ilya'),
    { from: null, until: '/2023-11-22' },
  );
});

const foreign = (more: object, record = 'r') => ({
  statementId: `00000000-0000-4000-8000-0000000000${record.padStart(2, '0')}`,
  statementDate: '2020-05-06T10:00:00Z',
  declarationSubject: 'e1',
  recordId: record,
  ...more,
});
const company = foreign(
  {
    recordType: 'entity',
    recordDetails: {
      isComponent: false,
      entityType: { type: 'registeredEntity', details: 'Ltd' },
      name: 'Café Ltd',
    },
  },
  'e1',
);
const owner = foreign(
  {
    recordType: 'person',
    recordDetails: {
      isComponent: false,
      personType: 'knownPerson',
      names: [{ fullName: 'Ann Roe' }],
      birthDate: '1970-01-01',
      addresses: [{ address: 'Home 1' }],
    },
  },
  'p1',
);
const owns = (interests: object[], more: object = {}) =>
  foreign(
    {
      recordType: 'relationship',
      recordDetails: { isComponent: false, subject: 'e1', interestedParty: 'p1', interests },
      ...more,
    },
    'r1',
  );

t.test(
  'statements of others: named by the company, standing by the kind of source, nothing personal kept',
  async (t) => {
    const interests = [
      {
        type: 'shareholding',
        directOrIndirect: 'direct',
        share: { exclusiveMinimum: 25, maximum: 50 },
        startDate: '2016-04-06',
      },
      { type: 'appointmentOfBoard', directOrIndirect: 'unknown' },
      { type: 'boardMember', endDate: '2019-01-01' },
      { type: 'nominee', details: 'for B' },
    ];
    const { facts, events, refused } = reread([
      company,
      owner,
      owns(interests, { source: { type: ['officialRegister'] } }),
    ]);
    t.same(refused, []);
    t.same(
      facts.map((f) => [f.type, f.occurredOn]),
      [
        ['OrganizationFormed', '/2020-05-06'],
        ['StakeReported', '2016-04-06'],
        ['ControlChanged', '2020-05-06'],
        ['DirectorDeparted', '2019-01-01'],
        ['FactReported', '/2020-05-06'],
      ],
    );
    t.equal(events[0]?.subject, 'organization-cafe-ltd');
    t.match(events[1], {
      standing: 'confirmed',
      data: { holder: 'Ann Roe', share: { atLeast: 25, atMost: 50 } },
    });
    t.notMatch(JSON.stringify(events), /1970|Home 1/);
  },
);

t.test('what cannot be read is refused with its place and reason; the rest is taken', async (t) => {
  const { events, refused } = reread([
    company,
    { statementId: 'short' },
    7,
    owns([{ type: 'shareholding', share: { exact: 120 } }]),
  ]);
  t.equal(events.length, 1);
  t.same(
    refused.map((r) => r.index),
    [1, 2, 3],
  );
  t.match(refused[2]?.reason, /share\.exact/);
  t.match(bodsEvents({}).refused, [{ reason: 'A BODS file is an array of statements.' }]);
  const nobody = foreign(
    { recordType: 'relationship', recordDetails: { subject: 'e1', interestedParty: { reason: 'unknown' } } },
    'r2',
  );
  t.match(reread([company, nobody]).events[1], {
    type: 'FactReported',
    data: { fact: /not specified \(unknown\)/ },
  });
});
