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

/** What failed and why, a paragraph each: the path of test names, what tap says of it, and where a file broke off. */
export function failuresOf(text) {
  const told = [];
  const parser = new Parser();
  tell(parser, [], told);
  parser.end(text);
  return told;
}

function tell(parser, names, told) {
  const children = new Set();
  parser.on('child', (child) => {
    children.add(child.name);
    tell(child, [...names, child.name], told);
  });
  parser.on('assert', ({ ok, skip, todo, name, diag }) => {
    const why = diag ? JSON.stringify(diag, null, 2).slice(0, 4000) : '';
    // A test that only failed since something in it did has been told.
    if (ok || skip || todo || (children.has(name) && why === '')) return;
    told.push([[...names, name].join(' > '), why].join('\n'));
  });
  parser.on('bailout', (reason) => told.push(`${names.join(' > ')} bailed out: ${reason}`));
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
