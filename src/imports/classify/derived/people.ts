import { type Draft, draft, least, type Read } from './draft.js';

/** Judges assigned, counsel who come and go, parties that the clerk ends. Names are read from the printed letters. */
export function people(read: Read): Draft[] {
  switch (read.label.kind) {
    case 'assignment':
    case 'administrative':
      return read.label.kind === 'assignment' ? judges(read) : terminated(read);
    case 'appearance':
      return counsel(read);
    default:
      return [];
  }
}

const NAME = "[A-Z][\\w.'-]{0,24}(?:,? (?:[A-Z][\\w.'-]{0,24}|[IVX]{1,4}|Jr\\.?|Sr\\.?)){1,4}";
const JUDGE = new RegExp(
  `\\b((?:Chief |Senior |District |U\\.?S\\.? |United States |Bankruptcy )*(?:Magistrate |MAGISTRATE )?(?:Judge|JUDGE)|(?:the )?(?:Honorable|Hon\\.))(?: the)?(?: Honorable)?(?: Judge| JUDGE)? (${NAME})`,
  'g',
);

function judges(read: Read): Draft[] {
  const { printed, own } = read.text;
  const drafts: Draft[] = [];
  const by = /recus/.test(own)
    ? 'recusal'
    : /consent/.test(own)
      ? 'consent'
      : /reassign|re-assign/.test(own)
        ? 'reassignment'
        : 'assignment';
  const seen = new Set<string>();
  JUDGE.lastIndex = 0;
  for (let hit = JUDGE.exec(printed); hit && drafts.length < 4; hit = JUDGE.exec(printed)) {
    const name = (hit[2] ?? '')
      .replace(
        /,? (?:and|for|to|in|District|Magistrate|Chief|Case|Added|Signed|Designated|Mailed|All|United|Motions?)\b.*$/,
        '',
      )
      .replace(/[.,]$/, '');
    const before = own.slice(Math.max(0, hit.index - 24), hit.index);
    const after = own.slice(JUDGE.lastIndex, JUDGE.lastIndex + 50);
    if (
      /signed by (?:the )?$|ordered by (?:the )?$|entered by $|before (?:the )?$|letter (?:to|from)/.test(
        before,
      ) ||
      /^[^.;]{0,40}(?:no longer|recused|terminated)/.test(after)
    )
      continue;
    if (!name.includes(' ') || seen.has(name)) continue;
    seen.add(name);
    const role =
      /magistrate/i.test(hit[1] ?? '') ||
      /magistrate judge (?:the )?$/.test(before) ||
      (/local rule 72|magistrate/.test(own.slice(0, 60)) && /referr/.test(own))
        ? 'magistrate'
        : 'presiding';
    drafts.push(
      draft(
        'JudgeAssigned',
        { judge: name, role, by },
        least(read.sure.kind, /assign|added|referred|designated|returned/.test(own)),
      ),
    );
  }
  return drafts;
}

const BY_FOR = new RegExp(
  `\\b[Bb][Yy] (?:Attorney )?(${NAME})(?:,? (?:Esq|ESQ)\\.?)? (?:on behalf of|for) ([^();]{2,300})`,
);
const FOR_BY = new RegExp(
  `(?:on behalf of|[Aa]ppearance(?: entered)? for) ([^();]{2,300}?) (?:filed )?[Bb]y (?:Attorney )?(${NAME})`,
);

function counsel(read: Read): Draft[] {
  const { printed, lead } = read.text;
  if (
    /^(?:notice of )?(?:\w+ ){0,2}?(?:change of|request|pro hac vice counsel|firm)/.test(lead) ||
    /change of address/.test(lead.slice(0, 80))
  )
    return [];
  const who = BY_FOR.exec(printed) ?? reversed(FOR_BY.exec(printed));
  const parties = who ? partiesIn(who[2] ?? '') : [];
  const name = who?.[1];
  if (/withdraw|terminat/.test(lead.slice(0, 80)))
    return [
      draft(
        'CounselWithdrawn',
        { counsel: name, parties: parties.length > 0 ? parties : undefined },
        least(read.sure.kind, name !== undefined),
      ),
    ];
  if (!name || parties.length === 0) return [];
  return [draft('CounselAppeared', { counsel: name, parties }, read.sure.kind)];
}

function reversed(hit: RegExpExecArray | null): [string, string | undefined, string | undefined] | null {
  return hit ? [hit[0], hit[2], hit[1]] : null;
}

/** "A, Inc., B and C": a comma before a company's form does not part two names. */
function partiesIn(list: string): string[] {
  const cut = list
    .replace(/\s*(?:filed by|Certificate of service|\(|\[).*$/i, '')
    .replace(
      /^(?:Plaintiffs?|Defendants?|Appellees?|Appellants?|Petitioners?|Respondents?|Creditors?|Debtors?|Interested Party|Trustee) /i,
      '',
    );
  return cut
    .split(
      /, (?!(?:Inc|LLC|L\.L\.C|Ltd|LP|L\.P|N\.A|Corp|Co|P\.C|PC|P\.A|LLP|Jr|Sr|II|III|INC|LTD|a |an )\b)| and (?=[A-Z])/,
    )
    .map((party) => party.replace(/^and |[\s,.]+$/g, '').trim())
    .filter((party) => party.length > 1 && party.length < 120)
    .slice(0, 40);
}

function terminated(read: Read): Draft[] {
  const hit =
    /^(?:\W{0,6})(?:(?:Attorney|Motions?|Deadlines?|Hearings?|Case|Judge|Referral|Document)\b)?(?:Party |Parties )?([A-Z][^;()]{2,90}?)(?: \((?:Defendant|Plaintiff)[^()]{0,30}\))? (?:terminated|TERMINATED)\b/.exec(
      read.text.printed,
    );
  const party = hit?.[1];
  if (
    !party ||
    /^(?:Attorney|Motion|Deadline|Hearing|Case|Judge|Referral|Document|Missing)/i.test(
      read.text.printed.replace(/^\W+/, ''),
    )
  )
    return [];
  return [draft('PartyTerminated', { name: party }, 'low')];
}
