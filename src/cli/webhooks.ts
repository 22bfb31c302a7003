import closeWithGrace from 'close-with-grace';
import { type Heard, listen } from '../webhooks/listen.js';
import type { EntryView } from '../webhooks/messages/entry-view.js';
import { askServer, problemOf, serverOf } from './answers.js';
import { CliError, EXIT, usageError } from './exit.js';
import { type Context, REMOTE, type Verb } from './verb.js';

const LOCAL = 'http://127.0.0.1:4170';

type Endpoint = {
  id: string;
  url: string;
  status: string;
  waiting: number;
  description: string | null;
  disabled: { detail: string } | null;
};
type Delivery = {
  id: string;
  type: string;
  state: string;
  createdAt: string;
  attempts: { status: number | null; ms: number; error: string | null }[];
};

/** What each word does. All but `listen` ask the server. */
const ACTIONS: Readonly<Record<string, (context: Context, id: string) => Promise<void>>> = {
  listen: listening,
  list: async (context) => {
    const endpoints = await ask<Endpoint[]>(context, 'GET', '');
    tell(context, endpoints, () => endpoints.map(endpointLine));
  },
  create: async (context) => {
    const url = context.words[1];
    if (url === undefined)
      throw usageError('Say where to send to: asof webhooks create https://example.org/asof.');
    const made = await ask<Endpoint & { secret: string }>(context, 'POST', '', { url, ...settings(context) });
    tell(context, made, () => [endpointLine(made), `Secret, shown only now: ${made.secret}`]);
  },
  show: async (context, id) => {
    const endpoint = await ask<Endpoint>(context, 'GET', `/${id}`);
    tell(context, endpoint, () => [
      endpointLine(endpoint),
      ...(endpoint.disabled ? [endpoint.disabled.detail] : []),
    ]);
  },
  test: async (context, id) => {
    const delivery = await ask<Delivery>(context, 'POST', `/${id}/test`);
    tell(context, delivery, () => [deliveryLine(delivery)]);
    if (delivery.state !== 'delivered')
      throw new CliError(EXIT.failure, 'The ping did not arrive: see the line above.');
  },
  rotate: async (context, id) => {
    const hours = context.text('overlap-hours');
    const made = await ask<{ secret: string }>(
      context,
      'POST',
      `/${id}/rotate`,
      hours === undefined ? {} : { overlapHours: Number(hours) },
    );
    tell(context, made, () => [`New secret, shown only now: ${made.secret}`]);
  },
  disable: async (context, id) => {
    const endpoint = await ask<Endpoint>(context, 'PATCH', `/${id}`, { enabled: false });
    tell(context, endpoint, () => [endpointLine(endpoint)]);
  },
  enable: async (context, id) => {
    const body = { missed: context.flag('send-missed') ? 'send' : 'leave' };
    const answer = await ask<Endpoint & { missed: { messages: number; since: string } | null }>(
      context,
      'POST',
      `/${id}/enable`,
      body,
    );
    const { missed } = answer;
    const offer =
      missed === null || missed.messages === 0 || body.missed === 'send'
        ? []
        : [
            `${missed.messages} messages were missed: asof webhooks replay ${id} --since ${missed.since} sends them.`,
          ];
    tell(context, answer, () => [endpointLine(answer), ...offer]);
  },
  delete: async (context, id) => {
    await ask(context, 'DELETE', `/${id}`);
    tell(context, { deleted: id }, () => [`${id} is deleted.`]);
  },
  deliveries: async (context, id) => {
    const deliveries = await ask<Delivery[]>(context, 'GET', `/${id}/deliveries?limit=50`);
    tell(context, deliveries, () => deliveries.map(deliveryLine));
  },
  redeliver: async (context, id) => {
    const delivery = context.words[2];
    if (delivery === undefined)
      throw usageError(
        'Say which delivery: asof webhooks redeliver ID DELIVERY; asof webhooks deliveries ID lists them.',
      );
    const again = await ask<Delivery>(
      context,
      'POST',
      `/${id}/deliveries/${encodeURIComponent(delivery)}/redeliver`,
    );
    tell(context, again, () => [deliveryLine(again)]);
  },
  replay: async (context, id) => {
    const since = context.text('since');
    if (since === undefined) throw usageError('Say from when on: --since 2025-01-01.');
    const until = context.text('until');
    const rate = context.text('rate');
    const body = { since, ...(until && { until }), ...(rate && { ratePerSecond: Number(rate) }) };
    const answer = await ask<{ replay: string }>(context, 'POST', `/${id}/replay`, body);
    tell(context, answer, () => [`Replay ${answer.replay} has begun.`]);
  },
};

const WITHOUT_ID = new Set(['listen', 'list', 'create']);

export const webhooksVerb: Verb = {
  name: 'webhooks',
  summary: 'Make, test and replay webhooks of a running server; receive and verify them here.',
  usage: `${Object.keys(ACTIONS).join('|')} [ID] [options]`,
  about: [
    'listen receives on this machine, verifies with --secret and prints: for trying webhooks in a minute. The server must allow the address (ASOF_WEBHOOKS_ALLOW=127.0.0.1).',
    `All others ask the server (--url, ASOF_URL; ${LOCAL}) with an admin key (--key, ASOF_KEY).`,
  ],
  options: {
    ...REMOTE,
    port: { type: 'string', value: 'PORT', help: 'listen: the port; 8787.' },
    host: { type: 'string', value: 'HOST', help: 'listen: the address; 127.0.0.1.' },
    secret: {
      type: 'string',
      value: 'whsec_…',
      help: 'listen: the secret to verify with (ASOF_WEBHOOK_SECRET).',
    },
    description: { type: 'string', value: 'TEXT', help: 'create: what it is for.' },
    filter: {
      type: 'string',
      value: 'JSON',
      help: 'create: as in {"court":"cand","eventType":"hearing.*"}.',
    },
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['standard', 'cloudevents', 'courtlistener'],
      help: 'create: the envelope.',
    },
    digest: {
      type: 'string',
      value: 'PERIOD',
      choices: ['daily', 'weekly'],
      help: 'create: one message a day or week.',
    },
    since: { type: 'string', value: 'DAY', help: 'create, replay: history from this day or instant on.' },
    until: { type: 'string', value: 'DAY', help: 'replay: up to this day or instant.' },
    rate: { type: 'string', value: 'N', help: 'replay: messages a second; 10.' },
    'overlap-hours': { type: 'string', value: 'HOURS', help: 'rotate: so long both secrets sign; 24.' },
    'send-missed': { type: 'boolean', help: 'enable: send what was missed.' },
  },
  words: [1, 3],
  examples: () => [
    ['webhooks create http://127.0.0.1:8787/', 'Send to a listener on this machine.'],
    ['webhooks listen --secret whsec_…', 'Receive there, verify and print.'],
    ['webhooks test ID', 'Send a signed ping now.'],
    ['webhooks replay ID --since 2025-01-01 --rate 5', 'Send history, five messages a second.'],
  ],
  async run(context) {
    const [action = '', id] = context.words;
    const act = ACTIONS[action];
    if (act === undefined)
      throw usageError(
        `"${action}" is nothing webhooks can do: give one of ${Object.keys(ACTIONS).join(', ')}.`,
      );
    if (id === undefined && !WITHOUT_ID.has(action))
      throw usageError(`Say which webhook: asof webhooks ${action} ID; asof webhooks list names them.`);
    await act(context, encodeURIComponent(id ?? ''));
    return EXIT.ok;
  },
};

async function ask<T>(context: Context, method: string, path: string, body?: object): Promise<T> {
  const { url, key } = serverOf(context) ?? { url: LOCAL, key: context.text('key') ?? context.env.ASOF_KEY };
  const headers = body === undefined ? {} : { 'content-type': 'application/json' };
  const response = await askServer(
    url,
    key,
    method,
    `/api/v1/webhooks${path}`,
    headers,
    body && JSON.stringify(body),
  );
  const text = await response.text();
  if (!response.ok) throw problemOf(response.status, text);
  return (text === '' ? undefined : (JSON.parse(text) as { data: T }).data) as T;
}

function tell({ out }: Context, value: unknown, lines: () => readonly string[]): void {
  if (out.json) out.value(value);
  else for (const line of lines()) out.line(line);
}

function settings(context: Context): object {
  const [filter, digest, format, since, description] = [
    'filter',
    'digest',
    'format',
    'since',
    'description',
  ].map((name) => context.text(name));
  return {
    ...(filter && { filter: json(filter) }),
    ...(digest && { digest }),
    ...(format && { format }),
    ...(since && { since }),
    ...(description && { description }),
  };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw usageError(`--filter is no JSON: write it as in '{"court":"cand"}'.`);
  }
}

const endpointLine = ({ id, url, status, waiting, description }: Endpoint): string =>
  `${id}  ${status.padEnd(8)}  ${String(waiting).padStart(5)} waiting  ${url}${description ? `  (${description})` : ''}`;

function deliveryLine({ id, type, state, createdAt, attempts }: Delivery): string {
  const last = attempts.at(-1);
  const said = last === undefined ? 'not tried yet' : `${last.status ?? last.error} in ${last.ms} ms`;
  return `${id.padStart(8)}  ${createdAt}  ${state.padEnd(9)}  ${type.padEnd(22)}  ${attempts.length} tries, ${said}`;
}

async function listening(context: Context): Promise<void> {
  const { out } = context;
  const host = context.text('host') ?? '127.0.0.1';
  const secret = context.text('secret') ?? context.env.ASOF_WEBHOOK_SECRET;
  const port = Number(context.text('port') ?? 8787);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw usageError('--port is no port: give a number up to 65535.');
  const heard = (one: Heard) => (out.json ? out.value(one) : out.line(heardLine(one)));
  const { server, port: at } = await listen({ host, port, secret }, heard);
  out.note(
    `Listening on http://${host}:${at}/ ${secret === undefined ? 'without verifying (give --secret)' : 'and verifying'}; Ctrl-C ends it.`,
  );
  await new Promise<void>((resolve) => {
    closeWithGrace({ delay: 1000, logger: false } as never, async () => {
      server.closeAllConnections();
      server.close();
      resolve();
    });
  });
}

function heardLine({ id, type, verified, repeat, body }: Heard): string {
  const mark = verified === undefined ? 'unverified' : verified ? 'verified' : 'WRONG SIGNATURE';
  const data = (body as { data?: { subject?: { name: string | null }; entry?: EntryView } } | null)?.data;
  const number = data?.entry?.number ? `No. ${data.entry.number}: ` : '';
  const what = [data?.subject?.name, `${number}${data?.entry?.text ?? ''}`.slice(0, 160)]
    .filter(Boolean)
    .join(' — ');
  return `${mark}${repeat ? ', repeat' : ''}  ${type}  ${id}${what ? `\n    ${what}` : ''}`;
}
