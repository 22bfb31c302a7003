import fc from 'fast-check';

/** How many inputs a property gets: few in the normal run, ASOF_TEST_FUZZ in all where it is set, shared by `share`. */
export function runs(few: number, share = 1): number {
  const all = Number(process.env.ASOF_TEST_FUZZ ?? 0);
  return all > 0 ? Math.max(few, Math.ceil(all * share)) : few;
}

/** The same inputs every time, unless ASOF_TEST_SEED names others. */
export const seed = Number(process.env.ASOF_TEST_SEED ?? 20_260_301);

interface Tried {
  inputs: number;
  /** Milliseconds of the processor. */
  slowest: number;
  text: string;
}

/** What was tried in this process, by kind. */
const tried = new Map<string, Tried>();

/** The lines that end a run: how many inputs of each kind, and the slowest of them. */
export const triedLines = (): string[] =>
  [...tried].map(
    ([what, { inputs, slowest, text }]) =>
      `${what}: ${inputs} inputs; slowest ${slowest.toFixed(1)} ms${text && ` of ${JSON.stringify(text)}`}`,
  );

/** One input may take 50 ms for each 100 KB, and a machine that does other things some more; a text of 20 KB is the floor. */
const MS_PER_CHARACTER = 50 / 100_000;
const FLOOR = 50;

/**
 * Runs `work` on an input and throws where it takes too long: once may be the machine, three times is the input.
 * @param size characters of the input
 */
export function swiftly(what: string, size: number, work: () => unknown, text = ''): void {
  const of = tried.get(what) ?? { inputs: 0, slowest: 0, text: '' };
  tried.set(what, of);
  of.inputs += 1;
  const allowed = Math.max(FLOOR, size * MS_PER_CHARACTER);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && best > allowed; round++) {
    // Time of the processor, not of the clock: the machine does other things too.
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  if (best > of.slowest) Object.assign(of, { slowest: best, text: text.slice(0, 80) });
  if (best > allowed)
    throw new Error(
      `${what}: ${Math.round(best)} ms for ${size} characters, ${JSON.stringify(text.slice(0, 200))}`,
    );
}

const WORDS =
  'motion order granted denied dismiss judgment stipulation hearing set for by re 12 13, (Entered: 08/05/2024) ECF No. Dkt. [1] signed Judge Yvonne Gonzalez Rogers Attorney added terminated deadline due before at Courtroom notice appeal USCA summary injunction preliminary stay Inc. v. & <a href="x"> &#x27; § 1962(c) 4:24-cv-04722-YGR 123-45-6789 DOB: account no. 1234567890 Street, Oakland, CA 94612 \u00a0 \u2013 ( ) [ ] " \' * - OR NOT AND NEAR : ^ % _ ; -- /* */ \u0000 \u200b \ud83d\ude00 \ud800 \udfff İ ß ﬁ'.split(
    ' ',
  );

/** Text as strangers write it: words of the trade, marks of every syntax, half characters, long runs of one thing. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), {
        maxLength: 40,
      })
      .map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((all) => all.join('')) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', ', '), fc.integer({ min: 1, max: 400 }))
      .map(([word, between, n]) => `${word}${between}`.repeat(n)),
  },
);

/** Long texts that make a careless pattern try every way: a piece many times over, and something else at the end. */
export const longText = (size: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(
        fc.oneof(
          fc.constantFrom(...WORDS),
          fc.constantFrom(...' \t\n,.;:()[]<>"\'-#0123456789aAxX/&=§'),
          fc.string({ maxLength: 3 }),
        ),
        { minLength: 1, maxLength: 5 },
      ),
      fc.constantFrom('', ' ', ', '),
      fc.string({ maxLength: 8 }),
    )
    .map(([pieces, between, end]) => {
      const unit = pieces.join(between) || ' ';
      return `${unit.repeat(Math.ceil(size / unit.length)).slice(0, size)}${end}`;
    });

/** JSON values with what breaks readers: wrong kinds, prototypes, depth, numbers without end. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    hostileText,
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1e308,
      2 ** 53,
      '',
      'null',
      '2024-08-05',
      '1750-01-01T00:00:00-07:52:58',
      '0000-00-00',
      '9999-12-31',
      '2024/2023',
      'cand',
      '12',
      '__proto__',
    ),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(
      fc.oneof(
        fc.string({ maxLength: 8 }),
        fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'data', 'text'),
      ),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  ),
})).value;
