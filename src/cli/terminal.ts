import { once } from 'node:events';
import type { Output } from './output.js';
import { startProgress } from './progress.js';

/** The terminal, or whatever standard output leads to. */
export function terminal(json: boolean): Output {
  const { stdout, stderr } = process;
  const write = (text: string): void => {
    stdout.write(text);
  };
  return {
    json,
    width: widthOf(stdout.isTTY ? stdout.columns : Number(process.env.COLUMNS)),
    line: (text = '') => write(`${clean(text)}\n`),
    value: (value) => write(`${JSON.stringify(value, null, stdout.isTTY ? 2 : undefined)}\n`),
    raw: async (data) => {
      if (!stdout.write(data)) await once(stdout, 'drain');
    },
    note: (text) => {
      stderr.write(`${clean(text)}\n`);
    },
    progress: (what, total) => startProgress(what, total, stderr),
  };
}

/** Columns to fit: those of the terminal; in a pipe those COLUMNS asks for, where it does. */
const widthOf = (columns: number): number | undefined => (columns > 0 ? Math.max(60, columns) : undefined);

/** Docket text is written by strangers: what would steer a terminal is shown, not obeyed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const clean = (text: string): string => text.replace(CONTROL, '�');
