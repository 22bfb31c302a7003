import type { Found } from '../../http/addresses.js';
import { docketLines } from '../../replay/docket.js';
import type { Replayed } from '../../replay/record.js';
import { endOf, partOf, summaryOf } from '../frame/answer.js';
import { Disputes, Statements, Uncertain } from '../frame/common.js';
import { type PageContext, usePage } from '../frame/page-context.js';
import { Nothing, Section, When } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { counted } from '../frame/words.js';
import { ClaimsMatrix, FatesOverTime, Pleadings } from './claims.js';
import { Course, ReliefList, Unresolved } from './course.js';
import { DocketTable } from './docket.js';
import { isPrivate } from './docket-page.js';
import { CaseHead, captionOf, StatusHeadline } from './head.js';
import { Deadlines, Hearings } from './hearings.js';
import { Injunctions, Motions } from './motions.js';
import { Judges, Parties, Related } from './parties.js';

const LATEST = 12;

/** A case on one page: how it stands, what is claimed, what is ahead, what was filed, who is in it. */
export function casePage({ context }: Opened, found: Found) {
  const summary = summaryOf(context, found);
  const caption = captionOf(summary, found.replayed, context.marks);
  return {
    about: caption,
    title: caption,
    json: context.links.to(`/api/v1/cases/${summary.text('id')}`),
    noindex: isPrivate(found),
    body:
      summary.text('filedOn') || summary.text('status') !== 'not-yet-filed' ? (
        <WholeCase
          summary={summary}
          part={(name) => partOf(context, found, name)}
          end={(name, most) => endOf(context, found, name, most)}
          context={context}
          replayed={found.replayed}
        />
      ) : (
        <NotYet summary={summary} replayed={found.replayed} />
      ),
  };
}

/** The case did not exist yet: said, with the first day on which there is something. */
function NotYet({ summary, replayed }: { summary: Value; replayed: Replayed }) {
  const { links, asOf } = usePage();
  const told = replayed.history.told(replayed.cuts.atPosition, replayed.cuts.knownOn);
  const first = told.find(({ fact }) => fact.latest > asOf);
  return (
    <>
      <CaseHead summary={summary} />
      <p class="not-yet">
        Not yet filed on <When edtf={asOf} />
        {first ? (
          <>
            ; first event{' '}
            <a href={links.onDay(first.fact.latest)}>
              <When edtf={first.fact.latest} /> →
            </a>
          </>
        ) : (
          ''
        )}
        .
      </p>
    </>
  );
}

const CONTENTS = [
  ['claims', 'Claims'],
  ['motions', 'Motions'],
  ['hearings', 'Hearings'],
  ['docket', 'Docket'],
  ['course', 'Trial and judgment'],
  ['relief', 'Relief'],
  ['parties', 'Parties'],
  ['related', 'Related'],
  ['statements', 'Statements'],
  ['disputed', 'Disputed'],
] as const;

function WholeCase(props: {
  summary: Value;
  part: (name: string) => Value;
  end: (name: string, most: number) => Part;
  context: PageContext;
  replayed: Replayed;
}) {
  const { summary, part, context, replayed } = props;
  const { links } = context;
  const own = (name: string) => links.subject(replayed.subject, `/${name}`);
  const claims = part('claims');
  const hearings = latest(props.end('hearings', 2 * MOST), (one) => one.text('status') === 'upcoming');
  const deadlines = latest(props.end('deadlines', 2 * MOST), (one) => one.text('status') === 'upcoming');
  const motions = latest(props.end('motions', 2 * MOST), (one) => one.is('open'));
  const statements = props.end('statements', SAID);
  return (
    <>
      <CaseHead summary={summary} />
      <StatusHeadline summary={summary} />
      <Unresolved summary={summary} />
      <nav class="contents" aria-label="On this page">
        <ul>
          {CONTENTS.map(([id, name]) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
          <li>
            <a href={own('history')}>History</a>
          </li>
          <li>
            <a href={links.subject(replayed.subject, '/compare')}>Compare dates</a>
          </li>
        </ul>
      </nav>
      <Section id="claims" title="Claims" more={{ href: own('claims'), words: 'all, with their history' }}>
        <ClaimsMatrix claims={claims} headline={summary.at('claims')} />
        <details class="fates-fold">
          <summary>Fate of each claim over time, and the pleadings</summary>
          <FatesOverTime claims={claims} />
          <Pleadings claims={claims} most={MOST} />
        </details>
      </Section>
      <Section
        id="motions"
        title="Injunctions and motions"
        more={{ href: own('motions'), words: 'on a page of their own' }}
      >
        <Injunctions injunctions={summary.list('injunctions')} word={summary.at('injunction')} />
        <Motions motions={motions.list} />
        <Rest of={motions} href={own('motions')} noun="motion" />
      </Section>
      <Section
        id="hearings"
        title="Hearings and deadlines"
        more={{ href: own('hearings'), words: 'on a page of their own' }}
      >
        <Hearings hearings={hearings.list} />
        <Rest of={hearings} href={own('hearings')} noun="hearing" />
        <Deadlines deadlines={deadlines.list} />
        <Rest of={deadlines} href={own('hearings')} noun="deadline" />
      </Section>
      <Section id="docket" title="Docket" more={{ href: own('docket'), words: 'whole docket, with filters' }}>
        <LatestEntries replayed={replayed} summary={summary} />
      </Section>
      <Section
        id="course"
        title="Trial, judgment, appeals"
        more={{ href: own('appeals'), words: 'appeals on a page of their own' }}
      >
        <Course summary={summary} most={SETTINGS} />
      </Section>
      <Section
        id="relief"
        title="Relief sought"
        more={{ href: own('relief'), words: 'on a page of its own' }}
      >
        <ReliefList summary={summary} />
      </Section>
      <Section
        id="parties"
        title="Parties and counsel"
        more={{ href: own('parties'), words: 'on a page of their own' }}
      >
        <Parties parties={part('parties')} />
        <Judges judges={summary.list('judges')} />
      </Section>
      <Section id="related" title="Related cases">
        <Related related={summary.list('related')} />
      </Section>
      <Section
        id="statements"
        title="Statements and orders"
        more={{ href: own('statements'), words: 'on a page of their own' }}
      >
        <Statements list={statements.list} />
        <Rest of={statements} href={own('statements')} noun="statement" />
      </Section>
      <Section
        id="disputed"
        title="What is disputed"
        more={{ href: own('disputes'), words: 'on a page of its own' }}
      >
        <Disputes list={summary.list('disputes')} />
      </Section>
      <Uncertain />
    </>
  );
}

const MOST = 10;
/** What was said and ordered is mostly short: as much of it as the state tells. */
const SAID = 25;
/** Trial settings shown: all stand with the relief. */
const SETTINGS = 6;

interface Part {
  readonly list: readonly Value[];
  readonly total: number;
}

/** Of a long list what is open and the latest of the rest: the whole of it has a page of its own. */
function latest({ list, total }: Part, open: (one: Value) => boolean): Part {
  const from = list.length - MOST;
  return { list: list.filter((one, i) => i >= from || open(one)), total };
}

function Rest({ of: { list, total }, href, noun }: { of: Part; href: string; noun: string }) {
  if (total <= list.length) return null;
  return (
    <p>
      {counted(total - list.length, `earlier ${noun}`)}: <a href={href}>all {total}</a>
    </p>
  );
}

/** The newest entries, newest first. Only the end of a long docket is read for them. */
function LatestEntries({ replayed, summary }: { replayed: Replayed; summary: Value }) {
  const { node } = usePage();
  const { versions } = replayed.effective;
  let from = versions.length;
  for (let found = 0; from > 0 && found < LATEST; ) {
    from -= 1;
    const fact = versions[from]?.fact;
    if (fact?.type === 'DocketEntryRecorded' && fact.subject === replayed.subject) found += 1;
  }
  const tail = { ...replayed, effective: { ...replayed.effective, versions: versions.slice(from) } };
  const lines = docketLines(node.reader, tail);
  const held = summary.at('honesty').number('held') ?? lines.length;
  if (lines.length === 0) return <Nothing>No entry of this docket is held on this date.</Nothing>;
  return (
    <>
      <p class="count">
        The latest {lines.length} of {counted(held, 'entry held', 'entries held')}, newest first.
      </p>
      <DocketTable
        rows={lines.reverse().map((entry) => ({ entry, late: false }))}
        label="Latest docket entries"
        months={false}
      />
    </>
  );
}
