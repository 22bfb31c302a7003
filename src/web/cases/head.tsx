import { dateInWords } from '../../domain/wording.js';
import type { Replayed } from '../../replay/record.js';
import type { Marks } from '../frame/marks.js';
import { usePage } from '../frame/page-context.js';
import { Disputed, Mark, When } from '../frame/parts.js';
import type { Value } from '../frame/value.js';
import { capital, plain } from '../frame/words.js';

/** What a case is called on the day read; one not yet filed as it will be, as far as the knowledge cut allows. */
export const captionOf = (summary: Value, subject: Replayed | undefined, marks: Marks): string =>
  summary.text('shortCaption') ||
  summary.text('caption') ||
  filedLater(subject, marks)?.shortCaption ||
  filedLater(subject, marks)?.caption ||
  summary.text('id');

function filedLater(subject: Replayed | undefined, marks: Marks) {
  const filing = subject?.history
    .told(subject.cuts.atPosition, subject.cuts.knownOn)
    .find(({ fact }) => fact.type === 'LawsuitFiled')?.fact;
  if (!filing || marks.reader.seals.isSealed(filing.id)) return undefined;
  return filing.data as { shortCaption?: string; caption: string; docketNumber: string };
}

/** Caption, number and court; directly under them what is held of the case and how far to trust it. */
export function CaseHead({ summary, part }: { summary: Value; part?: string }) {
  const { links, subject, marks } = usePage();
  const path = `/cases/${summary.text('id')}`;
  const caption = captionOf(summary, subject, marks);
  return (
    <header class="subject">
      <p class="kicker">
        {summary.text('courtName') || summary.text('court')}{' '}
        <span class="number">
          No. {summary.text('docketNumber') || filedLater(subject, marks)?.docketNumber || 'not on record'}
        </span>
      </p>
      <h1>
        {part === undefined ? caption : <a href={links.to(path)}>{caption}</a>}
        {part !== undefined && <span class="part">: {part}</span>}
      </h1>
      {part === undefined && summary.text('caption') && summary.text('caption') !== caption && (
        <p class="caption-full">
          {summary.text('caption')}&nbsp;
          <Mark of={summary.at('caption')} name="the caption" />
        </p>
      )}
      <p class="honesty">{summary.text('honesty', 'line')}</p>
    </header>
  );
}

/** The case in at most two sentences, each clause with its sources, then its three independent values. */
export function StatusHeadline({ summary }: { summary: Value }) {
  const clauses = summary.list('headline', 'clauses');
  return (
    <div class="status" id="status">
      <p class="headline">
        {clauses.map((clause, i) => (
          <span class="clause" key={clause.text()}>
            {i === 0 ? capital(clause.text()) : clause.text()}
            {stop(clauses[i + 1]?.text())}&nbsp;
            <Mark of={clause} name="this clause" />{' '}
          </span>
        ))}
        {clauses.length === 0 &&
          (summary.text('headline', 'text') || 'Nothing is on record of this case on this date.')}
      </p>
      <dl class="facts">
        <Fact label="Status" of={summary.at('status')} />
        <Fact label="Clerk’s docket" of={summary.at('docket')} />
        <Fact label="Stage" of={summary.at('stage')} />
        <Fact label="Hold" of={summary.at('hold')} />
        <Fact label="Injunction" of={summary.at('injunction')} />
        <Fact label="Judge" of={summary.at('judge')} raw nothing="not on record" />
        <div>
          <dt>Filed</dt>
          <dd>
            {summary.text('filedOn') ? <When edtf={summary.text('filedOn')} /> : 'not on record'}&nbsp;
            <Mark of={summary.at('filedOn')} name="the filing date" />
          </dd>
        </div>
        <Next summary={summary} />
      </dl>
    </div>
  );
}

/** A clause that begins with a capital begins the second sentence. */
const stop = (next: string | undefined): string => (next === undefined || /^\p{Lu}/u.test(next) ? '.' : ';');

function Fact(props: { label: string; of: Value; raw?: boolean; nothing?: string }) {
  const { label, of, raw = false, nothing = 'none' } = props;
  const text = of.text();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {text === '' ? nothing : raw ? text : plain(text)}{' '}
        {text !== '' && <Mark of={of} name={label.toLowerCase()} />}
      </dd>
    </div>
  );
}

function Next({ summary }: { summary: Value }) {
  const hearing = summary.at('nextHearing');
  const deadline = summary.at('nextDeadline');
  const trial = summary.at('trial');
  const day = trial.text('dateInWords');
  const trialWords: Readonly<Record<string, string>> = {
    set: `set for ${day}`,
    'date-passed': `was set for ${day}; that date has passed and the outcome is not on record`,
    'under-way': `under way since ${dateInWords(trial.text('began'))}`,
    ended: `ended${trial.text('ended') ? ` ${dateInWords(trial.text('ended'))}` : ''}`,
  };
  return (
    <>
      <div>
        <dt>Next hearing</dt>
        <dd>
          {hearing.missing ? (
            'none on record'
          ) : (
            <>
              <a href="#hearings">
                <When edtf={hearing.text('date')} />
              </a>
              , {hearing.text('purpose')}&nbsp;
              <Mark of={hearing} name="the next hearing" />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Next deadline</dt>
        <dd>
          {deadline.missing ? (
            'none on record'
          ) : (
            <>
              <When edtf={deadline.text('due')} />, {deadline.text('what')}{' '}
              {deadline.is('computed') && <b>computed, verify before relying</b>}&nbsp;
              <Mark of={deadline} name="the next deadline" />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Trial</dt>
        <dd>
          {trialWords[trial.text('status')] ?? 'no date set on record'}
          {trial.text('date') && trial.text('kind') !== 'not-on-record' && <>, {trial.text('kind')} trial</>}{' '}
          {trial.text('status') !== 'not-set' && <Mark of={trial} name="the trial date" />}
          {trial.text('status') === 'not-set' &&
            trial.list('proposed').map((one) => (
              <span key={one.text('date')}>
                ; {one.text('proposer')} proposed {one.text('dateInWords')}&nbsp;
                <Mark of={one} name="the proposal" />
              </span>
            ))}{' '}
          <Disputed of={trial} about={['date']} />
        </dd>
      </div>
    </>
  );
}
