import { datedBy } from '../any-subject/state.js';
import type { Money } from '../any-subject.js';
import type { Fact } from '../fact.js';
import type { Capital, VentureState } from './state.js';
import type { OwnHandlers } from './table.js';

interface Said {
  amount: Money;
  by: string[];
  over?: string | undefined;
  summary?: string | undefined;
}

const column = (name: Capital['column']) => (state: VentureState, fact: Fact<string, Said>) => {
  const { amount, by: from, over, summary } = fact.data;
  state.capital.push({
    column: name,
    amount,
    from,
    ...(over === undefined ? {} : { over }),
    ...(summary === undefined ? {} : { summary }),
    standing: fact.standing,
    ...datedBy(fact),
  });
};

/** Money announced, committed, secured: three columns, each amount with its own source (LAW.md, Governance: Ventures). */
export const moneyHandlers = {
  CapitalAnnounced: column('announced'),
  CapitalCommitted: column('committed'),
  CapitalSecured: column('secured'),
} satisfies Partial<OwnHandlers>;
