// Makes src/client/generated/schema.ts from an OpenAPI document: `npm run client:types -- openapi.json`.
// Without one it asks this very code for its document. `--check` only says whether the types are up to date.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTests } from './lib/compile.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const target = join(root, 'src/client/generated/schema.ts');
const check = process.argv.includes('--check');
const [given] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const document = given ?? (await ownDocument());
const made = check ? join(root, 'build/schema.ts') : target;

const program = join(root, 'tools/openapi-types/node_modules/openapi-typescript/bin/cli.js');
const code = await run(process.execPath, [program, document, '--output', made, '--alphabetize']);
if (code !== 0) process.exit(code);
if (check && readFileSync(made, 'utf8') !== readFileSync(target, 'utf8')) {
  console.error('The client is behind the server: run npm run client:types and commit what it changes.');
  process.exitCode = 1;
}

async function ownDocument() {
  mkdirSync(join(root, 'src/client/generated'), { recursive: true });
  // The client compiles before it has its types.
  try {
    readFileSync(target);
  } catch {
    writeFileSync(
      target,
      'export type paths = object\nexport interface components { schemas: { Problem: { type: string; title: string; status: number; detail: string } } }\n',
    );
  }
  await compileTests({ clean: false });
  const to = join(root, 'build/openapi.json');
  if ((await run(process.execPath, [join(root, 'build/tests/client/document.js'), to])) !== 0)
    process.exit(1);
  return to;
}
