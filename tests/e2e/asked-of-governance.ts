import type { Question } from './asked.js';

const OPENAI = '/organizations/openai';
const names = (list: any[]) => list.map((one) => one.name);
const instruments = (data: any) =>
  Object.fromEntries(
    data.regulators.map((r: any) => [r.regulator, r.acts.map((a: any) => `${a.act}: ${a.instrument}`)]),
  );

/** Questions about organizations, people and ventures; E numbers are those of tests/fixtures/musk-openai/events.jsonl. */
export const GOVERNANCE: readonly Question[] = [
  [
    'Who sat on November 18, 2023? Not Hoffman, not Zilis (E008, E009, E015)',
    `${OPENAI}/board?asOf=2023-11-18`,
    (d) => names(d.board.members).toSorted(),
    ["Adam D'Angelo", 'Helen Toner', 'Ilya Sutskever', 'Tasha McCauley'],
  ],
  [
    'Since when did D’Angelo sit? No day of appointment is invented',
    `${OPENAI}/board?asOf=2023-11-18`,
    (d) =>
      d.board.members.filter((m: any) => m.name === "Adam D'Angelo").map((m: any) => [m.from, m.inOfficeBy]),
    [[null, '2023-11-17']],
  ],
  [
    'Who sat on January 15, 2024, and who observed? (E019, E020)',
    `${OPENAI}/board?asOf=2024-01-15`,
    (d) => [names(d.board.members).toSorted(), names(d.board.observers)],
    [["Adam D'Angelo", 'Bret Taylor', 'Larry Summers'], ['Microsoft']],
  ],
  [
    'How large was the board on January 31, 2025? One seat unknown (E068)',
    `${OPENAI}/board?asOf=2025-01-31`,
    (d) => [d.board.size.value, d.board.members.length, d.board.unknownSeats, d.board.summary],
    [10, 9, 1, 'nine members known; one seat unknown.'],
  ],
  [
    'And on February 20, 2025? (E090)',
    `${OPENAI}/board?asOf=2025-02-20`,
    (d) => [d.board.members.length, d.board.unknownSeats, d.board.complete],
    [10, 0, true],
  ],
  [
    'Who was chief executive on November 20, 2023? (E013, E016)',
    `${OPENAI}?asOf=2023-11-20`,
    (d) => d.officers.filter((o: any) => o.office === 'CEO').map((o: any) => [o.name, o.interim]),
    [['Emmett Shear', true]],
  ],
  [
    'What had regulators done by January 31, 2025? (E062, E066)',
    `${OPENAI}?asOf=2025-01-31`,
    instruments,
    {
      'Delaware Attorney General': ['filing: amicus brief'],
      'U.S. Department of Justice and Federal Trade Commission': ['filing: statement of interest'],
    },
  ],
  [
    'By which instruments did Delaware and California let it pass? Neither consented (E137, E139)',
    `${OPENAI}/obstacles?asOf=2025-10-29`,
    (d) =>
      d.obstacles.cleared
        .filter((o: any) => o.kind === 'regulator')
        .map((o: any) => [o.raisedBy, o.cleared[0].how, o.cleared[0].instrument]),
    [
      ['California Attorney General', 'agreement', 'memorandum of understanding'],
      ['Delaware Attorney General', 'no-objection-with-conditions', 'Statement of No Objection'],
    ],
  ],
  [
    'What stood in the way on May 6, 2025? (E102, E114)',
    `${OPENAI}/obstacles?asOf=2025-05-06`,
    (d) => d.obstacles.open.map((o: any) => [o.kind, o.raisedBy]),
    [
      ['litigation', 'Elon Musk'],
      ['contract', 'SoftBank'],
      ['regulator', 'California Attorney General'],
    ],
  ],
  [
    'After the recapitalization the suit blocks nothing and would undo it',
    `${OPENAI}/obstacles?asOf=2025-10-29`,
    (d) => [d.obstacles.inTheWay, d.obstacles.wouldUndo.length],
    [[], 1],
  ],
  [
    'Who held what on October 29, 2025, on which basis? (E140, E141)',
    `${OPENAI}/ownership?asOf=2025-10-29`,
    (d) => d.stakes.map((s: any) => [s.holderName, s.share.exactly, s.basis]),
    [
      ['current and former employees and investors', 47, 'not-on-record'],
      ['Microsoft', 27, 'as-converted'],
      ['OpenAI Foundation', 26, 'not-on-record'],
    ],
  ],
  [
    'The warrant stands apart, with its trigger (E140)',
    `${OPENAI}/ownership?asOf=2025-10-29`,
    (d) => d.contingent.map((s: any) => [s.interest, s.trigger]),
    [['warrant', 'Additional shares as the company grows.']],
  ],
  [
    'Was the Musk-led bid open on February 12, 2025, and on the 14th? (E088, E093)',
    `${OPENAI}?asOf=2025-02-12`,
    (d) => d.bids.map((b: any) => b.status),
    ['open'],
  ],
  [
    '… rejected unanimously',
    `${OPENAI}?asOf=2025-02-14`,
    (d) => d.bids.map((b: any) => [b.status, b.rejected.vote]),
    [['rejected', 'unanimous']],
  ],
  [
    'Which promises bound OpenAI to California on October 27, 2025? (E137)',
    `${OPENAI}/commitments?asOf=2025-10-27`,
    (d) => [d.commitments.length, [...new Set(d.commitments.map((c: any) => `${c.to}: ${c.status}`))]],
    [4, ['California Attorney General: untested']],
  ],
  [
    'Stargate’s money, as of January 23, 2025: announced, nothing committed or secured (E073)',
    '/ventures/stargate?asOf=2025-01-23',
    (d) => [d.money.announced.map((m: any) => m.amount), d.money.committed, d.money.secured],
    [[{ usd: 100_000_000_000 }, { maxUsd: 500_000_000_000 }], [], []],
  ],
  [
    'Who says what about that money, side by side? (E079, E082, E083)',
    '/ventures/stargate?asOf=2025-01-23',
    (d) => d.disputes.find((x: any) => x.kind === 'statements').sides.map((s: any) => [s.speaker, s.stance]),
    [
      ['Elon Musk', 'asserts'],
      ['Sam Altman', 'denies'],
      ['Satya Nadella', 'asserts'],
    ],
  ],
  [
    'Who was missing from the announcement? (E071)',
    '/ventures/stargate?asOf=2025-01-23',
    (d) => d.absences.map((a: any) => a.who),
    ['Microsoft'],
  ],
  [
    'Was the question how Abilene became Stargate’s first phase answered? (E078)',
    '/ventures/stargate?asOf=2026-06-01',
    (d) => d.questions.map((q: any) => q.answered),
    [null],
  ],
  [
    'How many buildings at Abilene? About 10, maybe 20, says Ellison; eight were begun (E069, E100)',
    '/ventures/abilene-lancium-crusoe-data-center?asOf=2025-04-01',
    (d) => [d.sites[0].buildings, d.sites[0].plannedMw],
    [8, 1200],
  ],
  [
    'What does Microsoft hold, and in how many suits is it? (E141)',
    '/organizations/microsoft?asOf=2026-01-01',
    (d) => [d.holds.map((h: any) => [h.entityName, h.share.exactly]), d.otherCases.length],
    [[['OpenAI Group PBC', 27]], 3],
  ],
  [
    'Who owns xAI? (E150)',
    '/organizations/xai?asOf=2026-02-03',
    (d) => d.headline,
    'Acquired by SpaceX February 2, 2026.',
  ],
  [
    'In which suits was Musk a party on September 1, 2024?',
    '/persons/elon-musk?asOf=2024-09-01',
    (d) => d.suits.map((s: any) => [s.case, s.live]),
    [
      ['case-calsuppctsf-cgc-24-612746', false],
      ['case-cand-4-24-cv-04722', true],
    ],
  ],
];
