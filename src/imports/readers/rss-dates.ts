import { isDay } from '../../domain/dates.js';
import { FEED_ZONES } from '../../domain/time-zones.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const RFC822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]{0,6}\s+(\d{4}|\d{2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,5}|[+-]\d{2}:?\d{2})?$/i;

/**
 * The instant of a feed's date, with the offset it was printed in. Courts print zones by letters (EST, MST) that RFC 822
 * knows and ones that it doesn't (AKST, HST, ChST).
 * @example feedInstant('Fri, 03 Feb 2023 08:28:28 MST') // '2023-02-03T08:28:28-07:00'
 */
export function feedInstant(printed: string): string | undefined {
  if (printed.length > 60) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/.exec(
    printed.trim(),
  );
  if (iso) return printed.trim();
  const match = RFC822.exec(printed.trim());
  if (!match) return undefined;
  const [, d, name, y, h, min, s, zone] = match as unknown as [
    string,
    string,
    string,
    string,
    string,
    string,
    string?,
    string?,
  ];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const year = y.length === 2 ? `20${y}` : y;
  const day = `${year}-${String(month).padStart(2, '0')}-${d.padStart(2, '0')}`;
  const offset = offsetOf(zone ?? 'GMT');
  if (
    month === 0 ||
    !isDay(day) ||
    Number(h) > 23 ||
    Number(min) > 59 ||
    Number(s ?? 0) > 60 ||
    offset === undefined
  )
    return undefined;
  const seconds = Math.min(Number(s ?? 0), 59);
  return `${day}T${h.padStart(2, '0')}:${min}:${String(seconds).padStart(2, '0')}${offset}`;
}

function offsetOf(zone: string): string | undefined {
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (numeric) return `${numeric[1]}:${numeric[2]}`;
  const minutes = FEED_ZONES[zone.toUpperCase()];
  if (minutes === undefined) return undefined;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
