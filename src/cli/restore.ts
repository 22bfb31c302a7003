import { BackupFlaw } from '../commands/backup.js';
import { restore } from '../commands/restore.js';
import { CliError, EXIT } from './exit.js';
import type { Verb } from './verb.js';

export const restoreVerb: Verb = {
  name: 'restore',
  summary:
    'Put a backup in the place of the data, after checking it whole. What was there is moved aside, never deleted.',
  usage: 'DIRECTORY [--force] [options]',
  about: ['The server must not be running. Read models are made anew at the next start.'],
  options: {
    force: {
      type: 'boolean',
      help: 'Also where the data directory holds a record: that is moved into before-restore-… beside it.',
    },
  },
  words: [1, 1],
  examples: () => [
    ['restore /backups/asof-2026-06-01 --data ./data-restored', 'Into a new data directory.'],
    ['restore /backups/asof-2026-06-01 --force', 'In the place of the one there is.'],
  ],
  run(context) {
    const { out } = context;
    const { dataDir } = context.config();
    const stamp = new Date().toISOString().replaceAll(/[:.]/g, '-');
    try {
      const { manifest, movedAside } = restore(context.words[0] as string, dataDir, {
        force: context.flag('force'),
        stamp,
      });
      if (out.json)
        out.value({
          data: dataDir,
          movedAside,
          events: manifest.events,
          digest: manifest.digest,
          madeAt: manifest.madeAt,
        });
      else {
        out.line(
          `${manifest.events} events of the backup of ${manifest.madeAt} restored to ${dataDir}, digest ${manifest.digest}.`,
        );
        if (movedAside !== null) out.line(`What was there before is in ${movedAside}.`);
      }
      return EXIT.ok;
    } catch (error) {
      if (error instanceof BackupFlaw) throw new CliError(EXIT.refused, error.message);
      throw error;
    }
  },
};
