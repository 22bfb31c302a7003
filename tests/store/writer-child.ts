import { openSqliteStore } from '../../src/store/sqlite.js';
import { newEvent } from '../support/new-event.js';

// Appends to 20 streams at once for as long as it lives, and prints an id once it was acknowledged.
const store = openSqliteStore(process.argv[2] as string);
process.stdout.write('open\n');
await Promise.all(
  Array.from({ length: 20 }, async (_, writer) => {
    const stream = `case-${process.pid}-${writer}`;
    for (let n = 0; ; n++) {
      const event = newEvent(stream);
      await store.append(stream, [event], n === 0 ? 'none' : n - 1);
      process.stdout.write(`${event.id}\n`);
    }
  }),
);
