import { z } from 'zod';
import { bluebook, citationOf } from '../../domain/citations/citations.js';
import { plusDays } from '../../domain/dates.js';
import { kindOf } from '../../domain/event.js';
import { subjectPath } from '../../http/addresses.js';
import type { App } from '../../http/app.js';
import { cutParameters } from '../../http/cuts.js';
import type { Node } from '../../http/node.js';
import { Problem } from '../../http/problems.js';
import { pinFor, type ReadQuery, replayOr404 } from '../../http/reading.js';
import { type EventLine, tellEvent } from '../../replay/events-told.js';
import type { Replayed } from '../../replay/record.js';
import { usePage } from '../frame/page-context.js';
import { Section, When } from '../frame/parts.js';
import { citedCase, openPage, sendPage } from '../frame/respond.js';
import { SourceLine } from '../frame/sources.js';
import { latestDay, plain } from '../frame/words.js';
import { SubjectName } from '../lists/chronology.js';

const BASIS: Readonly<Record<string, string>> = {
  'docket-entered': 'the day the docket says it was entered',
  published: 'the day it was published',
  'publicly-filed': 'its own day: a public act, known to us from later reports',
  unsealed: 'the day it was unsealed',
  observed: 'the day our changed copy was retrieved',
  unknown: 'unknown',
};

/** How the record knows one thing: its words, its dates, its sources, and what corrected it. */
export function eventPage(app: App, node: Node): void {
  const params = z.strictObject({ event: z.uuid() });
  const querystring = z.strictObject(cutParameters);
  app.get(
    '/events/:event',
    { schema: { hide: true, params, querystring } as object },
    async (request, reply) => {
      const { event: id } = request.params as { event: string };
      const pin = await pinFor(node, request.query as ReadQuery);
      const event = node.reader.event(id);
      if (!event || event.position > pin.position)
        throw new Problem('not-found', `No event ${id} is on record at that place in the log.`);
      const replayed = replayOr404(node, event.subject, pin);
      const fact = replayed.effective.versions.find((one) => one.fact.id === id)?.fact;
      const status = fact
        ? 'in-state'
        : (replayed.history.hiddenBecause(id, replayed.cuts) ?? 'not-yet-occurred');
      const line = tellEvent(node.reader, event, status, replayed, fact);
      const opened = await openPage(node, request, { replayed, pin });
      return sendPage(request, reply, opened.context, {
        title: line.sentence,
        json: `/api/v1/events/${id}`,
        noindex: true,
        bar: { about: `An event of ${event.subject}`, moments: opened.moments, left: opened.left },
        body: <EventBody line={line} about={event.about} cause={event.causationId} replayed={replayed} />,
      });
    },
  );
}

function EventBody(props: {
  line: EventLine;
  about: readonly string[];
  cause: string | undefined;
  replayed: Replayed;
}) {
  const { line, about, cause, replayed } = props;
  const { links, marks } = usePage();
  const day = latestDay(line.occurredOn);
  const cited = kindOf(line.subject) === 'case' ? citedCase(replayed) : undefined;
  const citation = citationOf(
    { ...line, data: line.data, sources: line.sources as never, standing: line.standing as never },
    cited,
  );
  const causeTold = cause === undefined || !/^[0-9a-f-]{36}$/.test(cause) ? undefined : marks.behind(cause);
  return (
    <>
      <header class="subject">
        <p class="kicker">
          {line.label}, of <SubjectName subject={line.subject} />
        </p>
        <h1>{line.sentence}</h1>
        <p>
          <span class={`standing ${line.standing}`}>{line.standing}</span>{' '}
          {line.status === 'in-state'
            ? 'Part of the state on this date.'
            : `Not part of the state on this date: ${plain(line.status)}.`}
        </p>
      </header>
      <dl class="facts">
        <div>
          <dt>Happened</dt>
          <dd>{line.occurredOn ? <When edtf={line.occurredOn} /> : 'no date of its own'}</dd>
        </div>
        <div>
          <dt>Public since</dt>
          <dd>
            {line.knownOn ? <When edtf={line.knownOn} /> : 'not known'}{' '}
            <small>({BASIS[line.knownOnBasis] ?? plain(line.knownOnBasis)})</small>
          </dd>
        </div>
        <div>
          <dt>Recorded here</dt>
          <dd>{line.recordedAt.slice(0, 19).replace('T', ' ')} UTC</dd>
        </div>
        <div>
          <dt>Names</dt>
          <dd>
            {about.length === 0
              ? 'nobody else'
              : about.map((subject, i) => (
                  <span key={subject}>
                    {i > 0 && ', '}
                    <SubjectName subject={subject} />
                  </span>
                ))}
          </dd>
        </div>
      </dl>
      {citation && (
        <p class="cite">
          <span class="label">Cite</span> <span class="copyable">{bluebook(citation)}</span>
        </p>
      )}
      {day !== undefined && (
        <p>
          <a href={links.to(subjectPath(line.subject, kindOf(line.subject)), { asOf: day })}>
            The state at the end of that day
          </a>{' '}
          ·{' '}
          <a href={links.subject(line.subject, '/compare', { from: plusDays(day, -1), to: day })}>
            what that day changed
          </a>{' '}
          · <a href={links.subject(line.subject, '/history')}>all events</a>
        </p>
      )}
      {causeTold && (
        <p>
          Read from: <a href={links.to(`/events/${causeTold.id}`)}>{causeTold.sentence}</a>
        </p>
      )}
      <Section id="sources" title="Sources">
        <ul class="plain">
          {(line.sources as readonly Parameters<typeof SourceLine>[0]['source'][]).map((source, i) => (
            <li key={i}>
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </Section>
      {line.corrections && (
        <Section id="corrections" title="Corrections">
          <ul class="plain">
            {line.corrections.map((one) => (
              <li key={one.event}>
                {one.cause === 'record' ? 'This record erred' : 'The court or publisher corrected it'}:{' '}
                {one.reason}
                {one.knownOn && (
                  <>
                    , known <When edtf={one.knownOn} short />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="data" title="As recorded">
        <pre class="data">{JSON.stringify(line.data, null, 1)}</pre>
      </Section>
    </>
  );
}
