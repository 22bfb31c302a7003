import { SubjectId, type SubjectKind } from '../domain/event.js';
import { PLURAL } from '../http/addresses.js';
import { type Answers, bodyOf } from './answers.js';
import { CliError, EXIT } from './exit.js';

const KINDS: readonly SubjectKind[] = ['case', 'organization', 'venture', 'person', 'matter'];
const KIND_WORDS: ReadonlySet<string> = new Set(KINDS);

/** Where a subject stands below /api/v1, and the words that were not used up in naming it. */
export interface Named {
  readonly path: string;
  readonly kind: SubjectKind;
  readonly rest: readonly string[];
}

/**
 * The subject that words name: `case doe-v-acme`, `case-cand-4-24-cv-04722`, or an alias alone, which is looked for in
 * every kind.
 * @throws CliError when there is none
 */
export async function subjectOf(answers: Answers, words: readonly string[]): Promise<Named> {
  const [first = '', second, ...rest] = words;
  if (KIND_WORDS.has(first)) {
    if (second === undefined)
      throw new CliError(EXIT.usage, `Which ${first}? Give its id or a name it goes by.`);
    return { kind: first as SubjectKind, path: pathOf(first as SubjectKind, second), rest };
  }
  const others = words.slice(1);
  if (SubjectId.safeParse(first).success) {
    const kind = first.slice(0, first.indexOf('-')) as SubjectKind;
    return { kind, path: pathOf(kind, first.slice(kind.length + 1)), rest: others };
  }
  for (const kind of KINDS) {
    const answer = await answers.get(`${pathOf(kind, first)}/timemap`);
    if (answer.status < 400) return { kind, path: pathOf(kind, first), rest: others };
    if (answer.status !== 404) bodyOf(answer);
  }
  throw new CliError(
    EXIT.notFound,
    `Nothing is on record under "${first}": look it up with asof search, or list what there is with asof show cases or asof show organizations.`,
  );
}

const pathOf = (kind: SubjectKind, id: string): string => `/${PLURAL[kind]}/${encodeURIComponent(id)}`;
