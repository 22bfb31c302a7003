import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { WebhookProblem } from './errors.js';

/** A secret as it is stored: AES-256-GCM under the key named, bound to its owner. */
export interface SealedBox {
  readonly key: string;
  readonly iv: string;
  readonly tag: string;
  readonly box: string;
}

/**
 * Seals secrets under one key, and opens them. Without the key what is stored is worthless.
 *
 * @example
 * const keys = SecretBox.fromFile('data/webhooks.key')
 * keys.open(keys.seal('whsec_…', endpointId), endpointId)
 */
export class SecretBox {
  readonly #key: Buffer;
  /** Names the key without giving it away, so that a wrong one is told from a damaged box. */
  readonly keyId: string;

  private constructor(key: Buffer) {
    this.#key = key;
    this.keyId = createHash('sha256').update('asof webhook key id').update(key).digest('hex').slice(0, 16);
  }

  /**
   * From `ASOF_SECRET_KEY`: the same on every node.
   * @throws WebhookProblem for one shorter than 32 characters
   */
  static fromText(text: string): SecretBox {
    if (text.length < 32) {
      throw new WebhookProblem(
        'webhook-key-missing',
        'ASOF_SECRET_KEY is shorter than 32 characters: make one with `openssl rand -base64 32`.',
      );
    }
    return new SecretBox(Buffer.from(hkdfSync('sha256', text, '', 'asof webhook secrets', 32)));
  }

  /** From a key file, made with a random key where there is none, readable by its owner alone. */
  static fromFile(path: string): SecretBox {
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
    if (key.length !== 32) {
      throw new WebhookProblem(
        'webhook-key-missing',
        `${path} holds no key of 32 bytes in base64: put back the file from a backup, or remove it and rotate every endpoint's secret.`,
      );
    }
    return new SecretBox(key);
  }

  seal(secret: string, owner: string): SealedBox {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv).setAAD(Buffer.from(owner));
    const box = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return {
      key: this.keyId,
      iv: iv.toString('base64'),
      tag: cipher.getAuthTag().toString('base64'),
      box: box.toString('base64'),
    };
  }

  /** @throws WebhookProblem if it was sealed under another key or is damaged */
  open(sealed: SealedBox, owner: string): string {
    try {
      const iv = Buffer.from(sealed.iv, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', this.#key, iv, { authTagLength: 16 })
        .setAAD(Buffer.from(owner))
        .setAuthTag(Buffer.from(sealed.tag, 'base64'));
      return decipher.update(sealed.box, 'base64', 'utf8') + decipher.final('utf8');
    } catch (error) {
      const why = sealed.key === this.keyId ? 'is damaged' : `was stored under another key (${sealed.key})`;
      throw new WebhookProblem(
        'webhook-key-missing',
        `The secret of webhook ${owner} ${why}: put back webhooks.key or ASOF_SECRET_KEY, or rotate the secret.`,
        String(error instanceof Error ? error.name : ''),
      );
    }
  }
}

/** A new signing secret in the form Standard Webhooks gives it. */
export const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
