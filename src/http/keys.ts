import { createHash, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';
import type { NewEvent } from '../domain/event.js';
import { uuidV5 } from '../domain/ids.js';
import { type EventStore, type Position, START } from '../store/event-store.js';
import type { LocalLog } from '../store/local-log.js';
import { Refusals } from './limits.js';
import { Problem } from './problems.js';

export const ROLES = ['reader', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A key as it is listed: never with its secret. */
export interface Key {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

interface Held extends Omit<Key, 'lastUsedAt' | 'revokedAt'> {
  readonly hash: string;
  readonly salt: string;
  revokedAt: string | null;
  revision: number;
  lastUsedAt: string | null;
}

const PREFIX = 'key-';
// A key's secret has 256 bits of chance, so a modest cost suffices against a stolen store.
const hashOf = (secret: string, salt: string): Buffer =>
  scryptSync(secret, Buffer.from(salt, 'hex'), 32, { N: 4096, r: 8, p: 1 });

/**
 * API keys, in streams of their own in the same store, so that a key made on one node is known on all. Hashed with scrypt,
 * compared in constant time, shown once.
 */
export class Keys {
  readonly #held = new Map<string, Held>();
  /** Secrets verified in this process, by their SHA-256: scrypt once a key, not once a request. */
  readonly #verified = new Map<string, string>();
  readonly #refusals = new Refusals(60);
  #position: Position = START;

  constructor(
    readonly store: EventStore,
    readonly log: LocalLog,
    readonly now: () => string,
    /** The key of ASOF_ADMIN_KEY, which is in no store. */
    readonly adminKey: string | undefined,
  ) {}

  #read(): void {
    for (;;) {
      const events = this.log.after(this.#position, 500, [PREFIX]);
      for (const event of events) {
        const data = event.data as Record<string, string | null>;
        const held = this.#held.get(event.subject);
        if (event.type === 'KeyCreated') {
          this.#held.set(event.subject, {
            id: event.subject.slice(PREFIX.length),
            name: data.name as string,
            role: data.role as Role,
            hash: data.hash as string,
            salt: data.salt as string,
            createdAt: event.recordedAt,
            expiresAt: data.expiresAt ?? null,
            revokedAt: null,
            revision: event.revision,
            lastUsedAt: null,
          });
        } else if (event.type === 'KeyRevoked' && held) {
          held.revokedAt = event.recordedAt;
          held.revision = event.revision;
        }
        this.#position = event.position;
      }
      if (events.length < 500) return;
    }
  }

  /**
   * Makes a key. @returns it with its secret, which can't be shown again.
   * @throws StoreUnavailable
   */
  async create(
    name: string,
    role: Role,
    expiresAt: string | null,
    actor: string,
  ): Promise<Key & { readonly key: string }> {
    const id = randomBytes(6).toString('hex');
    const secret = randomBytes(32).toString('base64url');
    const salt = randomBytes(16).toString('hex');
    const key = `asof_${id}_${secret}`;
    const appended = this.#event(
      id,
      'KeyCreated',
      { name, role, salt, hash: hashOf(key, salt).toString('hex'), expiresAt },
      actor,
    );
    await this.store.append(PREFIX + id, [appended], 'none');
    return { id, name, role, createdAt: this.now(), expiresAt, revokedAt: null, lastUsedAt: null, key };
  }

  /** Revokes a key at once. @returns false when there is none of that id */
  async revoke(id: string, actor: string): Promise<boolean> {
    this.#read();
    const held = this.#held.get(PREFIX + id);
    if (!held) return false;
    if (held.revokedAt === null)
      await this.store.append(PREFIX + id, [this.#event(id, 'KeyRevoked', {}, actor)], held.revision);
    return true;
  }

  #event(id: string, type: string, data: unknown, actor: string): NewEvent {
    const day = this.now().slice(0, 10);
    return {
      id: uuidV5('key', id, type),
      type,
      version: 1,
      subject: PREFIX + id,
      about: [],
      occurredOn: day,
      ordinal: 0,
      knownOn: null,
      knownOnBasis: 'unknown',
      standing: 'confirmed',
      sources: [],
      actor,
      data,
    };
  }

  list(): Key[] {
    this.#read();
    return [...this.#held.values()].map(({ hash: _, salt: __, revision: ___, ...key }) => key);
  }

  get isEmpty(): boolean {
    this.#read();
    return this.#held.size === 0;
  }

  /** The key a secret belongs to: null for one that is unknown, revoked or past its end. */
  verify(secret: string): { readonly id: string; readonly role: Role } | null {
    if (secret.length > 200) return null;
    if (this.adminKey !== undefined && equal(sha256(secret), sha256(this.adminKey)))
      return { id: 'admin', role: 'admin' };
    this.#read();
    const id = /^asof_([0-9a-f]{12})_/.exec(secret)?.[1];
    const held = id === undefined ? undefined : this.#held.get(PREFIX + id);
    if (!held || held.revokedAt !== null || (held.expiresAt !== null && held.expiresAt <= this.now()))
      return null;
    const digest = sha256(secret).toString('hex');
    if (this.#verified.get(digest) !== held.id) {
      const wait = this.#refusals.wait(held.id);
      if (wait > 0)
        throw new Problem(
          'too-many-requests',
          `Too many wrong secrets of that key: wait ${wait} seconds.`,
          {},
          { 'retry-after': String(wait) },
        );
      if (!equal(hashOf(secret, held.salt), Buffer.from(held.hash, 'hex'))) {
        this.#refusals.note(held.id);
        return null;
      }
      this.#verified.set(digest, held.id);
    }
    held.lastUsedAt = this.now();
    return { id: held.id, role: held.role };
  }
}

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();
const equal = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
