import type { Reading, Sourced } from '../../fact.js';
import { dateInWords, plain, upperFirst } from '../../wording.js';
import { unresolvedView } from '../claims/view.js';
import { nextHearing } from '../hearings/view.js';
import { injunctionStatus } from '../injunctions/view.js';
import type { SeenMotions } from '../motions/seen.js';
import { decisionOf, type Motion } from '../motions/state.js';
import type { CaseState } from '../state.js';
import { judgmentOf } from '../trial/state.js';
import { trialView } from '../trial/view.js';
import { requestInWords } from '../wording.js';
import { endingOf } from './ending.js';

interface Happening {
  day: string;
  text: string;
  by: readonly string[];
}

const TELLING = new Set([
  'dismiss',
  'summary-judgment',
  'judgment-on-the-pleadings',
  'class-certification',
  'new-trial',
  'remand',
  'transfer',
  'default-judgment',
  'demurrer',
]);

/** The case in at most two sentences: the last thing of weight that happened and what is ahead; then what holds or remains. */
export function headline(
  state: CaseState,
  reading: Reading,
  seen: SeenMotions,
): { text: string; clauses: Sourced<string>[]; by: string[] } {
  const last = lastHappening(state, reading, seen);
  const first = [last, ...(endingOf(state) ? [] : ahead(state, reading))].filter((one) => one !== undefined);
  const second = remains(state, reading);
  const clauses = [...first, ...second].map(({ text, by }) => ({ value: text, by }));
  const sentence = (parts: Happening[]) =>
    parts.length > 0 ? `${upperFirst(parts.map((one) => one.text).join('; '))}.` : '';
  return {
    text: [sentence(first), sentence(second)].filter(Boolean).join(' '),
    clauses,
    by: [...new Set(clauses.flatMap((one) => one.by))],
  };
}

function lastHappening(state: CaseState, reading: Reading, seen: SeenMotions): Happening | undefined {
  // Listed from the least to the most final: of two of one day the later in the list counts.
  const all = [
    ...filings(state),
    ...requests(seen),
    ...rulings(state, reading, seen),
    ...trials(state, reading),
    ...endings(state),
    ...appeals(state),
  ];
  if (all.length === 0) return { day: '', text: 'Not yet filed', by: [] };
  return all.reduce((latest, one) => (one.day >= latest.day ? one : latest));
}

/** Pleadings of the last day that had any: only the last thing that happened is told. */
function filings({ claims: { pleadings } }: CaseState): Happening[] {
  const last = pleadings.reduce((day, one) => (one.day > day ? one.day : day), '');
  return pleadings
    .filter((one) => one.day === last)
    .map((one) => ({
      day: one.day,
      text: `${one.original ? 'Filed' : `${upperFirst(one.name)} filed`} ${dateInWords(one.on)}`,
      by: one.by,
    }));
}

/** Motions for an injunction that are open, of the last day on which one was filed. */
function requests({ injunctive, statusOf }: SeenMotions): Happening[] {
  const open = injunctive.flatMap((one) =>
    one.filed !== null && statusOf(one).open ? [{ type: one.type, by: one.by, filed: one.filed }] : [],
  );
  const last = open.reduce((day, { filed }) => (filed.day > day ? filed.day : day), '');
  return open
    .filter(({ filed }) => filed.day === last)
    .map(({ type, by, filed }) => ({
      day: last,
      text: `Motion ${requestInWords(type)} pending since ${dateInWords(filed.on)}`,
      by,
    }));
}

/** The rulings of the last day that had any; motions of one kind decided on it are told together. */
function rulings(state: CaseState, reading: Reading, { decided }: SeenMotions): Happening[] {
  const groups = new Map<string, Motion[]>();
  let last = '';
  for (const motion of decided) {
    const day = TELLING.has(motion.type) || motion.injunction ? decisionOf(motion)?.day : undefined;
    if (day === undefined || day < last) continue;
    if (day > last) groups.clear();
    last = day;
    groups.set(motion.type, [...(groups.get(motion.type) ?? []), motion]);
  }
  return [...groups.values()].map((motions) => {
    const decisions = motions.flatMap((one) => decisionOf(one) ?? []);
    const first = decisions[0] as (typeof decisions)[number];
    const asked = requestInWords((motions[0] as Motion).type);
    const on = dateInWords(first.on);
    const outcome = decisions.every((one) => one.disposition === first.disposition)
      ? `${plain(first.disposition)} ${on}`
      : `decided ${on} (${eachOutcome(motions)})`;
    const text = `Motion${motions.length > 1 ? 's' : ''} ${asked} ${outcome}${inForce(state, motions, reading)}`;
    return { day: first.day, text, by: decisions.flatMap((one) => one.by) };
  });
}

/** How many had each outcome, with whose motions they were as far as the record says. */
function eachOutcome(motions: Motion[]): string {
  const outcomeOf = (one: Motion) => plain(decisionOf(one)?.disposition ?? '');
  const told = [...new Set(motions.map(outcomeOf))].map((outcome) => {
    const alike = motions.filter((one) => outcomeOf(one) === outcome);
    const movants = alike.flatMap((one) => one.movants).join(', ');
    return `${alike.length === 1 ? 'one' : alike.length} ${outcome}${movants && `: ${movants}`}`;
  });
  return told.join('; ');
}

function inForce(state: CaseState, motions: Motion[], reading: Reading): string {
  const issued = Object.values(state.injunctions.injunctions).find((one) =>
    motions.some((motion) => motion.key === one.motion),
  );
  if (!issued) return '';
  const { status, end } = injunctionStatus(state, issued, reading);
  const stated = end && end.basis !== 'hearing' ? dateInWords(end.day) : undefined;
  if (status === 'in-force') return stated ? `, in force through ${stated}` : ', in force, end not on record';
  if (status === 'expiry-passed' && end)
    return stated
      ? `, its end of ${stated} passed with nothing on record`
      : `, the hearing on it of ${dateInWords(end.day)} passed with nothing on record`;
  return status === 'ended' ? ', since ended' : ', stayed';
}

function trials(state: CaseState, reading: Reading): Happening[] {
  const { began, verdicts, mistrials } = state.trial;
  const told: Happening[] = mistrials.map((one) => ({
    day: one.day,
    text: `Mistrial declared ${dateInWords(one.on)}`,
    by: one.by,
  }));
  if (began) {
    const over = trialView(state, reading).status === 'ended';
    told.push({
      day: state.trial.ended?.day ?? began.day,
      text: over
        ? `Trial begun ${dateInWords(began.on)} has ended`
        : `Trial under way since ${dateInWords(began.on)}`,
      by: state.trial.ended?.by ?? began.by,
    });
  }
  for (const one of verdicts) {
    const court = one.findings ? `, ${one.findings.effect} by the court` : '';
    const kind = one.effect === 'advisory' ? 'Advisory verdict' : 'Verdict';
    told.push({
      day: one.findings?.day ?? one.day,
      text: `${kind} for ${one.for} returned ${dateInWords(one.on)}${court}`,
      by: [...one.by, ...(one.findings?.by ?? [])],
    });
  }
  const judgment = judgmentOf(state.trial);
  if (judgment) {
    const kind =
      judgment.kind === 'partial-54b' || !judgment.endsCase
        ? 'Judgment on fewer than all claims'
        : `${upperFirst(judgment.kind)} judgment`;
    told.push({
      day: judgment.day,
      text: `${kind}${judgment.for ? ` for ${judgment.for}` : ''} entered ${dateInWords(judgment.on)}`,
      by: judgment.by,
    });
  }
  return told;
}

function endings({ course }: CaseState): Happening[] {
  const { dismissed, closed } = course.endings;
  const told: Happening[] = [];
  if (closed)
    told.push({ day: closed.day, text: `Closed by the clerk ${dateInWords(closed.on)}`, by: closed.by });
  // A dismissal says more than the closing that follows it.
  if (dismissed) {
    const prejudice =
      dismissed.withPrejudice === null
        ? ''
        : dismissed.withPrejudice
          ? ' with prejudice'
          : ' without prejudice';
    const voluntary =
      dismissed.how === 'order'
        ? ''
        : dismissed.how === 'stipulation-41a1Aii'
          ? ' by stipulation'
          : ' voluntarily';
    told.push({
      day: closed && closed.day > dismissed.day ? closed.day : dismissed.day,
      text: `Dismissed${voluntary}${prejudice} ${dateInWords(dismissed.on)}`,
      by: dismissed.by,
    });
  }
  return told;
}

function appeals(state: CaseState): Happening[] {
  return Object.values(state.appeals).flatMap((one) => {
    if (one.decided)
      return [
        {
          day: one.decided.day,
          text: `Appeal decided ${dateInWords(one.decided.on)} (${[...new Set(one.decided.issues.map((issue) => issue.outcome))].join(', ')})`,
          by: one.decided.by,
        },
      ];
    return one.filed
      ? [{ day: one.filed.day, text: `Appeal filed ${dateInWords(one.filed.on)}`, by: one.filed.by }]
      : [];
  });
}

function ahead(state: CaseState, reading: Reading): Happening[] {
  const trial = trialView(state, reading);
  if (trial.status === 'set') return [{ day: '', text: `trial set for ${trial.dateInWords}`, by: trial.by }];
  if (trial.status === 'date-passed')
    return [
      { day: '', text: `trial date of ${trial.dateInWords} passed, outcome not on record`, by: trial.by },
    ];
  const hearing = trial.status === 'not-set' ? nextHearing(state, reading) : null;
  return hearing ? [{ day: '', text: `hearing set for ${dateInWords(hearing.date)}`, by: hearing.by }] : [];
}

function remains(state: CaseState, _reading: Reading): Happening[] {
  const { hold, docket } = state.course;
  if (!endingOf(state) && hold.value !== 'none')
    return [
      {
        day: '',
        text: hold.value === 'stayed' ? 'The case is stayed' : 'The case is stayed in part',
        by: hold.by,
      },
    ];
  if (docket.value === 'administratively-closed')
    return [{ day: '', text: 'Administratively closed', by: docket.by }];
  const left = unresolvedView(state).filter((one) => one.what !== 'counts');
  if (left.length === 0) return [];
  const counters = left.some((one) => one.what === 'counterclaim');
  const claims = left.filter((one) => one.what === 'claim').length;
  const what = [
    claims > 0 ? `${claims} claim${claims > 1 ? 's' : ''}` : '',
    counters ? 'the counterclaims' : '',
  ]
    .filter(Boolean)
    .join(' and ');
  return [{ day: '', text: `No end on record for ${what}`, by: [...new Set(left.flatMap((one) => one.by))] }];
}
