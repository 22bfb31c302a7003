import { pause, until } from '../support/collect.js';
import type { TestNode } from '../support/node.js';
import { append, type Case, newCase } from './cases.js';

/** Writers, each with a case of its own, that repeat a request until it is answered, and readers. */
export class Load {
  readonly cases: readonly Case[] = Array.from({ length: 6 }, () => newCase());
  readonly acknowledged: { subject: string; id: string }[] = [];
  readonly unexpected: unknown[] = [];
  readonly badReads: unknown[] = [];
  refused = 0;
  oldReads = 0;
  #isEnding = false;
  readonly #work: Promise<unknown>;

  constructor(nodes: readonly TestNode[]) {
    const at = (n: number) => nodes[n % nodes.length] as TestNode;
    const writers = this.cases.map((one, n) => this.#write(at(n), one));
    const readers = this.cases.slice(0, 2).map((one, n) => this.#read(at(n), one));
    this.#work = Promise.all([...writers, ...readers]);
  }

  async end(): Promise<void> {
    this.#isEnding = true;
    await this.#work;
  }

  async #write(node: TestNode, { subject, filed, entry }: Case): Promise<void> {
    let revision: number | undefined;
    for (let n = 0; !this.#isEnding; ) {
      const headers = { 'idempotency-key': `${subject} ${n}` };
      const events = n === 0 ? [filed] : [entry(2 * n), entry(2 * n + 1)];
      const { status, body, headers: answered } = await append(node, events, revision, headers);
      if (status === 201) {
        for (const { id } of body.data.events) this.acknowledged.push({ subject, id });
        revision = body.revision;
        n++;
      } else if (status === 503 && Number(answered['retry-after']) > 0) this.refused++;
      else {
        this.unexpected.push(body);
        return;
      }
    }
  }

  async #read(node: TestNode, { path }: Case): Promise<void> {
    await until('the case is there', async () => (await node.get(path)).status === 200, 30_000);
    while (!this.#isEnding) {
      const { status, headers, body } = await node.get(`${path}/docket`);
      if (status !== 200) this.badReads.push(body);
      if (headers.age !== undefined) this.oldReads++;
      await pause(20);
    }
  }
}
