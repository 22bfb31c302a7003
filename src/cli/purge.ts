import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { purge } from '../commands/purge.js';
import { verifyChains } from '../commands/verify-chains.js';
import { deliveriesHolding } from '../imports/inbox.js';
import { removeDatabase } from '../projections/read-models.js';
import { rebuildBeside } from '../projections/rebuild.js';
import { openDatabase } from '../store/driver.js';
import { lockFile } from '../store/file-lock.js';
import { LocalLog } from '../store/local-log.js';
import { CliError, EXIT, usageError } from './exit.js';
import { modelsPath, quietLogger, recordOrSay } from './opening.js';
import type { Output } from './output.js';
import type { Verb } from './verb.js';

/** Deliveries that brought an entry's text and have been applied: they keep a copy of it in the inbox. */
function appliedDeliveries(log: LocalLog, ids: readonly string[]): string[] {
  const subjects = new Set(ids.flatMap((id) => log.event(id)?.subject ?? []));
  const told = [...subjects]
    .flatMap((subject) => log.stream(subject))
    .filter(
      (event) => ids.includes(event.id) || ids.includes(String((event.data as { event?: string }).event)),
    );
  const texts = new Set(told.flatMap((event) => textsOf(event.data)));
  return log
    .streamNames('inbox-')
    .flatMap((stream) => deliveriesHolding(log.stream(stream), texts))
    .flatMap(({ id, applied }) => (applied ? [id] : []));
}

function textsOf(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  const { salt, text } = value as Record<string, unknown>;
  if (typeof salt === 'string' && typeof text === 'string') return [text];
  return Object.values(value).flatMap(textsOf);
}

/** A place the text had reached, and what became of it there. */
interface Reached {
  readonly place: string;
  readonly state: 'erased' | 'stays' | 'to do';
  readonly note: string;
}

export const purgeVerb: Verb = {
  name: 'purge',
  summary:
    'Erase the text of docket entries for good: the hash chains stay valid, and a report says every place it had reached.',
  usage: 'EVENT_ID… --yes [options]',
  about: [
    'Erases text and salt from the record file, its write-ahead log and free pages, and makes the read models and the search index anew without them. It cannot be undone. The server must not be running. On EventStoreDB the text is left out by copying: asof copy --purge (docs/sealing.md).',
  ],
  options: {
    yes: { type: 'boolean', help: 'Do it; without, only what would be erased is told.' },
    from: { type: 'string', value: 'FILE', help: 'A file with one event id a line, beside those given.' },
  },
  words: [0, 10_000],
  examples: () => [['purge 0b6f2a52-6d8e-5c3f-9a55-2f6de2f1c001 --yes', 'Erase the text of one entry.']],
  async run(context) {
    const { out } = context;
    const config = context.config();
    const list = context.text('from');
    const ids = [
      ...context.words,
      ...(list === undefined
        ? []
        : readFileSync(list, 'utf8')
            .split(/\s+/)
            .filter((id) => id !== '')),
    ];
    if (ids.length === 0)
      throw usageError('Name the events whose text is to be erased: asof purge EVENT_ID….');
    const record = recordOrSay(config);
    if (!context.flag('yes')) return tellOnly(out, record, ids);
    const lock = lockFile(record);
    try {
      const log = LocalLog.open(record);
      try {
        if (log.meta('origin') !== undefined) {
          throw new CliError(
            EXIT.refused,
            'This is a copy of an EventStoreDB log, which keeps the text: copy that log with asof copy --purge, retire the old one, then start with an empty data directory (docs/sealing.md).',
          );
        }
        const report = purge(log, [...ids, ...appliedDeliveries(log, ids)]);
        const chains = verifyChains(log);
        const reached = [
          ...placesOf(
            config.dataDir,
            report.erased.map((each) => each.id),
            report.files,
          ),
          ...derivedPlaces(report.derived),
        ];
        const path = modelsPath(config);
        removeDatabase(path);
        const runner = await rebuildBeside(log, path, quietLogger(config));
        runner.close();
        runner.models.close();
        const done = {
          ...report,
          derived: report.derived.map(({ id, type }) => ({ id, type })),
          chainsHold: chains.flaws.length === 0,
          reached,
        };
        if (out.json) out.value(done);
        else print(out, done);
        return report.unknown.length > 0 ? EXIT.notFound : EXIT.ok;
      } finally {
        log.close();
      }
    } finally {
      lock.release();
    }
  },
};

function tellOnly(out: Output, record: string, ids: readonly string[]): number {
  const log = LocalLog.openReadOnly(record);
  try {
    const found = ids.map((id) => ({ id, event: log.event(id) }));
    if (out.json)
      out.value({
        wouldErase: found.filter(({ event }) => event).map(({ id }) => id),
        unknown: found.filter(({ event }) => !event).map(({ id }) => id),
      });
    else {
      for (const { id, event } of found)
        out.line(`${id}: ${event ? `${event.type} of ${event.subject}` : 'not on record'}`);
      out.line('Nothing was erased. Give --yes to erase the text of these for good.');
    }
    return EXIT.refused;
  } finally {
    log.close();
  }
}

function placesOf(dataDir: string, ids: readonly string[], files: readonly string[]): Reached[] {
  const reached: Reached[] = [
    ...files.map((file) => ({
      place: file,
      state: 'erased' as const,
      note: 'the record: text and salt, free pages and write-ahead log included',
    })),
    {
      place: join(dataDir, 'models.db'),
      state: 'erased',
      note: 'read models and search index: made anew without the text',
    },
  ];
  const queue = join(dataDir, 'webhooks.db');
  if (existsSync(queue)) reached.push(...sentTo(queue, ids));
  for (const name of readdirSync(dataDir).filter((entry) => entry.startsWith('before-restore-'))) {
    reached.push({
      place: join(dataDir, name),
      state: 'to do',
      note: 'files set aside by asof restore: remove them if they hold the text',
    });
  }
  reached.push({
    place: 'backups and exports made before',
    state: 'to do',
    note: 'make new ones, then destroy the old',
  });
  return reached;
}

/** Receivers that were sent a message of an erased event; what they answered may quote it and is forgotten. */
function sentTo(queue: string, ids: readonly string[]): Reached[] {
  const db = openDatabase(queue);
  try {
    db.exec('PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON');
    const counts = new Map<string, number>();
    for (const id of ids) {
      const rows = db
        .prepare(
          "SELECT endpoint, count(*) AS n FROM delivery WHERE event = ? AND state = 'delivered' GROUP BY endpoint",
        )
        .all(id) as { endpoint: string; n: number }[];
      for (const { endpoint, n } of rows) counts.set(endpoint, (counts.get(endpoint) ?? 0) + n);
      db.prepare(
        'UPDATE attempt SET head = NULL WHERE delivery IN (SELECT seq FROM delivery WHERE event = ?)',
      ).run(id);
    }
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return [...counts].map(([endpoint, n]) => ({
      place: `webhook endpoint ${endpoint}`,
      state: 'to do' as const,
      note: `was sent ${n} message${n === 1 ? '' : 's'} about it: ask its owner to erase them`,
    }));
  } finally {
    db.close();
  }
}

const derivedPlaces = (derived: readonly { readonly id: string; readonly type: string }[]): Reached[] =>
  derived.map(({ id, type }) => ({
    place: `event ${id} (${type})`,
    state: 'stays' as const,
    note: 'was read from the entry: retract it with EventRetracted if it repeats what must go',
  }));

interface Done {
  readonly erased: readonly { readonly id: string; readonly stream: string; readonly texts: number }[];
  readonly nothingToErase: readonly string[];
  readonly unknown: readonly string[];
  readonly chainsHold: boolean;
  readonly reached: readonly Reached[];
}

function print(out: Output, { erased, nothingToErase, unknown, chainsHold, reached }: Done): void {
  out.line('Purge report');
  for (const { id, stream, texts } of erased)
    out.line(`  erased   ${id} of ${stream}: ${texts} text${texts === 1 ? '' : 's'}`);
  for (const id of nothingToErase) out.line(`  no text  ${id}`);
  for (const id of unknown) out.line(`  unknown  ${id}`);
  out.line();
  out.line('Where it had reached');
  for (const { place, state, note } of reached) out.line(`  ${state.padEnd(7)}  ${place}: ${note}`);
  out.line();
  out.line(chainsHold ? 'Every hash chain still holds.' : 'A hash chain is broken: run asof verify.');
}
