/** A docket number taken apart. Two numbers of one court with equal year, type and serial are one case's. */
export interface DocketNumberParts {
  /** The divisional office, as 4 in 4:24-cv-04722; where a court has none or it wasn't printed, undefined. */
  readonly office?: string;
  /** Two digits, as in 24. */
  readonly year?: string;
  /** Lower case, as in cv, bk, mdl. */
  readonly type?: string;
  /** Without leading zeros. */
  readonly serial: string;
}

const FEDERAL =
  /^(?:([0-9a-z]{1,2})[:-])?(?:19|20)?(\d{2})-?([a-z]{1,5})-?0*(\d{1,7})(?![0-9a-z])(?:[-\s(].{0,60})?$/;
const NO_TYPE = /^(?:([0-9])[:-])?(?:19|20)?(\d{2})-0*(\d{1,7})(?:-([a-z0-9/]{1,6})){0,4}$/;
const MDL = /^mdl(?:\s+no\.?|\s*-|\s+docket\s+no\.?)?\s*0*(\d{1,5})$/;

/**
 * Takes a docket number apart, as courts, PACER, CourtListener and this product's own addresses print it; judges' initials
 * and defendant numbers behind the serial are dropped.
 * @example docketNumberParts('4:24-cv-04722-YGR') // { office: '4', year: '24', type: 'cv', serial: '4722' }
 * @example docketNumberParts('09-32303') // { year: '09', serial: '32303' }
 */
export function docketNumberParts(docketNumber: string): DocketNumberParts | undefined {
  if (docketNumber.length > 120) return undefined;
  const text = docketNumber
    .trim()
    .toLowerCase()
    .replace(/^(?:case|civil action|no\.|case no\.|docket no\.)\s*:?\s*/, '')
    .replace(/\s+/g, ' ');
  const mdl = MDL.exec(text);
  if (mdl) return { type: 'mdl', serial: mdl[1] as string };
  const federal = FEDERAL.exec(text);
  if (federal) {
    const [, office, year, type, serial] = federal as unknown as [string, string?, string?, string?, string?];
    return {
      ...(office === undefined ? {} : { office }),
      year: year as string,
      type: type as string,
      serial: serial as string,
    };
  }
  const plain = NO_TYPE.exec(text);
  if (!plain) return undefined;
  return {
    ...(plain[1] === undefined ? {} : { office: plain[1] }),
    year: plain[2] as string,
    serial: plain[3] as string,
  };
}

/**
 * The number as it names the case: without judges' initials and defendant numbers, the serial of a federal number in five
 * digits, so that 1:20-cv-4676 and 1:20-cv-04676-ABC are one. A number that can't be taken apart stays as printed.
 */
export function bareDocketNumber(docketNumber: string): string {
  const parts = docketNumberParts(docketNumber);
  const printed = docketNumber.trim().replace(/\s+/g, ' ');
  if (!parts || parts.type === 'mdl') return printed;
  if (parts.type !== undefined && parts.year !== undefined) {
    const office = parts.office === undefined ? '' : `${parts.office}:`;
    return `${office}${parts.year}-${parts.type}-${parts.serial.padStart(5, '0')}`;
  }
  // Appeals print serials of any length and pad them or not; a bankruptcy's "09-02199-jko" loses its judge.
  return /^(?:\d:)?(?:19|20)?\d{2}-0*\d{1,7}/.exec(printed)?.[0] ?? printed;
}

/** Whether two numbers of one court can be one case's for an address: another office digit doesn't part them. */
export function sameNumber(a: DocketNumberParts, b: DocketNumberParts): boolean {
  return a.year === b.year && a.serial === b.serial && (a.type === b.type || !a.type || !b.type);
}
