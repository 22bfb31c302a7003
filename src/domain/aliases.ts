import { type CaseReference, courtId } from './courts.js';
import { docketNumberParts } from './docket-number.js';
import type { NewEvent } from './event.js';

/** Another name by which a subject is found. */
export interface Alias {
  readonly alias: string;
  readonly subject: string;
  readonly kind: 'slug' | 'number' | 'office' | 'name' | 'pacer' | 'courtlistener' | 'merged';
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Key under which a case is found by court, year, type and serial; the office digit and initials don't count. */
export const numberKey = ({ court, parts }: CaseReference): string =>
  `${court}/${parts.year ?? ''}-${parts.type ?? ''}-${parts.serial}`;

/** The same with the office digit, which parts two cases that share the rest. */
export const officeKey = (reference: CaseReference): string =>
  `${numberKey(reference)}@${reference.parts.office ?? ''}`;

/** The names an event gives its subject. */
export function aliasesOf(event: NewEvent): Alias[] {
  const subject = event.subject;
  const data = event.data as Record<string, unknown>;
  switch (event.type) {
    case 'LawsuitFiled':
      return numberAliases(subject, data.court as string, data.docketNumber as string);
    case 'CaseRenumbered':
      return numberAliases(
        subject,
        (data.court as string | undefined) ?? subject.split('-')[1] ?? '',
        data.docketNumber as string,
      );
    case 'CasesMerged':
      return [{ alias: data.from as string, subject, kind: 'merged' }];
    case 'AliasAdded': {
      const kind = data.kind as 'slug' | 'name' | 'number' | 'pacer' | 'courtlistener';
      const text = data.alias as string;
      if (kind === 'number')
        return [
          ...numberAliases(subject, subject.split('-')[1] ?? '', text),
          { alias: text.toLowerCase(), subject, kind: 'number' },
        ];
      return kind === 'slug' || kind === 'name'
        ? [{ alias: slug(text), subject, kind }]
        : [{ alias: `${kind}:${text.toLowerCase()}`, subject, kind }];
    }
    case 'OrganizationFormed':
    case 'VentureReported':
    case 'VentureAnnounced':
    case 'MatterNamed':
      return [{ alias: slug(data.name as string), subject, kind: 'name' }];
    default:
      return [];
  }
}

function numberAliases(subject: string, court: string, number: string): Alias[] {
  const id = courtId(court);
  const parts = docketNumberParts(number);
  const printed: Alias[] = [`${id}-${slug(number)}`, slug(number)].map((alias) => ({
    alias,
    subject,
    kind: 'number',
  }));
  if (!parts) return printed;
  const reference = { court: id, parts };
  return [
    ...printed,
    { alias: numberKey(reference), subject, kind: 'number' },
    { alias: officeKey(reference), subject, kind: 'office' },
  ];
}
