import { caseModel } from '../domain/case/evolve.js';
import type { SubjectKind } from '../domain/event.js';
import type { Model } from '../domain/fact.js';
import { matterModel } from '../domain/matter/evolve.js';
import { organizationModel } from '../domain/organization/evolve.js';
import { personModel } from '../domain/person/evolve.js';
import { ventureModel } from '../domain/venture/evolve.js';

const MODELS: Readonly<Record<SubjectKind, Model<never>>> = {
  case: caseModel as Model<never>,
  matter: matterModel as Model<never>,
  organization: organizationModel as Model<never>,
  venture: ventureModel as Model<never>,
  person: personModel as Model<never>,
};

/** How a kind of subject folds. */
export const modelOf = (kind: SubjectKind): Model<unknown> => MODELS[kind] as unknown as Model<unknown>;
