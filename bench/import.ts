import type { NewEvent } from '../src/domain/event.js';
import { importText } from '../src/imports/import.js';
import { readInput } from '../src/imports/read.js';
import { removeDatabase } from '../src/projections/read-models.js';
import { LocalLog } from '../src/store/local-log.js';
import { openSqliteStore } from '../src/store/sqlite.js';
import { bareLog } from './append.js';
import type { Bench, Context } from './context.js';
import { interleaved, rowOf, timed } from './measure.js';
import { Random } from './world/random.js';
import { docketTexts } from './world/shapes.js';

const READ = { retrievedOn: '2026-01-05' };

/** Whole dockets as files, each under a number of its own, until there are enough entries. */
function files(entries: number): { texts: string[]; entries: number } {
  const dockets = docketTexts().flatMap(({ text }) => {
    const read = readInput(text, READ);
    const facts = typeof read === 'string' ? undefined : read.dockets[0]?.facts;
    const count = typeof read === 'string' ? 0 : (read.dockets[0]?.entries.length ?? 0);
    const number = facts?.docketNumber;
    return number !== undefined && text.includes(number) && count > 0 ? [{ text, number, count }] : [];
  });
  const texts: string[] = [];
  let held = 0;
  for (let n = 0; held < entries; n += 1) {
    const { text, number, count } = dockets[n % dockets.length] as (typeof dockets)[number];
    texts.push(text.replaceAll(number, `1:24-cv-${String(n).padStart(5, '0')}`));
    held += count;
  }
  return { texts, entries: held };
}

async function imported(path: string, texts: readonly string[], entries: number): Promise<number> {
  removeDatabase(path);
  const store = openSqliteStore(path);
  const random = new Random(3);
  const world = { log: store.log, store, salt: () => random.hex(16), resolveCase: () => undefined };
  const ms = await timed(async () => {
    for (const text of texts) await importText(text, { ...READ, actor: 'bench' }, world);
  });
  await store.close();
  return entries / (ms / 1000);
}

/** The events an import made, stream by stream: what one append held. */
function rows(path: string): NewEvent[][] {
  const log = LocalLog.openReadOnly(path);
  const all = log.streamNames().map((name) => log.stream(name) as NewEvent[]);
  log.close();
  return all;
}

export const importBench: Bench = {
  name: 'import',
  async run(context: Context) {
    const input = files(Math.max(500, Math.round(20_000 * context.scale)));
    const path = context.path('import.db');
    await imported(path, input.texts, input.entries);
    const appends = rows(path);
    const sides = await interleaved(
      context.repeats,
      () => imported(path, input.texts, input.entries),
      async () => {
        const log = bareLog(context.path('import-bare.db'));
        const ms = await timed(() => {
          for (const events of appends)
            for (let i = 0; i < events.length; i += 400) log.insert(events.slice(i, i + 400));
        });
        log.close();
        return input.entries / (ms / 1000);
      },
    );
    return [
      rowOf(
        { name: 'import until appended, classification included', unit: 'entries/s', atLeast: 0.4 },
        sides,
      ),
    ];
  },
};
