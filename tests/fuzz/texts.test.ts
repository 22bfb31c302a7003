import fc from 'fast-check';
import t from 'tap';
import { DaySchema, EdtfSchema, isDay, readEdtf } from '../../src/domain/dates.js';
import { bareDocketNumber, docketNumberParts, sameNumber } from '../../src/domain/docket-number.js';
import { classify } from '../../src/imports/classify/classify.js';
import { maskText } from '../../src/imports/masking.js';
import { readJson } from '../../src/imports/safe-json.js';
import { readQuery } from '../../src/replay/search/query.js';
import { hostileText, hostileValue, longText, runs, seed, swiftly, triedLines } from './hostile.js';

if (process.env.ASOF_TEST_FUZZ) t.setTimeout(0);
const options = (few: number, share: number) => ({ numRuns: runs(few, share), seed });

t.test('dates: every text is a span or a sentence, and a span is in order', (t) => {
  const part = fc.constantFrom(
    '2024',
    '-02',
    '-30',
    '-13',
    '-00',
    '~',
    '?',
    '/',
    '..',
    '0000',
    '9999-12-31',
    '2025-02-29',
    'T10:00',
    '٢٠٢٤',
    ' ',
    '%',
    'u',
    'X',
    '+',
    '-',
  );
  const date = fc.oneof(
    hostileText,
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(date, (text) => {
      swiftly('dates', text.length, () => {
        const read = readEdtf(text);
        if (typeof read === 'string') {
          if (!/^(?:"|A date of )/.test(read)) throw new Error(read);
        } else if (!isDay(read.earliest) || !isDay(read.latest) || read.earliest > read.latest)
          throw new Error(JSON.stringify(read));
        if (EdtfSchema.safeParse(text).success === (typeof read === 'string'))
          throw new Error('schema and reader disagree');
        DaySchema.safeParse(text);
      });
    }),
    options(3000, 0.15),
  );
  t.end();
});

t.test('docket numbers: what is taken apart is of the same case when written again', (t) => {
  const part = fc.constantFrom(
    '4:',
    '24',
    '-cv-',
    'cv',
    '04722',
    '-YGR',
    'MDL No. ',
    '2024',
    'Case No. ',
    ' ',
    '-',
    ':',
    '0000000',
    '99999999',
    '(a)',
    '1-',
    'CGC-24-612746',
    '\u0661',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        hostileText,
        fc.array(part, { maxLength: 7 }).map((parts) => parts.join('')),
      ),
      (text) => {
        swiftly('docket numbers', text.length, () => {
          const parts = docketNumberParts(text);
          const bare = bareDocketNumber(text);
          const again = docketNumberParts(bare);
          if (parts && (!again || !sameNumber(parts, again)))
            throw new Error(`${JSON.stringify(text)} -> ${JSON.stringify(bare)}`);
        });
      },
    ),
    options(3000, 0.15),
  );
  t.end();
});

t.test('searches: nothing typed is syntax of the index', (t) => {
  fc.assert(
    fc.property(hostileText, (text) => {
      swiftly('searches', text.length, () => {
        const query = readQuery(text);
        for (const expression of [query.all, query.any]) {
          if (expression === null) continue;
          // Outside of strings only the operators we write ourselves are left.
          const outside = expression.replace(/"[^"]*"/g, '').replace(/\b(?:AND|OR|NOT)\b/g, '');
          if (!/^[()*\s]*$/.test(outside) || /\p{Cc}|\p{Cs}/u.test(expression))
            throw new Error(JSON.stringify(expression));
        }
      });
    }),
    options(3000, 0.15),
  );
  t.end();
});

t.test('masking and classifying take any text, and twice gives once', (t) => {
  fc.assert(
    fc.property(hostileText, hostileText, (text, short) => {
      swiftly(
        'masking',
        text.length,
        () => {
          const once = maskText(text).text;
          if (/(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/.test(once) && !/(?:dial|phone|tel|call|fax)/i.test(text))
            throw new Error(JSON.stringify(once));
        },
        text,
      );
      swiftly(
        'classifying',
        text.length,
        () => classify({ id: 'x', description: text, short_description: short, document_number: '12' }),
        text,
      );
    }),
    options(2000, 0.15),
  );
  t.end();
});

t.test('JSON: what is read is what JSON.parse reads, or a sentence', (t) => {
  const nested = fc
    .tuple(fc.constantFrom('[', '{"a":', '[{"b":['), fc.integer({ min: 1, max: 3000 }))
    .map(([open, n]) => open.repeat(n));
  const json = fc.oneof(
    { weight: 4, arbitrary: hostileValue.map((value) => JSON.stringify(value)) },
    { weight: 2, arbitrary: hostileText },
    { weight: 1, arbitrary: nested },
  );
  const cut = fc
    .tuple(json, fc.nat({ max: 300 }), fc.constantFrom('', '"', '}', ',', '1e999', '{"a":1,"a":2}', '\u0000'))
    .map(([text, at, put]) => text.slice(0, at) + put + text.slice(at));
  fc.assert(
    fc.property(fc.oneof(json, cut), (text) => {
      swiftly(
        'JSON',
        text.length,
        () => {
          const read = readJson(text);
          if (!read.ok && !/[.]$/.test(read.reason)) throw new Error(read.reason);
          if (
            read.ok &&
            JSON.stringify(read.value) !== JSON.stringify(JSON.parse(text.replace(/^\ufeff/, '')))
          )
            throw new Error(text);
        },
        text,
      );
    }),
    options(3000, 0.15),
  );
  t.end();
});

t.test('long texts cost no more for each character than short ones', (t) => {
  const size = 100_000;
  fc.assert(
    fc.property(longText(size), (text) => {
      swiftly('long masking', size, () => maskText(text), text);
      swiftly(
        'long classifying',
        size,
        () => classify({ id: 'x', description: text, short_description: '', document_number: null }),
        text,
      );
      swiftly('long search', size, () => readQuery(text), text);
      swiftly('long date', size, () => readEdtf(text), text);
      swiftly('long number', size, () => docketNumberParts(text), text);
      swiftly('long JSON', size, () => readJson(JSON.stringify({ text })), text);
    }),
    options(40, 0.0005),
  );
  for (const line of triedLines()) t.comment(line);
  t.end();
});
