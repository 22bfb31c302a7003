import { type Chance, hostileBody, hostileJson, hostileWord } from './requests-values.js';

interface Schema {
  readonly [key: string]: unknown;
}
interface Parameter {
  readonly in: 'query' | 'path' | 'header';
  readonly name: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
}

export interface Made {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly kind: 'valid' | 'nearly' | 'hostile';
}

/** What is on record, to ask for what there is. */
export interface Known {
  readonly key: string;
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly events: readonly string[];
  readonly positions: readonly string[];
  /** Bodies that a path takes. */
  readonly bodies: Readonly<
    Record<string, (chance: Chance) => { body: string; headers?: Record<string, string> }>
  >;
}

/** The operations an OpenAPI document names, with references resolved where a body is made. */
export function operationsOf(document: {
  paths: Record<
    string,
    Record<
      string,
      { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } }
    >
  >;
}): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      parameters: operation.parameters ?? [],
      body: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
    })),
  );
}

const DAYS = [
  '2015-12-11',
  '2024-02-29',
  '2024-08-05',
  '2025-03-04',
  '2025-10-28',
  '2026-03-16',
  '2030-01-01',
];
const WORDS = [
  'musk',
  'openai',
  '"preliminary injunction"',
  'order -denied',
  '12(b)(6)',
  'ECF No. 72',
  '§ 1962',
  'stay OR dismiss',
  'contract*',
];
const ENTRIES = ['1', '32', '72', '100', '121'];

function validValue(
  name: string,
  path: string,
  schema: Schema | undefined,
  known: Known,
  chance: Chance,
): string {
  const choices = schema?.enum as readonly string[] | undefined;
  if (choices) return chance.of(choices);
  if (/^(asOf|knownOn|from|to|filedFrom|filedTo|knownFrom|knownTo|retrievedOn)$/.test(name))
    return chance.of(DAYS);
  if (/^(atPosition|fromPosition|toPosition|minPosition|after)$/.test(name))
    return chance.of(known.positions);
  if (/^(atEvent|fromEvent|toEvent|event)$/.test(name)) return chance.of(known.events);
  if (name === 'id')
    return chance.of(known.ids[/^\/(?:api\/v1\/)?(\w+)\//.exec(path)?.[1] ?? ''] ?? ['none']);
  if (name === 'subject')
    return chance.of([...(known.ids.cases ?? []), 'organization-openai', 'matter-musk-v-openai']);
  if (name === 'limit') return String(1 + chance.below(60));
  if (name === 'q') return chance.of(WORDS);
  if (name === 'entry' || name === 'throughEntry') return chance.of(ENTRIES);
  if (name === 'court') return chance.of(['cand', 'nysd', 'txnd']);
  if (name === 'type') return chance.of(['MotionDecided', 'LawsuitFiled', 'entry.recorded']);
  return chance.of(['musk', 'openai', 'motion', 'order', 'Rogers']);
}

/** Once escaped, halves of surrogate pairs would be an exception here: they go out as they are. */
function escaped(text: string, chance: Chance): string {
  if (chance.yes(0.15)) return text;
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

const HEADERS: readonly [string, readonly string[]][] = [
  ['accept', ['text/html', 'application/json', '*/*', 'x', ',,,', 'a/b;q=9']],
  [
    'accept-datetime',
    ['Sat, 01 Feb 2025 12:00:00 GMT', 'yesterday', 'Sat, 01 Feb 275761 12:00:00 GMT', '0 GMT', '-1 GMT'],
  ],
  ['if-none-match', ['*', '"x"', 'W/"x", "y"', ',,,,']],
  ['if-match', ['"0"', '"99999999999999999999"', '*', '0', '"a"']],
  ['if-modified-since', ['Sat, 01 Feb 2025 12:00:00 GMT', 'x']],
  ['idempotency-key', ['a', '', 'x'.repeat(201), '__proto__']],
  ['host', ['evil.example', 'a b', '[::1', 'localhost:99999', '', '127.0.0.1:80', 'é', '%00', '"']],
  ['x-forwarded-for', ['1.2.3.4', '127.0.0.1, x']],
  ['x-forwarded-host', ['evil.example']],
  ['x-http-method-override', ['DELETE']],
  ['origin', ['https://evil.example', 'null', 'x']],
  ['sec-fetch-site', ['cross-site', 'same-origin']],
  ['last-event-id', ['x', '0', '9'.repeat(30)]],
  ['content-encoding', ['gzip', 'x']],
  ['transfer-encoding', ['identity']],
  ['range', ['bytes=0-1']],
  ['cookie', ['__proto__=1']],
  ['traceparent', ['00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', 'x']],
];
const TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/html',
  'x',
  'application/json, text/plain',
  'application/vnd.api+json',
];

/** One request of an operation: as documented, or off by a little, or meant to hurt. */
export function requestOf(operation: Operation, known: Known, chance: Chance): Made {
  const roll = chance.next();
  const kind = roll < 0.35 ? 'valid' : roll < 0.65 ? 'nearly' : 'hostile';
  const off = (share: number): boolean =>
    kind !== 'valid' && chance.yes(kind === 'hostile' ? share * 2 : share);
  const value = (p: Parameter): string =>
    off(0.3) ? hostileWord(chance) : validValue(p.name, operation.path, p.schema, known, chance);
  let path = operation.path;
  const query: string[] = [];
  for (const parameter of operation.parameters) {
    if (parameter.in === 'path')
      path = path.replace(`{${parameter.name}}`, () => escaped(value(parameter), chance));
    if (parameter.in !== 'query') continue;
    // Waiting for a place far ahead is an answer that takes two seconds: asked for seldom.
    if (!parameter.required && !chance.yes(parameter.name === 'minPosition' ? 0.01 : 0.15)) continue;
    if (parameter.required && off(0.1)) continue;
    query.push(`${parameter.name}=${escaped(value(parameter), chance)}`);
    if (off(0.05)) query.push(`${parameter.name}=${escaped(value(parameter), chance)}`);
  }
  if (off(0.1)) query.push(`${escaped(hostileWord(chance), chance)}=${escaped(hostileWord(chance), chance)}`);
  if (off(0.02)) for (let i = 0; i < 150; i++) query.push(`asOf=${i}`);
  if (off(0.04))
    path = chance.of([
      `/${path}`,
      `${path}/`,
      path.replaceAll('/', '//'),
      `${path}/..`,
      path.toUpperCase(),
      `${path};x=1`,
      `${path}%`,
      `http://evil.example${path}`,
      path.replace('/api/v1', ''),
    ]);
  const headers: Record<string, string> = {};
  if (!off(0.15)) headers.authorization = `Bearer ${known.key}`;
  else if (chance.yes(0.7))
    headers.authorization = chance.of([
      'Bearer x',
      'Basic eDp5',
      'Bearer',
      '',
      `Bearer ${'x'.repeat(300)}`,
      'Bearer asof_000000000000_x',
      known.key,
    ]);
  for (const [name, values] of HEADERS) if (off(0.05)) headers[name] = chance.of(values);
  const method = off(0.06)
    ? chance.of(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'])
    : operation.method;
  const made = {
    method,
    url: path + (query.length === 0 ? '' : `?${query.join('&')}`),
    headers,
    kind,
  } as const;
  return withBody(made, operation, known, chance, off);
}

function withBody(
  made: Made,
  operation: Operation,
  known: Known,
  chance: Chance,
  off: (share: number) => boolean,
): Made {
  const own = known.bodies[`${operation.method} ${operation.path}`];
  if (!own && !(made.method !== 'GET' && made.method !== 'HEAD' && off(0.3))) return made;
  const valid = own?.(chance);
  let body = valid?.body ?? '{}';
  if (off(0.3)) body = hostileBody(chance);
  else if (off(0.4)) body = mutated(body, chance);
  const type = off(0.15) ? chance.of(TYPES) : body.startsWith('<') ? 'text/xml' : 'application/json';
  return { ...made, headers: { 'content-type': type, ...valid?.headers, ...made.headers }, body };
}

/** A body with one of its values, wherever it stands, replaced or taken out. */
function mutated(body: string, chance: Chance): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body.slice(0, chance.below(body.length + 1));
  }
  const places: [Record<string, unknown>, string][] = [];
  const walk = (at: unknown): void => {
    if (at === null || typeof at !== 'object') return;
    for (const key of Object.keys(at)) {
      places.push([at as Record<string, unknown>, key]);
      walk((at as Record<string, unknown>)[key]);
    }
  };
  walk(value);
  if (places.length === 0) return JSON.stringify(hostileJson(chance));
  for (let n = 1 + chance.below(2); n > 0; n--) {
    const [holder, key] = chance.of(places);
    if (chance.yes(0.2)) delete holder[key];
    else holder[key] = hostileJson(chance);
  }
  return JSON.stringify(value);
}
