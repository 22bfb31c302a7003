import { once } from 'node:events';
import { askServer } from '../exports/mcp/ask.js';
import { runMcpStdio } from '../exports/mcp/server.js';
import { openAnswers, serverOf } from './answers.js';
import { EXIT } from './exit.js';
import { REMOTE, type Verb } from './verb.js';

export const mcpVerb: Verb = {
  name: 'mcp',
  summary:
    'Serve assistants over standard input and output (Model Context Protocol): read-only tools, each answer with its sources and permalink.',
  usage: '[options]',
  about: [
    'Reads the data directory, also beside a running server; with --url it asks that server. A server speaks the same protocol over HTTP at /mcp.',
  ],
  options: REMOTE,
  words: [0, 0],
  examples: () => [
    ['mcp', 'What an assistant starts, as {"command": "npx", "args": ["asof", "mcp"]}.'],
    ['mcp --url http://127.0.0.1:4170', 'The same on a running server.'],
  ],
  async run(context) {
    const server = serverOf(context);
    const answers = server ? undefined : await openAnswers(context);
    const ask = server
      ? askServer(server.url, server.key)
      : async (path: string) => {
          const answer = await answers?.get(path);
          return {
            status: answer?.status ?? 500,
            body: JSON.parse(Buffer.from(answer?.body ?? '{}').toString('utf8')) as Record<string, unknown>,
          };
        };
    const served = runMcpStdio(ask, (error) => context.out.note(error.message));
    await Promise.race([once(context.stdin, 'end'), once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    await served.close();
    await answers?.close();
    return EXIT.ok;
  },
};
