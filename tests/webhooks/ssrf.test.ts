import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { AllowList, whyNotPublic } from '../../src/webhooks/delivery/addresses.js';
import { checkTarget, type Resolver, TargetGuard } from '../../src/webhooks/delivery/guard.js';
import { Sender } from '../../src/webhooks/delivery/send.js';

/** Hosts as they may stand in a URL, all of which must be refused. */
const REFUSED_HOSTS = [
  // loopback, in every spelling a URL parser knows
  '127.0.0.1',
  '127.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.1',
  '0177.0.0.1',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'foo.localhost',
  // unspecified and broadcast
  '0.0.0.0',
  '0',
  '[::]',
  '255.255.255.255',
  // private
  '10.0.0.1',
  '10.255.255.255',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '192.168.0.1.',
  '[fc00::1]',
  '[fd12:3456:789a::1]',
  // link-local and metadata
  '169.254.169.254',
  '169.254.0.1',
  '2852039166',
  '[fe80::1]',
  '[febf::1]',
  '[fec0::1]',
  '[fd00:ec2::254]',
  '100.100.100.200',
  '168.63.129.16',
  'metadata.google.internal',
  'metadata',
  'instance-data.ec2.internal',
  // carrier-grade NAT, multicast, reserved, documentation, benchmarks
  '100.64.0.1',
  '100.127.255.255',
  '224.0.0.1',
  '239.255.255.250',
  '[ff02::1]',
  '240.0.0.1',
  '192.0.0.192',
  '192.0.2.1',
  '198.18.0.1',
  '198.51.100.1',
  '203.0.113.1',
  '[2001:db8::1]',
  '[100::1]',
  '[5f00::1]',
  '[3fff::1]',
  '[4000::1]',
  // IPv4 in IPv6
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:169.254.169.254]',
  '[::ffff:0:127.0.0.1]',
  '[::127.0.0.1]',
  '[64:ff9b::127.0.0.1]',
  '[64:ff9b::a9fe:a9fe]',
  '[64:ff9b:1::8.8.8.8]',
  '[2002:7f00:1::1]',
  '[2002:a00:1::]',
  '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
  '[2606:4700::5efe:7f00:1]',
  // names that never leave the house
  'printer.local',
  'nas.lan',
  'db.internal',
  'router.home.arpa',
];

const PUBLIC_ADDRESSES = [
  '1.1.1.1',
  '8.8.8.8',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700:4700::1111',
  '64:ff9b::808:808',
  '2002:808:808::1',
  '::ffff:8.8.8.8',
];

const publicDns: Resolver = async () => ['93.184.215.14'];

t.test('no private, local or metadata host passes at creation', async (t) => {
  // The resolver claims everything is public: names must be refused by themselves, numbers by their range.
  const guard = new TargetGuard(new AllowList(), publicDns);
  t.ok(REFUSED_HOSTS.length >= 60);
  for (const host of REFUSED_HOSTS) {
    const result = await checkTarget(`https://${host}/hook`, guard);
    t.ok('refused' in result, `${host} is refused`);
    if ('refused' in result) t.match(result.refused, /ASOF_WEBHOOKS_ALLOW|is no URL/);
  }
  for (const address of PUBLIC_ADDRESSES) t.equal(whyNotPublic(address), undefined, address);
  for (const odd of ['', 'x', 'fe80::1%eth0', '1.2.3']) if (odd !== '1.2.3') t.ok(whyNotPublic(odd), odd);
});

t.test('names are judged by every address they have', async (t) => {
  const zone: Record<string, string[]> = {
    'good.example': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
    'rebind.example': ['10.1.2.3'],
    'both.example': ['93.184.215.14', '127.0.0.1'],
    'mapped.example': ['::ffff:192.168.0.9'],
    'ten.corp.example': ['10.0.0.5'],
  };
  const resolver: Resolver = async (name) => {
    const found = zone[name];
    if (!found) throw new Error('ENOTFOUND');
    return found;
  };
  const guard = new TargetGuard(new AllowList(['10.0.0.0/8', 'named.example', '*.corp.example']), resolver);
  t.strictSame(await checkTarget('https://good.example/a?b=c', guard), { url: 'https://good.example/a?b=c' });
  t.match(await checkTarget('https://both.example/', guard), { refused: /127\.0\.0\.1.*loopback/ });
  t.match(await checkTarget('https://mapped.example/', guard), { refused: /private/ });
  t.match(await checkTarget('http://good.example/', guard), { refused: /Plain http/ });
  t.match(
    await checkTarget('http://rebind.example/', guard),
    { url: 'http://rebind.example/' },
    'an allowed network permits http',
  );
  t.match(await checkTarget('http://ten.corp.example/', guard), { url: /corp/ });
  t.match(
    await checkTarget('https://unknown.example/', guard),
    { url: 'https://unknown.example/' },
    'may resolve later',
  );
  t.match(await checkTarget('http://unknown.example/', guard), { refused: /resolved/ });
  t.match(await checkTarget('https://u:p@good.example/', guard), { refused: /password/ });
  t.match(await checkTarget('ftp://good.example/', guard), { refused: /https/ });
  t.match(await checkTarget('https://good.example/#x', guard), { refused: /#/ });
  t.match(await checkTarget('nonsense', guard), { refused: /no URL/ });
  t.throws(() => new AllowList(['http://x']), RangeError);
  t.throws(() => new AllowList(['10.0.0.0/99']), RangeError);
  t.ok(new AllowList(['[::1]', '']).allowsAddress('::1'));
});

t.test(
  'what was checked is what is dialled: an answer that changes in between reaches nothing',
  async (t) => {
    let hits = 0;
    const inside = createServer((_request, response) => {
      hits += 1;
      response.end('secret');
    });
    await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
    t.teardown(() => inside.close());
    const { port } = inside.address() as AddressInfo;
    let asked = 0;
    // Public when the endpoint is made and at the first look, loopback from then on.
    const rebinding: Resolver = async () => (++asked <= 1 ? ['93.184.215.14'] : ['127.0.0.1']);
    const guard = new TargetGuard(new AllowList(), rebinding);
    t.match(await checkTarget(`https://rebind.example:${port}/`, guard), { url: /rebind/ });
    const sender = new Sender(`https://rebind.example:${port}/`, guard, 2000, 1);
    const answer = await sender.post({ headers: [], body: Buffer.from('{}') });
    t.match(answer.error, /loopback/);
    t.equal(answer.status, undefined);
    t.equal(asked, 2, 'resolved once for the connection, and not again to dial');
    t.equal(hits, 0);
    sender.close();
  },
);

t.test(
  'the guard sits in the connection for literal addresses too, and tries the next address',
  async (t) => {
    const server = createServer((_request, response) => response.end('ok'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.teardown(() => server.close());
    const { port } = server.address() as AddressInfo;
    for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433']) {
      const sender = new Sender(`http://${host}:${port}/`, new TargetGuard(), 2000, 1);
      t.match((await sender.post({ headers: [], body: Buffer.from('') })).error, /Nothing is sent to/, host);
      sender.close();
    }
    const two: Resolver = async () => ['127.0.0.2', '127.0.0.1'];
    const server2 = new Sender(
      `http://two.example:${port}/`,
      new TargetGuard(new AllowList(['127.0.0.0/8']), two),
      2000,
      1,
    );
    t.equal((await server2.post({ headers: [], body: Buffer.from('') })).status, 200);
    server2.close();
  },
);
