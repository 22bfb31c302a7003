import fc from 'fast-check';
import t from 'tap';
import {
  afterFailure,
  DAY,
  FAILING_LIMIT,
  JITTER,
  type Progress,
  RETRY_DELAYS,
  retryAfter,
} from '../../src/webhooks/delivery/retry.js';
import { LIMITS, type Outcome, type Pick, Scheduler } from '../../src/webhooks/delivery/scheduler.js';

const item = (seq: number, lane: string, at = 0) => ({
  seq,
  lane,
  step: 0,
  stepDueAt: at,
  early: 0,
  nextAt: at,
  tries: 0,
});

t.test('the schedule of retries is the one published, with jitter, then a dead letter', async (t) => {
  const S = 1000;
  t.strictSame(RETRY_DELAYS, [
    5 * S,
    300 * S,
    1800 * S,
    7200 * S,
    18000 * S,
    36000 * S,
    50400 * S,
    72000 * S,
    86400 * S,
  ]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 10, maxLength: 10 }),
      async (randoms) => {
        const scheduler = new Scheduler(() => randoms[tries % 10] as number);
        let tries = 0;
        let now = 1_000_000;
        scheduler.add('e', item(1, 'case-a', now));
        const gaps: number[] = [];
        for (let last = now; ; last = now) {
          const at = scheduler.wakeAt(now);
          if (at === undefined) break;
          now = Math.max(now, at);
          const pick = scheduler.next(now) as Pick;
          if (tries > 0) gaps.push(now - last);
          const settled = scheduler.settle(pick, { kind: 'failed' }, now);
          tries += 1;
          if (settled.state === 'dead') break;
        }
        t.equal(tries, RETRY_DELAYS.length + 1);
        for (const [i, gap] of gaps.entries()) {
          const wait = RETRY_DELAYS[i] as number;
          if (gap < wait || gap > wait * (1 + JITTER) + 1) t.fail(`retry ${i + 1} came after ${gap} ms`);
        }
      },
    ),
    { numRuns: 50 },
  );
  const total = RETRY_DELAYS.reduce((sum, delay) => sum + delay, 0);
  t.ok(total > 3 * DAY && total < 3.5 * DAY, 'about three days');
});

t.test('Retry-After is honoured and uses up nothing; but not for ever', async (t) => {
  let at: Progress = { step: 0, stepDueAt: 0, early: 0, nextAt: 0 };
  at = afterFailure(at, 0, 0, 60_000) as Progress;
  t.match(at, { step: 1, nextAt: 60_000, stepDueAt: 5000 }, 'not before it was asked for');
  at = afterFailure(at, 60_000, 0, 1000) as Progress;
  t.match(at, { step: 2, early: 0, nextAt: 61_000 }, 'and as early as it was asked for');
  const due = at.stepDueAt;
  for (const early of [1, 2]) {
    at = afterFailure(at, at.nextAt, 0, 1000) as Progress;
    t.match(at, { step: 2, early, stepDueAt: due });
  }
  at = afterFailure(at, at.nextAt, 0, 1000) as Progress;
  t.equal(at.nextAt, due, 'a receiver that always asks for a second waits for the schedule');
  t.equal(retryAfter('7', 0), 7000);
  t.equal(retryAfter('Thu, 01 Jan 1970 00:01:00 GMT', 0), 60_000);
  t.equal(retryAfter('0', 0), 1000);
  t.equal(retryAfter('999999999', 0), DAY);
  t.equal(retryAfter('soon', 0), undefined);
  t.equal(retryAfter(undefined, 0), undefined);

  const scheduler = new Scheduler(() => 0);
  scheduler.add('e', item(1, 'case-a'));
  scheduler.add('e', item(2, 'case-b'));
  scheduler.settle(scheduler.next(0) as Pick, { kind: 'failed', retryAfterMs: 30_000 }, 0);
  t.equal(scheduler.next(29_999), undefined, 'the whole endpoint waits');
  t.ok(scheduler.next(30_000));
});

t.test(
  'a success releases what waits, once a scheduled try, so that a poisoned message spends its days',
  async (t) => {
    const scheduler = new Scheduler(() => 0);
    for (let i = 0; i < 5; i++) scheduler.add('e', item(i, `case-${i}`));
    for (let i = 0; i < 5; i++) scheduler.settle(scheduler.next(0) as Pick, { kind: 'failed' }, 0);
    t.equal(scheduler.next(4999), undefined);
    scheduler.settle(scheduler.next(5000) as Pick, { kind: 'failed' }, 5000);
    scheduler.settle(scheduler.next(5000) as Pick, { kind: 'delivered' }, 5000);
    const released = [0, 1, 2, 3].map(() => scheduler.next(5000)?.item.seq);
    t.strictSame(
      [...released].sort(),
      [0, 2, 3, 4],
      'all others go at once, the one that had been put off too',
    );

    const poison = new Scheduler(() => 0);
    poison.add('e', item(0, 'case-poison'));
    let dead: number | undefined;
    let tries = 0;
    let seq = 1;
    for (let now = 0; dead === undefined && now < 5 * DAY; now += 60_000) {
      poison.add('e', item(seq++, 'case-good', now));
      for (let pick = poison.next(now); pick; pick = poison.next(now)) {
        const isPoison = pick.item.lane === 'case-poison';
        const settled = poison.settle(pick, { kind: isPoison ? 'failed' : 'delivered' }, now);
        if (isPoison) tries += 1;
        if (settled.state === 'dead') dead = now;
        t.notOk(settled.disable);
      }
    }
    t.ok(
      dead !== undefined && dead >= 3 * DAY,
      'it is a dead letter after three days, not after ten successes',
    );
    t.ok(tries <= 2 * (RETRY_DELAYS.length + 1), `${tries} tries`);
  },
);

t.test('410 disables; five days of nothing but failure disable; a success between starts anew', async (t) => {
  const gone = new Scheduler(() => 0);
  gone.add('e', item(1, 'a'));
  t.match(gone.settle(gone.next(0) as Pick, { kind: 'gone' }, 0), { disable: 'gone', state: 'waiting' });
  gone.add('e', item(2, 'b'));
  t.equal(gone.next(10 * DAY), undefined);

  const failing = new Scheduler(() => 0);
  let seq = 0;
  const tryAt = (now: number, kind: 'failed' | 'delivered') => {
    failing.add('e', item(seq++, `case-${seq}`, now));
    let last: ReturnType<Scheduler['settle']> | undefined;
    for (let pick = failing.next(now); pick; pick = failing.next(now))
      last = failing.settle(pick, { kind } as Outcome, now);
    return last;
  };
  tryAt(0, 'failed');
  t.notOk(tryAt(FAILING_LIMIT - 1, 'failed')?.disable);
  tryAt(FAILING_LIMIT, 'delivered');
  tryAt(FAILING_LIMIT + 1, 'failed');
  t.notOk(tryAt(2 * FAILING_LIMIT, 'failed')?.disable);
  t.match(tryAt(2 * FAILING_LIMIT + 1, 'failed'), { disable: 'failing' });
});

t.test(
  'property: order within a subject, one try at a time, limits, no endpoint starves, all is settled',
  async (t) => {
    const endpoints = ['e0', 'e1', 'e2', 'e3', 'e4'];
    const limits = { ...LIMITS, perEndpoint: 3, perFailing: 1, healthy: 6, failing: 4 };
    await fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4), fc.nat(3), fc.nat(20_000)), { minLength: 1, maxLength: 120 }),
        fc.array(fc.constantFrom('ok', 'ok', 'ok', 'fail', 'slow', 'throttle'), {
          minLength: 5,
          maxLength: 40,
        }),
        fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 5, maxLength: 20 }),
        (messages, answers, latencies) => {
          const scheduler = new Scheduler(() => 0.5, limits);
          const arrivals = messages.map(([e, lane, at], seq) => ({
            endpoint: endpoints[e] as string,
            lane: `case-${lane}`,
            at,
            seq,
          }));
          arrivals.sort((a, b) => a.at - b.at || a.seq - b.seq);
          const expected = new Map<string, number[]>();
          for (const a of arrivals) {
            const key = `${a.endpoint} ${a.lane}`;
            expected.set(key, [...(expected.get(key) ?? []), a.seq]);
          }
          const done = new Map<string, number[]>();
          const failing = new Map<string, number>();
          const disabled = new Set<string>();
          let underWay: { pick: Pick; ends: number; answer: string }[] = [];
          let now = 0;
          let n = 0;
          for (let round = 0; round < 20_000; round++) {
            for (; arrivals[0] && arrivals[0].at <= now; arrivals.shift()) {
              const a = arrivals[0];
              scheduler.add(a.endpoint, item(a.seq, a.lane, a.at));
            }
            for (const { pick, answer } of underWay.filter((u) => u.ends <= now)) {
              const outcome: Outcome =
                answer === 'fail'
                  ? { kind: 'failed' }
                  : answer === 'throttle'
                    ? { kind: 'failed', retryAfterMs: 2000 }
                    : { kind: 'delivered' };
              const settled = scheduler.settle(pick, outcome, now);
              if (settled.state !== 'waiting') {
                const key = `${pick.endpoint} ${pick.item.lane}`;
                done.set(key, [...(done.get(key) ?? []), pick.item.seq]);
              }
              if (outcome.kind === 'delivered') failing.delete(pick.endpoint);
              else if (!failing.has(pick.endpoint)) failing.set(pick.endpoint, now);
              const forLong = now - (failing.get(pick.endpoint) ?? now) >= FAILING_LIMIT;
              if ((settled.disable === 'failing') !== forLong)
                throw new Error(`${settled.disable} after failing since ${failing.get(pick.endpoint)}`);
              if (settled.disable) disabled.add(pick.endpoint);
            }
            underWay = underWay.filter((u) => u.ends > now);
            const ready = endpoints.filter((e) => scheduler.find(e)?.hasReady(now));
            const turn: string[] = [];
            for (let pick = scheduler.next(now); pick; pick = scheduler.next(now)) {
              const { endpoint, item: sent } = pick;
              const mine = underWay.filter((u) => u.pick.endpoint === endpoint);
              if (mine.some((u) => u.pick.item.lane === sent.lane))
                throw new Error('two of one subject at once');
              if (disabled.has(endpoint)) throw new Error('sent although disabled');
              const fails = scheduler.find(endpoint)?.failingSince !== undefined;
              if (mine.length >= (fails ? limits.perFailing : limits.perEndpoint))
                throw new Error('over the limit of an endpoint');
              if (sent.nextAt > now) throw new Error('before its time');
              const answer = n > 400 ? 'ok' : (answers[n % answers.length] as string);
              const latency = answer === 'slow' ? 15_000 : (latencies[n % latencies.length] as number);
              n += 1;
              underWay.push({ pick, ends: now + latency, answer });
              turn.push(endpoint);
            }
            // In one round nobody gets a second turn before all that were ready and had room got a first one.
            for (const [i, endpoint] of turn.entries()) {
              if (turn.indexOf(endpoint) === i) continue;
              const left = ready.filter((e) => !turn.slice(0, i).includes(e) && turn.slice(i).includes(e));
              if (left.length > 0) throw new Error(`${left} had to wait for a second turn of ${endpoint}`);
            }
            const next = Math.min(
              arrivals[0]?.at ?? Number.POSITIVE_INFINITY,
              ...underWay.map((u) => u.ends),
              scheduler.wakeAt(now) ?? Number.POSITIVE_INFINITY,
            );
            if (next === Number.POSITIVE_INFINITY) break;
            if (next <= now && underWay.length === 0 && arrivals.length === 0)
              throw new Error('it is due, yet was not picked');
            now = Math.max(now + 1, next);
          }
          for (const [key, seqs] of expected) {
            const got = done.get(key) ?? [];
            if (disabled.has(key.split(' ')[0] as string)) seqs.length = got.length;
            if (JSON.stringify(got) !== JSON.stringify(seqs))
              throw new Error(`${key}: ${got} instead of ${seqs}`);
          }
          return true;
        },
      ),
      { numRuns: 300 },
    );
    t.pass('300 runs');
  },
);

t.test('the dead do not crowd out the living: fifty hanging endpoints, one healthy', async (t) => {
  const scheduler = new Scheduler(() => 0);
  for (let e = 0; e < 50; e++) for (let i = 0; i < 100; i++) scheduler.add(`dead-${e}`, item(i, `case-${i}`));
  const hanging: { pick: Pick; ends: number }[] = [];
  let sent = 0;
  for (let now = 0; now < 120_000; now += 100) {
    scheduler.add('alive', item(now, `case-${now % 7}`, now));
    for (let i = hanging.length - 1; i >= 0; i--) {
      const { pick, ends } = hanging[i] as { pick: Pick; ends: number };
      if (ends > now) continue;
      scheduler.settle(pick, { kind: 'failed' }, now);
      hanging.splice(i, 1);
    }
    for (let pick = scheduler.next(now); pick; pick = scheduler.next(now)) {
      if (pick.endpoint === 'alive') {
        sent += 1;
        scheduler.settle(pick, { kind: 'delivered' }, now);
      } else hanging.push({ pick, ends: now + 15_000 });
    }
    if (scheduler.find('alive')?.open !== 0) t.fail(`something waits at ${now}`);
  }
  t.equal(sent, 1200, 'each the moment it came');
});
