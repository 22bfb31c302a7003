import { runMcpStdio } from '../../src/exports/mcp/server.js';
import { askApp } from '../../src/http/mcp.js';
import { testNode } from '../support/node.js';

// A server on standard input and output, over an empty record: started by mcp.test.ts.
const record = await testNode();
const server = runMcpStdio(askApp(record.app));
process.stdin.once('end', () => {
  void server.close().then(() => record.close());
});
