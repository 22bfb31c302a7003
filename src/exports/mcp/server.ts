import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import type { Ask } from './ask.js';
import { registerTools } from './tools.js';

const INSTRUCTIONS =
  'A sourced record of lawsuits and corporate governance that can be read as of any date (asOf) and as known on any date (knownOn). Cite the permalink and the sources of each answer. Unofficial: tell readers to verify with the court. What is alleged is not a fact; where versions conflict, give both.';

/** A server for assistants (Model Context Protocol): it reads, and never writes. */
export function mcpServer(ask: Ask, version: string): McpServer {
  const server = new McpServer(
    { name: 'asof', title: 'Asof', version },
    { capabilities: { tools: {} }, instructions: INSTRUCTIONS },
  );
  registerTools(server, ask);
  return server;
}

/**
 * Serves assistants over standard input and output. Nothing else may write to standard output meanwhile.
 * @param ask `askServer(url, key)` for a running server, `askApp(app)` for one in this process
 * @returns what ends it
 * @example runMcpStdio(askServer('http://127.0.0.1:4170'))
 */
export function runMcpStdio(
  ask: Ask,
  onError?: (error: Error) => void,
): { readonly close: () => Promise<void> } {
  return serveStdio(
    async () => mcpServer(ask, await versionOf(ask)),
    onError === undefined ? {} : { onerror: onError },
  );
}

/** The version of what answers, which may be another than that of this program. */
async function versionOf(ask: Ask): Promise<string> {
  const { body } = await ask('/health');
  return typeof body.version === 'string' ? body.version : 'unknown';
}
