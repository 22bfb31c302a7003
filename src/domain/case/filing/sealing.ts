import { type Act, actOf, type Handlers } from '../acts.js';

/** That something is or was sealed. What it hides is hidden outside the fold, at the log's head (docs/sealing.md). */
interface SealMark extends Act {
  scope: 'document' | 'attachment' | 'entry-text' | 'case';
  event: string | null;
  attachment: number | null;
  byOrder: string | null;
  lifted: Act | null;
}

export interface SealingState {
  marks: SealMark[];
}

export const noSealing = (): SealingState => ({ marks: [] });

export const sealingHandlers: Handlers<'FilingSealed' | 'FilingUnsealed'> = {
  FilingSealed({ sealing }, fact) {
    const { scope, event, attachment, byOrder } = fact.data;
    sealing.marks.push({
      scope,
      event: event ?? null,
      attachment: attachment ?? null,
      byOrder: byOrder ?? null,
      lifted: null,
      ...actOf(fact),
    });
  },
  FilingUnsealed({ sealing }, fact) {
    const { scope, event, attachment } = fact.data;
    for (const mark of sealing.marks) {
      const same =
        mark.scope === scope && mark.event === (event ?? null) && mark.attachment === (attachment ?? null);
      if (same) mark.lifted ??= actOf(fact);
    }
  },
};
