import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** What came in at a listener. */
export interface Heard {
  readonly id: string;
  readonly type: string;
  /** Undefined when no secret was given to verify with. */
  readonly verified: boolean | undefined;
  /** Whether the id had come before. */
  readonly repeat: boolean;
  readonly body: unknown;
}

const BODY_MAX = 8 * 1024 * 1024;

/**
 * A receiver for trying webhooks out: verifies, tells, and answers 204, or 401 where the signature is wrong.
 * @returns the server and its port
 */
export async function listen(
  options: { readonly host: string; readonly port: number; readonly secret?: string | undefined },
  onHeard: (heard: Heard) => void,
): Promise<{ readonly server: Server; readonly port: number }> {
  const seen = new Set<string>();
  const webhook = options.secret === undefined ? undefined : new Webhook(options.secret);
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= BODY_MAX) chunks.push(chunk);
    });
    request.on('end', () => {
      if (request.method !== 'POST') return void response.writeHead(405, { allow: 'POST' }).end();
      if (size > BODY_MAX) return void response.writeHead(413).end();
      const text = Buffer.concat(chunks).toString('utf8');
      const id = String(request.headers['webhook-id'] ?? '');
      const verified = webhook && verifies(webhook, text, request.headers as Record<string, string>);
      const body = parsed(text);
      const type = (body as { type?: unknown } | null)?.type;
      onHeard({
        id,
        type: typeof type === 'string' ? type : 'unknown',
        verified,
        repeat: seen.has(id),
        body,
      });
      if (verified !== false) seen.add(id);
      response.writeHead(verified === false ? 401 : 204).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

function verifies(webhook: Webhook, text: string, headers: Record<string, string>): boolean {
  try {
    webhook.verify(text, headers, { jsonParse: false });
    return true;
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
