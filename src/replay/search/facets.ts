import { labelOf } from '../../domain/telling/telling.js';
import { plain } from '../../domain/wording.js';
import type { FactRow } from './matches.js';
import type { Names } from './names.js';

/** One value that matches have, and how many have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export type Facets = Readonly<Record<'kind' | 'court' | 'type' | 'subject', readonly FacetValue[]>>;

const MOST_VALUES = 12;

/** The values of the best matches, most frequent first. */
export function facetsOf(rows: readonly FactRow[], names: Names): Facets {
  const { models } = names.reader;
  const told = ([value, count]: [string, number]): FacetValue => ({
    value,
    label: plain(value),
    count,
  });
  return {
    kind: counted(rows, (row) => row.kind).map(told),
    court: counted(rows, (row) => row.court).map(([value, count]) => ({ value, label: value, count })),
    type: counted(rows, (row) => row.type).map(([value, count]) => ({ value, label: labelOf(value), count })),
    subject: counted(rows, (row) => row.subject).flatMap(([id, count]) => {
      const name = models.get<{ name: string }>('SELECT name FROM subject WHERE id = ?', id)?.name;
      return name === undefined ? [] : [{ value: name, label: names.of(name).name, count }];
    }),
  };
}

function counted<V extends string | number>(
  rows: readonly FactRow[],
  value: (row: FactRow) => V | null,
): [V, number][] {
  const counts = new Map<V, number>();
  for (const row of rows) {
    const key = value(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, MOST_VALUES);
}
