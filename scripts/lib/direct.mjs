import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { capture } from './run.mjs';
import { countTap } from './tap-count.mjs';

/**
 * Runs emitted test files each in a process of its own, two at a time, without tap's runner: quicker for a
 * few files, safe beside another run, and on any Node. Prints the TAP of files that fail.
 */
export async function runDirectly(files, { node = process.execPath, jobs = 2, env = {} } = {}) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const queue = [...files];
  const worker = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      const started = Date.now();
      const result = await capture(node, ['--enable-source-maps', file], {
        env: { ...process.env, ...env, TAP: '1', TAP_TIMEOUT: String(timeout()) },
      });
      const count = countTap(result.stdout);
      if (result.code !== 0 && count.failed === 0) count.failed = 1;
      for (const key of Object.keys(total)) total[key] += count[key];
      const mark = count.failed === 0 ? 'ok  ' : 'FAIL';
      console.log(
        `${mark} ${file} (${count.passed} passed, ${count.failed} failed, ${Date.now() - started} ms)`,
      );
      if (count.failed > 0) process.stdout.write(failures(result.stdout));
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return total;
}

const timeout = () =>
  Number(/^timeout:\s*(\d+)/m.exec(readFileSync(join(root, '.taprc'), 'utf8'))?.[1] ?? 30);

// Passing asserts are noise beside one that fails.
const failures = (tap) =>
  tap
    .split('\n')
    .filter((line) => !/^\s*ok \d/.test(line) || line.includes('#'))
    .join('\n');
