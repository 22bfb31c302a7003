import { writeFileSync } from 'node:fs';
import { testNode } from '../support/node.js';

// Writes the OpenAPI document of this very code to a file: what the client's types are made from.
const [to = 'build/openapi.json'] = process.argv.slice(2);
const record = await testNode();
const { body } = await record.get('/openapi.json');
writeFileSync(to, `${JSON.stringify(body, null, 1)}\n`);
await record.close();
