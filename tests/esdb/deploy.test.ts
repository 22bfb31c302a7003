import { readFileSync } from 'node:fs';
import t from 'tap';
import { parse } from 'yaml';
import { readConfig } from '../../src/config.js';
import { fromRoot } from '../helpers/root.js';

// The containers can't be run here: what can be checked by reading is.

interface Service {
  readonly image?: string;
  readonly profiles?: readonly string[];
  readonly environment?: Readonly<Record<string, string | number>>;
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly ports?: readonly string[];
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (path: string) => readFileSync(fromRoot(path), 'utf8');
const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const nodes = services.filter(([name]) => name.startsWith('asof-'));

/** What docker compose puts in for ${NAME}, ${NAME:-default} and ${NAME:?message}. */
const interpolated = (value: string | number): string =>
  String(value).replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, kind?: string, rest?: string) =>
      kind === '-' ? (rest ?? '') : `given-for-${name}-0123456789abcdef0123456789`,
  );

t.test('every node of Asof has a configuration it starts with', async (t) => {
  t.equal(nodes.length, 3);
  for (const [name, { environment = {} }] of nodes) {
    const given = Object.fromEntries(
      Object.entries(environment).map(([key, value]) => [key, interpolated(value)]),
    );
    t.ok(
      Object.keys(given).every((key) => key.startsWith('ASOF_')),
      name,
    );
    const config = readConfig(given);
    t.equal(config.host, '0.0.0.0');
    t.match(config.store, /^esdb:\/\//);
    t.ok(config.adminKey && config.secretKey, 'keys that all nodes share');
    t.equal(config.publicReading, true);
    const hosts = config.store.replace(/^esdb:\/\/(.*@)?/, '').replace(/\?.*/, '');
    for (const host of hosts.split(',')) {
      const [service, port] = host.split(':');
      t.ok(compose.services[service as string], `${name} follows ${service}`);
      t.equal(port, '2113');
      t.ok(
        compose.services[name]?.depends_on?.[service as string] ?? name === 'asof-2',
        `${name} waits for ${service}`,
      );
    }
  }
});

t.test('what services name is there', async (t) => {
  for (const [name, service] of services) {
    for (const other of Object.keys(service.depends_on ?? {}))
      t.ok(compose.services[other], `${name} waits for ${other}`);
    for (const volume of service.volumes ?? []) {
      const [source] = volume.split(':') as [string];
      if (source.startsWith('./')) t.ok(read(source), source);
      else t.ok(source in compose.volumes, `volume ${source}`);
    }
    for (const port of service.ports ?? [])
      t.match(port, /^127\.0\.0\.1:/, `${name} is open to this host only`);
    // A health check is what others wait for.
    const isAwaited = services.some(([, one]) => one.depends_on?.[name]?.condition === 'service_healthy');
    if (isAwaited) t.ok(service.healthcheck, `${name} says when it is healthy`);
    if (service.image?.includes('eventstore:'))
      t.equal(service.environment?.EVENTSTORE_NODE_IP, '0.0.0.0', `${name} listens to other containers`);
  }
  const certificates = JSON.stringify(compose.services.certificates);
  for (const node of ['esdb-a', 'esdb-b', 'esdb-c']) {
    const { environment = {} } = compose.services[node] as Service;
    t.match(certificates, node);
    t.equal(environment.EVENTSTORE_CERTIFICATE_FILE, `/certs/${node}/node.crt`);
    t.equal(environment.EVENTSTORE_NODE_HOST_ADVERTISE_AS, node);
    t.match(environment.EVENTSTORE_GOSSIP_SEED, `${node}:2113`);
    t.notOk(environment.EVENTSTORE_INSECURE, 'TLS and users');
  }
});

t.test('the proxy sends requests to the nodes that are ready', async (t) => {
  const upstreams = /reverse_proxy (.*) \{/.exec(read('deploy/Caddyfile'))?.[1]?.split(' ') ?? [];
  t.strictSame(upstreams, ['asof-1:4170', 'asof-2:4170']);
  for (const upstream of upstreams) t.ok(compose.services[upstream.split(':')[0] as string]);
  t.match(read('deploy/Caddyfile'), 'health_uri /api/v1/ready');
  t.equal(readConfig({}).port, 4170);
  t.match(read('Dockerfile'), 'ASOF_PORT=4170');
});

t.test('the workflow tests on the image that is deployed', async (t) => {
  interface Job {
    readonly services?: { readonly esdb?: { readonly image: string; readonly env: Service['environment'] } };
    readonly steps: readonly { readonly run?: string; readonly env?: Readonly<Record<string, string>> }[];
  }
  const { jobs } = parse(read('.github/workflows/ci.yml')) as { jobs: Readonly<Record<string, Job>> };
  const { services: beside, steps } = jobs.eventstoredb as Job;
  t.equal(beside?.esdb?.image, interpolated((compose.services.esdb as Service).image as string));
  t.equal(beside?.esdb?.env?.EVENTSTORE_NODE_IP, '0.0.0.0', 'it listens to the host');
  const suite = steps.find(({ run }) => run === 'npm run test:esdb');
  t.match(suite?.env?.ASOF_TEST_ESDB_URL, /^esdb:\/\/127\.0\.0\.1:2113/);
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  for (const { steps } of Object.values(jobs)) {
    for (const { run = '' } of steps) {
      const script = /^npm run ([\w:]+)/.exec(run)?.[1];
      if (script !== undefined) t.ok(scripts[script], script);
    }
  }
});
