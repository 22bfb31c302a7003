import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { App, Part } from '../../http/app.js';
import { ROLES, type Role } from '../../http/keys.js';
import type { Node } from '../../http/node.js';
import { Problem } from '../../http/problems.js';
import { EndpointInput } from '../../webhooks/endpoints/settings.js';
import { WebhookProblem } from '../../webhooks/errors.js';
import { openPage, sendPage } from '../frame/respond.js';
import { Sessions, sameOrigin } from './session.js';
import { DeliveriesView, KeyForm, Overview } from './views.js';

type Form = Readonly<Record<string, string>>;
const OPEN = { config: { open: true }, schema: { hide: true } as object };
const LIMIT = 100;

/** Endpoints, their deliveries and watched feeds, for those with a key. */
export const webhookPages: Part = (app: App, node: Node) => {
  const sessions = new Sessions(node);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 64 * 1024 },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  );

  const needed = (request: FastifyRequest, role: Role) => {
    const key = sessions.key(request);
    if (!key) throw new Problem('key-needed', 'Your session has ended: enter your key again on /webhooks.');
    if (ROLES.indexOf(key.role) < ROLES.indexOf(role))
      throw new Problem('role-needed', `This needs the role ${role}; the key has the role ${key.role}.`);
    return key;
  };
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    title: string,
    body: Parameters<typeof sendPage>[3]['body'],
  ) => {
    const { context, moments } = await openPage(node, request, { path: request.url.split('?')[0] as string });
    return sendPage(request, reply, context, {
      title,
      noindex: true,
      unkept: true,
      bar: { about: 'The whole record', moments },
      body,
    });
  };
  const overview = (
    request: FastifyRequest,
    reply: FastifyReply,
    secret?: { readonly url: string; readonly secret: string },
  ) => {
    const key = sessions.key(request);
    if (!key) return send(request, reply, 'Webhooks and watches', <KeyForm />);
    const may = (role: Role) => ROLES.indexOf(key.role) >= ROLES.indexOf(role);
    const endpoints = may('admin') ? node.webhooks.list() : undefined;
    const watches = may('curator') ? node.watches.list() : undefined;
    return send(
      request,
      reply,
      'Webhooks and watches',
      <Overview role={key.role} endpoints={endpoints} watches={watches as never} secret={secret} />,
    );
  };

  app.get('/webhooks', OPEN, async (request, reply) => overview(request, reply));
  app.get('/watches', OPEN, async (_request, reply) => reply.redirect('/webhooks', 303));
  app.get('/webhooks/:id', OPEN, async (request, reply) => {
    needed(request, 'admin');
    const { id } = request.params as { id: string };
    const endpoint = told(() => node.webhooks.get(id));
    const deliveries = told(() => node.webhooks.deliveries(id, { limit: LIMIT }));
    return send(
      request,
      reply,
      `Webhook ${endpoint.url}`,
      <DeliveriesView endpoint={endpoint} deliveries={deliveries} />,
    );
  });

  const post = (path: string, act: (request: FastifyRequest, reply: FastifyReply, form: Form) => unknown) =>
    app.post(path, OPEN, async (request, reply) => {
      sameOrigin(request);
      return act(request, reply, (request.body ?? {}) as Form);
    });
  post('/webhooks/key', (request, reply, form) => {
    sessions.open(request, reply, form.key ?? '');
    return reply.redirect('/webhooks', 303);
  });
  post('/webhooks/leave', (request, reply) => {
    sessions.close(request, reply);
    return reply.redirect('/webhooks', 303);
  });
  post('/webhooks', async (request, reply, form) => {
    const key = needed(request, 'admin');
    const asked = Object.fromEntries(
      ['subject', 'court', 'eventType', 'text'].flatMap((name) => (form[name] ? [[name, form[name]]] : [])),
    );
    const input = EndpointInput.safeParse({
      url: form.url,
      ...(form.description ? { description: form.description } : {}),
      ...(Object.keys(asked).length > 0 ? { filter: asked } : {}),
    });
    if (!input.success) throw new Problem('invalid-request', z.prettifyError(input.error));
    const made = await toldAsync(() => node.webhooks.create(input.data, `key:${key.id}`));
    return overview(request, reply, { url: made.endpoint.url, secret: made.secret });
  });
  const acting = (path: string, act: (id: string, request: FastifyRequest, actor: string) => unknown) =>
    post(path, async (request, reply) => {
      const key = needed(request, 'admin');
      const { id } = request.params as { id: string };
      await toldAsync(async () => act(id, request, `key:${key.id}`));
      return reply.redirect(`/webhooks/${encodeURIComponent(id)}`, 303);
    });
  acting('/webhooks/:id/test', (id) => node.webhooks.test(id));
  acting('/webhooks/:id/enable', (id, _request, actor) => node.webhooks.enable(id, 'leave', actor));
  acting('/webhooks/:id/resume', (id, _request, actor) => node.webhooks.enable(id, 'send', actor));
  acting('/webhooks/:id/disable', (id, _request, actor) =>
    node.webhooks.change(id, { enabled: false }, actor),
  );
  acting('/webhooks/:id/deliveries/:delivery/redeliver', (id, request) =>
    node.webhooks.redeliver(id, (request.params as { delivery: string }).delivery),
  );
};

/** A refusal of the webhooks as a problem of the server's catalogue. */
function asProblem(error: unknown): unknown {
  if (!(error instanceof WebhookProblem)) return error;
  return new Problem(
    /not-found/.test(error.code)
      ? 'not-found'
      : error.code === 'webhook-url-refused'
        ? 'address-refused'
        : 'rule-broken',
    error.detail,
  );
}

function told<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw asProblem(error);
  }
}

async function toldAsync<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw asProblem(error);
  }
}
