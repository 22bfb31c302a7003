import { actOf, type Handlers, slot, withEvent } from '../acts.js';

/** Friends of the court and the like: asking leave and the ruling on it are steps of one submission. */
export const nonPartyHandlers: Handlers<'NonPartySubmission'> = {
  NonPartySubmission({ parties }, fact) {
    const { by, kind, leave, supports, number, summary, submission } = fact.data;
    const key = slot(submission ?? `${kind} of ${by}`);
    const step = { leave, ...actOf(fact) };
    const known = parties.nonParties[key];
    if (!known) {
      parties.nonParties[key] = {
        name: by,
        kind,
        leave,
        supports: supports ?? null,
        number: number ?? null,
        summary: summary ?? null,
        history: [step],
        ...actOf(fact),
      };
      return;
    }
    known.leave = leave === 'not-on-record' ? known.leave : leave;
    known.supports ??= supports ?? null;
    known.number ??= number ?? null;
    known.summary ??= summary ?? null;
    known.history.push(step);
    known.by = withEvent(known.by, fact.id);
  },
};
