import { EXIT } from './exit.js';
import { COMMON, type Options, type Verb, type VerbEntry } from './verb.js';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Words that verbs take first, beside their options. */
const FIRST_WORDS: Readonly<Record<string, readonly string[]>> = {
  show: [
    'case',
    'organization',
    'venture',
    'person',
    'matter',
    'cases',
    'organizations',
    'ventures',
    'persons',
    'matters',
    'hearings',
    'deadlines',
    'disputes',
    'timeline',
    'events',
  ],
  diff: ['case', 'organization', 'venture', 'person', 'matter'],
  history: ['case', 'organization', 'venture', 'person', 'matter'],
  keys: ['create', 'list', 'revoke'],
  completion: SHELLS,
};

/** @param verbs every command, loaded when asked: the table of them leads here too */
export const completionOf = (verbs: Readonly<Record<string, VerbEntry>>): Verb => ({
  name: 'completion',
  summary: 'Print completion of commands, options and their values for a shell.',
  usage: 'bash|zsh|fish',
  options: {},
  words: [1, 1],
  examples: () => [
    ['completion bash > /etc/bash_completion.d/asof', 'For bash; or source <(asof completion bash).'],
    ['completion zsh > ~/.zfunc/_asof', 'For zsh.'],
    ['completion fish > ~/.config/fish/completions/asof.fish', 'For fish.'],
  ],
  async run({ words, out }) {
    const [shell] = words;
    const known: Known[] = [];
    for (const [name, { summary, load }] of Object.entries(verbs))
      known.push({ name, summary, options: { ...(await load()).options, ...COMMON } });
    if (shell === 'bash') out.line(bash(known));
    else if (shell === 'zsh') out.line(zsh(known));
    else if (shell === 'fish') out.line(fish(known));
    else {
      out.note(`Completion is there for ${SHELLS.join(', ')}, not for ${shell}.`);
      return EXIT.usage;
    }
    return EXIT.ok;
  },
});

interface Known {
  readonly name: string;
  readonly summary: string;
  readonly options: Options;
}

const flags = (options: Options): string =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join(' ');

function bash(verbs: readonly Known[]): string {
  const values = verbs.flatMap(({ name, options }) =>
    Object.entries(options).flatMap(([option, { choices }]) =>
      choices
        ? [`    "${name} --${option}") COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur")); return ;;`]
        : [],
    ),
  );
  const words = verbs.map(
    ({ name, options }) =>
      `    ${name}) words="${[...(FIRST_WORDS[name] ?? []), flags(options)].join(' ')}" ;;`,
  );
  return `# bash completion for asof
_asof() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" verb="\${COMP_WORDS[1]}" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${verbs.map((verb) => verb.name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "$verb $prev" in
${values.join('\n')}
  esac
  case "$verb" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
  [ "\${#COMPREPLY[@]}" -eq 0 ] && COMPREPLY=($(compgen -f -- "$cur"))
}
complete -o filenames -F _asof asof`;
}

const quoted = (text: string): string => text.replaceAll("'", "'\\''");

function zsh(verbs: readonly Known[]): string {
  const bracketed = (text: string) => quoted(text).replaceAll(/[[\]:]/g, '\\$&');
  const spec = ({ name, options }: Known) => {
    const lines = Object.entries(options).map(([option, { type, help, choices, value }]) => {
      const takes =
        type === 'boolean'
          ? ''
          : `:${value ?? 'text'}:${choices ? `(${choices.join(' ')})` : value === 'DIR' ? '_files -/' : ''}`;
      return `'--${option}[${bracketed(help)}]${takes}'`;
    });
    return `    ${name}) _arguments ${[...lines, FIRST_WORDS[name] ? `'2:what:(${FIRST_WORDS[name].join(' ')})'` : "'*:file:_files'"].join(' ')} ;;`;
  };
  return `#compdef asof
_asof() {
  local -a verbs
  verbs=(${verbs.map(({ name, summary }) => `'${name}:${bracketed(summary)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    _describe command verbs
    return
  fi
  case "$words[2]" in
${verbs.map(spec).join('\n')}
  esac
}
compdef _asof asof`;
}

function fish(verbs: readonly Known[]): string {
  const lines = ['# fish completion for asof', 'complete -c asof -f'];
  for (const { name, summary, options } of verbs) {
    lines.push(`complete -c asof -n __fish_use_subcommand -a ${name} -d '${quoted(summary)}'`);
    const when = `-n '__fish_seen_subcommand_from ${name}'`;
    if (FIRST_WORDS[name]) lines.push(`complete -c asof ${when} -a '${FIRST_WORDS[name].join(' ')}'`);
    else lines.push(`complete -c asof ${when} -F`);
    for (const [option, { type, help, choices }] of Object.entries(options)) {
      lines.push(
        `complete -c asof ${when} -l ${option}${type === 'string' ? ' -r' : ''}${choices ? ` -a '${choices.join(' ')}'` : ''} -d '${quoted(help)}'`,
      );
    }
  }
  return lines.join('\n');
}
