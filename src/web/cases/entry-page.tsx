import { bluebook, entryTitle } from '../../domain/citations/citations.js';
import type { Source } from '../../domain/event.js';
import type { Found } from '../../http/addresses.js';
import { redlineOf } from '../../http/docket.js';
import { Problem } from '../../http/problems.js';
import { type DocketLine, docketLines } from '../../replay/docket.js';
import { type EntryVersion, entryVersions } from '../../replay/entry-versions.js';
import { summaryOf } from '../frame/answer.js';
import { type PageContext, usePage } from '../frame/page-context.js';
import { Section, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import { SourceLine } from '../frame/sources.js';
import { counted, plain } from '../frame/words.js';
import { EntryText, type Paper, Papers } from './docket.js';
import { isPrivate } from './docket-page.js';
import { CaseHead } from './head.js';

/** One entry: its words and their earlier wordings, its papers, what it did, its neighbours, its sources. */
export function entryPage({ context }: Opened, found: Found, entry: string) {
  const { node } = context;
  const summary = summaryOf(context, found);
  const lines = docketLines(node.reader, found.replayed);
  const matching = lines.filter((line) => line.number === entry || line.id === entry);
  const [line] = matching;
  if (!line) throw new Problem('not-found', notHeld(context, found, entry));
  const at = lines.indexOf(line);
  const versions = entryVersions(node.reader, found.replayed, line.id);
  const refersTo = versions.at(-1)?.refersTo ?? [];
  const related = lines.filter(
    (one) => one !== line && one.number !== null && refersTo.includes(Number(one.number)),
  );
  const sources = node.reader.sources(found.replayed.history, line.id, found.replayed.cuts);
  const name = line.number === null ? 'Entry without number' : `No. ${line.number}`;
  return {
    about: `${name} of ${summary.text('shortCaption') || summary.text('id')}`,
    title: `${name}, ${summary.text('shortCaption')}`,
    json: context.links.to(`/api/v1/cases/${summary.text('id')}/docket/${encodeURIComponent(entry)}`),
    noindex: isPrivate(found),
    body: (
      <>
        <CaseHead summary={summary} part={name} />
        <nav class="pager" aria-label="Neighbouring entries">
          <Neighbour line={lines[at - 1]} words="‹ previous entry" rel="prev" />{' '}
          <a
            href={context.links.subject(
              found.subject,
              '/docket',
              { page: Math.floor(at / 100) + 1 },
              `e-${line.number ?? line.id}`,
            )}
          >
            in the docket
          </a>{' '}
          <Neighbour line={lines[at + 1]} words="next entry ›" rel="next" />
        </nav>
        <EntryBody line={line} sources={sources} />
        <Did line={line} />
        {related.length > 0 && (
          <Section id="refers" title="Refers to">
            <ul class="plain">
              {related.map((one) => (
                <li key={one.id}>
                  <EntryLink line={one} />: {(one.text || one.shortText || '').slice(0, 200)}
                </li>
              ))}
            </ul>
          </Section>
        )}
        {matching.length > 1 && (
          <p>
            {counted(matching.length - 1, 'other entry', 'other entries')} bear this number:{' '}
            {matching.slice(1).map((one) => (
              <a key={one.id} href={context.links.subject(found.subject, `/docket/${one.id}`)}>
                {one.shortText || one.id.slice(0, 8)}{' '}
              </a>
            ))}
          </p>
        )}
        <Redline versions={versions} sealed={line.sealed === true} />
        <Section id="sources" title="Sources">
          <ul class="plain">
            {sources.map((source, i) => (
              <li key={i}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
          <p>
            <a href={context.links.to(`/events/${line.id}`)}>How the record knows this</a>
          </p>
        </Section>
      </>
    ),
  };
}

function notHeld({ links }: PageContext, found: Found, entry: string): string {
  const later = found.replayed.history
    .told(found.replayed.cuts.atPosition, found.replayed.cuts.knownOn)
    .find(
      ({ fact }) =>
        fact.type === 'DocketEntryRecorded' &&
        ((fact.data as { number: string | null }).number === entry || fact.id === entry),
    );
  return later
    ? `Entry ${entry} was not yet on this docket on ${links.cuts.asOf ?? 'this date'}; it came on ${later.fact.latest}.`
    : `No entry "${entry}" is held of this docket under these dates: see the docket for those that are.`;
}

function EntryLink({ line, words, rel }: { line: DocketLine; words?: string; rel?: string }) {
  const { links, subject } = usePage();
  return (
    <a
      href={links.subject(subject?.subject ?? '', `/docket/${encodeURIComponent(line.number ?? line.id)}`)}
      rel={rel}
    >
      {words ?? `No. ${line.number ?? 'none'}`}
    </a>
  );
}

function Neighbour({ line, words, rel }: { line: DocketLine | undefined; words: string; rel: string }) {
  return line ? <EntryLink line={line} words={words} rel={rel} /> : <span class="off">{words}</span>;
}

function EntryBody({ line, sources }: { line: DocketLine; sources: readonly Source[] }) {
  const { citedCase } = usePage();
  const title = line.shortText || (line.text ? entryTitle(line.text) : '');
  const citation =
    citedCase && line.standing === 'confirmed' && title && !line.sealed
      ? bluebook({
          kind: 'paper',
          case: citedCase,
          title,
          date: line.filedOn ?? line.enteredOn,
          number: line.number,
          filing: line.filing,
          url: sources.find((one) => one.url)?.url,
        })
      : undefined;
  return (
    <div class="entry">
      <dl class="facts">
        <div>
          <dt>Filed</dt>
          <dd>{line.filedOn ? <When edtf={line.filedOn} /> : 'day not on record'}</dd>
        </div>
        {line.enteredOn && (
          <div>
            <dt>Entered</dt>
            <dd>
              <When edtf={line.enteredOn} />
            </dd>
          </div>
        )}
        {line.kind && (
          <div>
            <dt>Kind</dt>
            <dd>
              {plain(line.kind)}
              {line.confidence === 'low' && ' (read with low confidence)'}
            </dd>
          </div>
        )}
        <div>
          <dt>Standing</dt>
          <dd>
            <span class={`standing ${line.standing}`}>{line.standing}</span>
          </dd>
        </div>
      </dl>
      <blockquote class="entry-text">
        <EntryText entry={line} />
      </blockquote>
      <h2>Papers</h2>
      {line.documents.length > 0 ? (
        <p class="papers">
          <Papers documents={line.documents as Paper[]} entry={line} all />
        </p>
      ) : (
        <p class="nothing">No paper of this entry is on record.</p>
      )}
      {citation && (
        <p class="cite">
          <span class="label">Cite</span> <span class="copyable">{citation}</span>
        </p>
      )}
    </div>
  );
}

function Did({ line }: { line: DocketLine }) {
  const { marks, links } = usePage();
  if (line.did.length === 0) return null;
  return (
    <Section id="did" title="What this entry did">
      <ul class="plain">
        {line.did.map(({ event }) => (
          <li key={event}>
            <a href={links.to(`/events/${event}`)}>{marks.behind(event)?.sentence ?? event}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Every wording, the words that changed struck and underlined, and said. */
function Redline({ versions, sealed }: { versions: readonly EntryVersion[]; sealed: boolean }) {
  if (versions.length < 2 || sealed) return null;
  const pairs = versions.slice(1).map((version, i) => ({ before: versions[i] as EntryVersion, version }));
  return (
    <Section id="redline" title="Redline">
      {pairs.reverse().map(({ before, version }, i) => {
        const parts = redlineOf(before.text ?? '', version.text ?? '');
        const words = parts
          .filter((part) => part.op !== 'same')
          .reduce((n, part) => n + part.text.trim().split(/\s+/).length, 0);
        return (
          <div key={i}>
            <p>
              {counted(words, 'word')} changed; our copies of{' '}
              {before.knownFrom ? <When edtf={before.knownFrom} /> : 'an unknown day'} and{' '}
              {version.knownFrom ? <When edtf={version.knownFrom} /> : 'an unknown day'}.
            </p>
            <blockquote class="entry-text">
              {parts.map((part, n) =>
                part.op === 'same' ? (
                  part.text
                ) : part.op === 'added' ? (
                  <ins key={n}>
                    <span class="vh">added: </span>
                    {part.text}
                    <span class="vh"> end added </span>
                  </ins>
                ) : (
                  <del key={n}>
                    <span class="vh">deleted: </span>
                    {part.text}
                    <span class="vh"> end deleted </span>
                  </del>
                ),
              )}
            </blockquote>
          </div>
        );
      })}
    </Section>
  );
}
