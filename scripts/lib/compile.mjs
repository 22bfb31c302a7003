import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesUnder, root } from './paths.mjs';
import { runBin } from './run.mjs';

const emittedByTypeScript = /\.tsx?$/;

/** Compiles a project and lays what TypeScript leaves behind (styles, scripts, schemas) beside it. */
export async function compile({ project, from, to, clean }) {
  if (clean) rmSync(join(root, to), { recursive: true, force: true });
  const code = await runBin('tsc', ['-p', project]);
  for (const folder of from) copyAssets(folder, to);
  return code;
}

export const compileTests = ({ clean }) =>
  compile({ project: 'tsconfig.test.json', from: [['src', 'src']], to: 'build', clean });

export async function compileDist() {
  const code = await compile({ project: 'tsconfig.json', from: [['src', '']], to: 'dist', clean: true });
  const program = join(root, 'dist/cli/main.js');
  if (existsSync(program)) chmodSync(program, 0o755);
  return code;
}

function copyAssets([from, under], to) {
  for (const file of filesUnder(from)) {
    if (emittedByTypeScript.test(file)) continue;
    const target = join(root, to, under, file.slice(from.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, file), target);
  }
}
