import { told } from '../any-subject/view.js';
import { listInWords } from '../any-subject/words.js';
import { type Sourced, sourced } from '../fact.js';
import type { ControlSpell, Entity, OrganizationState } from './state.js';
import { nameOf } from './structure.js';

/** The organization's name on the day; without one on record, the key it goes by. */
export function organizationName(state: OrganizationState): Sourced<string> {
  const name = state.entities.find((e) => e.entity === state.key)?.names.at(-1);
  if (name) return sourced(name.name, ...name.by);
  const alias = state.aliases.find((a) => a.kind === 'name');
  return alias ? sourced(alias.alias, ...alias.by) : sourced(state.key);
}

/** A legal entity with its life span and names as of the day; a date not on record is null. */
function entityView(state: OrganizationState, entity: Entity) {
  const form = entity.legalForms.at(-1);
  return {
    entity: entity.entity,
    name: entity.names.at(-1)?.name ?? entity.entity,
    names: entity.names.map((n) => ({ name: n.name, since: n.when.on, by: n.by })),
    legalForm: form ? sourced(form.legalForm, ...form.by) : null,
    legalForms: entity.legalForms.map((f) => ({ legalForm: f.legalForm, since: f.when.on, by: f.by })),
    jurisdiction: entity.jurisdiction ?? null,
    terms: entity.terms ?? null,
    formed: entity.formed ? sourced(entity.formed.when.on, ...entity.formed.by) : null,
    convertedFrom: entity.convertedFrom ?? null,
    ended: entity.ended
      ? { ...told(entity.ended), into: entity.ended.into ? nameOf(state, entity.ended.into) : null }
      : null,
    by: [...new Set([...entity.by, ...(entity.formed?.by ?? []), ...(entity.ended?.by ?? [])])],
  };
}

/** One line of control. `since.on` only where a source says that control began; else `since.by`: so by that day. */
function controlView(state: OrganizationState, spell: ControlSpell) {
  return {
    entity: spell.entity,
    entityName: nameOf(state, spell.entity),
    controller: spell.controller,
    controllerName: nameOf(state, spell.controller),
    how: spell.how ?? null,
    basis: spell.basis,
    direct: spell.direct,
    since:
      spell.start === 'began'
        ? { on: spell.when.on, by: spell.by }
        : { noLaterThan: spell.when.on, by: spell.by },
    confirmed: spell.confirmed.map(told),
    until: spell.ended ? spell.ended.when.on : null,
    by: [...spell.by, ...spell.confirmed.flatMap((c) => c.by), ...(spell.ended?.by ?? [])],
  };
}

/** Entities reached from a controller through control in force. The set guards against circles. */
function reach(open: readonly ControlSpell[], controller: string, found: Set<string>): Set<string> {
  for (const { entity, controller: c } of open) {
    if (c !== controller || found.has(entity)) continue;
    found.add(entity);
    reach(open, entity, found);
  }
  return found;
}

/** Who stands at the top and what is controlled from there, in a sentence for each top. */
export function controlHeadline(state: OrganizationState): Sourced<string> | null {
  const open = state.control.filter((c) => !c.ended);
  const tops = [...new Set(open.map((c) => c.controller))].filter((c) => !open.some((o) => o.entity === c));
  if (tops.length === 0) return null;
  const sentences = tops.map((top) => {
    const under = [...reach(open, top, new Set())].map((e) => nameOf(state, e));
    const how = [...new Set(open.flatMap((c) => (c.controller === top && c.how ? [c.how.value] : [])))];
    const manner = how.length > 0 ? ` (${how.join('; ')})` : '';
    return `${nameOf(state, top)} controls ${listInWords(under)}${manner}.`;
  });
  return sourced(sentences.join(' '), ...open.flatMap((c) => [...c.by, ...c.confirmed.flatMap((x) => x.by)]));
}

export function structureView(state: OrganizationState) {
  const own = state.entities.find((e) => e.entity === state.key);
  return {
    name: organizationName(state),
    names: (own?.names ?? []).map((n) => ({ name: n.name, since: n.when.on, by: n.by })),
    formed: state.formed.map(told),
    missions: state.missions.map(told),
    entities: state.entities.map((e) => entityView(state, e)),
    control: state.control.filter((c) => !c.ended).map((c) => controlView(state, c)),
    formerControl: state.control.filter((c) => c.ended).map((c) => controlView(state, c)),
  };
}
