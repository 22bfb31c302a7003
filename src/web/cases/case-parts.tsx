import type { VNode } from 'preact';
import type { Found } from '../../http/addresses.js';
import { partOf, summaryOf } from '../frame/answer.js';
import { Disputes, Statements } from '../frame/common.js';
import { Section } from '../frame/parts.js';
import type { Opened } from '../frame/respond.js';
import type { Value } from '../frame/value.js';
import { ClaimsMatrix, FatesOverTime, Pleadings } from './claims.js';
import { Appeals, Course, ReliefList } from './course.js';
import { isPrivate } from './docket-page.js';
import { CaseHead, captionOf } from './head.js';
import { Deadlines, Hearings } from './hearings.js';
import { Injunctions, Motions } from './motions.js';
import { Judges, Parties } from './parties.js';

type Render = (part: (name: string) => Value, summary: Value) => VNode;

const deadlines = (part: (name: string) => Value) => (
  <Section id="deadlines" title="Deadlines">
    <Deadlines deadlines={part('deadlines').list()} />
  </Section>
);

const injunctions: Render = (part, summary) => (
  <Section id="injunctions" title="Injunctions">
    <Injunctions injunctions={part('injunctions').list('injunctions')} word={summary.at('injunction')} />
  </Section>
);

/** Parts of a case that have a page of their own, each by the last step of its address. */
export const caseParts: Readonly<Record<string, readonly [title: string, Render]>> = {
  claims: [
    'claims',
    (part, summary) => (
      <>
        <Section id="matrix" title="Claims">
          <ClaimsMatrix claims={part('claims')} headline={summary.at('claims')} />
        </Section>
        <Section id="fates" title="Fate of each claim over time">
          <FatesOverTime claims={part('claims')} />
        </Section>
        <Section id="pleadings" title="Pleadings">
          <Pleadings claims={part('claims')} />
        </Section>
      </>
    ),
  ],
  hearings: [
    'hearings and deadlines',
    (part) => (
      <>
        <Section id="hearings" title="Hearings">
          <Hearings hearings={part('hearings').list()} />
        </Section>
        {deadlines(part)}
      </>
    ),
  ],
  deadlines: ['deadlines', deadlines],
  injunctions: [
    'injunctions',
    (part, summary) => (
      <>
        {injunctions(part, summary)}
        <Section id="motions" title="Motions for an injunction">
          <Motions motions={part('injunctions').list('motions')} />
        </Section>
      </>
    ),
  ],
  motions: [
    'motions and injunctions',
    (part, summary) => (
      <>
        {injunctions(part, summary)}
        <Section id="motions" title="Motions">
          <Motions motions={part('motions').list()} />
        </Section>
      </>
    ),
  ],
  parties: [
    'parties and counsel',
    (part) => (
      <>
        <Section id="parties" title="Parties and counsel">
          <Parties parties={part('parties')} />
        </Section>
        <Section id="judges" title="Judges">
          <Judges judges={part('parties').list('judges')} />
        </Section>
      </>
    ),
  ],
  relief: [
    'relief and course',
    (_part, summary) => (
      <>
        <Section id="relief" title="Relief sought">
          <ReliefList summary={summary} />
        </Section>
        <Section id="course" title="Trial, judgment, appeals">
          <Course summary={summary} />
        </Section>
      </>
    ),
  ],
  appeals: [
    'appeals',
    (part) => (
      <Section id="appeals" title="Appeals">
        <Appeals appeals={part('appeals').list()} />
      </Section>
    ),
  ],
  statements: [
    'statements and orders',
    (part) => (
      <Section id="statements" title="Statements and orders">
        <Statements list={part('statements').list()} />
      </Section>
    ),
  ],
  disputes: [
    'what is disputed',
    (part) => (
      <Section id="disputed" title="What is disputed">
        <Disputes list={part('disputes').list()} />
      </Section>
    ),
  ],
};

export function casePartPage({ context }: Opened, found: Found, name: string) {
  const summary = summaryOf(context, found);
  const [title, render] = caseParts[name] as (typeof caseParts)[string];
  const caption = captionOf(summary, found.replayed, context.marks);
  return {
    about: `${caption}, ${title},`,
    title: `${caption}: ${title}`,
    json: context.links.to(`/api/v1/cases/${summary.text('id')}/${name}`),
    noindex: isPrivate(found),
    body: (
      <>
        <CaseHead summary={summary} part={title} />
        {render((part) => partOf(context, found, part), summary)}
      </>
    ),
  };
}
