import fc from 'fast-check';
import t from 'tap';
import { hearingsView } from '../../src/domain/case/view.js';
import type { NewEvent } from '../../src/domain/event.js';
import { calendar } from '../../src/http/lists.js';
import { listCases, replayed } from '../../src/replay/case-list.js';
import { caseHistory, READING_DAYS } from '../support/histories.js';
import { testNode } from '../support/node.js';

/** Appends histories in random pieces, letting the read models take in what is there between some of them. */
async function append(
  test: Awaited<ReturnType<typeof testNode>>,
  histories: readonly NewEvent[][],
  pieces: readonly number[],
): Promise<string[]> {
  const at = histories.map(() => 0);
  const positions: string[] = [];
  let turn = 0;
  while (histories.some((events, i) => (at[i] as number) < events.length)) {
    const i = (pieces[turn % pieces.length] as number) % histories.length;
    const size = 1 + ((pieces[(turn + 1) % pieces.length] as number) % 4);
    const events = histories[i] as NewEvent[];
    const from = at[i] as number;
    turn += 1;
    if (from >= events.length) {
      const other = histories.findIndex((list, n) => (at[n] as number) < list.length);
      if (other < 0) break;
      pieces = [other, ...pieces];
      turn = 0;
      continue;
    }
    const part = events.slice(from, from + size);
    const { position } = await test.node.store.append(
      part[0]?.subject as string,
      part,
      from === 0 ? 'none' : from - 1,
    );
    at[i] = from + part.length;
    positions.push(position);
    if (turn % 3 === 0) await test.settled();
  }
  await test.settled();
  return positions;
}

t.test('a list as of any date, known on any day, at any position is the fold of each case', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(caseHistory('case-cand-24-cv-00001'), caseHistory('case-cand-24-cv-00002')),
      fc.array(fc.nat(20), { minLength: 3, maxLength: 12 }),
      fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
      async (histories, pieces, choices) => {
        const test = await testNode();
        try {
          await append(test, histories, pieces);
          const total = histories.flat().length;
          for (let n = 0; n < 12; n += 1) {
            const asOf = READING_DAYS[(choices[n] as number) % READING_DAYS.length] as string;
            const knownOn =
              n % 3 === 0 ? undefined : READING_DAYS[(choices[(n + 5) % 12] as number) % READING_DAYS.length];
            const atPosition =
              n % 2 === 0
                ? undefined
                : String(1 + ((choices[(n + 3) % 12] as number) % total)).padStart(20, '0');
            const pin = test.node.reader.pin({ asOf, knownOn, atPosition });
            const listed = listCases(test.node.reader, pin, {}, 100).data;
            const folded = histories.flatMap(
              (events) => replayed(test.node.reader, events[0]?.subject as string, pin, {}) ?? [],
            );
            const sorted = (list: readonly { id: string }[]) =>
              [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
            if (JSON.stringify(sorted(listed)) !== JSON.stringify(sorted(folded)))
              throw new Error(
                `${JSON.stringify({ asOf, knownOn, atPosition, parked: test.node.runner.parked() })}\n${JSON.stringify(sorted(listed))}\n${JSON.stringify(sorted(folded))}`,
              );
          }
        } finally {
          await test.close();
        }
      },
    ),
    { numRuns: Number(process.env.ASOF_TEST_RUNS ?? 25), endOnFailure: true },
  );
  t.pass('held');
});

t.test('the calendar as of any date is the hearings of each case', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      caseHistory('case-cand-24-cv-00001'),
      fc.array(fc.nat(20), { minLength: 3, maxLength: 8 }),
      async (events, pieces) => {
        const test = await testNode();
        try {
          await append(test, [events], pieces);
          for (const asOf of READING_DAYS) {
            const pin = test.node.reader.pin({ asOf });
            const rows = calendar(test.node.reader, 'hearing', pin, {}).map(
              (row) => `${row.day} ${String(row.status)}`,
            );
            const replay = test.node.reader.replay('case-cand-24-cv-00001', pin);
            const hearings = replay
              ? hearingsView(replay.state as never, replay.cuts).map((h) => `${h.date} ${h.status}`)
              : [];
            if (JSON.stringify(rows.sort()) !== JSON.stringify(hearings.sort()))
              throw new Error(`${asOf}: ${JSON.stringify(rows)} is not ${JSON.stringify(hearings)}`);
          }
        } finally {
          await test.close();
        }
      },
    ),
    { numRuns: Number(process.env.ASOF_TEST_RUNS ?? 15), endOnFailure: true },
  );
  t.pass('held');
});
