import { Ajv2020 } from 'ajv/dist/2020.js';
import { Webhook } from 'standardwebhooks';
import t from 'tap';
import { jsonSchemaOf, openApiWebhooks } from '../../src/webhooks/messages/schemas.js';
import { MESSAGE_TYPES, type MessageType } from '../../src/webhooks/messages/types.js';
import { pause, until } from '../support/collect.js';
import { append, CASE, entry, event, FakeClock, ORG, type Received, receiver, setUp } from './support.js';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Every message must hold to the JSON Schema that is published for it. */
function valid(requests: readonly Received[]): string[] {
  return requests.flatMap(({ json }: Received): string[] => {
    const check = ajv.compile(jsonSchemaOf(json.type as MessageType));
    const holds: boolean = check(json);
    return holds ? [] : [`${json.type}: ${ajv.errorsText(check.errors)}`];
  });
}

const withReplacement = (target: { id: string; type: string }, data: unknown, occurredOn: string) => ({
  event: target.id,
  cause: 'source',
  reason: 'the court changed it',
  replacement: {
    type: target.type,
    version: 1,
    occurredOn,
    ordinal: 0,
    knownOn: occurredOn,
    knownOnBasis: 'observed',
    standing: 'confirmed',
    sources: [{ publisher: 'The court', title: null, publishedOn: null }],
    about: [],
    data,
  },
});
const correction = { occurredOn: null };
const today = new Date().toISOString().slice(0, 10);

t.test('a JSON Schema for every type, in OpenAPI too', async (t) => {
  for (const type of MESSAGE_TYPES) t.doesNotThrow(() => ajv.compile(jsonSchemaOf(type)), type);
  const { webhooks, schemas } = openApiWebhooks();
  t.strictSame(Object.keys(webhooks), MESSAGE_TYPES);
  const refs = [...JSON.stringify([webhooks, schemas]).matchAll(/"\$ref":"([^"]+)"/g)].map(
    (m) => m[1] as string,
  );
  t.ok(
    refs.length > 100 && refs.every((ref) => ref.slice('#/components/schemas/'.length) in schemas),
    'every reference leads somewhere',
  );
});

t.test('revised text with before and after, corrections, and one summary for a reading anew', async (t) => {
  const { store, webhooks } = await setUp(t);
  const to = await receiver(t);
  await webhooks.create(
    {
      url: to.url,
      filter: {
        filedWithin: null,
        eventType: ['entry.revised', 'record.corrected', 'subject.reinterpreted'],
      },
    },
    'test',
  );
  const stub = entry(CASE, '7', '', { occurredOn: '2024-01-01' });
  const hearing = event(CASE, 'HearingScheduled', { date: today, purpose: 'motion', motionNumbers: [] });
  const full = {
    ...(stub.data as object),
    text: { salt: '00112233445566aa', text: 'ORDER moving the date' },
  };
  const other = {
    ...(stub.data as object),
    text: { salt: '00112233445566ab', text: 'ORDER moving the date again' },
  };
  const anew = { actor: 'reinterpret', correlationId: 'reinterpret-2', ...correction };
  const moved = withReplacement(hearing, { ...(hearing.data as object), date: '2030-01-01' }, today);
  await append(
    store,
    stub,
    hearing,
    event(CASE, 'DocketEntryRevised', withReplacement(stub, full, '2024-01-01'), correction),
    event(CASE, 'DocketEntryRevised', withReplacement(stub, other, '2024-01-01'), correction),
    event(CASE, 'EventCorrected', { ...moved, cause: 'record' }, { ...correction, actor: 'key:alice' }),
    event(CASE, 'EventRetracted', { event: hearing.id, cause: 'record', reason: 'never set' }, correction),
    ...Array.from({ length: 30 }, () => event(CASE, 'EventCorrected', { ...moved, cause: 'record' }, anew)),
  );
  await until('all came', () => to.requests.length >= 5, 15_000);
  await pause(50);
  const [first, second, corrected, retracted, summary] = to.requests.map((r) => r.json) as Received['json'][];
  t.match(first?.data.details, {
    before: { text: '' },
    after: { text: 'ORDER moving the date' },
    changed: ['text'],
    cause: 'source',
  });
  t.match(second?.data.details, {
    before: { text: 'ORDER moving the date' },
    after: { text: 'ORDER moving the date again' },
  });
  t.match(corrected?.data.details, {
    before: { data: { date: today } },
    after: { data: { date: '2030-01-01' } },
    retracted: false,
  });
  t.match(retracted?.data.details, {
    before: { data: { date: '2030-01-01' } },
    after: null,
    retracted: true,
  });
  t.match(summary, { type: 'subject.reinterpreted', data: { details: { count: 30 } } });
  t.equal(to.requests.length, 5, 'thirty corrections, one summary');
  t.strictSame(valid(to.requests), []);
});

t.test(
  'steps: blocked by an injunction aimed at them, freed by a denial or when it is dissolved',
  async (t) => {
    const { store, webhooks } = await setUp(t);
    const to = await receiver(t);
    await webhooks.create({ url: to.url, filter: { subject: ORG, eventType: 'step.*' } }, 'test');
    const towards = [
      { organization: ORG, plan: 'december-2024-plan', step: 'conversion', effect: 'would-block' },
    ];
    const decided = {
      kind: 'preliminary',
      motionNumbers: ['10'],
      on: 'first-ruling',
      bound: [],
      acts: [],
      towards: [],
    };
    await append(
      store,
      event(CASE, 'InjunctionRequested', {
        kind: 'preliminary',
        movants: [],
        against: [],
        acts: [],
        number: '10',
        towards,
      }),
      event(CASE, 'InjunctionDecided', { ...decided, disposition: 'denied' }),
      event(CASE, 'InjunctionDecided', {
        ...decided,
        disposition: 'granted',
        injunction: 'i',
        on: 'reconsideration',
      }),
      event(CASE, 'InjunctionDecided', { ...decided, disposition: 'deferred' }),
      event(CASE, 'InjunctionDissolved', { injunction: 'i' }),
      event(ORG, 'ObstacleRaised', {
        obstacle: 'de',
        kind: 'regulator',
        by: 'Delaware',
        plan: 'p',
        instrument: 'letter',
        summary: 's',
      }),
      event(ORG, 'ObstacleCleared', {
        obstacle: 'de',
        instrument: 'Statement of No Objection',
        how: 'no-objection',
        summary: 's',
      }),
    );
    await until('all came', () => to.requests.length >= 5);
    const steps = to.requests.map(
      (r) => `${r.json.type} ${r.json.data.details.steps[0].how} ${r.json.data.details.steps[0].plan}`,
    );
    t.strictSame(steps.sort(), [
      'step.blocked enjoined december-2024-plan',
      'step.blocked regulator p',
      'step.unblocked injunction-dissolved december-2024-plan',
      'step.unblocked no-objection p',
      'step.unblocked relief-denied december-2024-plan',
    ]);
    t.strictSame(valid(to.requests), []);
  },
);

t.test(
  'what waits while another message is under way is sent as it stands when its turn comes',
  async (t) => {
    const limits = { perEndpoint: 1 };
    const { store, webhooks, view } = await setUp(t, { limits });
    const to = await receiver(t);
    const held: (() => void)[] = [];
    to.respond = (_r, response) => void held.push(() => response.writeHead(204).end());
    const { endpoint, secret } = await webhooks.create({ url: to.url }, 'test');
    const entries = ['a', 'b', 'c'].map((name) => entry(`case-nysd-1-23-cv-${name}`, '1', 'naming Quux'));
    await append(store, ...entries);
    const answered = async (count: number) => {
      await until(`${count} came`, () => to.requests.length === count);
      // Meanwhile the next may be made.
      await pause(50);
    };
    await answered(1);
    view.sealed.add(entries[1]?.id as string);
    held[0]?.();
    await answered(2);
    const rotated = await webhooks.rotate(endpoint.id, 0, 'test');
    held[1]?.();
    await answered(3);
    held[2]?.();
    const [first, second, third] = to.requests as [Received, Received, Received];
    t.match(first.body, /Quux/);
    // Cases have no order among them.
    const [sealed, open] = second.body.includes('Quux') ? [third, second] : [second, third];
    t.match(sealed.json.data, {
      subject: { id: entries[1]?.subject },
      entry: { text: null, sealed: true },
    });
    t.notMatch(sealed.body, /Quux/, 'it was sealed while the first was under way');
    t.match(open.json.data, { subject: { id: entries[2]?.subject }, entry: { text: 'naming Quux' } });
    const verifies = (request: Received, by: string) => new Webhook(by).verify(request.body, request.headers);
    t.ok(verifies(second, secret));
    t.ok(verifies(third, rotated.secret), 'signed with the secret that holds now');
  },
);

t.test('sealed text is in no message, no retry, no record of deliveries', async (t) => {
  const clock = new FakeClock(Date.now());
  const { store, webhooks, view } = await setUp(t, { clock, random: () => 0 });
  const to = await receiver(t);
  let up = false;
  to.respond = (r, response) => void response.writeHead(up ? 200 : 500).end(r.body);
  const { endpoint } = await webhooks.create({ url: to.url }, 'test');
  const secret = entry(CASE, '9', 'MOTION naming the confidential informant Quux');
  const derived = event(
    CASE,
    'MotionFiled',
    { motionType: 'other', title: 'naming Quux', movants: [], targets: [], claims: [] },
    { causationId: secret.id },
  );
  await append(store, secret, derived);
  const tick = async (done: () => boolean) => {
    for (let i = 0; i < 400 && !done(); i++) {
      await clock.advance(100);
      await pause(2);
    }
  };
  await tick(() => to.requests.length > 0);
  t.match(to.requests[0]?.body, /Quux/);
  await tick(() => webhooks.deliveries(endpoint.id, { limit: 5 }).some((d) => d.attempts.length > 0));
  view.sealed.add(secret.id).add(derived.id);
  await append(
    store,
    event(CASE, 'FilingSealed', { scope: 'entry-text', event: secret.id, hideExistence: false }),
  );
  up = true;
  await tick(() => to.requests.length >= 3);
  await tick(() => webhooks.get(endpoint.id).waiting === 0);
  const later = to.requests.slice(1);
  t.strictSame(
    later.map((r) => r.json.type),
    ['entry.recorded', 'filing.sealed'],
  );
  t.notMatch(later.map((r) => r.body).join(), /Quux/);
  t.match(later[0]?.json.data.entry, {
    number: '9',
    text: null,
    sealed: true,
    documents: [{ links: [] }, {}],
  });
  t.match(later[1]?.json.data, { entry: { number: '9', sealed: true }, details: { scope: 'entry-text' } });
  const kept = webhooks.deliveries(endpoint.id, { limit: 10 });
  t.notMatch(JSON.stringify(kept), /Quux/);
  t.match(
    kept.find((d) => d.type === 'motion.filed'),
    { state: 'skipped', reason: /sealed/ },
  );
  t.strictSame(valid(later), []);

  view.hidden.add(CASE);
  const stranger = await receiver(t);
  await webhooks.create({ url: stranger.url }, 'test');
  await append(
    store,
    event(CASE, 'FilingSealed', { scope: 'case', hideExistence: true }),
    entry(CASE, '10', 'hidden'),
  );
  await tick(() => to.requests.length >= 4);
  await clock.advance(1000);
  await pause(50);
  t.match(to.requests.at(-1)?.json, { type: 'filing.sealed', data: { subject: { name: null } } });
  t.equal(to.requests.length, 4);
  t.equal(stranger.requests.length, 0, 'who never heard of the case learns nothing');
});
