import closeWithGrace from 'close-with-grace';
import { pino } from 'pino';
import { readConfig } from './config.js';
import { serve } from './serve.js';

/** Starts the server as configured by the environment (docs/configuration.md). */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({
    level: config.logLevel,
    redact: ['req.headers.authorization', 'headers.authorization', 'key', 'secret'],
  });
  const { close } = await serve(config, logger, (line) => process.stdout.write(`${line}\n`));
  closeWithGrace(
    {
      delay: 10_000,
      logger: { error: (error: unknown) => logger.error({ err: error }, 'closing after an error') } as never,
    },
    async () => close(),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
