/** One thing that has to be found: any of some phrases, each an FTS5 string. */
interface Term {
  readonly any: readonly string[];
  /** The word as it was typed, where it was a plain one: what names are looked up by. */
  readonly word?: string;
  /** What stands for it where nothing is found otherwise. */
  readonly loose?: string;
}

/** What a reader asked for, as FTS5 understands it. */
export interface Query {
  readonly terms: readonly Term[];
  readonly excluded: readonly string[];
  /** The ECF number asked for, as in "ECF No. 72". */
  readonly entryNumber?: string;
  /** All terms; null where nothing of the text can be searched for. */
  readonly all: string | null;
  /** Any of the terms: for when nothing has all of them. */
  readonly any: string | null;
}

/** Longer queries are cut: nobody types them, and every term costs. */
const MAX_TERMS = 24;
const MAX_LENGTH = 400;

const STOPPED: ReadonlySet<string> = new Set(
  'a an and are as at be by did do does for from has have how in is it its of on or that the their there this to v vs was were what when where which who whom whose why with'.split(
    ' ',
  ),
);

/** As lawyers write the number of a docket entry: ECF No. 72, Dkt. 72-1, Doc. #72. */
const ENTRY = String.raw`(?:ECF|Dkts?\.?|Docket(?: entry)?|Docs?\.|Document)\s*(?:Nos?\.?|#)?\s*(?<entry>\d{1,5}(?:-\d{1,3})?)(?![\w:(])`;
/** § 1962(c), §1962, section 1962, sec. 8. */
const SECTION = String.raw`(?:§{1,2}\s*|(?:sections?|sec\.)\s+)(?<section>\d[\p{L}\p{N}]*(?:[.-]\d[\p{L}\p{N}]*)*(?:\(\w{1,4}\))*)`;
/** A docket number; the judges' initials behind it are not always printed. */
const NUMBER = String.raw`(?<number>\d{1,2}:\d{2}-[a-z]{2,4}-\d{3,6})(?:-[a-z]{2,4}){0,3}(?![\w-])`;
const PIECE = new RegExp(
  String.raw`(?<minus>-)?(?:"(?<phrase>[^"]*)"(?<star>\*)?|[([]*(?:${ENTRY}|${SECTION}|${NUMBER})|(?<bare>\S+))`,
  'giu',
);
const SEARCHABLE = /[\p{L}\p{N}§]/u;

/** A text as an FTS5 string: its tokenizer makes a phrase of it. */
const string = (text: string): string => `"${text.replaceAll('"', ' ').trim()}"`;

/**
 * Reads a query as people type it: words, "phrases", prefixes*, -exclusions, OR between two, and legal text as it is
 * printed. Everything is searched for as a text, so that nothing typed is ever FTS5 syntax.
 * @example readQuery('"time barred" -fraud').all // '"time barred" NOT ("fraud")'
 */
export function readQuery(typed: string): Query {
  const reader = new Reader();
  for (const { groups = {} } of clean(typed).matchAll(PIECE)) {
    const minus = groups.minus !== undefined;
    if (groups.phrase !== undefined) reader.quoted(groups.phrase, minus, groups.star !== undefined);
    else if (groups.entry !== undefined) reader.entry(groups.entry, minus);
    else if (groups.section !== undefined) reader.section(groups.section, minus);
    else if (groups.number !== undefined) reader.add({ any: [string(groups.number)] }, minus);
    else if (groups.bare !== undefined) reader.bare(groups.bare, minus);
  }
  return reader.query();
}

/** Controls and half characters out, typographic quotes straight. */
function clean(typed: string): string {
  return typed
    .slice(0, MAX_LENGTH)
    .replace(/\p{Cc}|\p{Cs}/gu, ' ')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’ʼ]/g, "'");
}

class Reader {
  readonly #terms: Term[] = [];
  readonly #excluded: string[] = [];
  #entryNumber: string | undefined;
  #joins = false;
  #negates = false;

  entry(number: string, minus: boolean): void {
    if (!minus && !this.#negates) this.#entryNumber ??= number.replace(/-.*/, '');
    const ways = ['ecf no', 'ecf', 'ecf nos', 'dkt', 'dkt no', 'dkts', 'doc', 'document', 'docket no'];
    this.add({ any: ways.map((way) => string(`${way} ${number}`)) }, minus);
  }

  section(number: string, minus: boolean): void {
    const ways = ['§ ', '§', '§§ ', 'section ', 'sections ', 'sec ', 'u s c ', 'usc '];
    this.add({ any: ways.map((way) => string(way + number)), loose: string(number) }, minus);
  }

  quoted(phrase: string, minus: boolean, star: boolean): void {
    if (!SEARCHABLE.test(phrase)) return;
    this.add({ any: [string(phrase) + (star ? ' *' : '')] }, minus);
  }

  bare(piece: string, minus: boolean): void {
    if (piece === 'OR' || piece === '|') {
      this.#joins = this.#terms.length > 0;
      return;
    }
    if (piece === 'NOT') {
      this.#negates = true;
      return;
    }
    if (piece === 'AND' || piece === '&') return;
    const bare = piece.replace(/^-+/, '').replace(/^[^\p{L}\p{N}§]+/u, '');
    const star = /^[^\s*]+\*+$/u.test(bare);
    const text = bare.replace(/\*+$/, '').replace(/'s$/i, '');
    if (!SEARCHABLE.test(text)) return;
    if (star) this.add({ any: [`${string(text)} *`] }, minus);
    else this.add({ any: [string(text)], word: text.toLowerCase().replace(/[^\p{L}\p{N}§]+$/u, '') }, minus);
  }

  /** A term, or what must not be found. */
  add(term: Term, minus: boolean): void {
    const negated = minus || this.#negates;
    this.#negates = false;
    if (negated) {
      this.#excluded.push(...term.any);
      this.#joins = false;
      return;
    }
    const last = this.#joins ? this.#terms.pop() : undefined;
    this.#joins = false;
    this.#terms.push(last ? { any: [...last.any, ...term.any] } : term);
  }

  query(): Query {
    const telling = this.#terms.filter((term) => term.word === undefined || !STOPPED.has(term.word));
    const terms = (telling.length > 0 ? telling : this.#terms).slice(0, MAX_TERMS);
    const excluded = this.#excluded.slice(0, MAX_TERMS);
    const groups = terms.map(({ any }) => (any.length === 1 ? (any[0] as string) : `(${any.join(' OR ')})`));
    const loose = terms.map((term, i) => term.loose ?? (groups[i] as string));
    const without = (positive: string): string =>
      excluded.length === 0 ? positive : `(${positive}) NOT (${excluded.join(' OR ')})`;
    return {
      terms,
      excluded,
      ...(this.#entryNumber === undefined ? {} : { entryNumber: this.#entryNumber }),
      all: groups.length === 0 ? null : without(groups.join(' AND ')),
      any: loose.length < 2 && !terms.some((term) => term.loose) ? null : without(loose.join(' OR ')),
    };
  }
}
