import type { EventInput } from '../domain/catalogue.js';
import { uuidV5 } from '../domain/ids.js';
import { entityEvents, isEntity } from './bods-entities.js';
import { type BodsContext, type Read, type Refused, readStatements } from './bods-read.js';
import { relationshipEvents } from './bods-relationships.js';

export interface BodsImport {
  readonly events: readonly EventInput[];
  /** Statements that could not be taken, each with its place in the input and the reason. */
  readonly refused: readonly Refused[];
  /** Statements that say nothing of their own: parties whose names stand in the relationships. */
  readonly matched: number;
}

/**
 * Reads statements of the Beneficial Ownership Data Standard 0.4 as events of the organizations they are declared for.
 *
 * Ids follow from the statement's own, so that the same file twice is the same events. Every statement is turned into
 * events, found to need none of its own, or refused with a sentence. Of persons names alone are taken: never birth
 * dates, addresses, nationalities or identifiers. A date the statements don't give is "by the day of the statement".
 */
export function bodsEvents(input: unknown): BodsImport {
  const { statements, refused } = readStatements(input);
  const events: EventInput[] = [];
  let matched = 0;
  for (const context of contexts(statements)) {
    for (const statement of context.statements) {
      const said = tell(context, statement);
      if (said.length === 0) matched += 1;
      events.push(...said);
    }
  }
  return { events, refused, matched };
}

/** One context for every declaration subject: an organization of its own. */
function contexts(statements: readonly Read[]): BodsContext[] {
  const subjects = [...new Set(statements.map((s) => s.declarationSubject))];
  return subjects.map((subject) => ({
    declarationSubject: subject,
    statements: statements.filter((s) => s.declarationSubject === subject),
  }));
}

function tell(context: BodsContext, statement: Read): EventInput[] {
  const said = isEntity(statement)
    ? entityEvents(context, statement)
    : statement.recordType === 'relationship'
      ? relationshipEvents(context, statement)
      : [];
  return said.map((event, n) => ({
    ...event,
    id: uuidV5(event.subject, 'bods', statement.statementId, String(n), event.type),
  }));
}
