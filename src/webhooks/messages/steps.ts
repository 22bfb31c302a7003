import { upcast } from '../../domain/catalogue.js';
import type { StoredEvent } from '../../domain/event.js';
import type { LogReader } from '../record-view.js';

/** What an event does to a step of an organization's plan. */
export interface StepEffect {
  readonly organization: string;
  readonly plan?: string;
  readonly step?: string;
  /** What the relief would do were it granted; undefined where no court is asked. */
  readonly effect?: string;
  /** As in enjoined, relief-denied, objection, no-objection. */
  readonly how: string;
  readonly instrument?: string;
  readonly case?: string;
}

export interface Steps {
  readonly blocked: readonly StepEffect[];
  readonly unblocked: readonly StepEffect[];
}

const NONE: Steps = { blocked: [], unblocked: [] };
const GRANTED = new Set(['granted', 'granted-in-part']);
const REFUSED = new Set(['denied', 'denied-without-prejudice', 'moot', 'withdrawn', 'stricken']);
const RAISES = new Set(['inquiry', 'objection']);
const CLEARS = new Set(['no-objection', 'no-objection-with-conditions', 'statutory-consent', 'agreement']);

interface Towards {
  readonly organization: string;
  readonly plan?: string;
  readonly step?: string;
  readonly effect: string;
}
type Data = Record<string, unknown>;

const dataOf = (event: StoredEvent): Data => upcast(event.type, event.version, event.data) as Data;
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const given = <K extends string>(key: K, value: unknown): { [P in K]?: string } =>
  (text(value) === undefined ? {} : { [key]: value }) as { [P in K]?: string };

/** The steps an event blocks or sets free. Looks into the subject's stream for what a ruling is about; most events need none. */
export function stepsOf(event: StoredEvent, log: Pick<LogReader, 'stream'>): Steps {
  const data = event.data as Data;
  switch (event.type) {
    case 'ObstacleRaised':
      return { blocked: [obstacle(event.subject, data, String(data.kind))], unblocked: [] };
    case 'ObstacleCleared': {
      const raised = last(event, log, (type, d) => type === 'ObstacleRaised' && d.obstacle === data.obstacle);
      return { blocked: [], unblocked: [obstacle(event.subject, { ...raised, ...data }, String(data.how))] };
    }
    case 'RegulatorActed': {
      if (text(data.step) === undefined || !event.subject.startsWith('organization-')) return NONE;
      const effect = obstacle(event.subject, data, String(data.act));
      if (RAISES.has(String(data.act))) return { blocked: [effect], unblocked: [] };
      return CLEARS.has(String(data.act)) ? { blocked: [], unblocked: [effect] } : NONE;
    }
    case 'InjunctionDecided':
      return ruled(event, String(data.disposition), towardsOf(data) ?? requested(event, log), 'enjoined');
    case 'ReliefDecided': {
      const sought = last(event, log, (type, d) => type === 'ReliefSought' && d.relief === data.relief);
      return ruled(event, String(data.disposition), towardsOf(sought), 'relief-granted');
    }
    case 'InjunctionDissolved':
    case 'InjunctionVacated':
    case 'InjunctionStayed': {
      const how = `injunction-${event.type.slice('Injunction'.length).toLowerCase()}`;
      const granted = last(event, log, (type, d) => type === 'InjunctionDecided' && isOf(d, data));
      const towards = towardsOf(granted) ?? requested(event, log) ?? [];
      return { blocked: [], unblocked: towards.map((t) => effectOf(t, how, event.subject)) };
    }
    default:
      return NONE;
  }
}

function ruled(
  event: StoredEvent,
  disposition: string,
  towards: readonly Towards[] = [],
  how: string,
): Steps {
  const to = (word: string) => towards.map((t) => effectOf(t, word, event.subject));
  if (GRANTED.has(disposition)) return { blocked: to(how), unblocked: [] };
  return REFUSED.has(disposition) ? { blocked: [], unblocked: to(`relief-${disposition}`) } : NONE;
}

const effectOf = (towards: Towards, how: string, suit: string): StepEffect => ({
  ...towards,
  how,
  case: suit,
});

const obstacle = (organization: string, data: Data, how: string): StepEffect => ({
  organization,
  how,
  ...given('plan', data.plan),
  ...given('step', data.step),
  ...given('instrument', data.instrument),
  ...given('case', data.case),
});

function towardsOf(data: Data | undefined): readonly Towards[] | undefined {
  const towards = data?.towards as readonly Towards[] | undefined;
  return towards && towards.length > 0 ? towards : undefined;
}

/** The motion a ruling is on says what the relief was aimed at. */
function requested(event: StoredEvent, log: Pick<LogReader, 'stream'>): readonly Towards[] | undefined {
  const data = event.data as Data;
  return towardsOf(
    last(
      event,
      log,
      (type, d) => type === 'InjunctionRequested' && towardsOf(d) !== undefined && isOf(d, data),
    ),
  );
}

/** Whether two events speak of one motion or injunction: by key, by document number, else by kind. */
function isOf(d: Data, data: Data): boolean {
  for (const key of ['motion', 'injunction']) {
    if (text(d[key]) !== undefined && text(data[key]) !== undefined) return d[key] === data[key];
  }
  const numbers = (data.motionNumbers as string[] | undefined) ?? [];
  if (numbers.length > 0 && text(d.number) !== undefined) return numbers.includes(d.number as string);
  return data.kind === undefined || d.kind === data.kind;
}

function last(
  event: StoredEvent,
  log: Pick<LogReader, 'stream'>,
  wanted: (type: string, data: Data) => boolean,
): Data | undefined {
  const found = log
    .stream(event.subject)
    .findLast((e) => e.position < event.position && wanted(e.type, e.data as Data));
  return found && dataOf(found);
}
