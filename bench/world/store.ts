import type { NewEvent } from '../../src/domain/event.js';
import { LocalLog } from '../../src/store/local-log.js';
import { storables } from '../../src/store/storable.js';
import { generatedCase } from './cases.js';
import { Random } from './random.js';

const RECORDED_AT = '2026-01-05T12:00:00.000Z';
const CHUNK = 500;

/** Pieces of streams in the order in which they are recorded: dockets as they were imported, then what came later. */
export function* recording(cases: number, seed = 1): Generator<readonly NewEvent[]> {
  const random = new Random(seed);
  let later: (readonly NewEvent[])[] = [];
  for (let from = 0; from < cases; from += CHUNK) {
    const due = later;
    later = [];
    for (let n = from; n < Math.min(cases, from + CHUNK); n += 1) {
      const events = generatedCase(n);
      // Four of five events are on the docket when it is imported; the others come one or two at a time.
      const known = Math.ceil(events.length * 0.8);
      yield events.slice(0, known);
      if (known < events.length) later.push(events.slice(known));
    }
    yield* interleaved(due, random);
  }
  yield* interleaved(later, random);
}

function* interleaved(
  rests: readonly (readonly NewEvent[])[],
  random: Random,
): Generator<readonly NewEvent[]> {
  let open = rests.map((events) => ({ events, at: 0 }));
  while (open.length > 0) {
    for (const rest of open) {
      const size = 1 + random.below(2);
      yield rest.events.slice(rest.at, rest.at + size);
      rest.at += size;
    }
    open = open.filter((rest) => rest.at < rest.events.length);
  }
}

/** Writes pieces of streams to a record file, many to a transaction. @returns how many events there are */
export function writeRecord(path: string, pieces: Iterable<readonly NewEvent[]>): number {
  const log = LocalLog.open(path);
  let count = 0;
  let waiting: (readonly NewEvent[])[] = [];
  const flush = () => {
    log.write((writer) => {
      for (const events of waiting) {
        const stream = (events[0] as NewEvent).subject;
        writer.extend(stream, storables(stream, events), RECORDED_AT);
      }
    });
    waiting = [];
  };
  for (const events of pieces) {
    waiting.push(events);
    count += events.length;
    if (waiting.length >= 500) flush();
  }
  if (waiting.length > 0) flush();
  log.close();
  return count;
}
