import { setTimeout as pause } from 'node:timers/promises';
import { buildApp } from '../http/app.js';
import { apiParts } from '../parts.js';
import { CliError, EXIT, exitOfStatus } from './exit.js';
import { openReading } from './opening.js';
import type { Context } from './verb.js';

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** How often a command waits a second on a machine that has too much to do. */
const PATIENCE = 30;

/** Answers of the record, from the data directory or from a server: the same, since the same routes give them. */
export interface Answers {
  /** @param path below /api/v1 */
  get(path: string, query?: Query, accept?: string): Promise<Answer>;
  close(): Promise<void>;
}

/** The server a command was told to ask: its address and key. */
export function serverOf(
  context: Context,
): { readonly url: string; readonly key: string | undefined } | undefined {
  const url = context.text('url') ?? context.env.ASOF_URL;
  if (url === undefined || url === '') return undefined;
  if (!/^https?:\/\//.test(url))
    throw new CliError(EXIT.usage, `--url is "${url}": give an address as in http://127.0.0.1:4170.`);
  return { url: url.replace(/\/+$/, ''), key: context.text('key') ?? context.env.ASOF_KEY };
}

export async function openAnswers(context: Context): Promise<Answers> {
  const server = serverOf(context);
  return server ? remote(server.url, server.key) : local(context);
}

/** Where `asof serve` would answer for this directory: addresses that an answer tells lead there. */
function authorityOf({ host, port }: { readonly host: string; readonly port: number }): string {
  const name = /^(?:0\.0\.0\.0|::)$/.test(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return port === 0 ? name : `${name}:${port}`;
}

async function local(context: Context): Promise<Answers> {
  const config = context.config();
  const { node, close } = await openReading(config, context.out);
  const authority = authorityOf(config);
  const app = await buildApp(node, apiParts);
  return {
    async get(path, query = {}, accept = 'application/json') {
      let url = `/api/v1${path}${search(query)}`;
      for (let hops = 0; ; hops += 1) {
        const response = await app.inject({ method: 'GET', url, authority, headers: { accept } });
        const { location } = response.headers;
        if (response.statusCode >= 300 && response.statusCode < 400 && location !== undefined && hops < 5) {
          url = String(location);
          continue;
        }
        // A command is its own only reader: where the machine is slow, it waits for itself.
        if (
          response.statusCode === 503 &&
          response.payload.includes('problems#overloaded') &&
          hops < PATIENCE
        ) {
          await pause(1000);
          continue;
        }
        return {
          status: response.statusCode,
          type: String(response.headers['content-type'] ?? ''),
          body: response.rawPayload,
          headers: response.headers,
        };
      }
    },
    async close() {
      await app.close();
      await close();
    },
  };
}

function remote(url: string, key: string | undefined): Answers {
  return {
    async get(path, query = {}, accept = 'application/json') {
      const response = await askServer(url, key, 'GET', `/api/v1${path}${search(query)}`, { accept });
      return {
        status: response.status,
        type: response.headers.get('content-type') ?? '',
        body: new Uint8Array(await response.arrayBuffer()),
        headers: Object.fromEntries(response.headers),
      };
    },
    close: async () => undefined,
  };
}

/** @throws CliError when no server answers there */
export async function askServer(
  url: string,
  key: string | undefined,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Response> {
  try {
    return await fetch(url + path, {
      method,
      headers: { ...headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      ...(body === undefined ? {} : { body }),
    });
  } catch (error) {
    const why = (error as { cause?: { message?: string } }).cause?.message ?? (error as Error).message;
    throw new CliError(
      EXIT.unavailable,
      `No server answers at ${url} (${why}): start \`asof serve\`, or correct --url.`,
    );
  }
}

function search(query: Query): string {
  const parameters = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    for (const each of [value].flat()) if (each !== undefined) parameters.append(key, each as string);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The parsed body of an answer. @throws CliError with the problem's sentence for anything but success */
export function bodyOf(answer: Answer): Record<string, unknown> {
  const text = Buffer.from(answer.body).toString('utf8');
  if (answer.status < 400) return JSON.parse(text) as Record<string, unknown>;
  throw problemOf(answer.status, text);
}

/** An error answer as a command tells it: parameters are called by the names of their options. */
export function problemOf(status: number, text: string): CliError {
  let problem: { detail?: string; title?: string; parameter?: string } = {};
  try {
    problem = JSON.parse(text) as typeof problem;
  } catch {
    problem = { detail: `The server answered ${status}: ${text.slice(0, 200)}` };
  }
  const { detail = problem.title ?? `The answer was ${status}.`, parameter } = problem;
  const option = parameter === undefined ? undefined : `--${kebab(parameter)}`;
  const sentence =
    option === undefined || !detail.includes(parameter as string)
      ? detail
      : detail.replaceAll(new RegExp(`\\b${parameter}\\b`, 'g'), option);
  return new CliError(exitOfStatus(status), sentence, problem);
}

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
export const camel = (name: string): string =>
  name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
