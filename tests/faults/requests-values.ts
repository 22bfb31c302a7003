/** Seeded chance: the same requests every time. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** In [0, 1). (mulberry32) */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let x = this.#state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  yes(share: number): boolean {
    return this.next() < share;
  }
}

/** What strangers send where a word is expected. */
const HOSTILE: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '../../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '..\\..\\windows',
  '/etc/passwd',
  'file:///etc/passwd',
  'C:\\',
  '.',
  '..',
  '%',
  '%%',
  '%2',
  '%00',
  '%ff',
  '%c0%ae',
  '%ed%a0%80',
  '\u0000',
  '\u0000.json',
  "' OR 1=1 --",
  '"; DROP TABLE events; --',
  "1' UNION SELECT * FROM sqlite_master--",
  '1;ATTACH DATABASE',
  'x%27',
  '\\',
  '\\"',
  '"',
  "'",
  '`',
  '"unclosed',
  'NEAR(a b)',
  'a NEAR/3 b',
  'title:x',
  '^a',
  '*',
  '**',
  'a*b*',
  '-',
  '--',
  '- -a',
  'AND',
  'OR OR',
  'NOT NOT',
  '(',
  ')',
  '((((',
  '"a" "b',
  '{a b}: c',
  'a + b',
  'rowid:1',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{{7*7}}',
  '$' + '{7*7}',
  '=CMD("x")',
  '@SUM(1)',
  '\ud800',
  '\udfff',
  '\ud83d',
  '\ud83d\ude00',
  '\u202e',
  '\u200b',
  '\ufeff',
  'İ',
  'ﬁ',
  'é',
  'e\u0301',
  '日本語',
  '٣',
  '\r\nSet-Cookie: a=b',
  '%0d%0aSet-Cookie:%20a=b',
  'a\tb',
  '2024-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '2024-13-01',
  '2024-1-1',
  '2024-08-05T00:00:00Z',
  '2024',
  '2024-08',
  '/2024',
  '2024/2023',
  '٢٠٢٤-٠١-٠١',
  '0001-01-01',
  '00000000000000000000',
  '99999999999999999999',
  '18446744073709551616',
  '9007199254740993',
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  'case-',
  'case-x',
  'organization-openai',
  'key-1',
  'endpoint-1',
  'inbox-1',
  'person-',
  'case-cand-4-24-cv-04722',
  '$ne',
  '[$gt]=',
  'a[]=b',
  'a=b&a=c',
  '#x',
  '?x',
  ';x',
  ':x',
  '*',
  '@',
  'a/b',
  'a%2fb',
  '//evil.example',
  '/\\evil.example',
  'https://evil.example/',
  'eyJsYXN0Ijp7fX0',
  'eyJhZnRlciI6MX0',
  'bnVsbA',
  'W10',
  'eyJvZmZzZXQiOi0xfQ',
  'eyJsYXN0IjoiX19wcm90b19fIn0',
];

export function hostileWord(chance: Chance): string {
  const roll = chance.next();
  if (roll < 0.85) return chance.of(HOSTILE);
  if (roll < 0.93)
    return chance
      .of(HOSTILE)
      .repeat(1 + chance.below(60))
      .slice(0, 3000);
  if (roll < 0.97)
    return Array.from({ length: 1 + chance.below(30) }, () =>
      String.fromCharCode(chance.below(0x10000)),
    ).join('');
  return 'x'.repeat(chance.of([199, 200, 201, 299, 300, 301, 2000, 5000, 9000]));
}

/** JSON that is not what was asked for. */
export function hostileJson(chance: Chance, depth = 0): unknown {
  const roll = chance.next();
  if (depth > 4 || roll < 0.55)
    return chance.of<unknown>([
      null,
      true,
      0,
      -1,
      2 ** 53,
      1.5,
      '',
      [],
      {},
      hostileWord(chance),
      hostileWord(chance),
    ]);
  if (roll < 0.75) return Array.from({ length: chance.below(4) }, () => hostileJson(chance, depth + 1));
  const made: Record<string, unknown> = {};
  for (let i = chance.below(5); i > 0; i--) {
    const key = chance.of([
      '__proto__',
      'constructor',
      'events',
      'subject',
      'type',
      'data',
      'id',
      'sources',
      'url',
      'filter',
      hostileWord(chance),
    ]);
    Object.defineProperty(made, key, {
      value: hostileJson(chance, depth + 1),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return made;
}

/** Bodies that are no JSON, or JSON no reader should trust. */
export function hostileBody(chance: Chance): string {
  return chance.of([
    () => '',
    () => '{',
    () => 'null',
    () => '"text"',
    () => '{"a":1,"a":2}',
    () => '{"__proto__":{"x":1}}',
    () => '{"constructor":{"prototype":{"x":1}}}',
    () => '['.repeat(20_000),
    () => `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
    () => `[${'1,'.repeat(20_000)}1]`,
    () => '{"events":1e400}',
    () => `{"events":[{"n":${'9'.repeat(400)}}]}`,
    () => '{"x":"\\ud800"}',
    () => '\ufeff{}',
    () =>
      '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><rss><channel><link>https://ecf.cand.uscourts.gov</link><item><title>&b;</title></item></channel></rss>',
    () => '<rss>'.repeat(3000),
    () => hostileWord(chance),
    () => JSON.stringify(hostileJson(chance)),
  ])();
}
