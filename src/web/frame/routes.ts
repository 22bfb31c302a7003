import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { SubjectKind } from '../../domain/event.js';
import { type Found, subjectPath } from '../../http/addresses.js';
import type { App } from '../../http/app.js';
import { cutParameters } from '../../http/cuts.js';
import type { Node } from '../../http/node.js';
import { find, idParameter } from '../../http/subjects.js';
import type { Frame } from './layout.js';
import { type Opened, openPage, sendPage } from './respond.js';

export type Shape = Readonly<Record<string, z.ZodType>>;
/** What a page's maker gives: the page, or where the reader is sent instead. */
type Made = (Omit<Frame, 'bar'> & { readonly about: string }) | { readonly redirect: string };

/** Forms send every field, empty ones too, and the switch in words: both become the one address of the view. */
export function cleanAddress(request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.method !== 'GET') return false;
  const [path = '/', search = ''] = request.url.split('?');
  const given = new URLSearchParams(search);
  const empty = [...given.values()].some((value) => value === '');
  const known = given.get('known');
  if (!empty && known === null && !given.has('knownDay')) return false;
  const clean = new URLSearchParams(
    [...given].filter(([name, value]) => value !== '' && !/^known(Day)?$/.test(name)),
  );
  if (known !== null) {
    const day = known === 'then' ? given.get('asOf') : known === 'on' ? given.get('knownDay') : null;
    if (day) clean.set('knownOn', day);
    else clean.delete('knownOn');
  }
  const text = clean.toString();
  void reply.redirect(`${path}${text === '' ? '' : `?${text}`}`, 303);
  return true;
}

/** A page about no single subject. */
export function listPage<S extends Shape>(
  app: App,
  node: Node,
  path: string,
  shape: S,
  make: (opened: Opened, query: z.output<z.ZodObject<S>>, request: FastifyRequest) => Made | Promise<Made>,
): void {
  const querystring = z.strictObject({ ...cutParameters, ...shape });
  app.get(path, { schema: { hide: true, querystring } as object }, async (request, reply) => {
    const opened = await openPage(node, request);
    const made = await make(opened, request.query as z.output<z.ZodObject<S>>, request);
    if ('redirect' in made) return reply.redirect(made.redirect, 303);
    const { about, ...frame } = made;
    const bar = { about, moments: opened.moments };
    return sendPage(request, reply, opened.context, { ...frame, bar });
  });
}

/** A page about a subject: found under any of its names, replayed at one place in the log. */
export function subjectPage<S extends Shape>(
  app: App,
  node: Node,
  kind: SubjectKind,
  paths: { readonly route: string; readonly part: string; readonly params?: Shape },
  shape: S,
  make: (
    opened: Opened,
    found: Found,
    query: z.output<z.ZodObject<S>>,
    request: FastifyRequest,
  ) => Made | Promise<Made>,
): void {
  const querystring = z.strictObject({ ...cutParameters, ...shape });
  const params = paths.params ? idParameter.extend(paths.params) : idParameter;
  app.get(paths.route, { schema: { hide: true, params, querystring } as object }, async (request, reply) => {
    const found = await find(node, kind, request, reply);
    if (!found) return reply;
    const path = `${subjectPath(found.subject, kind)}${paths.part}${suffix(request, paths.params)}`;
    const opened = await openPage(node, request, { path, replayed: found.replayed, pin: found.pin });
    const query = request.query as z.output<z.ZodObject<S>>;
    const made = await make(opened, found, query, request);
    if ('redirect' in made) return reply.redirect(made.redirect, 303);
    const { about, ...frame } = made;
    const bar = { about, moments: opened.moments, left: opened.left };
    return sendPage(request, reply, opened.context, { ...frame, bar });
  });
}

const suffix = (request: FastifyRequest, params: Shape | undefined): string =>
  params === undefined
    ? ''
    : Object.keys(params)
        .map((name) => `/${encodeURIComponent(String((request.params as Record<string, string>)[name]))}`)
        .join('');
