import { parseArgs } from 'node:util';
import { usageError } from './exit.js';
import { nearest } from './nearest.js';
import { COMMON, type Given, type Verb } from './verb.js';

/**
 * What was given to a verb.
 * @throws CliError naming the option that is unknown or lacks its value, with the one that was probably meant
 */
export function parseGiven(verb: Verb, args: readonly string[]): Given {
  const known = { ...verb.options, ...COMMON };
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { type, short, multiple }]) => [
      name,
      { type, ...(short === undefined ? {} : { short }), ...(multiple ? { multiple } : {}) },
    ]),
  );
  const parsed = parse(verb, args, options, Object.keys(known));
  const values = parsed.values as Record<string, string | boolean | (string | boolean)[] | undefined>;
  for (const [name, option] of Object.entries(known)) {
    for (const value of [values[name]].flat()) {
      if (option.choices && typeof value === 'string' && !option.choices.includes(value)) {
        throw usageError(
          `--${name} is "${value}": give one of ${option.choices.join(', ')}.${meant(value, option.choices)}`,
        );
      }
    }
  }
  const [least, most] = verb.words;
  const words = parsed.positionals;
  if (values.help !== true && (words.length < least || words.length > most)) {
    const what = words.length < least ? 'Something is missing' : `"${words[most]}" is more than it takes`;
    throw usageError(`${what}: asof ${verb.name} ${verb.usage}`);
  }
  return {
    words,
    text: (option) => {
      const value = [values[option]].flat().at(-1);
      return typeof value === 'string' ? value : undefined;
    },
    list: (option) => [values[option]].flat().filter((value) => typeof value === 'string'),
    flag: (option) => values[option] === true,
  };
}

function parse(
  verb: Verb,
  args: readonly string[],
  options: NonNullable<Parameters<typeof parseArgs>[0]>['options'],
  known: readonly string[],
) {
  try {
    return parseArgs({ args: [...args], options: options as never, allowPositionals: true, strict: true });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    const option = /'(-{1,2}[^' ,]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
      throw usageError(
        `asof ${verb.name} has no option ${option}.${meant(
          option,
          known.map((name) => `--${name}`),
        )} See asof ${verb.name} --help.`,
      );
    }
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw usageError(`${message.split('\n')[0]?.replace(/[.]?$/, '.')} See asof ${verb.name} --help.`);
    throw error;
  }
}

export function meant(given: string, known: readonly string[]): string {
  const word = nearest(given, known);
  return word === undefined ? '' : ` Did you mean ${word}?`;
}
