import cliProgress from 'cli-progress';

/** How far a piece of work is: shown after a second, on a terminal only. */
export interface Progress {
  /** @param at how much is done */
  update(at: number, total?: number): void;
  /** Says one more is done. */
  step(): void;
  stop(): void;
}

const AFTER_MS = 1000;

/**
 * A progress bar on standard error.
 * @example const bar = startProgress('importing', 149, process.stderr)
 */
export function startProgress(what: string, total: number | undefined, stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { update: () => undefined, step: () => undefined, stop: () => undefined };
  const started = Date.now();
  let bar: cliProgress.SingleBar | undefined;
  let done = 0;
  let of = total ?? 0;
  const show = () => {
    if (!bar && Date.now() - started < AFTER_MS) return;
    if (!bar) {
      bar = new cliProgress.SingleBar(
        {
          stream,
          format:
            of > 0 ? `${what} [{bar}] {percentage}% {value}/{total} {eta_formatted}` : `${what} {value}`,
          hideCursor: true,
          clearOnComplete: true,
          noTTYOutput: false,
        },
        cliProgress.Presets.legacy,
      );
      bar.start(of, done);
    } else {
      if (bar.getTotal() !== of) bar.setTotal(of);
      bar.update(done);
    }
  };
  return {
    update(at, newTotal) {
      done = at;
      if (newTotal !== undefined) of = newTotal;
      show();
    },
    step() {
      done += 1;
      show();
    },
    stop() {
      bar?.stop();
    },
  };
}
