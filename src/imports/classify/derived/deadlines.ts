import { datesOf } from '../calendar.js';
import { type Draft, draft, least, type Read } from './draft.js';

const DUE =
  /\b(?:(?:is |are |was |were )?due(?: by| on| on or before| no later than)?|deadline(?: is| set for| for [^.;]{1,60})?|no later than|on or before|not later than|extended (?:to|until|through)(?: and including)?|(?:shall|must|to) (?:file|serve|answer|respond|move|submit|reply|exchange)[^.;]{0,90} by)[: ]*$/;
const NOT_FROM = new Set([
  'service',
  'transcript',
  'appearance',
  'administrative',
  'hearing-held',
  'opposition',
  'reply',
  'brief',
  'disclosure',
]);
const MAX = 20;

/** Days by which something must be done, as the text prints them. Dates that a rule would compute are not here. */
export function deadlines(read: Read): Draft[] {
  const { own } = read.text;
  const { kind } = read.label;
  const drafts: Draft[] = [];
  for (const date of datesOf(read.text)) {
    const before = own
      .slice(Math.max(0, date.at - 170), date.at)
      .replace(/(?:mon|tues|wednes|thurs|fri|satur|sun)day,? $/, '');
    const due = DUE.exec(before);
    if (!due || drafts.length >= MAX) continue;
    const what = subject(before.slice(0, due.index), due[0]);
    if (!what) continue;
    const from =
      kind === 'order' || kind === 'hearing-set' || kind === 'hearing-held' || kind === 'assignment'
        ? 'order'
        : 'text';
    const past = read.filed !== undefined && date.day < read.filed;
    drafts.push(
      draft(
        'DeadlineSet',
        { what, due: date.day, byWhom: byWhom(before), from },
        least(read.sure.kind, !past, !NOT_FROM.has(kind) || /answer due/.test(before), /^[a-z]/.test(what)),
      ),
    );
  }
  return drafts;
}

/** "Discovery due by 4/3": the words from the last stop up to the due word; "shall file X by": what follows the verb. */
function subject(before: string, due: string): string | undefined {
  const filed =
    /(?:shall|must|to) (file|serve|answer|respond|move|submit|reply|exchange)([^.;]{0,90}) by/.exec(due);
  const source = filed ? `${filed[1]}${filed[2]}` : before;
  const part = source.split(/\. |[;:()]|\d{2,4},? |, (?=[a-z]+ (?:due|deadline))/).at(-1) ?? '';
  const what = part.replace(/^[\s,.-]+|[\s,.-]+$/g, '').slice(-90);
  return what.length >= 4 && /[a-z]{3}/.test(what) ? what : undefined;
}

function byWhom(before: string): string | undefined {
  return /\b(plaintiffs?|defendants?|debtors?|petitioners?|respondents?|appellants?|appellees?|the parties|counsel|trustee|government)\b(?!.*\b(?:plaintiffs?|defendants?|debtors?|petitioners?|respondents?|appellants?|appellees?|the parties)\b)/.exec(
    before,
  )?.[1];
}
