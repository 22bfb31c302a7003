import { disputedMember, isTold } from './disputed.js';
import type { AnySubjectState, Dispute, Said, When } from './state.js';

/** A statement as a page shows it: who, where, in which words, when, how sure the record is. */
export interface StatementView {
  readonly subject: string;
  readonly speaker: string;
  readonly speakerSubject?: string | undefined;
  readonly channel: string | null;
  readonly words: string;
  readonly verbatim: boolean;
  readonly stance: string;
  readonly towards?: string | undefined;
  readonly topic?: string | undefined;
  readonly inReplyTo?: string | undefined;
  readonly date: string;
  readonly standing: string;
  readonly by: readonly string[];
}

function statementView(s: Said<'StatementMade'>): StatementView {
  const { when, by, channel, ...rest } = s;
  return { ...rest, channel: channel ?? null, date: when.on, by };
}

/** Two or more speakers at odds on one topic, side by side: nobody's word is preferred. */
export interface StatementDispute {
  readonly kind: 'statements';
  readonly topic: string;
  readonly sides: readonly StatementView[];
  readonly by: readonly string[];
}

/** A recorded value and the other versions of it. */
export interface VersionDispute {
  readonly kind: 'versions';
  readonly event: string;
  readonly value: string | null;
  readonly recorded: string | null;
  readonly versions: readonly { version: string; standing: string; date: string; by: readonly string[] }[];
  readonly by: readonly string[];
}

export type DisputeView = StatementDispute | VersionDispute;

/**
 * What is disputed about a subject: topics on which speakers contradict or answer each other, and recorded facts of
 * which another version exists (LAW.md, Governance; docs/replay.md on disputed values).
 */
export function disputesView(state: AnySubjectState): DisputeView[] {
  return [...statementDisputes(state.statements), ...versionDisputes(state.disputes)];
}

function statementDisputes(statements: AnySubjectState['statements']): StatementDispute[] {
  const topicOf = new Map(statements.map((s) => [s.by[0], s.topic] as const));
  const topics = new Map<string, Said<'StatementMade'>[]>();
  for (const statement of statements) {
    // An answer without a topic of its own belongs to what it answers.
    const topic = statement.topic ?? topicOf.get(statement.inReplyTo);
    if (topic === undefined) continue;
    const onTopic = topics.get(topic) ?? [];
    onTopic.push(statement);
    topics.set(topic, onTopic);
  }
  const disputes: StatementDispute[] = [];
  for (const [topic, onTopic] of topics) {
    const speakers = new Set(onTopic.map((s) => s.speaker));
    const opposed = onTopic.some((s) => s.stance === 'denies' || s.inReplyTo !== undefined);
    if (speakers.size < 2 || !opposed) continue;
    const by = onTopic.flatMap((s) => s.by);
    disputes.push({ kind: 'statements', topic, sides: onTopic.map(statementView), by });
  }
  return disputes;
}

function versionDisputes(disputes: readonly Dispute[]): VersionDispute[] {
  const points = new Map<string, Dispute[]>();
  for (const dispute of disputes) {
    const point = `${dispute.event} ${dispute.value ?? ''}`;
    points.set(point, [...(points.get(point) ?? []), dispute]);
  }
  return [...points.values()].map((versions) => {
    const [first] = versions as [Dispute, ...Dispute[]];
    return {
      kind: 'versions',
      event: first.event,
      value: first.value ?? null,
      recorded: versions.find((v) => v.recorded !== undefined)?.recorded ?? null,
      versions: versions.map((v) => ({
        version: v.version,
        standing: v.versionStanding,
        date: v.when.on,
        by: v.by,
      })),
      by: [first.event, ...versions.flatMap((v) => v.by)],
    };
  });
}

/**
 * Marks the objects of a view of which a value is disputed with `disputed`, its other versions. Wrappers of a single value stay
 * as they are: an answer names them (http/disputed.ts).
 */
export function markDisputed<T>(tree: T, disputes: readonly Dispute[]): T {
  return disputes.length === 0 ? tree : (mark(tree, disputes) as T);
}

function mark(tree: unknown, disputes: readonly Dispute[]): unknown {
  if (Array.isArray(tree)) return tree.map((item) => mark(item, disputes));
  if (tree === null || typeof tree !== 'object') return tree;
  const marked: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(tree)) {
    marked[key] = key === 'by' || key === 'disputes' ? value : mark(value, disputes);
  }
  const by = (tree as { by?: unknown }).by;
  const isWrapper = 'value' in tree && Object.keys(tree).length === 2;
  if (!Array.isArray(by) || isWrapper) return marked;
  const has = (member: string) => isTold((tree as Record<string, unknown>)[member]);
  const about = disputes.filter((d) => disputedMember(d, by, has) !== undefined);
  if (about.length > 0) {
    marked.disputed = about.map((d) => ({
      version: d.version,
      standing: d.versionStanding,
      ...(d.value === undefined ? {} : { value: d.value }),
      ...(d.recorded === undefined ? {} : { recorded: d.recorded }),
      by: d.by,
    }));
  }
  return marked;
}

/** An entry of a state with its date alone in the place of the span. */
export function told<T extends { when: When }>(entry: T): Omit<T, 'when'> & { date: string } {
  const { when, ...rest } = entry;
  return { ...rest, date: when.on };
}

/** What every view says of its subject alike. */
export function commonView(state: AnySubjectState) {
  return {
    statements: state.statements.map(statementView),
    facts: state.facts.map(told),
    absences: state.absences.map(told),
    questions: state.questions.map(({ answered, ...question }) => ({
      ...told(question),
      answered: answered ? told(answered) : null,
    })),
    disputes: disputesView(state),
    mentions: state.mentions.map(told),
    aliases: state.aliases.map(told),
    anomalies: state.anomalies,
  };
}
