import t from 'tap';
import { importInto } from '../../src/importing.js';
import { ADMIN_KEY, testNode } from '../support/node.js';
import { docketFixtures, TestRecord } from './support.js';

interface Head {
  readonly date_terminated?: string | null;
}

const dockets = docketFixtures()
  .map(({ name, text }) => ({ name, text, head: JSON.parse(text) as Head }))
  .filter(({ head }) => head.date_terminated !== undefined);

t.test('case status derived from real dockets, against the day on which the clerk closed them', async (t) => {
  t.setTimeout(180_000);
  const { node, get, close } = await testNode();
  t.teardown(() => close());
  const reports = await Promise.all(dockets.map(({ text }) => importInto(node, text, { actor: 'test' })));
  const misses: string[] = [];
  for (const [i, { name, head }] of dockets.entries()) {
    const subject = reports[i]?.subjects[0] as string;
    const asOf = dayAfter(lastDay(node.log.stream(subject)));
    const { body } = await get(`/cases/${subject}?asOf=${asOf}`, { authorization: `Bearer ${ADMIN_KEY}` });
    const flag = body.data?.docket;
    if ((flag === 'closed') !== (head.date_terminated !== null))
      misses.push(`${name}: ${flag} on ${asOf}, terminated ${head.date_terminated}`);
  }
  t.equal(dockets.length, 149);
  t.same(misses, []);
});

t.test('without its head no docket is told closed that the clerk has not closed', async (t) => {
  t.setTimeout(180_000);
  let closings = 0;
  for (const { name, head } of dockets) {
    const { date_terminated: terminated, ...docket } = head;
    const record = new TestRecord();
    const { subjects } = await record.import(docket);
    if (record.events(subjects[0] as string, 'CaseClosed').length === 0) continue;
    closings += 1;
    t.not(terminated, null, name);
  }
  t.ok(closings >= 10, `${closings} closings are told by entries alone`);
});

/** The day of the last entry or closing. */
function lastDay(events: readonly { type: string; occurredOn: string | null }[]): string {
  const days = events
    .filter(({ type }) => type !== 'DocketChecked')
    .map(({ occurredOn }) => occurredOn ?? '');
  return (
    days
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day))
      .sort()
      .at(-1) ?? ''
  );
}

const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
