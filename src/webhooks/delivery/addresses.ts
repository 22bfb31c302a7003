import ipaddr from 'ipaddr.js';

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Public by their range, yet answered by a cloud's own machinery: they hand out credentials to whoever asks. */
const METADATA = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192', '169.254.169.254']);

/** Names that never mean a public host, whatever a resolver says. */
const PRIVATE_NAME =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/;
const METADATA_NAME = /^(metadata|instance-data)(\.|$)/;

/**
 * Why nothing may be sent to an address; undefined for a public one. IPv4 addresses inside IPv6 ones (mapped, NAT64, 6to4,
 * ISATAP) are judged as what they lead to.
 * @example whyNotPublic('::ffff:10.0.0.1') // 'private'
 */
export function whyNotPublic(text: string): string | undefined {
  if (text.includes('%') || !ipaddr.isValid(text)) return 'not an address';
  return judge(ipaddr.parse(text));
}

function judge(address: Address): string | undefined {
  if (address instanceof ipaddr.IPv4) {
    const range = address.range();
    if (METADATA.has(address.toString())) return 'a metadata service';
    return range === 'unicast' ? undefined : said(range);
  }
  const inner = embedded(address);
  if (inner) return judge(inner);
  const range = address.range();
  if (range !== 'unicast') return said(range);
  // What IANA hasn't given to anyone is no public host: only 2000::/3 is.
  return ((address.parts[0] as number) & 0xe000) === 0x2000 ? undefined : 'not global unicast';
}

function embedded(address: ipaddr.IPv6): ipaddr.IPv4 | undefined {
  const parts = address.parts;
  const v4 = (high: number, low: number) => new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]);
  const last = () => v4(parts[6] as number, parts[7] as number);
  const range = address.range();
  if (range === 'ipv4Mapped' || range === 'rfc6145') return last();
  // 64:ff9b:1::/48 is for networks' own use: it leads wherever they like, so only the well-known prefix is unwrapped.
  if (range === 'rfc6052') return parts[2] === 0 ? last() : undefined;
  if (range === '6to4') return v4(parts[1] as number, parts[2] as number);
  const isatap = parts[5] === 0x5efe && ((parts[4] as number) & 0xfdff) === 0;
  return isatap ? last() : undefined;
}

const WORDS: Record<string, string> = {
  loopback: 'loopback',
  private: 'private',
  linkLocal: 'link-local',
  uniqueLocal: 'private (unique local)',
  carrierGradeNat: 'carrier-grade NAT',
  multicast: 'multicast',
  broadcast: 'broadcast',
  unspecified: 'unspecified',
};
const said = (range: string): string => WORDS[range] ?? `reserved (${range})`;

/** Why a host's name is refused before anyone is asked what it stands for; undefined if it isn't. */
export function whyNameRefused(host: string): string | undefined {
  const name = host.replace(/\.$/, '').toLowerCase();
  if (METADATA_NAME.test(name)) return 'a metadata service';
  return PRIVATE_NAME.test(name) ? 'a private name' : undefined;
}

/** Hosts and networks the operator lets webhooks reach although they are not public. */
export class AllowList {
  readonly #hosts = new Set<string>();
  readonly #suffixes: string[] = [];
  readonly #networks: [Address, number][] = [];

  /**
   * @param entries of `ASOF_WEBHOOKS_ALLOW`: a host, `*.` and a domain, an address or a network
   * @throws RangeError for an entry that is none of these
   */
  constructor(entries: readonly string[] = []) {
    for (const raw of entries) {
      const entry = raw.trim().toLowerCase();
      const bare = entry.replace(/^\[(.*)\]$/, '$1');
      if (entry === '') continue;
      if (bare.includes('/')) this.#networks.push(networkOf(bare, raw));
      else if (ipaddr.isValid(bare)) {
        const address = ipaddr.process(bare);
        this.#networks.push([address, address.kind() === 'ipv4' ? 32 : 128]);
      } else if (/^\*\.[a-z0-9.-]+$/.test(entry)) this.#suffixes.push(entry.slice(1));
      else if (/^[a-z0-9_.-]+$/.test(entry)) this.#hosts.add(entry);
      else {
        throw new RangeError(
          `ASOF_WEBHOOKS_ALLOW has "${raw}": give hosts (receiver.lan, *.corp.example), addresses or networks (10.0.0.0/8), without scheme or port, comma-separated.`,
        );
      }
    }
  }

  /** Whether a name is allowed whatever it resolves to. */
  allowsName(host: string): boolean {
    const name = host.toLowerCase();
    return this.#hosts.has(name) || this.#suffixes.some((suffix) => name.endsWith(suffix));
  }

  allowsAddress(text: string): boolean {
    if (!ipaddr.isValid(text)) return false;
    const address = ipaddr.process(text);
    return this.#networks.some(
      ([network, bits]) => network.kind() === address.kind() && address.match(network as never, bits),
    );
  }
}

function networkOf(text: string, raw: string): [Address, number] {
  try {
    return ipaddr.parseCIDR(text);
  } catch {
    throw new RangeError(`ASOF_WEBHOOKS_ALLOW has "${raw}", which is no network: write 10.0.0.0/8.`);
  }
}
