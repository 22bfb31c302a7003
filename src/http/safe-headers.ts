import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import type { App } from './app.js';

/** What Node and Fastify set by themselves. */
const NOT_HELMETS: ReadonlySet<string> = new Set(['connection', 'content-length', 'content-type', 'date']);

/**
 * Sends with every answer, JSON too, the headers that keep browsers from harm. They are the same for all, and making them
 * anew was a fifth of what an answer given before costs: helmet is asked for them once.
 */
export async function sendSafely(app: App): Promise<void> {
  const asked = Fastify();
  await asked.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    // Whether there is TLS is the proxy's to know.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // With no referrer at all a browser tells no origin either, and its forms would be refused as another site's.
    referrerPolicy: { policy: 'same-origin' },
  });
  asked.get('/', (_request, reply) => reply.send());
  const { headers } = await asked.inject('/');
  await asked.close();
  const safe = Object.fromEntries(Object.entries(headers).filter(([name]) => !NOT_HELMETS.has(name)));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(safe);
    done();
  });
}
