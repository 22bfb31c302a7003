import { numberKey, officeKey } from '../domain/aliases.js';
import { readCaseSlug } from '../domain/courts.js';
import type { SubjectKind } from '../domain/event.js';
import { type ReadModels, rowPosition } from '../projections/read-models.js';
import type { Position } from '../store/event-store.js';

/** The one subject of a kind that bears an alias, or a docket number in any of its forms; undefined when none or several do. */
export function bearerOf(models: ReadModels, kind: SubjectKind, alias: string): string | undefined {
  const reference = kind === 'case' ? readCaseSlug(alias) : undefined;
  const keys = [
    alias,
    alias.replaceAll(/[^a-z0-9]+/g, '-'),
    ...(reference ? [officeKey(reference), numberKey(reference)] : []),
  ];
  for (const key of new Set(keys)) {
    const found = models.all<{ subject: string }>(
      "SELECT DISTINCT subject FROM alias WHERE alias = ? AND subject >= ? AND subject < ? AND kind <> 'merged'",
      key,
      `${kind}-`,
      `${kind}.`,
    );
    if (found.length === 1) return found[0]?.subject;
  }
  return undefined;
}

/** The case that one of these was merged into by a place in the log. */
export function mergedInto(models: ReadModels, names: readonly string[], at: Position): string | undefined {
  for (const name of names) {
    const into = models.get<{ subject: string }>(
      "SELECT subject FROM alias WHERE alias = ? AND kind = 'merged' AND position <= ?",
      name,
      rowPosition(at),
    );
    if (into) return into.subject;
  }
  return undefined;
}

/** Aliases a subject had by a place in the log, by kind. */
export const aliasesOf = (
  models: ReadModels,
  subject: string,
  at: Position,
): { alias: string; kind: string }[] =>
  models.all(
    "SELECT alias, kind FROM alias WHERE subject = ? AND kind <> 'merged' AND position <= ? ORDER BY kind, alias",
    subject,
    rowPosition(at),
  );
