import { randomBytes } from 'node:crypto';
import { numberKey, officeKey } from './domain/aliases.js';
import { courtId } from './domain/courts.js';
import { docketNumberParts } from './domain/docket-number.js';
import type { Node } from './http/node.js';
import type { CaseQuery } from './imports/case-directory.js';
import { type ImportOptions, type ImportReport, type ImportWorld, importTexts } from './imports/import.js';
import { pacerAlias } from './imports/plan-header.js';
import { Planner } from './imports/planner.js';

/** What of a node imports work with. */
export type ImportingNode = Pick<Node, 'store' | 'log' | 'runner' | 'reader'>;

const WAIT_MS = 60_000;

const SALT_DIGITS = 16;
/** Random digits not yet given out: the system is asked for many at a time. */
let digits = '';
let given = 0;

function salt(): string {
  if (given === digits.length) {
    digits = randomBytes(SALT_DIGITS * 256).toString('hex');
    given = 0;
  }
  given += SALT_DIGITS;
  return digits.slice(given - SALT_DIGITS, given);
}

/** One for the process: its thread starts when much is imported, and ends when nothing is. */
const planner = new Planner();

/** What imports work with on this node: its store, its log, and the cases its read models know. */
export function importWorld(node: ImportingNode): ImportWorld {
  return {
    store: node.store,
    log: node.log,
    salt,
    resolveCase: (query) => recordedCase(node, query),
    planner,
    caughtUp: (position = node.log.head()) => node.runner.reached(position, WAIT_MS),
  };
}

type NodeOptions = Omit<ImportOptions, 'retrievedOn'> & { readonly retrievedOn?: string };

/**
 * Imports texts one after the other, each once the read models have taken in what went before, so that its cases are found by
 * every name they have; answers each when they have taken it in as well.
 */
export function importAllInto(
  node: ImportingNode,
  texts: Iterable<string> | AsyncIterable<string>,
  options: NodeOptions,
): AsyncGenerator<ImportReport> {
  const retrievedOn = options.retrievedOn ?? node.reader.today();
  return importTexts(texts, { ...options, retrievedOn }, importWorld(node));
}

/** Imports one text, as `importAllInto`. */
export async function importInto(
  node: ImportingNode,
  text: string,
  options: NodeOptions,
): Promise<ImportReport> {
  const { value } = await importAllInto(node, [text], options).next();
  return value as ImportReport;
}

/** The recorded case an input belongs to: by CourtListener's or PACER's id, else by number, where another office is another case. */
export function recordedCase(
  node: ImportingNode,
  { court, docketNumber, pacerCaseId, courtlistenerId }: CaseQuery,
): string | undefined {
  const found =
    (courtlistenerId === undefined ? undefined : byAlias(node, `courtlistener:${courtlistenerId}`)) ??
    (court === undefined || pacerCaseId === undefined
      ? undefined
      : byAlias(node, `pacer:${pacerAlias(court, pacerCaseId).toLowerCase()}`)) ??
    (court === undefined || docketNumber === undefined ? undefined : byNumber(node, court, docketNumber));
  if (found === undefined) return undefined;
  return (
    node.runner.models.get<{ subject: string }>(
      "SELECT subject FROM alias WHERE alias = ? AND kind = 'merged'",
      found,
    )?.subject ?? found
  );
}

const byAlias = (node: ImportingNode, alias: string): string | undefined =>
  node.runner.models.get<{ subject: string }>('SELECT subject FROM alias WHERE alias = ?', alias)?.subject;

function byNumber(node: ImportingNode, court: string, docketNumber: string): string | undefined {
  const parts = docketNumberParts(docketNumber);
  if (!parts) return node.reader.alias('case', `${courtId(court)}-${docketNumber.toLowerCase()}`);
  const reference = { court: courtId(court), parts };
  const keys = parts.office === undefined ? undefined : [officeKey(reference), `${numberKey(reference)}@`];
  const rows = node.runner.models.all<{ subject: string; alias: string }>(
    "SELECT subject, alias FROM alias WHERE alias >= ? AND alias < ? AND kind = 'office'",
    `${numberKey(reference)}@`,
    `${numberKey(reference)}A`,
  );
  const fitting = new Set(
    rows.filter((row) => keys === undefined || keys.includes(row.alias)).map((row) => row.subject),
  );
  return fitting.size === 1 ? [...fitting][0] : undefined;
}
