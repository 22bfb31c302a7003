import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import t from 'tap';
import { launchBrowser } from '../helpers/browser.js';
import { fromRoot } from '../helpers/root.js';
import { testNode } from '../support/node.js';

const CASE = '/cases/cand-4-24-cv-04722';
const PAGES = [
  '/',
  '/?asOf=2025-03-05&knownOn=2025-03-05',
  CASE,
  `${CASE}?asOf=2025-03-05`,
  `${CASE}?asOf=2023-01-01`,
  `${CASE}/docket?asOf=2026-05-18`,
  `${CASE}/docket/72`,
  `${CASE}/claims?asOf=2025-06-05`,
  `${CASE}/hearings`,
  `${CASE}/motions`,
  `${CASE}/injunctions`,
  `${CASE}/deadlines`,
  `${CASE}/appeals`,
  `${CASE}/parties`,
  `${CASE}/relief`,
  `${CASE}/disputes`,
  `${CASE}/history`,
  `${CASE}/compare?from=2025-03-01&to=2025-03-05`,
  '/cases',
  '/cases?status=ended&q=zzz',
  '/organizations',
  '/organizations/openai?asOf=2025-10-29',
  '/organizations/openai/compare?from=2025-10-01&to=2025-10-29',
  '/organizations/openai/board',
  '/organizations/openai/ownership?asOf=2025-10-29',
  '/organizations/openai/conversion?asOf=2025-02-04',
  '/organizations/openai/obstacles?asOf=2025-02-04',
  '/organizations/openai/commitments',
  '/ventures',
  '/ventures/stargate',
  '/persons',
  '/persons/elon-musk',
  '/matters',
  '/matters/musk-v-openai?asOf=2025-02-01',
  '/disputes',
  '/timeline?subject=organization-openai&subject=venture-stargate',
  '/calendar?month=2025-02',
  '/search?q=injunction',
  '/search?q=zzzzzz',
  '/search?q=injunction&court=cand',
  `${CASE}/docket?q=order&asOf=2026-05-18`,
  '/webhooks',
  '/nothing-here',
  '/cases?colour=blue',
];

const axe = readFileSync(fromRoot('node_modules/axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly impact: string;
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** All rules in one scheme; in the other those that colours can break. */
async function violations(page: Page, rules = ''): Promise<string[]> {
  await page.evaluate(axe);
  const found = (await page.evaluate(
    `axe.run(document, { resultTypes: ["violations"]${rules} }).then((r) => r.violations)`,
  )) as Violation[];
  return found
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 200)}`);
}

// How a tag is spelt is the renderer's business; what it means is ours.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    // A name given twice is how a form sends a list.
    'form-dup-name': 'off',
  },
});

t.test('every page', async (t) => {
  const node = await testNode({ dataset: 'musk-openai' });
  const address = await node.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  t.teardown(async () => {
    await browser.close();
    await node.close();
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true });
  const page = await context.newPage();
  for (const path of PAGES) {
    await t.test(path, async (t) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      // On a busy machine the server asks for patience.
      for (let tries = 0; (await page.goto(address + path))?.status() === 503 && tries < 20; tries += 1)
        await page.waitForTimeout(1000);
      t.same(await violations(page), [], 'axe finds nothing serious in light');
      await page.emulateMedia({ colorScheme: 'dark' });
      t.same(
        await violations(page, ', runOnly: ["color-contrast", "link-in-text-block"]'),
        [],
        'nor in dark',
      );
      const html = await page.request.get(address + path).then((answer) => answer.text());
      const report = await validator.validateString(html);
      const messages = report.results.flatMap((result) =>
        result.messages.map((one) => `${one.ruleId}: ${one.message}`),
      );
      t.same([...new Set(messages)], [], 'the HTML validates');
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        t.ok(overflow <= 0, `nothing scrolls sideways at ${width} pixels`, { overflow });
      }
    });
  }
});
