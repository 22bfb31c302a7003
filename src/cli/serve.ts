import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { serve } from '../serve.js';
import { CliError, EXIT } from './exit.js';
import type { Verb } from './verb.js';

/** Requests under way get this long to be answered after SIGTERM. */
const DRAIN_MS = 10_000;

export const serveVerb: Verb = {
  name: 'serve',
  summary: 'Start the server: pages, API and webhooks, on the record of the data directory.',
  usage: '[options]',
  about: [
    'An empty record is filled with the dataset of ASOF_DATASET. At the first start the first admin key is made and printed once. SIGTERM and Ctrl-C let requests under way end, then close the files.',
  ],
  options: {
    host: { type: 'string', value: 'HOST', help: 'Where it listens (ASOF_HOST; 127.0.0.1).' },
    port: {
      type: 'string',
      value: 'PORT',
      help: 'Where it listens (ASOF_PORT; 4170; 0 for any that is free).',
    },
    store: { type: 'string', value: 'STORE', help: 'sqlite or esdb://… (ASOF_STORE).' },
    dataset: {
      type: 'string',
      value: 'NAME',
      help: 'What an empty record is filled with, or none (ASOF_DATASET).',
    },
  },
  words: [0, 0],
  examples: () => [
    ['serve', 'Start it at http://127.0.0.1:4170.'],
    ['serve --port 8080 --data /var/lib/asof', 'On another port and directory.'],
  ],
  async run(context) {
    const config = context.config(
      given(context.text, {
        host: 'ASOF_HOST',
        port: 'ASOF_PORT',
        store: 'ASOF_STORE',
        dataset: 'ASOF_DATASET',
      }),
    );
    const logger = pino({
      level: config.logLevel,
      redact: ['req.headers.authorization', 'headers.authorization', 'key', 'secret'],
    });
    const starting = serve(config, logger, (line) => context.out.line(line));
    // A signal that comes while it starts ends it as well, once it stands.
    let grace: ReturnType<typeof closeWithGrace> | undefined;
    const ended = new Promise<void>((resolve) => {
      grace = closeWithGrace(
        {
          delay: DRAIN_MS,
          logger: {
            error: (error: unknown) => logger.error({ err: error }, 'closing failed'),
          } as never,
        },
        async ({ err }) => {
          if (err) logger.fatal({ err }, 'ending after an error nobody expected');
          await (await starting).close();
          resolve();
        },
      );
    });
    const { address } = await starting.catch((error: unknown) => {
      grace?.uninstall();
      throw listening(error, config.host, config.port);
    });
    if (context.out.json) context.out.value({ address, data: config.dataDir });
    await ended;
    return EXIT.ok;
  },
};

/** Options that stand for a variable of the environment. */
export function given(
  text: (option: string) => string | undefined,
  variables: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([option, variable]) =>
      text(option) === undefined ? [] : [[variable, text(option) as string]],
    ),
  );
}

function listening(error: unknown, host: string, port: number): unknown {
  const { code } = error as { code?: string };
  if (code === 'EADDRINUSE')
    return new CliError(
      EXIT.failure,
      `Port ${port} of ${host} is taken by another program: stop that one, or give another with --port.`,
    );
  if (code === 'EACCES')
    return new CliError(
      EXIT.failure,
      `Port ${port} may not be used by this user: give one above 1023 with --port.`,
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new CliError(
      EXIT.failure,
      `This machine has no address ${host}: give another with --host, as in 127.0.0.1.`,
    );
  return error;
}
