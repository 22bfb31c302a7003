import type { Dated } from '../domain/any-subject/state.js';
import { sameName, slugOf } from '../domain/any-subject/words.js';
import type { Entity, OrganizationState } from '../domain/organization/state.js';
import { organizationName } from '../domain/organization/view-structure.js';
import { type BodsRecord, dayMember, latestDay } from './bods-statement.js';

interface Named extends Dated {
  id: string;
  name: string;
  kind: 'entity' | 'person';
}

/**
 * The entities and persons of the statements. A party the relationships name is met here on the way: one of the group's
 * entities by its key or name, a person where the record has them on a board or in an office, else an entity whose form
 * is not on record.
 */
export class Parties {
  private readonly met: Named[] = [];
  private readonly state: OrganizationState;

  constructor(state: OrganizationState) {
    this.state = state;
  }

  /** The record id of one of the group's entities. */
  entityRecord(key: string): string {
    return `${this.state.subject}/entity/${key}`;
  }

  /** The record id of a person. */
  personRecord(name: string, dated: Dated): string {
    return this.meet(name, 'person', dated);
  }

  /** The record id of an entity that may not be on record beside its key: a board's, a subject of control. */
  subjectRecord(key: string, dated: Dated): string {
    if (key === this.state.key || this.entity(key)) return this.entityRecord(key);
    return this.meet(key, 'entity', dated);
  }

  /** The record id of whoever holds or controls: named by an entity's key or by a name. */
  partyRecord(keyOrName: string, dated: Dated): string {
    const entity = this.entity(keyOrName);
    if (entity) return this.entityRecord(entity.entity);
    return this.meet(keyOrName, this.isPerson(keyOrName) ? 'person' : 'entity', dated);
  }

  /** Every entity of the group, then every party met. */
  records(): BodsRecord[] {
    const own = this.state.entities.some((e) => e.entity === this.state.key) ? [] : [this.ownRecord()];
    return [...own, ...this.state.entities.map((e) => this.ofEntity(e)), ...this.met.map(ofNamed)];
  }

  private entity(keyOrName: string): Entity | undefined {
    const { entities } = this.state;
    return (
      entities.find((e) => e.entity === keyOrName) ??
      entities.find((e) => e.names.some((n) => sameName(n.name, keyOrName)))
    );
  }

  private isPerson(name: string): boolean {
    const { boards, officers } = this.state;
    return (
      boards.some((b) => b.seats.some((s) => sameName(s.name, name))) ||
      officers.some((o) => sameName(o.name, name))
    );
  }

  private meet(name: string, kind: Named['kind'], { when, by }: Dated): string {
    const known = this.met.find((m) => m.kind === kind && sameName(m.name, name));
    if (known) return known.id;
    const base = `${this.state.subject}/${kind === 'person' ? 'person' : 'party'}/${slugOf(name) || 'unnamed'}`;
    // Two names may fold to one slug, as names in other scripts do.
    const same = this.met.filter((m) => m.id === base || m.id.startsWith(`${base}~`)).length;
    const id = same === 0 ? base : `${base}~${same + 1}`;
    this.met.push({ id, name, kind, when, by });
    return id;
  }

  /** The organization itself, where nothing on record says when or as what it was formed. */
  private ownRecord(): BodsRecord {
    const name = organizationName(this.state);
    const first = this.state.aliases[0] ?? this.state.boards[0]?.seats[0]?.start ?? this.met[0];
    return {
      recordId: this.entityRecord(this.state.key),
      recordType: 'entity',
      recordDetails: { isComponent: false, entityType: UNKNOWN_FORM, name: name.value },
      annotations: [],
      closed: false,
      on: first?.when.latest ?? '0001-01-01',
      by: name.by.length > 0 ? name.by : (first?.by ?? []),
    };
  }

  private ofEntity(e: Entity): BodsRecord {
    const name =
      e.names.at(-1)?.name ?? (e.entity === this.state.key ? organizationName(this.state).value : e.entity);
    const former = e.names.slice(0, -1).map((n) => n.name);
    const form = e.legalForms.at(-1);
    const by = [
      ...new Set([...e.by, ...[...e.names, ...e.legalForms].flatMap((x) => x.by), ...(e.ended?.by ?? [])]),
    ];
    return {
      recordId: this.entityRecord(e.entity),
      recordType: 'entity',
      recordDetails: {
        isComponent: false,
        entityType: form ? { type: 'legalEntity', details: form.legalForm } : UNKNOWN_FORM,
        name,
        ...(former.length > 0 ? { alternateNames: [...new Set(former)] } : {}),
        ...(e.jurisdiction ? { jurisdiction: { name: e.jurisdiction.value } } : {}),
        ...dayMember('foundingDate', e.formed),
        ...dayMember('dissolutionDate', e.ended),
      },
      annotations: [],
      closed: e.ended !== undefined,
      on: this.dayOf(e),
      by,
    };
  }

  private dayOf(e: Entity): string {
    const dated = [...e.names, ...e.legalForms, e.formed, e.ended].filter((d) => d !== undefined);
    if (dated.length > 0) return latestDay(...dated);
    // Only named by others: by a stake or a change of control.
    const naming = [...this.state.stakes, ...this.state.control].filter((x) => x.entity === e.entity);
    return naming.length > 0 ? latestDay(...naming) : '0001-01-01';
  }
}

const UNKNOWN_FORM = { type: 'legalEntity', details: 'Legal form not on record' } as const;

function ofNamed({ id, name, kind, when, by }: Named): BodsRecord {
  const recordDetails =
    kind === 'person'
      ? { isComponent: false, personType: 'knownPerson', names: [{ fullName: name }] }
      : { isComponent: false, entityType: UNKNOWN_FORM, name };
  return {
    recordId: id,
    recordType: kind,
    recordDetails,
    annotations: [],
    closed: false,
    on: when.latest,
    by,
  };
}
