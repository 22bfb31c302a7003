// Starts a planner's thread, asks it nothing, and ends when nothing holds the process; asks once it would, and tells what came.
import { setTimeout as pause } from 'node:timers/promises';
import { Planner } from '../../src/imports/planner.js';
import { readInput } from '../../src/imports/read.js';
import { docket, entry } from './support.js';

const lines = ['1', '2', '3', '4'].map((number) => entry(number, '2024-08-05', `MOTION ${number} to Stay.`));
const read = readInput(JSON.stringify(docket(lines)), { retrievedOn: '2026-03-01' });
if (typeof read === 'string') throw new Error(read);
const asked = {
  docket: read.dockets[0] as (typeof read.dockets)[number],
  subject: 'case-cand-4-24-cv-00001',
  options: { actor: 'test' },
};
const planner = new Planner(0);

let planned = false;
process.on('beforeExit', () => {
  if (planned) return;
  const plan = planner.plan(asked);
  // The thread has yet to start, or rested: that it is there when the process would end is what is asked.
  if (plan === undefined) void pause(20);
  else
    void plan.then((made) => {
      planned = true;
      process.stdout.write(`planned ${made?.lines.length}`);
    });
});
