import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from './generated/schema.js';

export type { components, paths } from './generated/schema.js';

/** A typed client of one server: paths, parameters and answers as its OpenAPI document has them. */
export type AsofClient = Client<paths>;

export interface ClientOptions {
  /** Sent where reading or writing needs a key. */
  readonly key?: string;
  /** In place of the runtime's own fetch. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A client of the server at an address.
 * @example
 * const record = asof('http://127.0.0.1:4170')
 * const { data } = unwrap(await record.GET('/api/v1/cases/{id}', { params: { path: { id: 'doe-v-acme' }, query: { asOf: '2025-03-05' } } }))
 * data.injunction // 'denied'
 */
export function asof(baseUrl: string, options: ClientOptions = {}): AsofClient {
  return createClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    ...(options.key === undefined ? {} : { headers: { authorization: `Bearer ${options.key}` } }),
    ...(options.fetch === undefined ? {} : { fetch: options.fetch }),
    // subject=a&subject=b, as the server reads lists.
    querySerializer: { array: { style: 'form', explode: true } },
  });
}

/** A refusal of the server: `message` says what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: components['schemas']['Problem']) {
    super(problem.detail);
  }
}

/** The answer of a call. @throws ProblemError for a refusal */
export function unwrap<T>(result: {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}): T {
  if (result.error !== undefined || result.data === undefined) {
    const problem = result.error as components['schemas']['Problem'] | undefined;
    throw new ProblemError(
      problem ?? {
        type: 'about:blank',
        title: 'No answer',
        status: result.response.status,
        detail: `The server answered ${result.response.status} without saying why.`,
      },
    );
  }
  return result.data;
}
