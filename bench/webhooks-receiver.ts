// A receiver as fast as Node can be, in a process of its own: answers every POST with 204, counts, and tells on GET.
// With --hang it never answers. Prints its port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const hang = process.argv.includes('--hang');
let count = 0;
const times: Record<string, number> = {};
const server = createServer((request, response) => {
  request.resume();
  if (hang) return;
  if (request.method === 'GET') {
    response.end(JSON.stringify({ count, times }));
    return;
  }
  if (request.url === '/timed')
    times[request.headers['webhook-id'] as string] = performance.timeOrigin + performance.now();
  request.on('end', () => {
    count += 1;
    response.writeHead(204).end();
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
