import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import { AllowList, whyNameRefused, whyNotPublic } from './addresses.js';

/** All addresses a name stands for. */
export type Resolver = (name: string) => Promise<readonly string[]>;

export const systemResolver: Resolver = async (name) =>
  (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);

/** A receiver nothing may be sent to; the message says why and what to do. */
export class RefusedTarget extends Error {
  override readonly name = 'RefusedTarget';
  readonly code = 'ERR_ASOF_REFUSED_TARGET';
}

const ALLOW_HINT = 'give a public host, or ask the operator to name it in ASOF_WEBHOOKS_ALLOW';

/** Lets requests reach public hosts and those the operator allows, and nothing else. */
export class TargetGuard {
  constructor(
    readonly allow: AllowList = new AllowList(),
    readonly resolve: Resolver = systemResolver,
  ) {}

  /**
   * The addresses that may be dialled for a host, checked one by one.
   * @throws RefusedTarget if any is not public and none is allowed, or plain http is not allowed there
   */
  async addressesOf(host: string, protocol: string): Promise<readonly string[]> {
    const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    const named = this.allow.allowsName(name);
    if (!named && isIP(name) === 0) {
      const why = whyNameRefused(name);
      // An operator may have allowed the address behind the name; the addresses below then decide.
      if (why && !(await this.#anyAllowed(name))) throw refused(host, why);
    }
    const found = isIP(name) ? [name] : await this.resolve(name);
    const allowed = named ? found : found.filter((address) => this.allow.allowsAddress(address));
    if (allowed.length > 0) return allowed;
    if (found.length === 0) throw new Error(`${host} has no address.`);
    for (const address of found) {
      const why = whyNotPublic(address);
      if (why) throw refused(address === name ? host : `${host} (${address})`, why);
    }
    if (protocol !== 'https:') {
      throw new RefusedTarget(`Plain http to ${host} is refused: use https, or ${ALLOW_HINT}.`);
    }
    return found;
  }

  async #anyAllowed(name: string): Promise<boolean> {
    try {
      return (await this.resolve(name)).some((address) => this.allow.allowsAddress(address));
    } catch {
      return false;
    }
  }

  /**
   * How undici is to connect: the name is resolved here, each address checked, and the checked address dialled; so an answer
   * of the name server that changes in between changes nothing. TLS still verifies the name.
   */
  connector(timeoutMs: number): buildConnector.connector {
    const dial = buildConnector({ timeout: timeoutMs });
    return (options, callback) => {
      const attempt = (addresses: readonly string[], at: number): void => {
        const address = addresses[at] as string;
        const host = options.hostname.replace(/^\[(.*)\]$/, '$1');
        const servername = options.servername ?? (isIP(host) === 0 ? host : undefined);
        const target = { ...options, hostname: address, host: address };
        dial(servername ? { ...target, servername } : target, (error, socket) => {
          if (error === null) callback(null, socket);
          else if (at + 1 < addresses.length) attempt(addresses, at + 1);
          else callback(error, null);
        });
      };
      this.addressesOf(options.hostname, options.protocol).then(
        (addresses) => attempt(addresses, 0),
        (error: Error) => callback(error, null),
      );
    };
  }
}

function refused(host: string, why: string): RefusedTarget {
  return new RefusedTarget(`Nothing is sent to ${host}, which is ${why}: ${ALLOW_HINT}.`);
}

/**
 * Checks the URL of a new endpoint as far as that can be done now; every delivery checks again.
 * @returns what is wrong with it, or the URL as it will be used
 */
export async function checkTarget(
  text: string,
  guard: TargetGuard,
  withinMs = 3000,
): Promise<{ readonly url: string } | { readonly refused: string }> {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { refused: `"${text.slice(0, 200)}" is no URL: give one as in https://example.org/asof.` };
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { refused: `A webhook is sent by https, not by ${url.protocol.slice(0, -1)}: give an https URL.` };
  }
  if (url.username || url.password) {
    return { refused: 'Leave user and password out of the URL: receivers verify the signature instead.' };
  }
  if (url.hash) return { refused: 'Leave the part after # out of the URL: it is never sent.' };
  try {
    await within(guard.addressesOf(url.hostname, url.protocol), withinMs);
  } catch (error) {
    if (error instanceof RefusedTarget) return { refused: error.message };
    // A name that doesn't resolve now may later; for http nothing vouches for it then.
    if (url.protocol === 'http:') {
      return { refused: `${url.hostname} can't be resolved, so plain http to it is refused: use https.` };
    }
  }
  return { url: url.href };
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The name server is slow.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
