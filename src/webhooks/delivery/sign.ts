import { Webhook } from 'standardwebhooks';

/** The headers of Standard Webhooks for one request. */
export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** Signs with a secret and, while it is being replaced, with the one before. */
export class Signer {
  readonly #keys: { readonly webhook: Webhook; readonly until: number }[];

  /** @param secrets the newest first, each with the instant up to which it signs */
  constructor(secrets: readonly { readonly secret: string; readonly until?: number }[]) {
    this.#keys = secrets.map(({ secret, until }) => ({
      webhook: new Webhook(secret),
      until: until ?? Number.POSITIVE_INFINITY,
    }));
  }

  headers(id: string, body: string, now: number): SignedHeaders {
    const at = new Date(now);
    const signatures = this.#keys
      .filter(({ until }) => now < until)
      .map(({ webhook }) => webhook.sign(id, at, body));
    return {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now / 1000)),
      'webhook-signature': signatures.join(' '),
    };
  }
}
