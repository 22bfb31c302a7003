import { unstopped } from '../telling/phrases.js';

/** Words of document titles (The Bluebook, table BT1). Longer phrases are tried first. */
const PHRASES: ReadonlyArray<readonly [RegExp, string]> = [
  [/\bMemorandum of Points and Authorities\b/gi, 'Mem. P. & A.'],
  [/\bPoints and Authorities\b/gi, 'P. & A.'],
  [/\bReport and Recommendations?\b/gi, 'R. & R.'],
  [/\bSummary Judgment\b/gi, 'Summ. J.'],
  [/\bTemporary Restraining Order\b/gi, 'TRO'],
  [/\bAmic(?:us|i) Curiae Brief\b/gi, 'Amicus Curiae Br.'],
  [/\bPro Hac Vice\b/gi, 'Pro Hac Vice'],
];

const WORDS: Readonly<Record<string, string>> = {
  administrative: 'Admin.',
  affidavit: 'Aff.',
  amended: 'Am.',
  amendment: 'Amend.',
  appellant: 'Appellant',
  application: 'Appl.',
  attachment: 'Attach.',
  attorney: "Att'y",
  brief: 'Br.',
  certificate: 'Cert.',
  certification: 'Cert.',
  complaint: 'Compl.',
  counterclaim: 'Countercl.',
  counterclaims: 'Countercls.',
  declaration: 'Decl.',
  defendant: 'Def.',
  "defendant's": "Def.'s",
  defendants: 'Defs.',
  "defendants'": "Defs.'",
  demurrer: 'Dem.',
  deposition: 'Dep.',
  discovery: 'Disc.',
  document: 'Doc.',
  exhibit: 'Ex.',
  hearing: "Hr'g",
  injunction: 'Inj.',
  injunctive: 'Inj.',
  instructions: 'Instrs.',
  interrogatories: 'Interrogs.',
  judgment: 'J.',
  letter: 'Ltr.',
  litigation: 'Litig.',
  magistrate: 'Mag.',
  memorandum: 'Mem.',
  minute: 'Min.',
  minutes: 'Mins.',
  motion: 'Mot.',
  motions: 'Mots.',
  objection: 'Obj.',
  objections: 'Objs.',
  opinion: 'Op.',
  opposition: "Opp'n",
  permanent: 'Perm.',
  petition: 'Pet.',
  plaintiff: 'Pl.',
  "plaintiff's": "Pl.'s",
  plaintiffs: 'Pls.',
  "plaintiffs'": "Pls.'",
  preliminary: 'Prelim.',
  reconsideration: 'Recons.',
  request: 'Req.',
  response: 'Resp.',
  statement: 'Stmt.',
  stipulation: 'Stip.',
  supplemental: 'Suppl.',
  temporary: 'Temp.',
  testimony: 'Test.',
  transcript: 'Tr.',
  verified: 'Verif.',
  and: '&',
};
const LITTLE = /^(?:a|an|the|of|to|for|in|on|by|at|as|from|with|under|or|re|against|into|regarding)$/;
const ROMAN = /^(?=[ivx])(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** A word of a title with its capital, as it stands in a title that has capitals, or where all or none are capitals. */
function capitalised(word: string, first: boolean, flat: boolean): string {
  const lower = word.toLowerCase();
  // "Exhibit A" is no article.
  if (!first && LITTLE.test(lower) && (flat || word !== 'A')) return lower;
  if (!flat && /[A-Z]/.test(word)) return word;
  if (ROMAN.test(lower)) return word.toUpperCase();
  return lower.replace(/[\p{L}\p{N}]/u, (letter) => letter.toUpperCase());
}

/** Mostly capitals: they say nothing about which words are names. */
const shouted = (words: string): boolean =>
  (words.match(/\p{Lu}/gu)?.length ?? 0) > 2 * (words.match(/\p{Ll}/gu)?.length ?? 0);

/**
 * The title of a court paper, abbreviated as in citations.
 * @example abbreviatedTitle('order denying motion for preliminary injunction') // 'Order Denying Mot. for Prelim. Inj.'
 */
export function abbreviatedTitle(title: string): string {
  let words = title
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/,{2,}/g, ',')
    .trim()
    .replace(/[,;:]+$/, '');
  words = unstopped(words);
  const flat = words === words.toLowerCase() || shouted(words);
  for (const [phrase, short] of PHRASES) words = words.replace(phrase, short);
  return words
    .split(' ')
    .map((word, index) => {
      const [, before = '', core = '', behind = ''] = /^([("“[]*)(.*?)([)"”\],;:]*)$/.exec(word) ?? [];
      if (/\.$|^TRO$|^&$/.test(core)) return word;
      const short = Object.hasOwn(WORDS, core.toLowerCase()) ? WORDS[core.toLowerCase()] : undefined;
      return before + (short ?? capitalised(core, index === 0, flat)) + behind;
    })
    .join(' ');
}

/** Words of case names that are abbreviated in citations (The Bluebook, table T6). */
const NAMES: Readonly<Record<string, string>> = {
  and: '&',
  association: "Ass'n",
  bankruptcy: 'Bankr.',
  board: 'Bd.',
  brothers: 'Bros.',
  commission: "Comm'n",
  commissioner: "Comm'r",
  committee: 'Comm.',
  company: 'Co.',
  corporation: 'Corp.',
  department: "Dep't",
  education: 'Educ.',
  federal: 'Fed.',
  foundation: 'Found.',
  government: "Gov't",
  incorporated: 'Inc.',
  industries: 'Indus.',
  insurance: 'Ins.',
  international: "Int'l",
  limited: 'Ltd.',
  litigation: 'Litig.',
  management: 'Mgmt.',
  manufacturing: 'Mfg.',
  national: "Nat'l",
  railroad: 'R.R.',
  securities: 'Sec.',
  services: 'Servs.',
  society: "Soc'y",
  system: 'Sys.',
  systems: 'Sys.',
  technologies: 'Techs.',
  technology: 'Tech.',
  trust: 'Tr.',
  university: 'Univ.',
};

/**
 * A caption as a case name in a citation.
 * @example caseName('Doe et al v. Acme et al') // 'Doe v. Acme'
 */
export function caseName(caption: string): string {
  return caption
    .replace(/[’‘]/g, "'")
    .replace(/,?\s+et\.? al\b\.?/gi, '')
    .replace(/\s+(?:vs?|VS?)\.?\s+/, ' v. ')
    .replace(/^in re:?\s+/i, 'In re ')
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => {
      const [, core = '', behind = ''] = /^(.*?)([,]?)$/.exec(word) ?? [];
      return (Object.hasOwn(NAMES, core.toLowerCase()) ? NAMES[core.toLowerCase()] : core) + behind;
    })
    .join(' ');
}
