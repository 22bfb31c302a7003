import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewEvent } from '../../src/domain/event.js';
import { planImport } from '../../src/imports/plan-import.js';
import { readInput } from '../../src/imports/read.js';
import { fromRoot } from '../../tests/helpers/root.js';
import { Random } from './random.js';

/** Real dockets, read and classified as an import would: what generated cases are multiplied from. */
export interface Shape {
  readonly name: string;
  readonly court: string;
  readonly events: readonly NewEvent[];
}

const FOLDER = fromRoot('bench', 'fixtures', 'dockets');
const SUBJECT = 'case-shape-1';

/** The text of a docket file, for benches that import. */
export function docketTexts(): { name: string; text: string }[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
}

/** Every docket of bench/fixtures as events; erasable text is salted by a seeded generator. */
export function readShapes(): Shape[] {
  const random = new Random(7);
  return docketTexts().flatMap(({ name, text }) => {
    const read = readInput(text, { retrievedOn: '2026-01-01' });
    if (typeof read === 'string') throw new Error(`${name}: ${read}`);
    return read.dockets.map((docket) => {
      const plan = planImport(docket, SUBJECT, [], { actor: 'bench' });
      const events = plan.events.map((event) => salted(event, random));
      return { name, court: docket.facts.court ?? 'cand', events };
    });
  });
}

const TEXTS: ReadonlySet<string> = new Set(['text', 'shortText', 'title']);

function salted(event: NewEvent, random: Random): NewEvent {
  if (event.type !== 'DocketEntryRecorded') return event;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (TEXTS.has(key) && typeof member === 'string')
          return [key, { salt: random.hex(16), text: member }];
        return [key, key === 'documents' ? walk(member) : member];
      }),
    );
  };
  return { ...event, data: walk(event.data) };
}
