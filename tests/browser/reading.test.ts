import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import t from 'tap';
import { launchBrowser } from '../helpers/browser.js';
import { fromRoot } from '../helpers/root.js';
import { type TestNode, testNode } from '../support/node.js';

const CASE = '/cases/cand-4-24-cv-04722';
const IMPORTED = '/cases/laed-2-08-cv-04256';
let node: TestNode;
let address: string;
let browser: Browser;

t.before(async () => {
  node = await testNode({ dataset: 'musk-openai' });
  const docket = readFileSync(fromRoot('tests/fixtures/dockets/district/laed_127926.json'), 'utf8');
  await node.send('POST', '/imports?format=juriscraper&retrievedOn=2026-01-01', docket, {
    'content-type': 'application/json',
  });
  await node.settled();
  address = await node.app.listen({ host: '127.0.0.1', port: 0 });
  browser = await launchBrowser();
});
t.teardown(async () => {
  await browser?.close();
  await node?.close();
});

async function open(
  path: string,
  options: { script?: boolean; width?: number } = {},
): Promise<{ page: Page; errors: string[] }> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.script ?? true,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address + path);
  return { page, errors };
}

const status = (page: Page) => page.locator('#status .headline').innerText();

t.test('the slider moves the case from its filing to the verdict', async (t) => {
  const { page, errors } = await open(`${CASE}?asOf=2024-08-05`);
  t.match(await status(page), /Filed August 5, 2024/);
  const claims = await page.locator('#claims .count').innerText();
  const hearings = await page.locator('#hearings').innerText();
  const slider = page.getByRole('slider');
  await slider.focus();
  t.match(await slider.getAttribute('aria-valuetext'), /^Aug 5, 2024, change \d+ of \d+: /);
  const days = await page
    .locator('#bar-days a')
    .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.day));
  const steps = days.indexOf('2026-05-18') - days.indexOf('2024-08-05');
  t.ok(steps > 30, 'there is a day of change for every step');
  for (let i = 0; i < steps; i += 1) await page.keyboard.press('ArrowRight');
  t.match(await slider.getAttribute('aria-valuetext'), /^May 18, 2026/, 'its voice follows at once');
  t.match(page.url(), /asOf=2024-08-05/, 'nothing is loaded while it moves');
  await page.waitForURL(/asOf=2026-05-18/);
  await page.waitForFunction(() =>
    document.querySelector('#status .headline')?.textContent?.includes('Advisory verdict'),
  );
  t.match(await status(page), /Advisory verdict for defendants returned May 18, 2026/);
  t.not(await page.locator('#claims .count').innerText(), claims, 'the claims changed');
  t.not(await page.locator('#hearings').innerText(), hearings, 'the hearings changed');
  t.match(
    await page.locator('#bar-sentence').innerText(),
    /Musk v\. Altman at the end of May 18, 2026 \(Pacific\)/,
  );
  t.equal(await page.evaluate(() => document.activeElement?.id), 'bar-slider', 'the focus stays on it');
  t.match(await page.title(), /^May 18, 2026: Musk v\. Altman/);
  t.equal(await page.locator('#bar-date').inputValue(), '2026-05-18');
  await page.goBack();
  await page.waitForFunction(() =>
    document.querySelector('#status .headline')?.textContent?.includes('Filed August 5'),
  );
  t.match(await status(page), /Filed August 5, 2024/, 'back is one step, for one push');
  t.same(errors, [], 'nothing was refused or failed');
});

t.test('a provenance mark opens its sources', async (t) => {
  const { page, errors } = await open(`${CASE}?asOf=2025-03-05`);
  const mark = page.locator('#status .mark').first();
  t.match(await mark.innerText(), /reported/);
  const note = page.locator(`#${await mark.getAttribute('popovertarget')}`);
  t.notOk(await note.isVisible());
  await mark.click();
  t.ok(await note.isVisible());
  t.match(await note.innerText(), /Law360/);
  t.match(await note.innerText(), /Cite/);
  await page.keyboard.press('Escape');
  t.notOk(await note.isVisible(), 'Escape closes it');
  await mark.click();
  await note.getByRole('link', { name: 'How the record knows this' }).first().click();
  await page.waitForURL(/\/events\//);
  t.match(page.url(), /asOf=2025-03-05/, 'the explanation keeps the date');
  t.match(await page.locator('h1').innerText(), /Motion for preliminary injunction denied/);
  t.same(errors, []);
});

t.test('two dates compared, with causes', async (t) => {
  const { page, errors } = await open(`${CASE}/compare?from=2025-03-01&to=2025-03-05`);
  t.match(await page.locator('#status').innerText(), /requested\s*→\s*is denied|requested.*denied/s);
  t.match(await page.locator('#claims').innerText(), /sherman act group boycott/i);
  await page.getByRole('link', { name: 'swap' }).click();
  await page.waitForURL(/from=2025-03-05/);
  t.match(await page.locator('#status').innerText(), /denied.*requested/s);
  t.same(errors, []);
});

t.test('search, then one fact', async (t) => {
  const { page, errors } = await open('/?asOf=2025-03-05');
  await page.getByRole('searchbox').first().fill('"charitable trust" toss-up');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\?/);
  t.match(page.url(), /asOf=2025-03-05/, 'the search keeps the date');
  t.match(await page.locator('.hits').innerText(), /injunction denied/i);
  await page.locator('.facets a', { hasText: 'Musk v. Altman' }).first().click();
  await page.waitForURL(/subject=/);
  t.match(page.url(), /q=/, 'a facet keeps the words');
  t.same(errors, []);
});

t.test('from a hearing to its docket entry and its place in the docket', async (t) => {
  const { page, errors } = await open(`${IMPORTED}?asOf=2009-09-01`);
  const hearing = page.locator('.hearings > li', { hasText: 'September 10, 2009' });
  t.match(await hearing.innerText(), /September 3, 2009\s+moved/, 'its earlier day is struck');
  await hearing.getByRole('link', { name: 'ECF No. 17' }).click();
  await page.waitForURL(/\/docket\/17/);
  t.match(page.url(), /asOf=2009-09-01/, 'the date is kept');
  t.match(await page.locator('.entry-text').innerText(), /9\/10\/2009/);
  await page.getByRole('link', { name: 'in the docket' }).click();
  await page.waitForURL(/#e-17/);
  t.ok(await page.locator('#e-17').isVisible(), 'its row is the target');
  t.same(errors, []);
});

t.test('the docket: jump, filter, chips', async (t) => {
  const { page } = await open(`${CASE}/docket?asOf=2026-05-18`);
  t.match(await page.locator('table.docket').innerText(), /Nos?\. 2–71 are not held/, 'gaps are rows');
  await page.getByLabel('Go to no.').fill('72');
  await page.getByRole('button', { name: 'Go to entry' }).click();
  await page.waitForURL(/#e-72/);
  await page.getByLabel('Words', { exact: true }).fill('amicus');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.waitForURL(/q=amicus/);
  t.match(page.url(), /asOf=2026-05-18/);
  t.match(await page.locator('.chips').innerText(), /words: amicus/);
  await page.getByRole('link', { name: 'Remove the filter words' }).click();
  await page.waitForFunction(() => !location.search.includes('amicus'));
});

t.test('by keyboard alone', async (t) => {
  const { page } = await open(`${CASE}?asOf=2025-03-05`);
  await page.keyboard.press('Tab');
  t.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to content');
  const seen = new Set<string>();
  let unseen = 0;
  for (let i = 0; i < 45; i += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const box = element.getBoundingClientRect();
      const bar = document.querySelector('.bar')?.getBoundingClientRect();
      const inBar = element.closest('.bar') !== null;
      const hidden =
        !inBar && bar !== undefined && box.bottom <= bar.bottom && box.height > 0 && !element.closest('.top');
      return { name: element.id || element.textContent?.trim().slice(0, 20) || element.tagName, hidden };
    });
    seen.add(at.name);
    if (at.hidden) unseen += 1;
  }
  t.ok(seen.has('bar-date'), 'the date is reached');
  t.ok(seen.has('bar-slider'), 'the slider is reached');
  t.equal(unseen, 0, 'focus is never under the bar');
  const mark = page.locator('#status .mark').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  t.ok(
    await page.locator(`#${await mark.getAttribute('popovertarget')}`).isVisible(),
    'a mark opens with Enter',
  );
  await page.keyboard.press('Escape');
  await page.locator('.step[rel=next]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/asOf=2025-03-14/);
  await page.getByRole('button', { name: 'Cite' }).focus();
  await page.keyboard.press('Enter');
  t.match(
    await page.locator('#cite-bluebook').innerText(),
    /Docket, Musk v\. Altman, No\. 4:24-cv-04722-YGR \(N\.D\. Cal\.\) \(as of Mar\. 14, 2025\)/,
  );
  t.match(await page.locator('#cite-bibtex').innerText(), /^@misc\{/);
});

t.test('without script everything is there', async (t) => {
  const { page } = await open(CASE, { script: false });
  t.notOk(await page.locator('#bar-slider').isVisible(), 'the slider waits for script');
  await page.locator('#bar-date').fill('2025-03-05');
  await page.getByLabel('What could be known that day').check();
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  t.match(page.url(), /asOf=2025-03-05&knownOn=2025-03-05$/, 'the form makes the one address of the view');
  t.match(await page.locator('#bar-sentence').innerText(), /as it could be known that day/);
  t.match(await page.locator('.left').innerText(), /leaves/);
  await page.locator('.all-days summary').click();
  await page.locator('#bar-days a[data-day="2025-03-04"]').click();
  t.match(page.url(), /asOf=2025-03-04/);
  await page.locator('#status .mark').first().click();
  t.ok(await page.locator('li[popover]:popover-open').isVisible(), 'marks open');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cite' }).click();
  t.ok(await page.locator('#cite').isVisible(), 'the citation opens');
});

t.test('at 390 pixels', async (t) => {
  const { page, errors } = await open(`${CASE}?asOf=2025-03-05`, { width: 390 });
  t.notOk(await page.locator('#bar-date').isVisible(), 'the bar is folded');
  t.ok(await page.locator('.step[rel=next]').isVisible(), 'but for the steps');
  await page.getByText('Change the date').click();
  t.ok(await page.locator('#bar-date').isVisible());
  t.ok(await page.getByRole('slider').isVisible());
  t.same(errors, []);
});

t.test('on paper the sources are endnotes and the folds are open', async (t) => {
  const { page } = await open(`${CASE}?asOf=2025-03-05`);
  await page.emulateMedia({ media: 'print' });
  t.ok(await page.locator('#s1').isVisible(), 'the first note is printed');
  t.notOk(await page.locator('.find').first().isVisible());
  t.match(await page.locator('.foot .print-only').innerText(), /Permalink: http.*atEvent=/);
  t.ok(await page.locator('.fates').first().isVisible(), 'folds are open');
  await page.setViewportSize({ width: 720, height: 1000 });
  t.equal(
    await page
      .locator('.scroll')
      .evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length),
    0,
    'no table is cut off',
  );
});
