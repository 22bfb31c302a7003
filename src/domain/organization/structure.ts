import { type Dated, datedBy } from '../any-subject/state.js';
import { sameName } from '../any-subject/words.js';
import type { Fact } from '../fact.js';
import type { ControlSpell, Entity, OrganizationState } from './state.js';
import type { OwnHandlers } from './table.js';

/** The entity of that key, made on first mention: an event that names it proves that it exists. */
export function entityOf(state: OrganizationState, key: string, fact: Fact): Entity {
  const known = state.entities.find((e) => e.entity === key);
  if (known) return known;
  const made: Entity = { entity: key, names: [], legalForms: [], by: [fact.id] };
  state.entities.push(made);
  return made;
}

/** Current name of an entity, or the words themselves where no entity has that key. */
export function nameOf(state: OrganizationState, keyOrName: string): string {
  return state.entities.find((e) => e.entity === keyOrName)?.names.at(-1)?.name ?? keyOrName;
}

function setName(entity: Entity, name: string, dated: Dated): void {
  const current = entity.names.at(-1);
  if (current?.name === name) current.by.push(...dated.by);
  else entity.names.push({ name, ...dated });
}

function setForm(entity: Entity, legalForm: string | undefined, dated: Dated): void {
  if (legalForm === undefined) return;
  const current = entity.legalForms.at(-1);
  if (current?.legalForm === legalForm) current.by.push(...dated.by);
  else entity.legalForms.push({ legalForm, ...dated });
}

/** What falls with an entity that ends: the control over it. */
function endEntity(state: OrganizationState, entity: Entity, ended: NonNullable<Entity['ended']>): void {
  if (entity.ended) return;
  entity.ended = ended;
  for (const spell of state.control) {
    if (spell.entity === entity.entity && !spell.ended) spell.ended = { when: ended.when, by: [...ended.by] };
  }
}

interface Control {
  entity: string;
  controller: string;
  by?: string | undefined;
  basis: ControlSpell['basis'];
  direct: boolean;
  continues: boolean;
}

/**
 * A change of control ends what controlled the entity before in the same manner, directly or indirectly; a source that
 * only confirms control ends nothing, and where none was on record it proves control no later than its day.
 */
function setControl(state: OrganizationState, control: Control, fact: Fact): void {
  const open = state.control.filter(
    (c) => c.entity === control.entity && c.direct === control.direct && !c.ended,
  );
  const same = open.find((c) => sameName(nameOf(state, c.controller), nameOf(state, control.controller)));
  if (!control.continues) {
    for (const spell of open) if (spell !== same) spell.ended = datedBy(fact);
  }
  const how = control.by === undefined ? {} : { how: { value: control.by, by: [fact.id] } };
  if (same) {
    same.confirmed.push(datedBy(fact));
    Object.assign(same, how);
    if (control.basis !== 'not-on-record') same.basis = control.basis;
    return;
  }
  state.control.push({
    entity: control.entity,
    controller: control.controller,
    ...how,
    basis: control.basis,
    direct: control.direct,
    start: control.continues ? 'known' : 'began',
    confirmed: [],
    ...datedBy(fact),
  });
}

/** Entities of the group, their names, forms and life spans, and who controls them. */
export const structureHandlers = {
  OrganizationFormed: (state, fact) => {
    state.formed.push({ ...fact.data, ...datedBy(fact) });
    const entity = entityOf(state, state.key, fact);
    setName(entity, fact.data.name, datedBy(fact));
    setForm(entity, fact.data.legalForm, datedBy(fact));
    if (fact.data.jurisdiction !== undefined)
      entity.jurisdiction = { value: fact.data.jurisdiction, by: [fact.id] };
    // The first report of a founding stands; later ones are told beside it.
    entity.formed ??= datedBy(fact);
  },
  EntityFormed: (state, fact) => {
    const { data } = fact;
    const entity = entityOf(state, data.entity, fact);
    setName(entity, data.name, datedBy(fact));
    setForm(entity, data.legalForm, datedBy(fact));
    if (data.jurisdiction !== undefined) entity.jurisdiction = { value: data.jurisdiction, by: [fact.id] };
    if (data.terms !== undefined) entity.terms = { value: data.terms, by: [fact.id] };
    entity.formed ??= datedBy(fact);
    if (data.convertedFrom !== undefined && data.convertedFrom !== data.entity) {
      entity.convertedFrom = data.convertedFrom;
      const before = entityOf(state, data.convertedFrom, fact);
      endEntity(state, before, { how: 'converted', into: data.entity, ...datedBy(fact) });
    }
    if (data.controlledBy !== undefined) {
      const rest = { basis: 'not-on-record', direct: true, continues: false };
      setControl(state, { entity: data.entity, controller: data.controlledBy, ...rest }, fact);
    }
  },
  EntityRenamed: (state, fact) => {
    const entity = entityOf(state, fact.data.entity, fact);
    setName(entity, fact.data.name, datedBy(fact));
    setForm(entity, fact.data.legalForm, datedBy(fact));
  },
  EntityDissolved: (state, fact) => {
    const { reason } = fact.data;
    const how = { how: 'dissolved' as const, ...(reason === undefined ? {} : { reason }) };
    endEntity(state, entityOf(state, fact.data.entity, fact), { ...how, ...datedBy(fact) });
  },
  ControlChanged: (state, fact) => {
    entityOf(state, fact.data.entity, fact);
    setControl(state, fact.data, fact);
  },
  MissionStated: (state, fact) => {
    state.missions.push({ ...fact.data, ...datedBy(fact) });
  },
} satisfies Partial<OwnHandlers>;
