import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';

const PREFIX = 'whsec_';

/** Signs with a secret and, while it is being replaced, with the one before. */
export class Signer {
  readonly #keys: { readonly key: KeyObject; readonly until: number }[];

  /** @param secrets the newest first, each with the instant up to which it signs */
  constructor(secrets: readonly { readonly secret: string; readonly until?: number }[]) {
    this.#keys = secrets.map(({ secret, until }) => ({
      key: createSecretKey(secret.slice(PREFIX.length), 'base64'),
      until: until ?? Number.POSITIVE_INFINITY,
    }));
  }

  /**
   * The headers of Standard Webhooks for one request, names and values in turn.
   * @param body the bytes that are sent
   */
  headers(id: string, body: Buffer, now: number): string[] {
    const timestamp = String(Math.floor(now / 1000));
    const signatures = this.#keys
      .filter(({ until }) => now < until)
      .map(
        ({ key }) =>
          `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest('base64')}`,
      );
    return ['webhook-id', id, 'webhook-timestamp', timestamp, 'webhook-signature', signatures.join(' ')];
  }
}
