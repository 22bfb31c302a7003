import { type Config, readConfig } from '../config.js';
import { CliError, EXIT } from './exit.js';
import type { Given } from './verb.js';

/** Variables of the command line alone, which the server doesn't know. */
export const CLIENT_KEYS = ['ASOF_URL', 'ASOF_KEY', 'ASOF_WEBHOOK_SECRET'] as const;

/** The configuration of the environment with what options put in its place. */
export function settings(given: Given, env: Readonly<Record<string, string | undefined>>) {
  return (overrides: Readonly<Record<string, string>> = {}): Config => {
    const own = Object.fromEntries(
      Object.entries(env).filter(([key]) => !(CLIENT_KEYS as readonly string[]).includes(key)),
    );
    const data = given.text('data');
    try {
      return readConfig({ ...own, ...(data === undefined ? {} : { ASOF_DATA: data }), ...overrides });
    } catch (error) {
      throw new CliError(EXIT.usage, (error as Error).message);
    }
  };
}
