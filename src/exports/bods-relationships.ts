import type { Dated } from '../domain/any-subject/state.js';
import { slugOf } from '../domain/any-subject/words.js';
import type { Share } from '../domain/organization/events.js';
import type { ControlSpell, OrganizationState, Stake } from '../domain/organization/state.js';
import { currentStakes } from '../domain/organization/view-ownership.js';
import type { Parties } from './bods-parties.js';
import { type BodsAnnotation, type BodsRecord, commenting, dayMember, latestDay } from './bods-statement.js';

interface Relation {
  id: string;
  subject: string;
  party: string;
  interest: object;
  annotations?: BodsAnnotation[];
  closed?: boolean;
  dated: readonly (Dated | undefined)[];
}

function record(r: Relation): BodsRecord {
  const dated = r.dated.filter((d) => d !== undefined);
  return {
    recordId: r.id,
    recordType: 'relationship',
    recordDetails: {
      isComponent: false,
      subject: r.subject,
      interestedParty: r.party,
      interests: [r.interest],
    },
    annotations: r.annotations ?? [],
    closed: r.closed ?? false,
    on: latestDay(...dated),
    by: [...new Set(dated.flatMap((d) => d.by))],
  };
}

/**
 * Ids that stay from one export to the next: made of what the record is about, with a number from the second of its like.
 */
function numbered(): (base: string) => string {
  const seen = new Map<string, number>();
  return (base) => {
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return n === 1 ? base : `${base}~${n}`;
  };
}

const INTEREST = '/recordDetails/interests/0';
const directness = (direct: boolean): string => (direct ? 'direct' : 'indirect');

const CONTROL_BY: Readonly<Record<string, string>> = {
  voting: 'votingRights',
  'appointment-right': 'appointmentOfBoard',
  'profit-participation': 'rightsToProfitOrIncome',
};

/** Who controls an entity: the kind of interest follows from the basis on record, its words stand in `details`. */
export function controlRecords(state: OrganizationState, parties: Parties): BodsRecord[] {
  const id = numbered();
  return state.control.map((c) => {
    const ended = c.ended ? { ...dayMember('endDate', c.ended) } : {};
    return record({
      id: id(`${state.subject}/control/${c.entity}/${slugOf(c.controller)}`),
      subject: parties.subjectRecord(c.entity, c),
      party: parties.partyRecord(c.controller, c),
      interest: {
        type: CONTROL_BY[c.basis] ?? 'otherInfluenceOrControl',
        directOrIndirect: directness(c.direct),
        beneficialOwnershipOrControl: false,
        ...(c.how ? { details: c.how.value } : {}),
        ...began(c),
        ...ended,
      },
      closed: c.ended !== undefined,
      dated: [c, ...c.confirmed, c.ended],
    });
  });
}

/** Control that a source merely confirms began on a day nobody recorded. */
const began = (c: ControlSpell) => (c.start === 'began' ? dayMember('startDate', c) : {});

const HOLDING: Readonly<Record<Stake['interest'], string>> = {
  shares: 'shareholding',
  'profit-share': 'rightsToProfitOrIncome',
  warrant: 'conditionalRightsGrantedByContract',
  option: 'conditionalRightsGrantedByContract',
  cap: 'conditionalRightsGrantedByContract',
};

/**
 * Class, basis and trigger in words that `src/imports/bods.ts` reads back; BODS has no members for them.
 * @example 'shares; as-converted; class: common'
 */
function stakeDetails(s: Stake): string {
  const parts: string[] = [s.interest, s.basis];
  if (s.class !== undefined) parts.push(`class: ${s.class}`);
  if (s.trigger !== undefined) parts.push(`trigger: ${s.trigger}`);
  return parts.join('; ');
}

function shareMembers(share: Share | undefined): object {
  if (!share) return {};
  const { exactly, atLeast, atMost } = share;
  if (exactly !== undefined) return { share: { exact: exactly } };
  return {
    share: {
      ...(atLeast === undefined ? {} : { minimum: atLeast }),
      ...(atMost === undefined ? {} : { maximum: atMost }),
    },
  };
}

function stakeAnnotations(s: Stake): BodsAnnotation[] {
  const annotations: BodsAnnotation[] = [];
  if (s.share?.approximate) annotations.push(commenting(`${INTEREST}/share`, 'approximate'));
  if (s.value) annotations.push(commenting(INTEREST, `value: ${JSON.stringify(s.value)}`));
  return annotations;
}

/** Stakes as last reported. A report says that a stake was held on its day, not since when: there is no start date. */
export function stakeRecords(state: OrganizationState, parties: Parties): BodsRecord[] {
  const id = numbered();
  return currentStakes(state).map((s) =>
    record({
      id: id(
        `${state.subject}/stake/${s.entity}/${slugOf(s.holder)}/${s.interest}/${s.basis}/${slugOf(s.class ?? '')}`,
      ),
      subject: parties.subjectRecord(s.entity, s),
      party: parties.partyRecord(s.holder, s),
      interest: {
        type: s.interest === 'shares' && s.basis === 'voting' ? 'votingRights' : HOLDING[s.interest],
        directOrIndirect: directness(s.direct),
        beneficialOwnershipOrControl: false,
        details: stakeDetails(s),
        ...shareMembers(s.share),
      },
      annotations: stakeAnnotations(s),
      dated: [s],
    }),
  );
}

/** Seats on boards, past ones closed. A first day only where an appointment is on record. */
export function seatRecords(state: OrganizationState, parties: Parties): BodsRecord[] {
  const id = numbered();
  return state.boards.flatMap((board) =>
    board.seats.map((seat) => {
      const { start, end, confirmed } = seat;
      const left = end?.basis === 'departed' ? dayMember('endDate', end) : {};
      const unlisted = end?.basis === 'unlisted';
      return record({
        id: id(`${state.subject}/board/${board.board}/${slugOf(seat.name)}`),
        subject: parties.subjectRecord(board.board, start),
        party: parties.personRecord(seat.name, start),
        interest: {
          type: seat.role?.value === 'chair' ? 'boardChair' : 'boardMember',
          directOrIndirect: 'direct',
          beneficialOwnershipOrControl: false,
          ...(seat.role ? { details: seat.role.value } : {}),
          ...(start.basis === 'appointed' ? dayMember('startDate', start) : {}),
          ...left,
        },
        annotations: unlisted
          ? [commenting(INTEREST, 'Not on a complete list of members; the day of the end is unknown.')]
          : [],
        closed: end !== undefined,
        dated: [start, confirmed, end],
      });
    }),
  );
}

/** Offices, past ones closed. */
export function officeRecords(state: OrganizationState, parties: Parties): BodsRecord[] {
  const id = numbered();
  return state.officers.flatMap((o) => {
    const first = o.start ?? o.end;
    if (!first) return [];
    return [
      record({
        id: id(`${state.subject}/office/${slugOf(o.office)}/${slugOf(o.name)}`),
        subject: parties.subjectRecord(state.key, first),
        party: parties.personRecord(o.name, first),
        interest: {
          type: 'seniorManagingOfficial',
          directOrIndirect: 'direct',
          beneficialOwnershipOrControl: false,
          details: o.interim ? `interim ${o.office}` : o.office,
          ...dayMember('startDate', o.start),
          ...dayMember('endDate', o.end),
        },
        closed: o.end !== undefined,
        dated: [o.start, o.end],
      }),
    ];
  });
}
