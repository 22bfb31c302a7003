import type { CitedCase } from '../../domain/citations/citations.js';
import type { Node } from '../../http/node.js';
import type { Pin, Replayed } from '../../replay/record.js';
import type { Links } from './links.js';
import type { Marks } from './marks.js';

/** Everything a page is read with: one place in the log, one set of links, one gathering of sources. */
export interface PageContext {
  readonly node: Node;
  readonly pin: Pin;
  readonly links: Links;
  readonly marks: Marks;
  /** Scheme and host, for permalinks a reader copies. */
  readonly origin: string;
  /** The day told, and whether it is today's record that is shown. */
  readonly asOf: string;
  readonly knownOn: string | null;
  readonly today: string;
  readonly zone: string;
  readonly past: boolean;
  readonly subject?: Replayed | undefined;
  readonly citedCase?: CitedCase | undefined;
}

let current: PageContext | undefined;

/** Renders within a page. Rendering never waits, so no other page can come in between. */
export function within<T>(page: PageContext, render: () => T): T {
  current = page;
  try {
    return render();
  } finally {
    current = undefined;
  }
}

/** The page being rendered. */
export function usePage(): PageContext {
  if (!current) throw new Error('A component was rendered outside a page.');
  return current;
}
