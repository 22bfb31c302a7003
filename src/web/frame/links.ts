import type { SubjectKind } from '../../domain/event.js';
import { PLURAL } from '../../http/addresses.js';

/** The cuts as the reader asked for them: what every link keeps. */
export interface KeptCuts {
  readonly asOf?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly atEvent?: string | undefined;
  readonly atPosition?: string | undefined;
}

export type Parameters = Readonly<Record<string, string | number | readonly string[] | undefined>>;

const PLACEHOLDER = '0000-00-00';
const CUTS = ['asOf', 'knownOn', 'atEvent', 'atPosition'] as const;

/** The one maker of addresses: each keeps the date, the knowledge cut and the place in the log the page was read at. */
export class Links {
  /** The cuts as every link ends with them, `?` and all; empty where there are none. */
  readonly end: string;

  constructor(
    /** Path of this page. */
    readonly path: string,
    readonly cuts: KeptCuts,
    /** The page's own parameters, cuts left out. */
    readonly own: Parameters = {},
    /** Whether the page tells what could be known on its own day: then both move together. */
    readonly asKnownThen = false,
  ) {
    this.end = address('', { ...cuts }, '');
  }

  /** Another page, under the same cuts but for those that its own parameters give. */
  to(path: string, own?: Parameters, fragment = ''): string {
    if (own === undefined && fragment === '') return path + this.end;
    return address(path, { ...this.cuts, ...own }, fragment);
  }

  /** This page with some parameters, cuts among them, changed; undefined takes one out. */
  here(changes: Parameters, fragment = ''): string {
    return address(this.path, { ...this.own, ...this.cuts, ...changes }, fragment);
  }

  /** This page on another day. */
  onDay(day: string): string {
    return this.here({ asOf: day, ...(this.asKnownThen ? { knownOn: day } : {}) });
  }

  /** This page on many other days: made once, and the day put in. */
  onDays(): (day: string) => string {
    const template = this.onDay(PLACEHOLDER);
    return (day) => template.replaceAll(PLACEHOLDER, day);
  }

  /** The page of a subject, as in case-cand-4-24-cv-04722. */
  subject(subject: string, part = '', own?: Parameters, fragment = ''): string {
    return this.to(pathOf(subject) + part, own, fragment);
  }
}

const pathOf = (subject: string): string => {
  const kind = subject.slice(0, subject.indexOf('-')) as SubjectKind;
  return `/${PLURAL[kind] ?? 'cases'}/${encodeURIComponent(subject.slice(kind.length + 1))}`;
};

/** Cuts stand last and in one order, so that one view has one address. */
function address(path: string, parameters: Parameters, fragment: string): string {
  const query = new URLSearchParams();
  const add = (key: string) => {
    const value = parameters[key];
    if (value === undefined || value === '') return;
    for (const one of Array.isArray(value) ? (value as string[]) : [String(value)]) query.append(key, one);
  };
  for (const key of Object.keys(parameters)) if (!(CUTS as readonly string[]).includes(key)) add(key);
  for (const key of CUTS) add(key);
  const text = query.toString();
  return `${path}${text === '' ? '' : `?${text}`}${fragment === '' ? '' : `#${fragment}`}`;
}
