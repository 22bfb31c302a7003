import type { ImportReport } from '../imports/import.js';
import type { Comparison } from './import-comparison.js';
import type { Output } from './output.js';

export interface FileReport extends ImportReport {
  readonly file: string;
}

const COUNTS = ['total', 'appended', 'matched', 'refused', 'waiting', 'events'] as const;

const sums = (reports: readonly FileReport[]) =>
  Object.fromEntries(
    COUNTS.map((count) => [count, reports.reduce((sum, report) => sum + report[count], 0)]),
  ) as Record<(typeof COUNTS)[number], number>;

const refusals = (report: FileReport) => report.lines.filter((line) => line.outcome === 'refused');

interface ImportSummary extends Record<(typeof COUNTS)[number], number> {
  /** Files of which nothing could be read. */
  readonly unreadable: number;
  /** Personal identifiers masked. */
  readonly masked: number;
  readonly subjects: readonly string[];
  readonly files: readonly FileReport[];
}

/** What an import did, for programs: matched and appended lines only when asked for, since there may be many. */
export function summaryOf(reports: readonly FileReport[], whole: boolean): ImportSummary {
  return {
    ...sums(reports),
    unreadable: reports.filter((report) => report.reason !== undefined).length,
    masked: reports.reduce((sum, report) => sum + report.masked.reduce((n, each) => n + each.count, 0), 0),
    subjects: [...new Set(reports.flatMap((report) => report.subjects))],
    files: reports.map(({ lines, ...report }) => ({
      ...report,
      lines: whole ? lines : lines.filter((line) => line.outcome === 'refused' || line.outcome === 'waiting'),
    })),
  };
}

/** The same for people. */
export function printImport(
  out: Output,
  reports: readonly FileReport[],
  verbose: boolean,
  compared?: Comparison | undefined,
): void {
  for (const report of reports) {
    const { file, reason, masked } = report;
    const trouble = reason !== undefined || report.refused > 0 || report.waiting > 0;
    if (!verbose && !trouble) continue;
    out.line(
      `${file}: ${reason ?? `${report.appended} appended, ${report.matched} matched, ${report.refused} refused${report.waiting > 0 ? `, ${report.waiting} waiting` : ''}`}`,
    );
    const refused = refusals(report);
    for (const line of refused.slice(0, verbose ? refused.length : 20))
      out.line(`  refused ${line.place}: ${line.reason ?? ''}`);
    if (!verbose && refused.length > 20)
      out.line(`  and ${refused.length - 20} more: --verbose lists them all`);
    const waiting = report.lines.find((line) => line.outcome === 'waiting');
    if (waiting) out.line(`  ${waiting.reason ?? ''}`);
    if (verbose)
      for (const each of masked) out.line(`  masked ${each.count} × ${each.kind} in ${each.place}`);
  }
  const sum = sums(reports);
  const { masked, subjects, unreadable } = summaryOf(reports, false);
  out.line(
    `${reports.length} file${reports.length === 1 ? '' : 's'}, ${sum.total} entries: ${sum.appended} appended, ${sum.matched} matched, ${sum.refused} refused${sum.waiting > 0 ? `, ${sum.waiting} waiting` : ''}.`,
  );
  out.line(
    `${sum.events} events on ${subjects.length} subject${subjects.length === 1 ? '' : 's'}; ${masked} personal identifier${masked === 1 ? '' : 's'} masked${masked > 0 && !verbose ? ' (--verbose says where)' : ''}.`,
  );
  if (unreadable > 0) out.line(`${unreadable} file${unreadable === 1 ? '' : 's'} could not be read at all.`);
  if (!compared) return;
  out.line(
    `${compared.same} of ${compared.subjects} subjects have the digest of the export they were read from.`,
  );
  for (const subject of compared.differ) out.line(`  otherwise here: ${subject}`);
}
