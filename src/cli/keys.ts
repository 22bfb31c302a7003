import { type Key, Keys, ROLES, type Role } from '../http/keys.js';
import { LocalLog } from '../store/local-log.js';
import { askServer, problemOf, serverOf } from './answers.js';
import { CliError, EXIT, usageError } from './exit.js';
import { besideServer } from './import.js';
import { openWriting, recordOrSay } from './opening.js';
import { table } from './table.js';
import { type Context, REMOTE, type Verb } from './verb.js';

type MadeKey = Key & { readonly key: string };

interface KeyRing {
  create(name: string, role: Role, expiresAt: string | null): Promise<MadeKey>;
  list(): Promise<Key[]>;
  revoke(id: string): Promise<boolean>;
  close(): Promise<void>;
}

export const keysVerb: Verb = {
  name: 'keys',
  summary: 'Make, list and revoke API keys.',
  usage: 'create NAME --role ROLE | list | revoke ID  [options]',
  about: [
    'A key is shown once, when it is made, and stored hashed. Beside a running server, give --url and an admin --key; list works without.',
  ],
  options: {
    ...REMOTE,
    role: { type: 'string', value: 'ROLE', choices: ROLES, help: 'What it may do; default: reader.' },
    expires: {
      type: 'string',
      value: 'INSTANT',
      help: 'When it ends: a day, or an instant as in 2027-01-01T00:00:00Z.',
    },
  },
  words: [1, 2],
  examples: () => [
    [
      'keys create "docket robot" --role curator --expires 2027-12-31',
      'A key that may import until the end of 2027.',
    ],
    ['keys list', 'All keys, without their secrets.'],
    ['keys revoke 0123456789ab', 'Refuse a key from now on.'],
  ],
  async run(context) {
    const [action, word] = context.words;
    const { out } = context;
    if (action !== 'create' && action !== 'list' && action !== 'revoke')
      throw usageError(`asof keys does not ${action}: create, list or revoke.`);
    if (action !== 'list' && word === undefined)
      throw usageError(
        action === 'create'
          ? 'Give the key a name: asof keys create NAME.'
          : 'Which key? asof keys list shows their ids.',
      );
    const expires = expiryOf(context.text('expires'));
    const ring = await openKeys(context, action === 'list');
    try {
      if (action === 'create') {
        const made = await ring.create(word as string, (context.text('role') ?? 'reader') as Role, expires);
        if (out.json) out.value(made);
        else out.line(made.key);
        if (!out.json)
          out.note(`Key ${made.id} (${made.name}, ${made.role}) was made. It is shown only now.`);
      } else if (action === 'revoke') {
        if (!(await ring.revoke(word as string)))
          throw new CliError(EXIT.notFound, `There is no key ${word}: asof keys list shows their ids.`);
        if (out.json) out.value({ id: word, revoked: true });
        else out.line(`Key ${word} is refused from now on.`);
      } else {
        const keys = await ring.list();
        if (out.json) out.value(keys);
        else if (keys.length === 0)
          out.line('There are no keys: the first admin key is made when the server first starts.');
        else for (const line of listed(keys, out.width)) out.line(line);
      }
    } finally {
      await ring.close();
    }
    return EXIT.ok;
  },
};

const listed = (keys: readonly Key[], width: number | undefined): string[] =>
  table(
    keys,
    [
      { title: 'Id', of: (key) => key.id },
      { title: 'Role', of: (key) => key.role },
      { title: 'Name', of: (key) => key.name, wide: true },
      { title: 'Made', of: (key) => key.createdAt.slice(0, 10) },
      { title: 'Ends', of: (key) => key.expiresAt ?? '' },
      { title: 'Revoked', of: (key) => key.revokedAt ?? '' },
    ],
    width,
  );

function expiryOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59Z` : text);
  if (Number.isNaN(instant.getTime()))
    throw usageError(
      `--expires is "${text}": give a day as YYYY-MM-DD or an instant as in 2027-01-01T00:00:00Z.`,
    );
  return instant.toISOString();
}

async function openKeys(context: Context, onlyToRead: boolean): Promise<KeyRing> {
  const server = serverOf(context);
  if (server) return throughServer(server);
  const config = context.config();
  if (onlyToRead) {
    const log = LocalLog.openReadOnly(recordOrSay(config));
    const keys = new Keys(undefined as never, log, () => new Date().toISOString(), undefined);
    const refuse = () => Promise.reject(new Error('opened only to read'));
    return { create: refuse, revoke: refuse, list: async () => keys.list(), close: async () => log.close() };
  }
  const { node, close } = await openWriting(config).catch((error: unknown) => {
    throw besideServer(error);
  });
  return {
    create: (name, role, expiresAt) => node.keys.create(name, role, expiresAt, 'cli'),
    revoke: (id) => node.keys.revoke(id, 'cli'),
    list: async () => node.keys.list(),
    close,
  };
}

function throughServer({ url, key }: { url: string; key: string | undefined }): KeyRing {
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await askServer(
      url,
      key,
      method,
      `/api/v1/keys${path}`,
      body === undefined ? {} : { 'content-type': 'application/json' },
      body === undefined ? undefined : JSON.stringify(body),
    );
    const text = await response.text();
    if (!response.ok) throw problemOf(response.status, text);
    return text === '' ? undefined : (JSON.parse(text) as { data: unknown }).data;
  };
  return {
    create: async (name, role, expiresAt) =>
      (await ask('POST', '', { name, role, ...(expiresAt === null ? {} : { expiresAt }) })) as MadeKey,
    list: async () => (await ask('GET', '')) as Key[],
    revoke: async (id) => {
      await ask('DELETE', `/${encodeURIComponent(id)}`);
      return true;
    },
    close: async () => undefined,
  };
}
