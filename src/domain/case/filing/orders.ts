import { type Act, actOf, type Handlers } from '../acts.js';

/** An order that decides no motion, claim or case by itself: a tentative view, an offer, directions. */
export interface Order extends Act {
  event: string;
  title: string;
  number: string | null;
  judge: string | null;
  /** A tentative view decides nothing. */
  tentative: boolean;
  summary: string | null;
}

export const orderHandlers: Handlers<'OrderEntered'> = {
  OrderEntered(state, fact) {
    const { title, number, judge, tentative, summary } = fact.data;
    state.orders.push({
      event: fact.id,
      title,
      number: number ?? null,
      judge: judge ?? null,
      tentative,
      summary: summary ?? null,
      ...actOf(fact),
    });
  },
};
