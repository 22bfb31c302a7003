import type { VerbEntry } from './verb.js';

/** Every verb, loaded only when it is asked for: a command starts in the time its own parts take. */
export const VERBS: Readonly<Record<string, VerbEntry>> = {
  serve: { summary: 'Start the server.', load: async () => (await import('./serve.js')).serveVerb },
  import: {
    summary: 'Import dockets, feeds and datasets.',
    load: async () => (await import('./import.js')).importVerb,
  },
  watch: {
    summary: 'Watch court feeds and import what is new.',
    load: async () => (await import('./watch.js')).watchVerb,
  },
  show: {
    summary: 'Show a case, an organization, a list: as of any date.',
    load: async () => (await import('./show.js')).showVerb,
  },
  diff: {
    summary: 'What changed between two dates, and which filing says so.',
    load: async () => (await import('./diff.js')).diffVerb,
  },
  history: {
    summary: 'The events of a subject, with their corrections.',
    load: async () => (await import('./history.js')).historyVerb,
  },
  search: {
    summary: 'Search the record, as of any date.',
    load: async () => (await import('./search.js')).searchVerb,
  },
  export: {
    summary: 'Take a docket, a chronology or the whole record away.',
    load: async () => (await import('./export.js')).exportVerb,
  },
  classify: {
    summary: 'Label docket entries given as JSON Lines.',
    load: async () => (await import('./classify.js')).classifyVerb,
  },
  reinterpret: {
    summary: 'Read recorded entries again and correct what was misread.',
    load: async () => (await import('./reinterpret.js')).reinterpretVerb,
  },
  copy: {
    summary: 'Copy a log from one store to another.',
    load: async () => (await import('./copy.js')).copyVerb,
  },
  rebuild: {
    summary: 'Make the read models anew from the log.',
    load: async () => (await import('./rebuild.js')).rebuildVerb,
  },
  verify: {
    summary: 'Check every hash chain and every read model.',
    load: async () => (await import('./verify.js')).verifyVerb,
  },
  backup: {
    summary: 'Write a verified copy of the data, while the server runs.',
    load: async () => (await import('./backup.js')).backupVerb,
  },
  restore: {
    summary: 'Put a backup in the place of the data.',
    load: async () => (await import('./restore.js')).restoreVerb,
  },
  purge: {
    summary: 'Erase the text of sealed entries for good.',
    load: async () => (await import('./purge.js')).purgeVerb,
  },
  keys: {
    summary: 'Make, list and revoke API keys.',
    load: async () => (await import('./keys.js')).keysVerb,
  },
  webhooks: {
    summary: 'Make, test and replay webhooks; receive them here.',
    load: async () => (await import('./webhooks.js')).webhooksVerb,
  },
  mcp: {
    summary: 'Serve assistants over standard input and output (Model Context Protocol).',
    load: async () => (await import('./mcp.js')).mcpVerb,
  },
  doctor: {
    summary: 'Check the set-up and say how to mend it.',
    load: async () => (await import('./doctor.js')).doctorVerb,
  },
  completion: {
    summary: 'Print completion for a shell.',
    load: async () => (await import('./completion.js')).completionOf(VERBS),
  },
};
