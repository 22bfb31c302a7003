import { type Day, dayIn } from '../domain/dates.js';

/** Today, by zone: an answer asks for it several times, and to find it costs more than the rest of most answers. */
export class Days {
  #minute = '';
  readonly #known = new Map<string, Day>();

  /** The day on which an instant (ISO 8601, UTC) falls in an IANA time zone. */
  today(instant: string, zone: string): Day {
    // A day begins nowhere within a minute.
    const minute = instant.slice(0, 16);
    if (this.#minute !== minute) this.#known.clear();
    this.#minute = minute;
    let day = this.#known.get(zone);
    if (day === undefined) {
      day = dayIn(instant, zone);
      this.#known.set(zone, day);
    }
    return day;
  }
}
