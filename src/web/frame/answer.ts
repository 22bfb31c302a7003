import type { Found } from '../../http/addresses.js';
import { KINDS } from '../../replay/kinds.js';
import type { PageContext } from './page-context.js';
import { Value } from './value.js';

/** The state of a subject as its own address answers it, with the events behind each value. */
export function summaryOf({ node }: PageContext, found: Found): Value {
  const { replayed } = found;
  const view = KINDS[replayed.kind].summary(replayed.state as never, replayed.cuts, found, node.reader);
  const { data, by } = node.reader.present(view);
  return new Value(data, by);
}

/** A part of that state. */
export function partOf({ node }: PageContext, found: Found, part: string): Value {
  const { replayed } = found;
  const view = KINDS[replayed.kind].parts[part];
  if (!view) throw new RangeError(`A ${replayed.kind} has no part "${part}".`);
  const { data, by } = node.reader.present(view(replayed.state as never, replayed.cuts, found, node.reader));
  return new Value(data, by);
}

/** The end of a part that is a list, and how long it is: what a page shows of a long one. */
export function endOf(
  { node }: PageContext,
  found: Found,
  part: string,
  most: number,
): { readonly list: readonly Value[]; readonly total: number } {
  const { state, cuts, kind } = found.replayed;
  const tell = KINDS[kind].ends?.[part];
  if (!tell) throw new RangeError(`A ${kind} has no part "${part}" that may be long.`);
  const { list, total } = tell(state as never, cuts, most);
  const { data, by } = node.reader.present(list);
  return { list: new Value(data, by).list(), total };
}
