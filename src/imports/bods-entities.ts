import type { EventInput } from '../domain/catalogue.js';
import {
  type BodsContext,
  dayOr,
  type EntityStatement,
  keyOf,
  nameOf,
  type Read,
  short,
  told,
} from './bods-read.js';

export const isEntity = (s: Read): s is EntityStatement => s.recordType === 'entity';

const NOT_ON_RECORD = 'Legal form not on record';

/**
 * Whether an entity is one of the group: it is what the statements are declared for, somebody's interest is in it, or
 * more is said of it than its name. The rest are holders, whom the relationships name.
 */
function isOfGroup(context: BodsContext, { recordId, recordDetails }: EntityStatement): boolean {
  const { foundingDate, dissolutionDate, jurisdiction } = recordDetails;
  return (
    recordId === context.declarationSubject ||
    (foundingDate ?? dissolutionDate ?? jurisdiction) !== undefined ||
    formOf(recordDetails) !== undefined ||
    context.statements.some((s) => s.recordType === 'relationship' && s.recordDetails.subject === recordId)
  );
}

function formOf({ entityType }: EntityStatement['recordDetails']): string | undefined {
  const { details } = entityType;
  return details === undefined || details === '' || details === NOT_ON_RECORD
    ? undefined
    : short(details, 200);
}

/** The founding and end of an entity, the organization itself among them. */
export function entityEvents(context: BodsContext, statement: EntityStatement): EventInput[] {
  if (!isOfGroup(context, statement)) return [];
  const { recordId, recordDetails } = statement;
  const legalForm = formOf(recordDetails);
  const about = {
    name: nameOf(context, recordId),
    ...(legalForm === undefined ? {} : { legalForm }),
    ...(recordDetails.jurisdiction ? { jurisdiction: short(recordDetails.jurisdiction.name, 200) } : {}),
  };
  const occurredOn = dayOr(recordDetails.foundingDate, statement);
  const formed =
    recordId === context.declarationSubject
      ? told(context, statement, { type: 'OrganizationFormed', occurredOn, data: about })
      : told(context, statement, {
          type: 'EntityFormed',
          occurredOn,
          data: { entity: keyOf(context, recordId), ...about },
        });
  const { dissolutionDate } = recordDetails;
  if (dissolutionDate === undefined && statement.recordStatus !== 'closed') return [formed];
  const dissolved = {
    type: 'EntityDissolved',
    occurredOn: dayOr(dissolutionDate, statement),
    data: { entity: keyOf(context, recordId) },
  };
  return [formed, told(context, statement, dissolved)];
}
