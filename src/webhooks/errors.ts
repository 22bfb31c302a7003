/** Codes of the problems webhooks can answer with; the HTTP layer maps them to problem details. */
export type WebhookProblemCode =
  | 'webhook-not-found'
  | 'delivery-not-found'
  | 'webhook-url-refused'
  | 'webhook-invalid'
  | 'webhook-conflict'
  | 'webhook-served-elsewhere'
  | 'webhook-key-missing';

const STATUS: Record<WebhookProblemCode, number> = {
  'webhook-not-found': 404,
  'delivery-not-found': 404,
  'webhook-url-refused': 422,
  'webhook-invalid': 422,
  'webhook-conflict': 409,
  'webhook-served-elsewhere': 409,
  'webhook-key-missing': 503,
};

/** An expected refusal: `detail` is a sentence that says what to do, `parameter` the value it is about. */
export class WebhookProblem extends Error {
  override readonly name = 'WebhookProblem';
  readonly status: number;
  constructor(
    readonly code: WebhookProblemCode,
    readonly detail: string,
    readonly parameter?: string,
  ) {
    super(detail);
    this.status = STATUS[code];
  }
}
