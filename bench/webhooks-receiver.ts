// A receiver as fast as Node can be, in a process of its own: answers every POST with 204 and counts. Prints its port.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const hang = process.argv.includes('--hang');
const server = createServer((request, response) => {
  request.resume();
  if (hang) return;
  request.on('end', () => response.writeHead(204).end());
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
