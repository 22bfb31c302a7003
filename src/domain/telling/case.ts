import { calendarTellers, trialTellers } from './case/calendar.js';
import { claimTellers } from './case/claims.js';
import { appealTellers, courseTellers } from './case/course.js';
import { docketTellers } from './case/docket.js';
import { injunctionTellers, motionTellers } from './case/motions.js';
import type { CaseOwn } from './case/own.js';
import { peopleTellers } from './case/people.js';
import type { Tellers } from './tellers.js';

/** What only a case has: a type without a sentence doesn't compile. */
export const caseTellers: Tellers<CaseOwn> = {
  ...docketTellers,
  ...peopleTellers,
  ...claimTellers,
  ...injunctionTellers,
  ...motionTellers,
  ...calendarTellers,
  ...trialTellers,
  ...courseTellers,
  ...appealTellers,
};
