// A receiver as fast as Node can be, in a process of its own: answers every POST with 204 and counts. With --hang it never
// answers. Says its origin to its parent; asked for so many requests, says when each message of them came once they are there.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const hang = process.argv.includes('--hang');
let times: Record<string, number> = {};
let count = 0;
let wanted = Number.POSITIVE_INFINITY;
const server = createServer((request, response) => {
  request.resume();
  if (hang) return;
  if (request.url === '/timed')
    times[request.headers['webhook-id'] as string] = performance.timeOrigin + performance.now();
  request.on('end', () => {
    count += 1;
    response.writeHead(204).end();
    tell();
  });
});

function tell(): void {
  if (count < wanted) return;
  process.send?.({ count, times });
  wanted = Number.POSITIVE_INFINITY;
  count = 0;
  times = {};
}

process.on('message', (message) => {
  wanted = message as number;
  tell();
});
process.on('disconnect', () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
);
