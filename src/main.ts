import { run } from './cli/run.js';

/** `npm start`: the server as configured by the environment (docs/configuration.md), as `asof serve` starts it. */
process.exitCode = await run(['serve'], process.env);
