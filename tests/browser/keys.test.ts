import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t from 'tap';
import { launchBrowser } from '../helpers/browser.js';
import { ADMIN_KEY, testNode } from '../support/node.js';

t.test('webhooks by a browser: enter a key, set one up, see what was sent, leave', async (t) => {
  const node = await testNode({ env: { ASOF_WEBHOOKS_ALLOW: '127.0.0.1' } });
  const address = await node.app.listen({ host: '127.0.0.1', port: 0 });
  const receiver = createServer((_request, response) => response.end());
  await once(receiver.listen(0, '127.0.0.1'), 'listening');
  const browser = await launchBrowser();
  t.teardown(async () => {
    await browser.close();
    await node.close();
    receiver.close();
  });
  const page = await browser.newPage();
  await page.goto(`${address}/webhooks`);
  await page.getByRole('textbox', { name: 'Key' }).fill('wrong');
  await page.getByRole('button', { name: 'Enter' }).click();
  t.match(await page.locator('h1').innerText(), /key/i, 'a wrong key is told so');
  await page.goto(`${address}/webhooks`);
  await page.getByRole('textbox', { name: 'Key' }).fill(ADMIN_KEY);
  await page.getByRole('button', { name: 'Enter' }).click();
  t.match(await page.locator('main').innerText(), /Your key has the role admin/, 'the right one opens');
  await page.getByText('Set up another').click();
  const hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  await page.getByRole('textbox', { name: 'Address' }).fill(hook);
  await page.getByRole('button', { name: 'Set up' }).click();
  t.match(await page.locator('main').innerText(), /shown only now:\s+whsec_/, 'with its secret');
  await page.getByRole('link', { name: hook }).click();
  await page.getByRole('button', { name: 'Send a test' }).click();
  t.match(await page.locator('#deliveries').innerText(), /ping/, 'the test is among the deliveries');
  await page.goto(`${address}/webhooks`);
  await page.getByRole('button', { name: 'Leave' }).click();
  t.ok(await page.getByRole('textbox', { name: 'Key' }).isVisible(), 'the key is forgotten');
});
