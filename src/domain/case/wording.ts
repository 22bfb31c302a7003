import { plain } from '../wording.js';

const REQUESTS: Readonly<Record<string, string>> = {
  dismiss: 'to dismiss',
  strike: 'to strike',
  remand: 'to remand',
  transfer: 'to transfer',
  stay: 'to stay',
  compel: 'to compel',
  intervene: 'to intervene',
  consolidate: 'to consolidate',
  seal: 'to seal',
  amend: 'for leave to amend',
  'preliminary-injunction': 'for preliminary injunction',
  'permanent-injunction': 'for permanent injunction',
  'temporary-restraining-order': 'for temporary restraining order',
  'judgment-on-the-pleadings': 'for judgment on the pleadings',
  'new-trial': 'for new trial',
  'in-limine': 'in limine',
};

/** What a motion asks, after the word motion. @example requestInWords('summary-judgment') // 'for summary judgment' */
export const requestInWords = (type: string): string =>
  Object.hasOwn(REQUESTS, type) ? (REQUESTS[type] as string) : `for ${plain(type)}`;
