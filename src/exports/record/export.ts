import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAST_DAY } from '../../domain/dates.js';
import { kindOf, type StoredEvent, type SubjectKind } from '../../domain/event.js';
import { RECORD_PREFIXES } from '../../projections/runner.js';
import type { RecordReader } from '../../replay/record.js';

export interface ExportedSubject {
  readonly subject: string;
  readonly kind: SubjectKind;
  /** In this folder. */
  readonly file: string;
  readonly events: number;
  /** Of its state with every date passed: what the record that reads this back must come to. */
  readonly digest: string;
}

/** What stands in `manifest.json` beside the files. */
export interface Manifest {
  readonly format: 'asof';
  /** Of this form of export. */
  readonly version: 1;
  readonly position: string;
  readonly subjects: readonly ExportedSubject[];
  /** Events left out because they are sealed, by id: number and date of what is sealed stay in the other events. */
  readonly withheld: readonly { readonly event: string; readonly subject: string; readonly type: string }[];
}

/** What the store gives an event by itself; it makes them anew wherever the event is read back. */
function exported(event: StoredEvent): Omit<StoredEvent, 'prevHash' | 'revision' | 'position'> {
  const { prevHash: _, revision: __, position: ___, ...rest } = event;
  return rest;
}

/**
 * Writes the whole record as a folder of JSON Lines, one file a subject, which `asof import` reads back to the same
 * digests. Salts of erasable texts go with it, so that content hashes stay what they are. What is sealed is left out.
 * @param onSubject called after each file
 */
export function exportRecord(
  reader: RecordReader,
  folder: string,
  onSubject?: (subject: ExportedSubject) => void,
): Manifest {
  mkdirSync(folder, { recursive: true });
  const subjects: ExportedSubject[] = [];
  const withheld: { event: string; subject: string; type: string }[] = [];
  const pin = { position: reader.runner.position, atEvent: null, pinned: false, asked: { asOf: LAST_DAY } };
  for (const subject of RECORD_PREFIXES.flatMap((prefix) => reader.log.streamNames(prefix))) {
    if (reader.seals.hidden(subject)) continue;
    const open: StoredEvent[] = [];
    for (const event of reader.log.stream(subject, { toPosition: pin.position })) {
      if (reader.seals.isSealed(event.id) || reader.seals.hides(event))
        withheld.push({ event: event.id, subject, type: event.type });
      else open.push(event);
    }
    if (open.length === 0) continue;
    const file = `${subject}.jsonl`;
    writeFileSync(join(folder, file), open.map((event) => `${JSON.stringify(exported(event))}\n`).join(''));
    const told = {
      subject,
      kind: kindOf(subject),
      file,
      events: open.length,
      digest: reader.replay(subject, pin)?.digest ?? '',
    };
    subjects.push(told);
    onSubject?.(told);
  }
  const manifest: Manifest = {
    format: 'asof',
    version: 1,
    position: pin.position,
    subjects,
    withheld,
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Subjects whose digest is not that of an export: none where everything was read back. */
export function compareWithManifest(
  reader: RecordReader,
  manifest: Manifest,
): { readonly subject: string; readonly expected: string; readonly found: string | null }[] {
  const pin = { position: reader.runner.position, atEvent: null, pinned: false, asked: { asOf: LAST_DAY } };
  return manifest.subjects.flatMap(({ subject, digest }) => {
    const found = reader.replay(subject, pin)?.digest ?? null;
    return found === digest ? [] : [{ subject, expected: digest, found }];
  });
}
