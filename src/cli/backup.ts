import { resolve } from 'node:path';
import { BackupFlaw, backup } from '../commands/backup.js';
import { SOFTWARE_VERSION } from '../version.js';
import { CliError, EXIT } from './exit.js';
import { recordOrSay } from './opening.js';
import type { Verb } from './verb.js';

export const backupVerb: Verb = {
  name: 'backup',
  summary:
    'Write a consistent copy of the data to a new directory, while the server runs; read back and verified by digest.',
  usage: 'DIRECTORY [options]',
  about: [
    'It holds the record with keys, endpoints and watches (which are streams of the log), webhook deliveries under way, and webhooks.key: keep it as safe as the data itself. Read models are left out, since they are made anew from the log.',
  ],
  options: {},
  words: [1, 1],
  examples: () => [
    ['backup /backups/asof-2026-06-01', 'Back up the data directory.'],
    ['restore /backups/asof-2026-06-01 --data ./data-restored', 'Put it in a new one.'],
  ],
  run(context) {
    const { out } = context;
    const config = context.config();
    const to = resolve(context.words[0] as string);
    const began = Date.now();
    try {
      const manifest = backup(config.dataDir, recordOrSay(config), to, {
        software: SOFTWARE_VERSION,
        at: new Date().toISOString(),
      });
      if (out.json) out.value({ directory: to, ...manifest });
      else {
        const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
        out.line(
          `${manifest.events} events in ${manifest.streams} streams backed up to ${to} (${(bytes / 1e6).toFixed(1)} MB, ${((Date.now() - began) / 1000).toFixed(1)} s), read back whole.`,
        );
        out.line(`Digest ${manifest.digest}`);
      }
      return EXIT.ok;
    } catch (error) {
      if (error instanceof BackupFlaw) throw new CliError(EXIT.failure, error.message);
      throw error;
    }
  },
};
