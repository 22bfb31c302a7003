import type { Source, StoredEvent } from '../domain/event.js';
import { kindOf } from '../domain/event.js';
import type { Fact } from '../domain/fact.js';
import { factNames, factText, factTitle } from '../domain/fact-text.js';
import type { Histories } from '../replay/histories.js';
import { END } from '../replay/history.js';
import { plainVersion } from '../replay/resolve.js';
import { FOREVER, type ReadModels, rowPosition } from './read-models.js';
import type { Subjects, Touch } from './subjects.js';

/**
 * One row for every version of every event, bounded on the three axes, with its words in a full-text index: what search,
 * feeds and timelines read. A fact shows from its latest day on.
 */
export class Facts {
  constructor(
    readonly models: ReadModels,
    readonly subjects: Subjects,
    readonly histories: Histories,
  ) {}

  apply(touch: Touch): void {
    const { event, position, root } = touch;
    if (root) this.#recut(root, event);
    else if (event.type !== 'FactDisputed') {
      const plain = plainVersion(event, '');
      this.#insert(event, plain.fact, plain.knownLatest, END, position, event.sources);
    }
    if (event.type === 'FactDisputed' && root) {
      const plain = plainVersion(event, '');
      const rootFact = plainVersion(root, '').fact;
      this.#insert(
        event,
        { ...plain.fact, earliest: rootFact.earliest, latest: rootFact.latest },
        plain.knownLatest,
        END,
        position,
        event.sources,
      );
    }
  }

  /** A correction ends the rows of what it corrects and begins others; what was said stays findable by a position cut. */
  #recut(root: StoredEvent, correction: StoredEvent): void {
    if (correction.type === 'FactDisputed') return;
    const position = rowPosition(correction.position);
    const versions = this.histories.of(root.subject)?.versionsOverKnown(root.id, correction.position) ?? [];
    const standing = 'SELECT id FROM fact WHERE event = ? AND p1 = ?';
    for (const { id } of this.models.all<{ id: number }>(standing, root.id, FOREVER))
      this.models.run('UPDATE fact SET p1 = ? WHERE id = ?', position, id);
    for (const { version, k0, k1 } of versions) {
      const replacement = (correction.data as { replacement?: { sources: Source[] } }).replacement;
      this.#insert(root, version.fact, k0, k1, position, [
        ...(replacement?.sources ?? root.sources),
        ...correction.sources,
      ]);
    }
  }

  #insert(
    event: StoredEvent,
    fact: Fact,
    k0: string,
    k1: string,
    position: number,
    sources: readonly Source[],
  ): void {
    const data = fact.data as { reading?: { kind?: string }; filing?: boolean };
    const court = kindOf(event.subject) === 'case' ? (event.subject.split('-')[1] ?? null) : null;
    const { lastInsertRowid } = this.models
      .sql(
        'INSERT INTO fact (event, subject, type, kind, court, filing, earliest, ordinal, at, cause, a0, a1, k0, k1, p0, p1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        event.id,
        this.subjects.id(event.subject) as number,
        fact.type,
        data.reading?.kind ?? null,
        court,
        data.filing === true ? 1 : 0,
        fact.earliest,
        fact.ordinal,
        rowPosition(event.position),
        event.causationId ?? null,
        fact.latest,
        END,
        k0,
        k1,
        position,
        FOREVER,
      );
    this.models
      .sql('INSERT INTO fact_text (rowid, title, text) VALUES (?, ?, ?)')
      .run(lastInsertRowid, factTitle(fact), factText(fact, sources));
    const names = factNames(fact);
    if (names.length > 0)
      this.models
        .sql('INSERT INTO name_text (rowid, name) VALUES (?, ?)')
        .run(lastInsertRowid, names.join('\n'));
  }
}
