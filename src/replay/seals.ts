import type { Runner } from '../projections/runner.js';

/**
 * What is sealed at the log's head, whatever the cuts: step 8 of the replay. Sealing an entry seals what was read from it,
 * too: every event that names it as its cause, or that corrects it.
 */
export class Seals {
  readonly #verdicts = new Map<string, boolean>();
  #revision = '';
  #counted: { readonly at: string; readonly revision: string } | undefined;

  constructor(readonly runner: Runner) {}

  /** Changes whenever something is sealed or unsealed: part of every ETag. */
  get revision(): string {
    const at = this.runner.position;
    // Only the read models' own steps seal and unseal.
    if (this.#counted?.at === at) return this.#counted.revision;
    const revision = this.#count();
    this.#counted = { at, revision };
    return revision;
  }

  #count(): string {
    const row = this.runner.models.get<{ n: number; last: number | null }>(
      'SELECT count(*) AS n, max(position) AS last FROM sealed',
    );
    return `${row?.n ?? 0}-${row?.last ?? 0}`;
  }

  isSealed(event: string): boolean {
    this.#refresh();
    if (this.#revision === '0-0') return false;
    let verdict = this.#verdicts.get(event);
    if (verdict === undefined) {
      verdict = this.#judge(event, 0);
      this.#verdicts.set(event, verdict);
    }
    return verdict;
  }

  #refresh(): void {
    const now = this.revision;
    if (now === this.#revision) return;
    this.#revision = now;
    this.#verdicts.clear();
  }

  #judge(id: string, depth: number): boolean {
    const { models, log } = this.runner;
    if (models.get("SELECT 1 FROM sealed WHERE event = ? AND scope IN ('document', 'entry-text')", id))
      return true;
    const event = log.event(id);
    if (!event || depth > 20) return false;
    if (models.get("SELECT 1 FROM sealed WHERE event = ? AND scope = 'case'", event.subject))
      return event.type !== 'LawsuitFiled' && event.type !== 'FilingSealed';
    const target = (event.data as { event?: unknown } | null)?.event;
    const sealing = event.type === 'FilingSealed' || event.type === 'FilingUnsealed';
    if (typeof target === 'string' && !sealing && this.#judge(target, depth + 1)) return true;
    return (
      event.causationId !== undefined &&
      /^[0-9a-f-]{36}$/.test(event.causationId) &&
      this.#judge(event.causationId, depth + 1)
    );
  }

  /** Attachments of an entry that are sealed by themselves. */
  attachments(event: string): readonly number[] {
    return this.runner.models
      .all<{ attachment: number | null }>(
        "SELECT attachment FROM sealed WHERE event = ? AND scope = 'attachment'",
        event,
      )
      .flatMap((row) => (row.attachment === null ? [] : [row.attachment]));
  }

  /** Whether even a subject's existence is hidden. */
  hidden(subject: string): boolean {
    return this.runner.models.get('SELECT 1 FROM sealed WHERE event = ? AND hide = 1', subject) !== undefined;
  }
}
