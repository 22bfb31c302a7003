// Pictures for the README and docs/, taken of the real record in a real browser: `node scripts/screenshots.mjs`.
// Private persons' cases appear in none of them: the dataset has none.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { findChromium } from './lib/chromium.mjs';
import { compileTests } from './lib/compile.mjs';
import { root } from './lib/paths.mjs';

const CASE = '/cases/musk-v-openai';
const shots = [
  { name: 'case', path: `${CASE}?asOf=2025-03-05`, width: 1280, height: 1000 },
  { name: 'case-dark', path: `${CASE}?asOf=2026-05-18`, width: 1280, height: 1000, scheme: 'dark' },
  { name: 'case-phone', path: `${CASE}?asOf=2025-03-05`, width: 390, height: 844 },
  { name: 'sources', path: `${CASE}?asOf=2025-03-05`, width: 1280, height: 700, click: '#status .mark' },
  { name: 'front', path: '/?asOf=2025-03-05', width: 1280, height: 1000 },
  { name: 'organization', path: '/organizations/openai?asOf=2025-10-29', width: 1280, height: 1400 },
  { name: 'compare', path: `${CASE}/compare?from=2025-03-01&to=2025-03-05`, width: 1280, height: 1000 },
  { name: 'timeline', path: '/timeline', width: 1280, height: 900 },
  { name: 'search', path: '/search?q=injunction', width: 1280, height: 800 },
];

const executablePath = findChromium({ install: true });
if (!executablePath) throw new Error('No Chromium found: install it, or name one in ASOF_TEST_CHROMIUM.');
if (!process.argv.includes('--no-build') && (await compileTests({ clean: false })) !== 0)
  throw new Error('The server does not compile.');

const folder = join(root, 'docs/screenshots');
const data = mkdtempSync(join(tmpdir(), 'asof-screenshots-'));
mkdirSync(folder, { recursive: true });
const built = process.env.ASOF_SCREENSHOTS_BUILD ?? join(root, 'build');
const { testNode } = await import(pathToFileURL(join(built, 'tests/support/node.js')).href);
const node = await testNode({ dataset: 'musk-openai', dataDir: data });
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
try {
  const address = await node.app.listen({ host: '127.0.0.1', port: 0 });
  for (const { name, path, width, height, scheme = 'light', click } of shots) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
    const page = await context.newPage();
    await page.goto(address + path);
    if (click) await page.locator(click).first().click();
    await page.waitForTimeout(200);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
    console.log(`docs/screenshots/${name}.png`);
  }
} finally {
  await browser.close();
  await node.close();
  rmSync(data, { recursive: true, force: true });
}
