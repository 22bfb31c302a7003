import { kindOf } from '../../domain/event.js';
import type { Pin, RecordReader } from '../record.js';
import { type SubjectBrief, subjectBrief } from './subjects.js';

/** Names of subjects under the cuts, each looked up once an answer. */
export class Names {
  readonly #known = new Map<string, SubjectBrief>();
  constructor(
    readonly reader: RecordReader,
    readonly pin: Pin,
  ) {}

  of(subject: string): SubjectBrief {
    let brief = this.#known.get(subject);
    if (!brief) {
      brief = subjectBrief(this.reader, subject, this.pin) ?? {
        subject,
        kind: kindOf(subject),
        name: subject.slice(subject.indexOf('-') + 1),
      };
      this.#known.set(subject, brief);
    }
    return brief;
  }
}
