import { randomUUID } from 'node:crypto';
import { importWorld } from '../importing.js';
import { appendPlanned } from '../imports/append-plan.js';
import { understandLine } from '../imports/understand.js';
import { serverOf } from './answers.js';
import { EXIT, usageError } from './exit.js';
import { besideServer } from './import.js';
import { openReading, openWriting, type Writing } from './opening.js';
import { type Reinterpretation, reinterpret } from './reinterpretation.js';
import type { Verb } from './verb.js';

/** Actors of this name tell webhooks that a record was read anew: one summary a subject, not a message an event. */
const ACTOR = 'reinterpret';

export const reinterpretVerb: Verb = {
  name: 'reinterpret',
  summary: 'Read recorded docket entries again with the classifier of today, and correct what was misread.',
  usage: '[CASE…] [options]',
  about: [
    'Corrections are events of cause "record": the old reading stays reproducible by a position cut. What a person read or corrected is left alone. The server must not be running; with --dry-run it may.',
  ],
  options: {
    'dry-run': { type: 'boolean', help: 'Only say what would be corrected.' },
    all: { type: 'boolean', help: 'Also entries that this version of the classifier has read already.' },
  },
  words: [0, 10_000],
  examples: (words) => [
    ['reinterpret --dry-run', 'What a better classifier would correct.'],
    [`reinterpret ${words.case}`, 'Correct one case.'],
  ],
  async run(context) {
    const { out } = context;
    if (serverOf(context))
      throw usageError('asof reinterpret works on the data directory: stop the server and leave out --url.');
    const dry = context.flag('dry-run');
    const opening: Promise<Writing> = dry
      ? openReading(context.config(), out)
      : openWriting(context.config());
    const { node, close } = await opening.catch((error: unknown) => {
      throw besideServer(error);
    });
    const found: (Reinterpretation & { subject: string })[] = [];
    try {
      if (!dry) node.runner.catchUp();
      const subjects =
        context.words.length > 0
          ? context.words.map((word) => node.reader.resolve('case', word))
          : node.log.streamNames('case-');
      const bar = out.progress('reading again', subjects.length);
      const correlationId = randomUUID();
      const world = importWorld(node);
      for (const subject of subjects) {
        const how = {
          subject,
          actor: ACTOR,
          correlationId,
          understand: understandLine,
          all: context.flag('all'),
        };
        const plan = dry
          ? reinterpret(node.log.stream(subject), how)
          : (await appendPlanned(subject, world, (recorded) => reinterpret(recorded, how))).plan;
        found.push({ subject, ...plan });
        bar.step();
      }
      bar.stop();
      if (!dry) node.runner.catchUp();
    } finally {
      await close();
    }
    const total = (of: (each: Reinterpretation) => number) => found.reduce((sum, each) => sum + of(each), 0);
    const summary = {
      dryRun: dry,
      cases: found.length,
      entries: total((each) => each.entries),
      older: total((each) => each.older),
      changed: total((each) => each.changes.length),
      events: total((each) => each.groups.flat().length),
    };
    if (out.json) {
      out.value({
        ...summary,
        changes: found.flatMap(({ subject, changes }) => changes.map((change) => ({ subject, ...change }))),
      });
      return EXIT.ok;
    }
    for (const { subject, changes } of found) {
      for (const change of changes)
        out.line(
          `${subject} No. ${change.number ?? '(none)'}: ${[...change.labels, ...change.events].join('; ')}`,
        );
    }
    out.line(
      `${summary.entries} entries of ${summary.cases} cases, ${summary.older} of them read by another version: ${summary.changed} ${dry ? 'would be' : 'were'} corrected, ${summary.events} events.`,
    );
    return EXIT.ok;
  },
};
