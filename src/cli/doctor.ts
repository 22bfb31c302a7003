import { checksOf } from './doctor-checks.js';
import { EXIT } from './exit.js';
import type { Verb } from './verb.js';

const MARKS = { ok: 'ok  ', warn: 'warn', bad: 'BAD ' } as const;

export const doctorVerb: Verb = {
  name: 'doctor',
  summary: 'Check the set-up, and say of each fault how to mend it.',
  usage: '[options]',
  about: [
    'Changes nothing. The exit code is 1 where something is wrong; what is only worth knowing is a warning.',
  ],
  options: { quick: { type: 'boolean', help: 'Leave out reading the whole record file.' } },
  words: [0, 0],
  examples: () => [
    ['doctor', 'Before the first start, or when something is odd.'],
    ['doctor --json', 'For a monitor.'],
  ],
  async run(context) {
    const { out } = context;
    const checks = await checksOf(context);
    const bad = checks.filter((check) => check.state === 'bad');
    if (out.json) out.value({ sound: bad.length === 0, checks });
    else {
      for (const { state, what, found, mend } of checks) {
        out.line(`${MARKS[state]}  ${what}: ${found}`);
        if (mend !== undefined) out.line(`      ${mend}`);
      }
      out.line(
        bad.length === 0
          ? 'All is well.'
          : `${bad.length} thing${bad.length === 1 ? ' is' : 's are'} to be mended.`,
      );
    }
    return bad.length === 0 ? EXIT.ok : EXIT.failure;
  },
};
