import { z } from 'zod';
import { DaySchema } from '../../domain/dates.js';
import type { Part } from '../../http/app.js';
import { anySubject, chronology, subjectsOf } from '../../http/lists.js';
import type { EventLine } from '../../replay/events-told.js';
import { Pager } from '../cases/docket-page.js';
import { type PageContext, usePage } from '../frame/page-context.js';
import { Nothing, Scroll } from '../frame/parts.js';
import { listPage } from '../frame/routes.js';
import { counted } from '../frame/words.js';
import { Lanes } from '../pictures/lanes.js';
import { Chronology, HOUSEKEEPING, namesakes, subjectName } from './chronology.js';

const PAGE = 200;
const CHOICES = 60;

const shape = {
  subject: z
    .union([z.string().max(200), z.array(z.string().max(200)).max(20)])
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .optional(),
  from: DaySchema.optional(),
  to: DaySchema.optional(),
  page: z.coerce.number().int().min(1).max(10_000).optional(),
};

/** Several subjects side by side: a lane each, and one list of what happened. */
export const timelinePage: Part = (app, node) => {
  listPage(app, node, '/timeline', shape, ({ context }, query) => {
    const asked = query as { subject?: string[]; from?: string; to?: string; page?: number };
    const chosen = asked.subject
      ? [...new Set(asked.subject.map((ref) => anySubject(node.reader, ref)))]
      : firstOnes(context);
    const all = chronology(node.reader, chosen, context.pin, asked.from, asked.to).filter(
      (line) => !HOUSEKEEPING.has(line.type),
    );
    const lines = all.toReversed();
    const pages = Math.max(1, Math.ceil(lines.length / PAGE));
    const page = Math.min(asked.page ?? 1, pages);
    const shown = lines.slice((page - 1) * PAGE, page * PAGE);
    return {
      about: `Timeline of ${counted(chosen.length, 'subject')}`,
      title: 'Timeline',
      json: context.links.to('/api/v1/timeline', { subject: chosen, from: asked.from, to: asked.to }),
      body: (
        <>
          <header class="subject">
            <h1>Timeline</h1>
          </header>
          <Choose chosen={chosen} from={asked.from} to={asked.to} />
          <Picture chosen={chosen} lines={all} />
          <Pager
            page={page}
            pages={pages}
            total={lines.length}
            shown={shown.length}
            where="above"
            size={PAGE}
            noun="event"
          />
          {shown.length === 0 ? (
            <Nothing>Nothing had happened on record by this date.</Nothing>
          ) : (
            <Chronology lines={shown} />
          )}
          <Pager
            page={page}
            pages={pages}
            total={lines.length}
            shown={shown.length}
            where="below"
            size={PAGE}
            noun="event"
          />
        </>
      ),
    };
  });
};

/** Without a choice: the first cases, organizations and ventures. */
const firstOnes = ({ node, pin }: PageContext): string[] =>
  (['case', 'organization', 'venture'] as const).flatMap((kind) =>
    subjectsOf(node.reader, kind, pin).slice(0, 8),
  );

function Picture({ chosen, lines }: { chosen: readonly string[]; lines: readonly EventLine[] }) {
  const { node, pin, asOf, today } = usePage();
  const alike = namesakes(node.reader, pin, new Set(chosen));
  const lanes = chosen.map((subject) => ({
    name: subjectName(node.reader, pin, subject),
    note: alike.get(subject) ?? '',
    days: lines.filter((line) => line.subject === subject).map((line) => line.occurredOn ?? ''),
  }));
  return (
    <figure>
      <Scroll label="Lanes">
        <Lanes lanes={lanes} asOf={asOf} today={today} />
      </Scroll>
      <figcaption>
        One lane a subject; a taller mark stands for several events of a day, a hatched one for a date in
        doubt. The list below says the same.
      </figcaption>
    </figure>
  );
}

function Choose({
  chosen,
  from,
  to,
}: {
  chosen: readonly string[];
  from: string | undefined;
  to: string | undefined;
}) {
  const { node, pin, links } = usePage();
  const choices = (['case', 'organization', 'venture', 'person'] as const)
    .flatMap((kind) => subjectsOf(node.reader, kind, pin))
    .slice(0, CHOICES);
  return (
    <form method="get" action={links.path} aria-label="Choose subjects">
      {Object.entries(links.cuts).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <details>
        <summary>Choose subjects ({chosen.length} shown)</summary>
        <div class="phases">
          {choices.map((subject) => (
            <label key={subject}>
              <input type="checkbox" name="subject" value={subject} checked={chosen.includes(subject)} />{' '}
              {subjectName(node.reader, pin, subject)}
            </label>
          ))}
        </div>
      </details>
      <div class="filters">
        <label>
          From <input type="date" name="from" value={from ?? ''} />
        </label>
        <label>
          to <input type="date" name="to" value={to ?? ''} />
        </label>
        <button type="submit">Show</button>
      </div>
    </form>
  );
}
