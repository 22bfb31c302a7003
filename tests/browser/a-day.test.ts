import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import t from 'tap';
import { launchBrowser } from '../helpers/browser.js';
import { fromRoot } from '../helpers/root.js';
import { testNode } from '../support/node.js';

interface Expected {
  readonly words: readonly string[];
  readonly absent: readonly string[];
}

interface Question {
  readonly title: string;
  readonly request: string;
  readonly says: Expected;
  readonly start: string;
  readonly clicks: readonly { readonly words: string; readonly under: string | undefined }[];
  readonly reads: Expected;
}

/** “a”, not “b” → words that must be there and words that must not. */
function expected(text: string, quote: RegExp): Expected {
  const found = [...text.matchAll(quote)].map((match) => ({
    not: match[1] !== undefined,
    word: match[2] as string,
  }));
  return {
    words: found.filter((one) => !one.not).map((one) => one.word),
    absent: found.filter((one) => one.not).map((one) => one.word),
  };
}

function readQuestions(text: string): Question[] {
  return text
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const request = /^- One request: `GET ([^`]+)` says (.+)$/m.exec(part);
      const clicks = /^- Three clicks: \[[^\]]+\]\(([^)]+)\)(.*)$/m.exec(part);
      const reads = /^- Reads: (.+)$/m.exec(part);
      if (!request || !clicks || !reads)
        throw new Error(`A question is not as it should be: ${part.slice(0, 60)}`);
      return {
        title: part.split('\n')[0] as string,
        request: request[1] as string,
        says: expected(request[2] as string, /(not )?`([^`]+)`/g),
        start: clicks[1] as string,
        clicks: [...(clicks[2] as string).matchAll(/→ “([^”]+)”(?: under ([^→]+))?/g)].map((match) => ({
          words: match[1] as string,
          under: match[2]?.trim(),
        })),
        reads: expected(reads[1] as string, /(not )?“([^”]+)”/g),
      };
    });
}

async function click(page: Page, words: string, under: string | undefined): Promise<void> {
  const main = page.locator('main');
  const place =
    under === undefined
      ? main
      : under === 'the status'
        ? main.locator('#status')
        : main.locator('section', { has: page.getByRole('heading', { level: 2, name: under }) });
  const link = place
    .getByRole('link', { name: words })
    .or(place.getByRole('button', { name: words }))
    .first();
  await link.click();
  await page.waitForLoadState();
}

const flat = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ \d+ (?:confirmed|reported|alleged)(?: ?, (?:disputed, )?sources of [^:]+: \d+)?/g, '');

t.test('the twenty questions of docs/a-day.md', async (t) => {
  const questions = readQuestions(readFileSync(fromRoot('docs/a-day.md'), 'utf8'));
  t.equal(questions.length, 20, 'there are twenty');
  const node = await testNode({ dataset: 'musk-openai' });
  const address = await node.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser();
  t.teardown(async () => {
    await browser.close();
    await node.close();
  });
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  for (const question of questions) {
    await t.test(question.title, async (t) => {
      const answer = await fetch(address + question.request);
      const json = await answer.text();
      t.equal(answer.status, 200, 'one request is answered');
      for (const word of question.says.words) t.ok(json.includes(word), `the answer says ${word}`);
      for (const word of question.says.absent)
        t.notOk(json.includes(word), `the answer does not say ${word}`);
      t.ok(question.clicks.length <= 3, 'within three clicks');
      await page.goto(address + question.start);
      for (const { words, under } of question.clicks) await click(page, words, under);
      const text = flat(await page.locator('main').innerText());
      for (const word of question.reads.words)
        t.ok(text.includes(flat(word)), `the page reads ${word}`, { page: page.url() });
      for (const word of question.reads.absent)
        t.notOk(text.includes(word), `the page does not read ${word}`);
    });
  }
});
