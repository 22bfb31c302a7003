import { contentHash, sha256 } from '../domain/hash.js';
import type { LocalLog } from '../store/local-log.js';

interface ChainFlaw {
  readonly stream: string;
  readonly revision: number;
  readonly event: string | null;
  readonly problem: string;
}

export interface ChainReport {
  readonly streams: number;
  readonly events: number;
  /** The first flaw of each stream that has one. */
  readonly flaws: readonly ChainFlaw[];
}

const PAGE = 500;

/**
 * Checks every stream: its events follow one another without a gap, each has the content its hash was made of, and each
 * names the chain hash of the one before.
 */
export function verifyChains(log: LocalLog, onStream?: (done: number, of: number) => void): ChainReport {
  const streams = log.streamNames();
  const flaws: ChainFlaw[] = [];
  let events = 0;
  for (const [i, stream] of streams.entries()) {
    const { count, flaw } = verifyStream(log, stream);
    events += count;
    if (flaw) flaws.push(flaw);
    onStream?.(i + 1, streams.length);
  }
  return { streams: streams.length, events, flaws };
}

function verifyStream(log: LocalLog, stream: string): { count: number; flaw?: ChainFlaw } {
  const recorded = log.contentHashes(stream);
  const head = log.streamHead(stream);
  let chain: string | null = null;
  let revision = 0;
  for (;;) {
    const page = log.streamPage(stream, revision, PAGE);
    for (const event of page) {
      const flaw = (problem: string) => ({
        count: revision,
        flaw: { stream, revision: event.revision, event: event.id, problem },
      });
      if (event.revision !== revision) return flaw(`revision ${revision} is missing`);
      const content = contentHash(event);
      // A stream that grew since its hashes were read is checked as far as they go.
      const known = recorded.get(event.id);
      if (known !== undefined && known !== content)
        return flaw('the content is not the one its hash was made of');
      if (event.prevHash !== chain) return flaw('it does not name the event before it');
      chain = sha256(`${event.prevHash ?? ''}\n${content}\n${event.recordedAt}`);
      revision += 1;
      if (event.revision === head?.revision && chain !== head.chainHash)
        return flaw('the chain does not end in the hash noted for the stream');
    }
    if (page.length < PAGE) break;
  }
  if (head && revision <= head.revision)
    return {
      count: revision,
      flaw: {
        stream,
        revision,
        event: null,
        problem: `the stream ends before its revision ${head.revision}`,
      },
    };
  return { count: revision };
}
