// A whole server on the data directory of its argument, at any free port, until it is killed.
import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import { serve } from '../../src/serve.js';
import { ADMIN_KEY } from '../support/node.js';

const config = readConfig({
  ASOF_DATA: process.argv[2] as string,
  ASOF_PORT: '0',
  ASOF_DATASET: 'none',
  ASOF_ADMIN_KEY: ADMIN_KEY,
  ASOF_RATE_LIMIT: '1000000',
  ASOF_LOG_LEVEL: 'fatal',
});
const { address } = await serve(config, pino({ level: 'fatal' }), () => {});
process.stdout.write(`${address}\n`);
