import type { StoredEvent } from '../domain/event.js';
import type { Runner } from '../projections/runner.js';

/** So many answers are remembered of each kind; then they are asked for anew. */
const KEPT = 50_000;

/**
 * What is sealed at the log's head, whatever the cuts: step 8 of the replay. Sealing an entry seals what was read from it,
 * too: every event that names it as its cause, or that corrects it.
 */
export class Seals {
  readonly #verdicts = new Map<string, boolean>();
  readonly #attachments = new Map<string, readonly number[]>();
  readonly #hiding = new Map<string, boolean>();
  #hidden: ReadonlySet<string> = new Set();
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
    // Asked a thousand times for a page: without a function made for each.
    return this.#verdicts.get(event) ?? this.#remember(this.#verdicts, event, this.#judge(event, 0));
  }

  /** An answer from memory while nothing is sealed or unsealed. */
  #known<T>(memory: Map<string, T>, key: string, none: T, ask: () => T): T {
    this.#refresh();
    if (this.#revision === '0-0') return none;
    return memory.get(key) ?? this.#remember(memory, key, ask());
  }

  #remember<T>(memory: Map<string, T>, key: string, answer: T): T {
    if (memory.size >= KEPT) memory.clear();
    memory.set(key, answer);
    return answer;
  }

  #refresh(): void {
    const now = this.revision;
    if (now === this.#revision) return;
    this.#revision = now;
    for (const one of [this.#verdicts, this.#attachments, this.#hiding]) one.clear();
    const rows = this.runner.models.all<{ event: string }>('SELECT event FROM sealed WHERE hide = 1');
    this.#hidden = new Set(rows.map(({ event }) => event));
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
    return this.#known(this.#attachments, event, [], () =>
      this.runner.models
        .all<{ attachment: number | null }>(
          "SELECT attachment FROM sealed WHERE event = ? AND scope = 'attachment'",
          event,
        )
        .flatMap((row) => (row.attachment === null ? [] : [row.attachment])),
    );
  }

  /** Whether even a subject's existence is hidden. */
  hidden(subject: string): boolean {
    return this.hiddenSubjects.has(subject);
  }

  /** The cases of which not even that they exist may be said. */
  get hiddenSubjects(): ReadonlySet<string> {
    this.#refresh();
    return this.#hidden;
  }

  /** Whether an event tells of a hidden case: one of its own, or one of another subject that names it. */
  hides({ subject, about, data }: Pick<StoredEvent, 'subject' | 'about' | 'data'>): boolean {
    const hidden = this.hiddenSubjects;
    if (hidden.size === 0) return false;
    if (hidden.has(subject) || about.some((other) => hidden.has(other))) return true;
    const told = JSON.stringify(data);
    return [...hidden].some((name) => told.includes(`"${name}"`));
  }

  /** The same by the event's id. */
  isHidden(id: string): boolean {
    return this.#known(this.#hiding, id, false, () => {
      const event = this.runner.log.event(id);
      return event !== undefined && this.hides(event);
    });
  }
}
