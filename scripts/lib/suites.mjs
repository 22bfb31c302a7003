import { filesUnder, isTest } from './paths.mjs';

/** Folders of tests/ that need more than Node: run by `npm test` too, but never by `test:unit` alone. */
export const slow = ['browser', 'faults', 'e2e', 'esdb'];

export const testSources = () => filesUnder('tests').filter(isTest);

/** The test files of one folder or file under tests/, of several, or of all. */
export function select(sources, wanted) {
  return sources.filter((file) =>
    wanted.some((name) => file === name || file.startsWith(`${name.replace(/\/$/, '')}/`)),
  );
}

export const quick = (sources) => sources.filter((file) => !slow.includes(file.split('/')[1] ?? ''));
