/** Exit codes, for scripts (docs/cli.md). */
export const EXIT = {
  ok: 0,
  failure: 1,
  usage: 2,
  notFound: 3,
  refused: 4,
  unavailable: 5,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure of a command: its message is a sentence that says what to do. */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    readonly code: ExitCode,
    message: string,
    /** The problem document behind it, for `--json`. */
    readonly problem?: unknown,
  ) {
    super(message);
  }
}

/** The command was not given as its help says. */
export const usageError = (message: string): CliError => new CliError(EXIT.usage, message);

/** The exit code for an HTTP status of an answer that is a problem. */
export function exitOfStatus(status: number): ExitCode {
  if (status === 404 || status === 410 || status === 421) return EXIT.notFound;
  if (status === 409 || status === 412 || status === 422 || status === 428) return EXIT.refused;
  if (status === 503 || status === 502 || status === 504) return EXIT.unavailable;
  if (status === 400 || status === 405 || status === 413 || status === 415) return EXIT.usage;
  return EXIT.failure;
}
