import { aliasesOf } from '../domain/aliases.js';
import type { StoredEvent } from '../domain/event.js';
import type { ReadModels } from './read-models.js';

/** Other names of subjects, and what is sealed. */
export class Names {
  constructor(readonly models: ReadModels) {}

  apply(event: StoredEvent, position: number): void {
    for (const { alias, subject, kind } of aliasesOf(event)) {
      this.models.run(
        'INSERT OR IGNORE INTO alias (alias, subject, kind, position) VALUES (?, ?, ?, ?)',
        alias,
        subject,
        kind,
        position,
      );
    }
    if (event.type === 'FilingSealed' || event.type === 'FilingUnsealed') this.#seal(event, position);
  }

  #seal(event: StoredEvent, position: number): void {
    const data = event.data as {
      scope: string;
      event?: string;
      attachment?: number;
      hideExistence?: boolean;
    };
    const target = data.event ?? event.subject;
    if (event.type === 'FilingUnsealed') {
      this.models.run(
        'DELETE FROM sealed WHERE event = ? AND scope = ? AND attachment IS ?',
        target,
        data.scope,
        data.attachment ?? null,
      );
      return;
    }
    this.models.run(
      'INSERT INTO sealed (event, subject, scope, attachment, hide, position) VALUES (?, ?, ?, ?, ?, ?)',
      target,
      event.subject,
      data.scope,
      data.attachment ?? null,
      data.hideExistence ? 1 : 0,
      position,
    );
  }
}
