import t from 'tap';
import { importInto, recordedCase } from '../../src/importing.js';
import { testNode } from '../support/node.js';
import { docket, entry, SUBJECT } from './support.js';

t.test(
  'the case an input belongs to: by id, else by number, where another office is another case',
  async (t) => {
    const { node, close } = await testNode();
    t.teardown(() => close());
    const lines = [entry('1', '2024-08-05', 'COMPLAINT')];
    await importInto(node, JSON.stringify(docket(lines, { pacer_case_id: '433688' })), { actor: 'test' });
    const of = (query: Parameters<typeof recordedCase>[1]) => recordedCase(node, query);
    t.equal(
      of({ court: 'cand', docketNumber: '4:24-cv-04722-YGR' }),
      SUBJECT,
      "judges' initials are no part of it",
    );
    t.equal(of({ court: 'cand', docketNumber: '3:24-cv-04722' }), undefined, 'another office');
    t.equal(
      of({ court: 'cand', docketNumber: '3:24-cv-04722', pacerCaseId: '433688' }),
      SUBJECT,
      'unless an id ties the two',
    );
    t.equal(of({ court: 'nysd', docketNumber: '4:24-cv-04722' }), undefined, 'another court');
    t.equal(of({ courtlistenerId: '1' }), undefined);
  },
);
