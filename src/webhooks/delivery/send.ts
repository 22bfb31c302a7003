import type { IncomingHttpHeaders } from 'node:http';
import { Pool } from 'undici';
import type { TargetGuard } from './guard.js';

/** What came back for one request. */
export interface Answer {
  /** Undefined when there was none. */
  readonly status?: number;
  readonly ms: number;
  /** Up to 4 KB of the body, as text. */
  readonly head?: string | undefined;
  readonly retryAfter?: string;
  /** What went wrong, in words. */
  readonly error?: string;
}

export interface Request {
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: Buffer;
}

/** Of a response's body so much is kept; what exceeds `READ_MAX` is not even read. */
export const HEAD_MAX = 4096;
const READ_MAX = 65_536;

class Timeout extends Error {}
class Enough extends Error {}

/** The connections to one endpoint: its own, so that a receiver that hangs holds up no other, not even on the same host. */
export class Sender {
  readonly #pool: Pool;
  readonly #path: string;

  constructor(
    readonly url: string,
    guard: TargetGuard,
    readonly timeoutMs: number,
    connections: number,
  ) {
    const { origin, pathname, search } = new URL(url);
    this.#path = pathname + search;
    this.#pool = new Pool(origin, {
      connections,
      pipelining: 1,
      connect: guard.connector(timeoutMs),
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      keepAliveTimeout: 10_000,
      maxHeaderSize: 16_384,
    });
  }

  /** Posts once: no redirect is followed, no body read further than need be. Never rejects. */
  post(request: Request): Promise<Answer> {
    return new Promise((resolve) => {
      const began = performance.now();
      let status: number | undefined;
      let headers: IncomingHttpHeaders = {};
      const chunks: Buffer[] = [];
      let size = 0;
      let abort: ((reason: Error) => void) | undefined;
      let done = false;

      const finish = (error?: string) => {
        if (done) return;
        done = true;
        clearTimeout(timer);
        const after = headers['retry-after'];
        resolve({
          ms: Math.round((performance.now() - began) * 10) / 10,
          ...(status !== undefined && { status }),
          ...(size > 0 && { head: Buffer.concat(chunks).subarray(0, HEAD_MAX).toString('utf8') }),
          ...(after !== undefined && { retryAfter: after }),
          ...(error !== undefined && { error }),
        });
      };
      const timer = setTimeout(() => {
        finish(status === undefined ? `No answer within ${this.timeoutMs / 1000} s.` : undefined);
        abort?.(new Timeout());
      }, this.timeoutMs);

      this.#pool.dispatch(
        { method: 'POST', path: this.#path, headers: request.headers, body: request.body },
        {
          onRequestStart(controller) {
            abort = (reason) => controller.abort(reason);
            // Timed out while it waited for a connection.
            if (done) controller.abort(new Timeout());
          },
          onResponseStart(_controller, code, received) {
            if (code < 200) return;
            status = code;
            headers = received;
          },
          onResponseData(controller, chunk) {
            if (size < HEAD_MAX) chunks.push(chunk.subarray(0, HEAD_MAX - size));
            size += chunk.length;
            if (size > READ_MAX) controller.abort(new Enough());
          },
          onResponseEnd: () => finish(),
          // Once the status is known the receiver has said what it had to say.
          onResponseError: (_controller, error) => finish(status === undefined ? describe(error) : undefined),
        },
      );
    });
  }

  close(): void {
    void this.#pool.destroy();
  }
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'The connection was refused.',
  ECONNRESET: 'The connection was reset before an answer came.',
  UND_ERR_SOCKET: 'The connection was closed before an answer came.',
  UND_ERR_CONNECT_TIMEOUT: 'No connection could be made in time.',
  UND_ERR_HEADERS_TIMEOUT: 'No answer came in time.',
  UND_ERR_HEADERS_OVERFLOW: 'The answer’s headers were too long.',
  ENOTFOUND: 'The host’s name is not known.',
  EAI_AGAIN: 'The name server did not answer.',
};

function describe(error: Error): string {
  const code = (error as { code?: string }).code;
  if (code === 'ERR_ASOF_REFUSED_TARGET') return error.message;
  return (code && REASONS[code]) || `${code ? `${code}: ` : ''}${error.message}`.slice(0, 500);
}
