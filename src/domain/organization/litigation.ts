import type { Handlers } from '../any-subject/evolve.js';
import { type Dated, datedBy } from '../any-subject/state.js';
import type { CaseEvent } from '../case/events.js';
import type { Fact } from '../fact.js';
import { caseOf } from './case-ties.js';
import { fall, revive } from './claims-of-cases.js';
import type { CaseTie, Target } from './litigation-state.js';
import type { OrganizationState } from './state.js';

type CaseHandlers = Partial<Handlers<OrganizationState, CaseEvent>>;

interface Towards extends Target {
  organization: string;
}

/** Of relief towards several organizations, what is aimed at this one. */
function targetsHere(state: OrganizationState, towards: readonly Towards[]): Target[] {
  return towards
    .filter((t) => t.organization === state.subject)
    .map(({ organization: _, ...target }) => target);
}

function act(tie: CaseTie, fact: Fact, summary: string): void {
  tie.acts.push({ type: fact.type, summary, ...datedBy(fact) });
}

/** Keeps an event that moves the case and decides nothing here. */
const actOf =
  <D>(summary: (data: D) => string) =>
  (state: OrganizationState, fact: Fact<string, D>): void => {
    const tie = caseOf(state, fact);
    act(tie, fact, summary(fact.data));
  };

/** A case that has ended ends what was sought in it, not an injunction that issued. */
function endCase(how: string) {
  return (state: OrganizationState, fact: Fact): void => {
    const tie = caseOf(state, fact);
    tie.ended ??= { how, ...datedBy(fact) };
    act(tie, fact, how);
  };
}

const sought = (data: { motion?: string | undefined; kind: string }): string =>
  `Motion for ${injunctionInWords(data.kind)}`;

export const injunctionInWords = (kind: string): string =>
  kind === 'temporary-restraining-order' ? 'temporary restraining order' : `${kind} injunction`;

/** What ended the case is taken back. */
function reopen(tie: CaseTie): void {
  delete tie.ended;
  delete tie.settled;
}

/** Filing, end and the acts of a case that names the organization. */
const courseHandlers: CaseHandlers = {
  LawsuitFiled: (state, fact) => {
    const tie = caseOf(state, fact);
    tie.caption = { value: fact.data.shortCaption ?? fact.data.caption, by: [fact.id] };
    tie.court = fact.data.court;
    tie.docketNumber = fact.data.docketNumber;
    tie.filed = datedBy(fact);
  },
  CaseRenumbered: (state, fact) => {
    caseOf(state, fact).docketNumber = fact.data.docketNumber;
  },
  CaseDismissed: endCase('dismissed'),
  CaseSettled: (state, fact) => {
    const tie = caseOf(state, fact);
    tie.settled ??= datedBy(fact);
    act(tie, fact, 'settled');
  },
  CaseClosed: (state, fact) => {
    // An administrative closing decides and ends nothing.
    if (fact.data.administrative === true) act(caseOf(state, fact), fact, 'administratively closed');
    else endCase('closed by the clerk')(state, fact);
  },
  CaseReopened: (state, fact) => {
    const tie = caseOf(state, fact);
    reopen(tie);
    act(tie, fact, 'reopened');
  },
  JudgmentEntered: (state, fact) => {
    const { kind, for: winner, claims } = fact.data;
    const words = `${kind} judgment${winner === undefined ? '' : ` for ${winner}`}`;
    // One that names claims is on these alone: not final while others pend (FRCP 54(b)).
    if ((kind === 'final' || kind === 'consent') && claims.length === 0) endCase(words)(state, fact);
    else {
      const tie = caseOf(state, fact);
      fall(
        tie,
        claims.map((claim) => ({ claim })),
        'adjudicated',
        fact,
      );
      act(tie, fact, words);
    }
  },
  JudgmentVacated: (state, fact) => {
    const tie = caseOf(state, fact);
    if (tie.ended?.how.includes('judgment')) reopen(tie);
    act(tie, fact, 'judgment vacated');
  },
  MotionFiled: actOf((d) => d.title ?? `Motion (${d.motionType})`),
  MotionOpposed: actOf((d) => d.summary ?? 'Motion opposed'),
  MotionDecided: actOf((d) => `${d.motionType ?? 'Motion'}: ${d.disposition}`),
  OrderEntered: actOf((d) => d.title),
  VerdictReturned: actOf((d) => `Verdict (${d.effect}) for ${d.for}`),
  FindingsAdopted: actOf((d) => `Findings ${d.effect}`),
  NonPartySubmission: actOf((d) => `${d.kind} by ${d.by}`),
  AppealFiled: actOf((d) => `Appeal filed${d.by.length > 0 ? ` by ${d.by.join(', ')}` : ''}`),
  AppealDecided: (state, fact) => {
    const tie = caseOf(state, fact);
    const { issues } = fact.data;
    const back = issues.filter((i) => i.outcome !== 'affirmed' && i.outcome !== 'dismissed');
    if (back.length > 0)
      tie.sentBack = { claims: back.flatMap((i) => (i.claims ?? []).map((ref) => ref.claim)) };
    else delete tie.sentBack;
    act(tie, fact, issues.map((i) => `${i.issue}: ${i.outcome}`).join('; '));
  },
  MandateIssued: (state, fact) => {
    const tie = caseOf(state, fact);
    if (tie.sentBack) {
      reopen(tie);
      for (const claim of tie.sentBack.claims) revive(tie, claim);
      delete tie.sentBack;
    }
    act(tie, fact, 'mandate issued');
  },
};

/** Relief sought towards the plan and what became of it. */
const reliefHandlers: CaseHandlers = {
  ReliefSought: (state, fact) => {
    const targets = targetsHere(state, fact.data.towards);
    const tie = caseOf(state, fact);
    const { relief, kind, summary, by: soughtBy, against, claims } = fact.data;
    const known = tie.reliefs.find((r) => r.relief === relief);
    if (known)
      Object.assign(known, { kind, summary, soughtBy, against, claims, targets, by: [...known.by, fact.id] });
    else if (targets.length > 0)
      tie.reliefs.push({ relief, kind, summary, soughtBy, against, claims, targets, ...datedBy(fact) });
    else act(tie, fact, `Relief sought: ${summary}`);
  },
  ReliefDecided: (state, fact) => {
    const tie = caseOf(state, fact);
    const relief = tie.reliefs.find((r) => r.relief === fact.data.relief);
    const { disposition, summary } = fact.data;
    if (relief) relief.decided = { disposition, summary, ...datedBy(fact) };
    else act(tie, fact, `Relief ${fact.data.relief}: ${disposition}`);
  },
  InjunctionRequested: (state, fact) => {
    const targets = targetsHere(state, fact.data.towards);
    const tie = caseOf(state, fact);
    const { kind, motion, movants, acts } = fact.data;
    if (targets.length === 0) act(tie, fact, sought(fact.data));
    else
      tie.injunctions.push({
        kind,
        motion,
        movants,
        acts,
        targets,
        requested: true,
        rulings: [],
        ...datedBy(fact),
      });
  },
  InjunctionOpposed: actOf((d) => `Opposition to the ${sought(d).toLowerCase()}`),
  InjunctionDecided: (state, fact) => decideInjunction(state, fact),
};

type InjunctionDecided = Fact<'InjunctionDecided', Extract<CaseEvent, { type: 'InjunctionDecided' }>['data']>;

function decideInjunction(state: OrganizationState, fact: InjunctionDecided): void {
  const { kind, motion, disposition, reasons, on, until, untilDay, injunction, towards } = fact.data;
  const tie = caseOf(state, fact);
  const ruling = { disposition, reasons, on, ...datedBy(fact) };
  const targets = targetsHere(state, towards);
  let asked = tie.injunctions.findLast(
    (i) => i.kind === kind && (motion === undefined || i.motion === undefined || i.motion === motion),
  );
  if (!asked && targets.length > 0) {
    const { bound: _, acts } = fact.data;
    asked = { kind, motion, movants: [], acts, targets, requested: false, rulings: [], ...datedBy(fact) };
    tie.injunctions.push(asked);
  }
  act(tie, fact, `${sought({ kind })}: ${disposition}`);
  if (!asked) return;
  asked.rulings.push(ruling);
  if (disposition === 'granted' || disposition === 'granted-in-part') {
    asked.inForce = { until, untilDay, ...datedBy(fact) };
    if (injunction !== undefined) asked.injunction = injunction;
  }
}

interface Which {
  injunction?: string | undefined;
  kind?: string | undefined;
}

/** Changes the injunction in force that the event means; left out, the one of that kind. */
const inForce =
  (change: (i: CaseTie['injunctions'][number], dated: Dated, data: never) => void, words: string) =>
  (state: OrganizationState, fact: Fact<string, Which>): void => {
    const tie = caseOf(state, fact);
    const { injunction, kind } = fact.data;
    const meant = tie.injunctions.findLast(
      (i) =>
        i.inForce &&
        !i.ended &&
        (injunction === undefined || i.injunction === injunction) &&
        (kind === undefined || i.kind === kind),
    );
    if (meant) change(meant, datedBy(fact), fact.data as never);
    act(tie, fact, words);
  };

/** What happens to an injunction after it issued. */
const injunctionHandlers: CaseHandlers = {
  InjunctionExtended: inForce((i, dated, data: { until?: string; untilDay?: string }) => {
    if (i.inForce)
      i.inForce = {
        until: data.until,
        untilDay: data.untilDay,
        ...dated,
        by: [...i.inForce.by, ...dated.by],
      };
  }, 'Injunction extended'),
  InjunctionModified: inForce((i, dated, data: { acts: string[] }) => {
    if (data.acts.length > 0) i.acts = data.acts;
    if (i.inForce) i.inForce.by = [...i.inForce.by, ...dated.by];
  }, 'Injunction modified'),
  InjunctionStayed: inForce((i, dated, data: { pending?: string }) => {
    i.stayed = { pending: data.pending, ...dated };
  }, 'Injunction stayed'),
  InjunctionConverted: inForce((i, dated, data: { to: string }) => {
    i.kind = data.to;
    // A temporary order that became a preliminary injunction lost the order's own end.
    if (i.inForce) i.inForce = { when: i.inForce.when, by: [...i.inForce.by, ...dated.by] };
  }, 'Injunction converted'),
  InjunctionDissolved: inForce((i, dated) => {
    i.ended = { how: 'dissolved', ...dated };
  }, 'Injunction dissolved'),
  InjunctionVacated: inForce((i, dated) => {
    i.ended = { how: 'vacated', ...dated };
  }, 'Injunction vacated'),
};

export const litigationHandlers: CaseHandlers = {
  ...courseHandlers,
  ...reliefHandlers,
  ...injunctionHandlers,
};
