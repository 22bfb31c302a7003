import { type MessagePort, parentPort } from 'node:worker_threads';
import { planImport } from './plan-import.js';
import type { FirstPlan, PlanAsked } from './planner.js';

/** The other end of a `Planner`: a plan for every question, in order; nothing where none can be made. */
const port = parentPort as MessagePort;
port.on('message', (asked: string) => port.postMessage(answer(asked)));
port.postMessage('ready');

function answer(asked: string): string {
  try {
    const { docket, subject, options } = JSON.parse(asked) as PlanAsked;
    const { groups, lines, masked } = planImport(docket, subject, [], options);
    return JSON.stringify({ subject, groups, lines, masked } satisfies FirstPlan);
  } catch {
    return '';
  }
}
