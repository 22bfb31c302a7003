import { Parser } from 'tap-parser';

/**
 * Counts the tests in TAP: a test is a `t.test` block that holds no other, or a file without any.
 * What fails around its tests (a crash, a time-out, a broken plan) counts as one failure more.
 *
 * @example countTap(text) // { passed: 12, failed: 0, skipped: 1 }
 */
export function countTap(text) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const parser = new Parser();
  watch(parser, total);
  parser.end(text);
  return total;
}

export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function watch(parser, total, depth = 0) {
  const here = { children: 0, skipped: 0 };
  const failedBefore = total.failed;
  parser.on('child', (child) => {
    here.children += 1;
    watch(child, total, depth + 1);
  });
  parser.on('assert', (result) => {
    if (result.skip || result.todo) here.skipped += 1;
  });
  parser.on('complete', (results) => {
    total.skipped += here.skipped;
    if (depth > 0 && here.children === 0) {
      if (!results.ok) total.failed += 1;
      else if (results.count > here.skipped) total.passed += 1;
    } else if (!results.ok && total.failed === failedBefore) total.failed += 1;
  });
}
