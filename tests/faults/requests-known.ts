import { readFileSync } from 'node:fs';
import { fromRoot } from '../helpers/root.js';
import { docketFixtures, feedFixtures } from '../imports/support.js';
import { ADMIN_KEY, type TestNode } from '../support/node.js';
import type { Known, Operation } from './requests-made.js';
import type { Chance } from './requests-values.js';

/** What a node holds, and bodies its paths take. Nothing in them names an address outside of this machine. */
export async function knownOf(test: TestNode): Promise<Known> {
  const ids: Record<string, string[]> = { webhooks: ['none'], keys: ['none'], watches: ['none'] };
  for (const kind of ['cases', 'matters', 'organizations', 'ventures', 'persons']) {
    const { body } = await test.get(`/${kind}?limit=100`);
    ids[kind] = body.data.map((each: { id: string }) => each.id).filter((id: string) => id !== undefined);
  }
  ids.cases = [...(ids.cases ?? []), 'musk-v-openai', 'cand-4-24-cv-04722'];
  const { body } = await test.get('/events?limit=300');
  const events = body.data.map((each: { id: string }) => each.id) as string[];
  const positions = body.data.map((each: { position: string }) => each.position) as string[];
  const line = JSON.parse(
    readFileSync(fromRoot('datasets/musk-openai/case-cand-3-25-cv-07292.jsonl'), 'utf8').split(
      '\n',
    )[0] as string,
  ) as Record<string, unknown>;
  const files = [...docketFixtures(), ...feedFixtures('.xml')]
    .map(({ text }) => text)
    .filter((text) => text.length < 12_000);
  let made = 0;
  const event = (chance: Chance) => {
    const { id: _, ordinal: __, ...rest } = line;
    return {
      ...rest,
      subject: `case-cand-3-26-cv-${String(10_000 + ((made++ * 7919) % 80_000))}${chance.yes(0.1) ? '' : '-f'}`,
    };
  };
  const json = (value: unknown, headers: Record<string, string> = {}) => ({
    body: JSON.stringify(value),
    headers,
  });
  return {
    key: ADMIN_KEY,
    ids,
    events,
    positions,
    bodies: {
      'POST /api/v1/events': (chance) =>
        json({ events: [event(chance)] }, chance.yes(0.9) ? { 'if-none-match': '*' } : { 'if-match': '"0"' }),
      'POST /api/v1/imports': (chance) => ({ body: chance.of(files) }),
      'POST /api/v1/keys': (chance) =>
        json({ name: `key ${chance.below(1000)}`, role: chance.of(['reader', 'curator']) }),
      // Refused, both: for the network they are in, and for the scheme.
      'POST /api/v1/webhooks': (chance) =>
        json({
          url: chance.of([
            'https://10.0.0.1/',
            'http://192.168.1.1/hook',
            'https://169.254.169.254/latest',
            'https://[::1]/',
          ]),
          filter: { court: 'cand' },
        }),
      'PATCH /api/v1/webhooks/{id}': () => json({ description: 'x' }),
      'POST /api/v1/webhooks/{id}/rotate': () => json({ overlapHours: 1 }),
      'POST /api/v1/webhooks/{id}/enable': () => json({ missed: 'leave' }),
      'POST /api/v1/webhooks/{id}/replay': () => json({ from: '2024-01-01', perMinute: 60 }),
      'POST /api/v1/watches': () => json({ url: 'http://10.0.0.1/rss' }),
      'POST /api/v1/inbound/courtlistener/{secret}': (chance) =>
        json({ webhook: { event_type: chance.below(5), version: 1 }, payload: { results: [] } }),
    },
  };
}

/** Pages take what the API takes, at the same addresses; documentation and assets stand beside them. */
export function pagesOf(operations: readonly Operation[]): Operation[] {
  const parameters = (path: string) =>
    operations.find((each) => each.path === path && each.method === 'GET')?.parameters ?? [];
  const page = (path: string, like: string): Operation => ({
    method: 'GET',
    path,
    parameters: parameters(like),
    body: undefined,
  });
  const same = [
    '/cases',
    '/cases/{id}',
    '/cases/{id}/docket',
    '/cases/{id}/docket/{entry}',
    '/cases/{id}/history',
    '/matters/{id}',
    '/organizations',
    '/organizations/{id}',
    '/organizations/{id}/history',
    '/persons/{id}',
    '/ventures/{id}',
    '/search',
    '/timeline',
    '/hearings',
    '/disputes',
    '/events/{event}',
  ];
  const others: [string, string][] = [
    ['/', '/api/v1/health'],
    ['/calendar', '/api/v1/hearings'],
    ['/cases/{id}/compare', '/api/v1/cases/{id}/diff'],
    ['/cases/{id}/claims', '/api/v1/cases/{id}/claims'],
    ['/docs', '/api/v1/health'],
    ['/docs/{id}', '/api/v1/cases/{id}'],
    ['/assets/{id}', '/api/v1/cases/{id}'],
    ['/api/v1/openapi.json', '/api/v1/health'],
    ['/mcp', '/api/v1/health'],
  ];
  return [
    ...same.map((path) => page(path, `/api/v1${path}`)),
    ...others.map(([path, like]) => page(path, like)),
  ];
}
