import { Money } from '../domain/any-subject.js';
import type { EventInput } from '../domain/catalogue.js';
import {
  type BodsContext,
  dayOr,
  type Interest,
  keyOf,
  nameOf,
  type RelationshipStatement,
  short,
  told,
} from './bods-read.js';

interface Between {
  context: BodsContext;
  statement: RelationshipStatement;
  subject: string;
  party: string;
  interest: Interest;
  place: number;
}

const BASES = [
  'fully-diluted',
  'as-converted',
  'voting',
  'profit-participation',
  'appointment-right',
  'not-on-record',
];
const KINDS = ['shares', 'warrant', 'option', 'cap', 'profit-share'];
const HOLDINGS = new Set([
  'shareholding',
  'votingRights',
  'rightsToProfitOrIncome',
  'conditionalRightsGrantedByContract',
]);
const CONTROL: Readonly<Record<string, string>> = {
  appointmentOfBoard: 'appointment-right',
  otherInfluenceOrControl: 'not-on-record',
  controlViaCompanyRulesOrArticles: 'not-on-record',
  controlByLegalFramework: 'not-on-record',
  rightsGrantedByContract: 'not-on-record',
};

/** Every interest of a relationship as events: seats, offices, control, stakes; what fits none is kept in words. */
export function relationshipEvents(context: BodsContext, statement: RelationshipStatement): EventInput[] {
  const { subject, interestedParty, interests } = statement.recordDetails;
  if (typeof subject !== 'string' || typeof interestedParty !== 'string') {
    const side = typeof subject === 'string' ? interestedParty : subject;
    const why = typeof side === 'string' ? side : [side.reason, side.description].filter(Boolean).join(': ');
    return [inWords(context, statement, `A party to an interest is not specified (${why}).`)];
  }
  if (interests.length === 0) {
    const [of, party] = [nameOf(context, subject), nameOf(context, interestedParty)];
    return [
      inWords(context, statement, `${party} is said to have an interest in ${of}, of a kind not stated.`),
    ];
  }
  return interests.flatMap((interest, place) =>
    interestEvents({ context, statement, subject, party: interestedParty, interest, place }),
  );
}

function inWords(context: BodsContext, statement: RelationshipStatement, fact: string): EventInput {
  const data = { fact: short(fact, 2000), topic: 'ownership' };
  return told(context, statement, { type: 'FactReported', occurredOn: dayOr(undefined, statement), data });
}

function interestEvents(between: Between): EventInput[] {
  const { type } = between.interest;
  if (type === 'boardMember' || type === 'boardChair') return seatEvents(between, type === 'boardChair');
  if (type === 'seniorManagingOfficial') return officeEvents(between);
  if (type !== undefined && Object.hasOwn(CONTROL, type))
    return controlEvents(between, CONTROL[type] ?? 'not-on-record');
  // Voting rights without a share and without our own words for a stake are control.
  const words = between.interest.details ?? '';
  const isStake = between.interest.share !== undefined || KINDS.some((k) => words.startsWith(`${k};`));
  if (type === 'votingRights' && !isStake) return controlEvents(between, 'voting');
  if (type === 'rightsToProfitOrIncome' && !isStake) return controlEvents(between, 'profit-participation');
  if (type !== undefined && HOLDINGS.has(type)) return stakeEvents(between, type);
  const { context, statement, subject, party } = between;
  const named = `${nameOf(context, party)} has an interest in ${nameOf(context, subject)}: ${type ?? 'of a kind not stated'}`;
  return [inWords(context, statement, words === '' ? named : `${named} (${words})`)];
}

/** The board or entity of a relationship; the organization's own board goes without a key. */
const boardOf = ({ context, subject }: Between): { board?: string } =>
  subject === context.declarationSubject ? {} : { board: keyOf(context, subject) };

const isOver = ({ statement, interest }: Between): boolean =>
  interest.endDate !== undefined || statement.recordStatus === 'closed';

/** A seat whose first day is not stated is reported, not appointed: no appointment day is invented. */
function seatEvents(between: Between, chairs: boolean): EventInput[] {
  const { context, statement, party, interest } = between;
  const name = nameOf(context, party);
  const role = chairs ? 'chair' : interest.details ? short(interest.details, 200) : undefined;
  const seat = { name, ...(role === undefined ? {} : { role }) };
  const board = boardOf(between);
  const events: EventInput[] = [];
  if (interest.startDate !== undefined) {
    events.push(
      told(context, statement, {
        type: 'DirectorAppointed',
        occurredOn: interest.startDate,
        data: { ...board, ...seat },
      }),
    );
  } else if (!isOver(between)) {
    const data = { ...board, members: [seat], complete: false };
    events.push(
      told(context, statement, { type: 'BoardReported', occurredOn: statement.statementDate, data }),
    );
  }
  if (isOver(between)) {
    const occurredOn = dayOr(interest.endDate, statement);
    events.push(told(context, statement, { type: 'DirectorDeparted', occurredOn, data: { ...board, name } }));
  }
  return events;
}

function officeEvents(between: Between): EventInput[] {
  const { context, statement, party, interest } = between;
  const name = nameOf(context, party);
  const words = short(interest.details || 'senior managing official', 200);
  const interim = words.startsWith('interim ');
  const office = interim ? words.slice('interim '.length) : words;
  const events: EventInput[] = [];
  if (interest.startDate !== undefined || !isOver(between)) {
    const occurredOn = dayOr(interest.startDate, statement);
    events.push(
      told(context, statement, { type: 'OfficerAppointed', occurredOn, data: { name, office, interim } }),
    );
  }
  if (isOver(between)) {
    const occurredOn = dayOr(interest.endDate, statement);
    events.push(told(context, statement, { type: 'OfficerDeparted', occurredOn, data: { name, office } }));
  }
  return events;
}

/** Whoever controls: an entity of the group by its key, so that its name can change; anyone else by name. */
function partyName(context: BodsContext, party: string): string {
  const entity = context.statements.some((s) => s.recordId === party && s.recordType === 'entity');
  return entity && /\/entity\//.test(party) ? keyOf(context, party) : nameOf(context, party);
}

function controlEvents(between: Between, basis: string): EventInput[] {
  const { context, statement, subject, party, interest } = between;
  // The end of control is told by the control that follows; alone it is kept in words.
  if (isOver(between) && interest.startDate === undefined) {
    const ended = `${nameOf(context, party)} no longer controls ${nameOf(context, subject)}.`;
    return [inWords(context, statement, ended)];
  }
  const data = {
    entity: keyOf(context, subject),
    controller: partyName(context, party),
    ...(interest.details ? { by: short(interest.details, 300) } : {}),
    basis,
    direct: interest.directOrIndirect !== 'indirect',
    // Since when is not stated: it was so by the day of the statement.
    continues: interest.startDate === undefined,
  };
  const occurredOn = interest.startDate ?? statement.statementDate;
  return [told(context, statement, { type: 'ControlChanged', occurredOn, data })];
}

/** The words that `src/exports/bods-relationships.ts` writes for class, basis and trigger; other words say nothing here. */
function ownWords(details: string): { interest?: string; basis?: string; class?: string; trigger?: string } {
  const [kind, basis, ...rest] = details.split('; ');
  if (!KINDS.includes(kind ?? '') || !BASES.includes(basis ?? '')) return {};
  const held = rest.find((r) => r.startsWith('class: '))?.slice('class: '.length);
  const trigger = details.split('trigger: ')[1];
  return {
    interest: kind as string,
    basis: basis as string,
    ...(held === undefined ? {} : { class: held }),
    ...(trigger === undefined ? {} : { trigger: short(trigger, 1000) }),
  };
}

function shareOf({ statement, interest, place }: Between): object {
  const { share } = interest;
  const atLeast = share?.minimum ?? share?.exclusiveMinimum;
  const atMost = share?.maximum ?? share?.exclusiveMaximum;
  const pointer = `/recordDetails/interests/${place}/share`;
  const approximate = statement.annotations.some(
    (a) => a.statementPointerTarget === pointer && a.description === 'approximate',
  );
  const said = {
    ...(share?.exact === undefined ? {} : { exactly: share.exact }),
    ...(atLeast === undefined ? {} : { atLeast }),
    ...(atMost === undefined ? {} : { atMost }),
  };
  return Object.keys(said).length === 0
    ? {}
    : { share: { ...said, ...(approximate ? { approximate } : {}) } };
}

const INTEREST_OF: Readonly<Record<string, string>> = {
  rightsToProfitOrIncome: 'profit-share',
  conditionalRightsGrantedByContract: 'option',
};

/** A stake is what a statement says was held on its day; a first day, where stated, is a report of that day too. */
function stakeEvents(between: Between, type: string): EventInput[] {
  const { context, statement, subject, party, interest } = between;
  const words = interest.details ?? '';
  const own = ownWords(words);
  const foreign = own.interest === undefined && words !== '';
  const held = {
    entity: keyOf(context, subject),
    holder: partyName(context, party),
    interest: INTEREST_OF[type] ?? 'shares',
    basis: type === 'votingRights' ? 'voting' : 'not-on-record',
    ...own,
    direct: interest.directOrIndirect !== 'indirect',
    // Of a conditional right the words are its condition, as far as the statement goes.
    ...(foreign && type === 'conditionalRightsGrantedByContract' ? { trigger: short(words, 1000) } : {}),
  };
  const data = { ...held, ...shareOf(between), ...worthOf(between) };
  const report = (occurredOn: string, ended: boolean) =>
    told(context, statement, { type: 'StakeReported', occurredOn, data: ended ? { ...held, ended } : data });
  if (!isOver(between)) return [report(interest.startDate ?? statement.statementDate, false)];
  const end = report(dayOr(interest.endDate, statement), true);
  return interest.startDate === undefined ? [end] : [report(interest.startDate, false), end];
}

/** The value of a stake, which BODS has no member for: our exports annotate the interest with it. */
function worthOf({ statement, place }: Between): object {
  const pointer = `/recordDetails/interests/${place}`;
  const note = statement.annotations.find(
    (a) => a.statementPointerTarget === pointer && a.description?.startsWith('value: {'),
  );
  if (!note?.description) return {};
  try {
    const value = Money.safeParse(JSON.parse(note.description.slice('value: '.length)));
    return value.success ? { value: value.data } : {};
  } catch {
    return {};
  }
}
