import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type VerifyReport, verify } from '../commands/verify.js';
import { LocalLog } from '../store/local-log.js';
import { EXIT } from './exit.js';
import { modelsPath, openReading, quietLogger, recordOrSay } from './opening.js';
import type { Output } from './output.js';
import type { Verb } from './verb.js';

export const verifyVerb: Verb = {
  name: 'verify',
  summary: "Check the file, every stream's hash chain, and every read model against one made anew beside it.",
  usage: '[options]',
  about: [
    'Reads only, beside a running server too. Names the first difference of each stream and table; the exit code is then 1.',
  ],
  options: {
    'chains-only': { type: 'boolean', help: 'Leave out the read models.' },
  },
  words: [0, 0],
  examples: () => [
    ['verify', 'Check everything.'],
    ['verify --json', 'The same for a program: digest, chains, tables, differences.'],
  ],
  async run(context) {
    const { out } = context;
    const config = context.config();
    const record = recordOrSay(config);
    const path = modelsPath(config);
    const log = LocalLog.openReadOnly(record);
    try {
      if (!context.flag('chains-only')) await (await openReading(config, out)).close();
      let bar: { readonly what: string; readonly bar: ReturnType<Output['progress']> } | undefined;
      const report = await verify({
        log,
        modelsPath: existsSync(path) && !context.flag('chains-only') ? path : undefined,
        scratch: tmpdir(),
        logger: quietLogger(config),
        onProgress: (what, done, of) => {
          if (bar?.what !== what) {
            bar?.bar.stop();
            bar = { what, bar: out.progress(what, of) };
          }
          bar.bar.update(done, of);
        },
      });
      bar?.bar.stop();
      if (out.json) out.value(report);
      else print(out, report);
      return report.sound ? EXIT.ok : EXIT.failure;
    } finally {
      log.close();
    }
  },
};

function print(
  out: Output,
  { file, chains, models, parked, position, digest, note, sound }: VerifyReport,
): void {
  out.line(
    file.length === 0
      ? 'The file is whole.'
      : `The file is damaged: ${file[0]}. Restore a backup with asof restore.`,
  );
  out.line(
    `${chains.events} events in ${chains.streams} streams: ${chains.flaws.length === 0 ? 'every chain holds.' : `${chains.flaws.length} chains are broken.`}`,
  );
  for (const flaw of chains.flaws.slice(0, 20))
    out.line(
      `  ${flaw.stream}, revision ${flaw.revision}${flaw.event === null ? '' : `, event ${flaw.event}`}: ${flaw.problem}`,
    );
  if (models) {
    out.line(
      `${models.rows} rows of ${models.tables.length} tables compared with a rebuild: ${models.differences.length === 0 ? 'no difference.' : `${models.differences.length} tables differ.`}`,
    );
    for (const each of models.differences) {
      out.line(`  ${each.table} at position ${each.at}`);
      out.line(`    live:    ${short(each.live)}`);
      out.line(`    rebuilt: ${short(each.rebuilt)}`);
    }
    if (models.differences.length > 0)
      out.line('Run asof rebuild: read models hold nothing that is not in the log.');
  }
  for (const each of parked) out.line(`Parked: event ${each.event} of ${each.subject}: ${each.error}`);
  if (note !== undefined) out.line(note);
  out.line(`Position ${position}, digest ${digest}`);
  out.line(sound ? 'All is as it should be.' : 'Not all is as it should be.');
}

const short = (row: readonly unknown[] | null): string => {
  const text = row === null ? 'no such row' : row.map(String).join(' | ');
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
};
