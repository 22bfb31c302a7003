// Makes src/client/generated/schema.d.ts from the OpenAPI document: `npm run client:types -- openapi.json`.
import { join } from 'node:path';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const [document = 'build/openapi.json', to = 'src/client/generated/schema.ts'] = process.argv.slice(2);
const program = join(root, 'tools/openapi-types/node_modules/openapi-typescript/bin/cli.js');
process.exitCode = await run(process.execPath, [program, document, '--output', to]);
