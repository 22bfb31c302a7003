import fc from 'fast-check';
import t from 'tap';
import { docket, entry, SUBJECT, TestRecord, withoutChecks } from './support.js';

const DAYS = ['2025-01-10', '2025-02-10', '2025-03-10'] as const;
/** No beginning of one fits another: what nothing tells apart stays two lines, and that depends on what came first. */
const WORDINGS = [
  'MOTION to Seal by OpenAI',
  'ORDER granting 2 Motion to Dismiss',
  'NOTICE of Appearance by C D',
  'ORDER denying 2 Motion to Dismiss',
  'Minute Entry for proceedings held before Judge Rogers',
];

/** A docket over three days: lines appear, numbered ones are reworded, some are stubs at first. */
const world = fc.uniqueArray(
  fc.record({
    number: fc.option(fc.integer({ min: 2, max: 9 }).map(String), { nil: null }),
    day: fc.constantFrom('2024-09-02', '2024-09-03'),
    since: fc.integer({ min: 0, max: 2 }),
    words: fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4)),
    stub: fc.boolean(),
  }),
  { maxLength: 5, selector: (each) => each.number ?? `${each.day} ${each.words[0]}` },
);
type World = typeof world extends fc.Arbitrary<infer W> ? W : never;

const copyOf = (lines: World, copy: number) =>
  docket([
    entry('1', '2024-08-05', 'COMPLAINT'),
    ...lines
      .filter((line) => line.since <= copy)
      .map(({ number, day, words, stub, since }) => {
        const text = WORDINGS[words[number === null ? 0 : copy] as number] as string;
        const isStub = stub && copy === since && copy < 2;
        return isStub
          ? entry(number, day, '', { short_description: text.slice(0, 20) })
          : entry(number, day, text);
      }),
  ]);

async function differs(
  lines: World,
  order: readonly number[],
  days: readonly (string | null)[],
  told: (state: string) => string,
) {
  const [straight, mixed] = [new TestRecord(), new TestRecord()];
  for (const copy of [...order].sort()) await straight.import(copyOf(lines, copy), DAYS[copy] as string);
  for (const copy of order) await mixed.import(copyOf(lines, copy), DAYS[copy] as string);
  for (const known of days) {
    const [a, b] = [told(straight.state(SUBJECT, known)), told(mixed.state(SUBJECT, known))];
    if (a !== b) throw new Error(`as known on ${known}\n${a}\n${b}`);
  }
  // A copy between others that was imported before them may still say since when, and one that was read before an older copy
  // gave a line may still say that it lacks it: one round later nothing is left to say.
  for (const copy of order) await mixed.import(copyOf(lines, copy), DAYS[copy] as string);
  for (const copy of order) {
    const again = await mixed.import(copyOf(lines, copy), DAYS[copy] as string);
    if (again.events > 0) throw new Error(`copy ${copy} again appended ${again.events} events`);
  }
}

t.test('two copies in either order: the same state, as known on every day', async (t) => {
  const order = fc.constantFrom([0, 1], [1, 0], [2, 0], [1, 2], [2, 1]);
  await fc.assert(
    fc.asyncProperty(world, order, (lines, copies) => differs(lines, copies, [null, ...DAYS], withoutChecks)),
    { numRuns: 150 },
  );
  t.pass('150 worlds');
});

t.test('three copies in any order, with wordings that come back: the same state', async (t) => {
  const content = (state: string) => withoutChecks(state.replaceAll(/"known":"[^"]*"/g, '"known":""'));
  const order = fc.constantFrom([0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]);
  await fc.assert(
    fc.asyncProperty(world, order, (lines, copies) => differs(lines, copies, [null], content)),
    { numRuns: 150 },
  );
  t.pass('150 worlds');
});
