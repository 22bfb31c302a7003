import type { FastifyReply, FastifyRequest } from 'fastify';
import { DaySchema } from '../../domain/dates.js';
import { type App, asProblem } from '../../http/app.js';
import type { Node } from '../../http/node.js';
import { PROBLEMS, Problem, sendProblem } from '../../http/problems.js';
import { ASSETS } from './assets.js';
import { Top } from './layout.js';
import { Links } from './links.js';
import { DOCTYPE, render } from './render.js';

/** Failures as pages: the same catalogue, for people. */
export function htmlErrors(app: App, node: Node): void {
  app.setErrorHandler((error, request, reply) => sendError(request, reply, asProblem(error as Error, node)));
}

function sendError(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  // An address of the API that none of its routes takes ends up here too: programs get what programs read.
  if (request.url.startsWith('/api/')) return sendProblem(request, reply, problem);
  for (const [name, value] of Object.entries(problem.headers)) reply.header(name, value);
  const html = render([
    DOCTYPE,
    <ErrorPage key="page" problem={problem} url={request.url} id={request.id} />,
  ]);
  return reply
    .code(problem.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(html);
}

/** The subject a path lies below, and the docket of an entry. */
const UP = /^(\/(?:cases|matters|organizations|ventures|persons)\/[^/]+(?:\/docket(?=\/))?)\/.+$/;

/** API paths read better as pages without their prefix. */
const forPeople = (detail: string): string => detail.replaceAll('/api/v1/', '/');

/** The date a failed address asks for: kept in the links away from it, where it is one. */
function keptDate(search: string): { asOf?: string; knownOn?: string } {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    ['asOf', 'knownOn'].flatMap((name) => {
      const value = given.get(name) ?? '';
      return DaySchema.safeParse(value).success ? [[name, value]] : [];
    }),
  );
}

function ErrorPage({ problem, url, id }: { problem: Problem; url: string; id: string }) {
  const [status, title] = PROBLEMS[problem.code];
  const [path = '/', search = ''] = url.split('?');
  const links = new Links('', keptDate(search));
  return (
    <html lang="en" class="error">
      <head>
        <meta charset="utf-8" />
        <title>{`${title} · Asof`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={ASSETS.style.path} />
        <link rel="icon" href={ASSETS.icon.path} type="image/svg+xml" />
      </head>
      <body>
        <Top links={links} />
        <main id="content">
          <p class="kicker">{status}</p>
          <h1>{title}</h1>
          <p>{forPeople(problem.detail)}</p>
          <ul>
            {status === 400 && (
              <li>
                <a href={links.to(path)}>The same page without its parameters</a>
              </li>
            )}
            {UP.test(path) && (
              <li>
                <a href={links.to(path.replace(UP, '$1'))}>What this is a part of</a>
              </li>
            )}
            <li>
              <a href={links.to('/cases')}>All cases</a>,{' '}
              <a href={links.to('/organizations')}>all organizations</a>,{' '}
              <a href={links.to('/')}>what is new</a>
            </li>
          </ul>
          <p class="small">Request {id}</p>
        </main>
      </body>
    </html>
  );
}

const OPEN = { config: { open: true }, schema: { hide: true } as object };

/** Whatever no page answers; addresses of the API keep their own words. */
export function unknownPages(app: App): void {
  app.get('/*', OPEN, async (request, reply) => {
    if (/^\/(?:api|docs)(?:\/|$)/.test(request.url)) return reply.callNotFound();
    throw new Problem(
      'not-found',
      `There is no page at ${request.url.split('?')[0]?.slice(0, 200)}: search for what you need, or begin at a list.`,
    );
  });
}
