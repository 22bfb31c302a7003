import { StoreUnavailable } from '../store/event-store.js';
import { isDamage } from '../store/sqlite-errors.js';
import { SOFTWARE_VERSION } from '../version.js';
import { meant, parseGiven } from './arguments.js';
import { CliError, EXIT, usageError } from './exit.js';
import { helpOf, overview } from './help.js';
import { settings } from './settings.js';
import { terminal } from './terminal.js';
import type { Verb } from './verb.js';
import { VERBS } from './verbs.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs a command. @returns its exit code; what went wrong is told on standard error */
export async function run(args: readonly string[], env: Environment): Promise<number> {
  endQuietlyWhenNobodyReads();
  const asJson = args.includes('--json');
  try {
    return await command(args, env);
  } catch (error) {
    const { code, message, problem } = told(error, env);
    process.stderr.write(
      asJson ? `${JSON.stringify({ error: problem ?? { detail: message, exit: code } })}\n` : `${message}\n`,
    );
    return code;
  }
}

async function command([name, ...args]: readonly string[], env: Environment): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const [about] = args;
    process.stdout.write(
      name === 'help' && about !== undefined ? helpOf(await verbOf(about), env) : overview(),
    );
    return name === undefined ? EXIT.usage : EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${SOFTWARE_VERSION}\n`);
    return EXIT.ok;
  }
  const verb = await verbOf(name);
  const given = parseGiven(verb, args);
  if (given.flag('help')) {
    process.stdout.write(helpOf(verb, env));
    return EXIT.ok;
  }
  return (
    (await verb.run({
      ...given,
      out: terminal(given.flag('json')),
      env,
      config: settings(given, env),
      stdin: process.stdin,
    })) ?? EXIT.ok
  );
}

async function verbOf(name: string): Promise<Verb> {
  const entry = VERBS[name];
  if (entry) return entry.load();
  throw usageError(`asof has no command "${name}".${meant(name, Object.keys(VERBS))} See asof --help.`);
}

function told(error: unknown, env: Environment): { code: number; message: string; problem?: unknown } {
  if (error instanceof CliError) return error;
  if (error instanceof StoreUnavailable) return { code: EXIT.unavailable, message: error.message };
  // Damage of the record itself is told by its store: what is left is a file beside it.
  if (isDamage(error))
    return {
      code: EXIT.unavailable,
      message: `A file beside the record is damaged (${(error as Error).message}): asof doctor says which; asof rebuild makes models.db anew, and without webhooks.db a start makes another, so move it aside.`,
    };
  const { message = String(error), stack } = error as Error;
  return {
    code: EXIT.failure,
    message: env.ASOF_LOG_LEVEL === 'debug' || env.ASOF_LOG_LEVEL === 'trace' ? (stack ?? message) : message,
  };
}

/** `asof history … | head` is no error. */
function endQuietlyWhenNobodyReads(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.ok);
    throw error;
  });
}
