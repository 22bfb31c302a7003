import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The one catalogue of errors. Each code is the last part of the problem's `type`
 * (`/docs/problems#code`) and never changes its meaning.
 */
export const PROBLEMS = {
  'invalid-request': [400, 'The request is not as it should be'],
  'invalid-date': [400, 'A date cannot be read'],
  'unknown-parameter': [400, 'A parameter is not known here'],
  'key-needed': [401, 'A key is needed'],
  'key-refused': [401, 'The key is not valid'],
  'role-needed': [403, 'The key may not do this'],
  'cross-site': [403, 'Sent from another site'],
  'not-found': [404, 'Not on record'],
  gone: [410, 'No longer here'],
  'method-not-allowed': [405, 'That method does not work here'],
  'too-slow': [408, 'The request came too slowly'],
  'id-conflict': [409, 'The id is taken by another event'],
  'rule-broken': [422, 'A rule of the record refuses this'],
  'wrong-revision': [412, 'The subject has changed meanwhile'],
  'too-large': [413, 'The body is too large'],
  'address-too-long': [414, 'The address is too long'],
  'unsupported-format': [415, 'The format is not known'],
  'not-held-here': [421, 'This node does not hold that part of the record'],
  'address-refused': [422, 'That address may not be called'],
  'invalid-event': [422, 'An event is not as it should be'],
  'precondition-needed': [428, 'Say which revision you build on'],
  'too-many-requests': [429, 'Too many requests'],
  'headers-too-large': [431, 'The headers are too large'],
  internal: [500, 'Something went wrong here'],
  'store-unavailable': [503, 'The store cannot be reached'],
  'not-caught-up': [503, 'This node has not got there yet'],
  overloaded: [503, 'The server has too much to do'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** An expected failure of a request: thrown by handlers, told as a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  constructor(
    readonly code: ProblemCode,
    /** A sentence that says what to do. */
    readonly detail: string,
    readonly extra: Readonly<Record<string, unknown>> = {},
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
  }

  get status(): number {
    return PROBLEMS[this.code][0];
  }

  document(instance?: string): Record<string, unknown> {
    const [status, title] = PROBLEMS[this.code];
    return {
      type: `/docs/problems#${this.code}`,
      title,
      status,
      detail: this.detail,
      ...(instance === undefined ? {} : { instance }),
      ...this.extra,
    };
  }
}

/** Sends a problem document. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  for (const [name, value] of Object.entries(problem.headers)) reply.header(name, value);
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer((value: unknown) => JSON.stringify(value))
    .send(problem.document(request.id));
}
