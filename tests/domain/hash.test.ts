import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import t from 'tap';
import type { NewEvent } from '../../src/domain/event.js';
import { canonicalJson, contentHash, erasedHash } from '../../src/domain/hash.js';
import { NAMESPACE, uuidV5 } from '../../src/domain/ids.js';
import { fromRoot } from '../helpers/root.js';

// Hashes of events that were recorded once: a change of any is a broken promise to every record there is.
const pinned = readFileSync(fromRoot('tests/fixtures/events/pinned.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { contentHash: string; event: NewEvent });

t.test('an event of every shape keeps the content hash it was recorded with', (t) => {
  for (const { contentHash: recorded, event } of pinned)
    t.equal(contentHash(event), recorded, `${event.type} ${event.id}`);
  t.equal(new Set(pinned.map(({ event }) => event.type)).size > 80, true);
  t.end();
});

/** What `canonicalJson` promises, in as few words as possible. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => plainly(each ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${plainly(member)}`);
  return `{${members.join(',')}}`;
}

t.test('canonical JSON is what its plain definition gives, byte for byte', (t) => {
  const anything = fc.object({
    maxKeys: 80,
    key: fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('salt', 'text', '10', '9', '')),
    values: [
      fc.string({ unit: 'binary' }),
      fc.constant(undefined),
      fc.constant(null),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom('\ud800', 'é', '\u2028', '"\\\n'),
    ],
  });
  fc.assert(fc.property(anything, (value) => canonicalJson(value) === plainly(value)));
  t.throws(() => canonicalJson({ n: 1n }), TypeError);
  t.throws(() => canonicalJson(undefined), TypeError);
  t.end();
});

t.test('erasing every text of an event leaves its content hash', (t) => {
  const erased = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(erased);
    if (value === null || typeof value !== 'object') return value;
    const { salt, text } = value as { salt?: string; text?: string };
    if (salt !== undefined && text !== undefined) return { erased: erasedHash(salt, text) };
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, erased(member)]));
  };
  const withTexts = pinned.filter(({ event }) => JSON.stringify(event).includes('"salt"'));
  t.ok(withTexts.length >= 2);
  for (const { contentHash: recorded, event } of withTexts)
    t.equal(contentHash({ ...event, data: erased(event.data) }), recorded, event.type);
  t.end();
});

t.test('ids by name are those of RFC 9562, whatever the name holds', (t) => {
  const byTheBook = (name: string): string => {
    const bytes = createHash('sha1')
      .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
      .update(name)
      .digest()
      .subarray(0, 16);
    bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
    bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  };
  const name = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'binary', minLength: 300, maxLength: 1500 }),
    fc.constant('\ud800'),
  );
  fc.assert(fc.property(name, (text) => uuidV5(text) === byTheBook(text)));
  t.equal(uuidV5('case-cand-4-24-cv-04722', '72', '1'), byTheBook('case-cand-4-24-cv-04722\u001f72\u001f1'));
  t.end();
});
