import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { copyLog, NotACopy } from '../commands/copy.js';
import { type OpenedStore, openStore } from '../store/open-store.js';
import { CliError, EXIT, usageError } from './exit.js';
import type { Verb } from './verb.js';

/** Appends under way together on the embedded store: they share a commit, in the order in which they were asked. */
const TOGETHER = 100;

export const copyVerb: Verb = {
  name: 'copy',
  summary: 'Copy a log from one store to another: ids, order, dates and metadata kept, verified by digest.',
  usage: '--from STORE --to STORE [options]',
  about: [
    'A store is sqlite:PATH (a record file, or a data directory) or esdb://…. The target is empty, or holds what an earlier copy left: then it goes on from there. Every permalink given before answers the same from the copy. A source that is written to meanwhile is copied as far as it goes; run it again when the writer has stopped.',
  ],
  options: {
    from: { type: 'string', value: 'STORE', help: 'The store to copy from; it is only read.' },
    to: { type: 'string', value: 'STORE', help: 'The store to copy to.' },
    purge: {
      type: 'string',
      value: 'ID',
      multiple: true,
      help: 'Leave out the texts of this event: its hashes stay valid (docs/sealing.md). May be repeated.',
    },
  },
  words: [0, 0],
  examples: () => [
    ['copy --from sqlite:./data --to sqlite:./copy', 'To another data directory.'],
    ['copy --from sqlite:./data --to "esdb://127.0.0.1:2113?tls=false"', 'To EventStoreDB.'],
    ['copy --from "esdb://127.0.0.1:2113?tls=false" --to sqlite:./data', 'And back.'],
  ],
  async run(context) {
    const [from, to] = [context.text('from'), context.text('to')];
    if (from === undefined || to === undefined)
      throw usageError('Say from where to where: asof copy --from sqlite:./data --to esdb://….');
    const scratch = mkdtempSync(join(tmpdir(), 'asof-copy-'));
    const { out } = context;
    let source: OpenedStore | undefined;
    let target: OpenedStore | undefined;
    const bar = out.progress('copying events');
    try {
      source = await open(from, true, scratch);
      target = await open(to, false, scratch);
      const report = await copyLog(source.store, target.store, {
        together: to.startsWith('sqlite') ? TOGETHER : 1,
        withoutText: new Set(context.list('purge')),
        onProgress: (copied) => bar.update(copied),
      });
      bar.stop();
      if (out.json) out.value(report);
      else {
        out.line(
          `${report.copied} events copied${report.alreadyThere > 0 ? `, ${report.alreadyThere} were there` : ''}; the copy was read back whole.`,
        );
        out.line(`Digest ${report.digest}`);
      }
    } catch (error) {
      if (error instanceof NotACopy) throw new CliError(EXIT.refused, error.message);
      throw error;
    } finally {
      bar.stop();
      await target?.close();
      await source?.close();
      rmSync(scratch, { recursive: true, force: true });
    }
    return EXIT.ok;
  },
};

/** A store by its address. EventStoreDB needs a directory for a node's own copy of the log, which no copying uses. */
async function open(address: string, readOnly: boolean, scratch: string): Promise<OpenedStore> {
  if (/^esdb(\+discover)?:\/\//.test(address))
    return openStore(address, { dataDir: mkdtempSync(join(scratch, 'node-')) });
  if (!address.startsWith('sqlite:'))
    throw usageError(`"${address}" is no store: give sqlite:PATH or esdb://….`);
  const given = address.slice('sqlite:'.length);
  const isFile = given.endsWith('.db') || (existsSync(given) && statSync(given).isFile());
  const path = isFile ? given : join(given, 'record.db');
  if (readOnly && !existsSync(path))
    throw new CliError(EXIT.notFound, `There is no record at ${path}: check --from.`);
  return openStore(`sqlite:${path}`, { dataDir: dirname(path), readOnly });
}
