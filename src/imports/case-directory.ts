import { courtId, docketNumberParts } from '../domain/courts.js';
import { sameNumberOnImport } from '../domain/docket-number.js';
import type { StoredEvent } from '../domain/event.js';
import { pacerAlias } from './plan-header.js';

/** How an input names its case. */
export interface CaseQuery {
  readonly court?: string;
  readonly docketNumber?: string;
  readonly pacerCaseId?: string;
  readonly courtlistenerId?: string;
}

/** The recorded case an input belongs to, or undefined for one not seen before. */
export type ResolveCase = (query: CaseQuery) => string | undefined;

/**
 * Cases by their numbers and aliases, as imports resolve them: a PACER or CourtListener id ties numbers together; without
 * one, another office digit is another case.
 */
export class CaseDirectory {
  readonly #aliases = new Map<string, string>();
  readonly #numbers = new Map<string, { subject: string; number: string }[]>();
  readonly #courts = new Map<string, string>();

  /** Takes note of an event that names a case; every other is passed over. */
  note(event: Pick<StoredEvent, 'type' | 'subject' | 'data'>): void {
    const data = event.data as Record<string, unknown>;
    if (event.type === 'LawsuitFiled') {
      this.#courts.set(event.subject, courtId(String(data.court)));
      this.#number(event.subject, String(data.docketNumber));
    } else if (event.type === 'CaseRenumbered') {
      this.#number(event.subject, String(data.docketNumber));
    } else if (event.type === 'AliasAdded') {
      if (data.kind === 'number') this.#number(event.subject, String(data.alias));
      else this.#aliases.set(`${String(data.kind)} ${String(data.alias)}`, event.subject);
    } else if (event.type === 'CasesMerged') {
      this.#aliases.set(`merged ${String(data.from)}`, event.subject);
    } else if (event.type === 'EventCorrected') {
      const replacement = data.replacement as { type?: string; data?: unknown } | undefined;
      if (replacement?.type === 'LawsuitFiled')
        this.note({ type: 'LawsuitFiled', subject: event.subject, data: replacement.data });
    }
  }

  #number(subject: string, number: string): void {
    const key = this.#key(this.#courts.get(subject) ?? '', number);
    const known = this.#numbers.get(key) ?? [];
    if (!known.some((each) => each.subject === subject && each.number === number))
      known.push({ subject, number });
    this.#numbers.set(key, known);
  }

  #key(court: string, number: string): string {
    const parts = docketNumberParts(number);
    return parts
      ? `${court} ${parts.year ?? ''}-${parts.type ?? ''}-${parts.serial}`
      : `${court} ${number.toLowerCase()}`;
  }

  /** @see ResolveCase */
  resolve(query: CaseQuery): string | undefined {
    const found = this.#find(query);
    return found === undefined ? undefined : (this.#aliases.get(`merged ${found}`) ?? found);
  }

  #find({ court, docketNumber, pacerCaseId, courtlistenerId }: CaseQuery): string | undefined {
    const byId =
      (courtlistenerId === undefined ? undefined : this.#aliases.get(`courtlistener ${courtlistenerId}`)) ??
      (court === undefined || pacerCaseId === undefined
        ? undefined
        : this.#aliases.get(`pacer ${pacerAlias(courtId(court), pacerCaseId)}`));
    if (byId !== undefined || court === undefined || docketNumber === undefined) return byId;
    const known = this.#numbers.get(this.#key(courtId(court), docketNumber)) ?? [];
    const wanted = docketNumberParts(docketNumber);
    const fitting = known.filter(({ number }) => {
      const parts = docketNumberParts(number);
      return !parts || !wanted ? true : sameNumberOnImport(parts, wanted);
    });
    const subjects = new Set(fitting.map((each) => each.subject));
    if (subjects.size <= 1) return fitting[0]?.subject;
    // Without an office in the number several may fit: none can be chosen unless one has the very number.
    return fitting.find((each) => each.number === docketNumber)?.subject;
  }
}
