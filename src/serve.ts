import type { Logger } from 'pino';
import type { Config } from './config.js';
import { buildApp } from './http/app.js';
import { openTracing } from './http/tracing.js';
import { apiParts, pageParts } from './parts.js';
import { firstKey, startNode } from './start.js';

/** Starts a node and listens. @param say says a line to the person who started it */
export async function serve(config: Config, logger: Logger, say: (line: string) => void) {
  const tracing = config.traces === undefined ? undefined : await openTracing(config.traces);
  const started = await startNode(config, logger);
  try {
    tracing?.follow(started.node);
    const app = await buildApp(started.node, apiParts, pageParts, tracing);
    const key = await firstKey(started.node);
    const address = await app.listen({ host: config.host, port: config.port });
    say(`Asof is at ${address}`);
    say(`  pages ${address}/   API ${address}/api/v1   documentation ${address}/docs`);
    say(
      `  data in ${config.dataDir}${config.store === 'sqlite' ? '' : `, the log in ${config.store.replace(/\/\/[^@/]*@/, '//…@')}`}`,
    );
    if (key !== undefined) say(`  first admin key, shown only now: ${key}`);
    return {
      address,
      node: started.node,
      close: async () => {
        // Connections that were busy when closing began fall idle one after the other: each is closed then, not at the end.
        const sweep = setInterval(() => app.server.closeIdleConnections(), 50);
        await app.close().finally(() => clearInterval(sweep));
        await started.close();
        await tracing?.shutdown();
      },
    };
  } catch (error) {
    await started.close();
    throw error;
  }
}
