import { courtId } from '../domain/courts.js';
import type { NewEvent, StoredEvent } from '../domain/event.js';
import { checkedEvent, lastEntryDay } from './checked.js';
import type { Recording } from './difference.js';
import type { DocketInput } from './docket-input.js';
import type { Understand } from './entry-telling.js';
import { type Masked, maskDocket } from './masking.js';
import { type LineOutcome, planEntries } from './plan-entries.js';
import { type FindCase, planHeader } from './plan-header.js';
import { present, type Story, storiesOf, type Telling } from './stories.js';
import { understandLine } from './understand.js';
import type { Check } from './weave.js';

export type { LineOutcome } from './plan-entries.js';

export interface ImportPlan {
  readonly subject: string;
  /** Events to append, in order. Erasable text in them is plain: it is salted when they are made. */
  readonly events: readonly NewEvent[];
  /** The same, cut where an append may end: what belongs together is appended whole or not at all. */
  readonly groups: readonly (readonly NewEvent[])[];
  /** One outcome for each entry of the input: appended + matched + refused = the input's count. */
  readonly lines: readonly LineOutcome[];
  /** What was masked, line by line. */
  readonly masked: readonly Masked[];
}

export interface PlanOptions {
  readonly actor: string;
  readonly correlationId?: string;
  readonly understand?: Understand;
  readonly findCase?: FindCase;
}

/**
 * What an input adds to what is recorded of its case. Pure: the same input over the same record gives the same events, and
 * an input whose every word is recorded gives none.
 * @param subject the case's stream, resolved by its numbers and aliases
 * @param recorded every event of that stream, oldest first
 */
export function planImport(
  given: DocketInput,
  subject: string,
  recorded: readonly StoredEvent[],
  options: PlanOptions,
): ImportPlan {
  const { input, masked } = maskDocket(given);
  const stories = storiesOf(recorded);
  const recording: Recording = {
    subject,
    actor: options.actor,
    ...(options.correlationId === undefined ? {} : { correlationId: options.correlationId }),
  };
  const court = courtOfCase(input, stories);
  const older = isOlderState(input, stories);
  const entries = planEntries({
    input,
    recording,
    stories,
    court,
    understand: options.understand ?? understandLine,
    older,
    checks: checksIn(recorded),
  });
  const told = toldByEntries(stories, entries.groups);
  const header = planHeader(input, recording, stories, told, options.findCase ?? (() => undefined));
  const checked = checkedEvent(input, recording, stories, entries);
  const groups = [header.events, ...entries.groups, checked === undefined ? [] : [checked]].filter(
    (group) => group.length > 0,
  );
  return { subject, events: groups.flat(), groups, lines: entries.lines, masked };
}

/** Whole copies read so far, by day. */
function checksIn(recorded: readonly StoredEvent[]): Check[] {
  return recorded
    .filter((event) => event.type === 'DocketChecked' && (event.data as { complete: boolean }).complete)
    .map((event) => ({
      day: event.occurredOn ?? '',
      revision: event.revision,
      missing: new Set((event.data as { notInCopy: readonly string[] }).notInCopy),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

function courtOfCase(input: DocketInput, stories: ReadonlyMap<string, Story>): string {
  if (input.facts.court !== undefined) return courtId(input.facts.court);
  for (const story of stories.values())
    if (story.base?.type === 'LawsuitFiled') return String(story.base.data.court);
  return '';
}

/** A whole copy of the same day that ends before what is recorded shows an earlier state of the docket. */
function isOlderState(input: DocketInput, stories: ReadonlyMap<string, Story>): boolean {
  if (!input.complete) return false;
  const last = lastEntryDay(input);
  for (const { base } of stories.values()) {
    if (base?.type !== 'DocketEntryRecorded') continue;
    if (String(base.data.enteredOn ?? base.data.filedOn ?? '') > last) return true;
  }
  return false;
}

const TOLD: ReadonlySet<string> = new Set(['JudgeAssigned', 'CaseClosed']);

/** Assignments and closings that lines tell of, recorded or new, each as told now. */
function toldByEntries(
  stories: ReadonlyMap<string, Story>,
  groups: readonly (readonly NewEvent[])[],
): Telling[] {
  const told = new Map<string, Telling | null>();
  for (const story of stories.values()) {
    if (story.causationId !== undefined && TOLD.has(story.base?.type ?? ''))
      told.set(story.id, present(story));
  }
  for (const group of groups) {
    for (const event of group) {
      if (TOLD.has(event.type)) told.set(event.id, event as unknown as Telling);
      else if (told.size > 0) {
        const { event: target, replacement } = event.data as { event?: string; replacement?: Telling };
        if (target !== undefined && told.has(target)) told.set(target, replacement ?? null);
      }
    }
  }
  return [...told.values()].filter((each) => each !== null);
}
