import { existsSync, renameSync } from 'node:fs';
import { ReadModels, removeDatabase } from '../projections/read-models.js';
import { rebuildBeside } from '../projections/rebuild.js';
import { StoreUnavailable } from '../store/event-store.js';
import { type FileLock, lockFile } from '../store/file-lock.js';
import { LocalLog } from '../store/local-log.js';
import { CliError, EXIT } from './exit.js';
import { modelsPath, quietLogger, recordOrSay } from './opening.js';
import type { Verb } from './verb.js';

export const rebuildVerb: Verb = {
  name: 'rebuild',
  summary: 'Make the read models anew from the log, beside the old ones, and put them in their place.',
  usage: '[options]',
  about: [
    'Nothing is lost by it: read models hold nothing that is not in the log. The server must not be running.',
  ],
  options: {},
  words: [0, 0],
  examples: () => [['rebuild', 'After a fault of the disk, or where asof verify names a difference.']],
  async run(context) {
    const { out } = context;
    const config = context.config();
    const record = recordOrSay(config);
    const lock = claim(record);
    const path = modelsPath(config);
    const beside = `${path}.rebuilding`;
    try {
      removeDatabase(beside);
      const log = LocalLog.openReadOnly(record);
      const head = Number(log.head());
      const bar = out.progress('rebuilding', head);
      const began = Date.now();
      const runner = await rebuildBeside(log, beside, quietLogger(config), {
        onProgress: (position) => bar.update(Number(position)),
      });
      bar.stop();
      const parked = runner.parked();
      runner.close();
      // All of it into the one file, which then takes the old one's name.
      runner.models.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      runner.models.close();
      log.close();
      removeDatabase(path);
      renameSync(beside, path);
      removeDatabase(beside);
      ReadModels.open(path).close();
      const seconds = (Date.now() - began) / 1000;
      if (out.json) out.value({ position: runner.position, seconds, parked });
      else {
        out.line(
          `The read models were made anew from ${head} positions of the log in ${seconds.toFixed(1)} s.`,
        );
        for (const each of parked) out.line(`Parked: event ${each.event} of ${each.subject}: ${each.error}`);
      }
      return parked.length > 0 ? EXIT.failure : EXIT.ok;
    } finally {
      if (existsSync(beside)) removeDatabase(beside);
      lock.release();
    }
  },
};

/** @throws CliError where a server has the directory open */
function claim(record: string): FileLock {
  try {
    return lockFile(record);
  } catch (error) {
    if (error instanceof StoreUnavailable && /in use by another/.test(error.message)) {
      throw new CliError(
        EXIT.unavailable,
        `${error.message} It brings its read models up to date by itself; to make them anew, stop it and run asof rebuild.`,
      );
    }
    throw error;
  }
}
