import type { Endpoint } from '../endpoints/state.js';
import type { SecretBox } from '../secret-box.js';
import { Signer } from './sign.js';

/** A signer an endpoint, its secrets opened once a change. */
export class Signers {
  readonly #known = new Map<string, { readonly revision: number; readonly signer: Signer }>();

  constructor(readonly box: SecretBox) {}

  /** @throws WebhookProblem webhook-key-missing */
  of(endpoint: Endpoint): Signer {
    const { id, revision, secret, oldSecret } = endpoint;
    const known = this.#known.get(id);
    if (known?.revision === revision) return known.signer;
    const secrets: { secret: string; until?: number }[] = [{ secret: this.box.open(secret, id) }];
    if (oldSecret) {
      secrets.push({ secret: this.box.open(oldSecret.secret, id), until: Date.parse(oldSecret.validUntil) });
    }
    const signer = new Signer(secrets);
    this.#known.set(id, { revision, signer });
    return signer;
  }
}
