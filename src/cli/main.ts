import { parseArgs, type ParseArgsConfig } from 'node:util';
import { addDays } from '../notes/dates/index.ts';
import type { Day } from '../notes/note.ts';
import { systemClock } from '../server/clock.ts';
import { check, isSeverity } from './check.ts';
import { list, type ListOptions } from './list.ts';
import { printable } from './printable.ts';
import { readPaths } from './read-paths.ts';
import { versionOf } from './version.ts';

const usage = `Usage:
  meeting-notes list [--json] [--all] [--suggested] [--explain] [--today YYYY-MM-DD] [--date-order ORDER] PATH...
      Prints the open commitments of notes; --all: also those done, deferred or cancelled; --suggested: also what is only
      promised, asked for or given in speech and prose (JSON always has it); --explain: also how each was read.
  meeting-notes check [--severity hint|information|warning|error] [--today YYYY-MM-DD] [--date-order ORDER] PATH...
      Prints what is amiss as file:line:column; exits with 1 if anything is at or above the severity (warning).
  meeting-notes lsp --stdio
      Serves the language server protocol on standard input and output.
  meeting-notes --help | --version

ORDER is day-month or month-day: how 03/04 is read where a note itself does not tell.
A PATH is a file, read whatever its name, or a folder, of which the files that look like notes by their names are read.
Exits with 2 if a path cannot be read or an option is not understood.
`;

const options = {
  json: { type: 'boolean' },
  all: { type: 'boolean' },
  suggested: { type: 'boolean' },
  explain: { type: 'boolean' },
  severity: { type: 'string' },
  today: { type: 'string' },
  'date-order': { type: 'string' },
  stdio: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} satisfies ParseArgsConfig['options'];

/** Which options each command takes, beside `--help` and `--version`. */
const taken: Record<string, string[]> = {
  list: ['json', 'all', 'suggested', 'explain', 'today', 'date-order'],
  check: ['severity', 'today', 'date-order'],
  lsp: ['stdio'],
};

const dateOrders: Record<string, 'dmy' | 'mdy'> = { 'day-month': 'dmy', 'month-day': 'mdy' };

/** What was typed cannot be run; the message says why. */
class UsageError extends Error {}

/** Runs one command line (without node and script). Gives the exit status, or null to go on until the connection ends. */
async function main(args: string[]): Promise<number | null> {
  const { values, positionals } = parse(args);
  if (values.help) return print(usage);
  if (values.version) return print(`${versionOf(process.argv[1]!)}\n`);
  const [command = '', ...paths] = positionals;
  const allowed = taken[command];
  if (!Object.hasOwn(taken, command) || !allowed)
    throw new UsageError(command ? `no command "${command}"` : 'no command');
  const foreign = Object.keys(values).find((name) => !allowed.includes(name));
  if (foreign) throw new UsageError(`"${command}" takes no --${foreign}`);

  if (command === 'lsp') {
    if (!values.stdio || paths.length > 0) throw new UsageError('"lsp" takes --stdio and no path');
    // It takes `--stdio` from the same command line.
    await import('../server/node.ts');
    return null;
  }
  if (paths.length === 0) throw new UsageError(`"${command}" needs a path`);
  const today = values.today ?? systemClock();
  if (!isDay(today)) throw new UsageError(`--today wants a day as YYYY-MM-DD, not "${today}"`);
  const severity = values.severity ?? 'warning';
  if (!isSeverity(severity)) throw new UsageError(`no severity "${severity}"`);

  const order = values['date-order'];
  if (order !== undefined && !Object.hasOwn(dateOrders, order)) throw new UsageError(`no date order "${order}"`);

  const { notes, problems } = await readPaths(paths, dateOrders[order ?? '']);
  for (const problem of problems) process.stderr.write(`meeting-notes: ${printable(problem)}\n`);
  const { output, failed } =
    command === 'list'
      ? { output: list(notes, listOptions(values, today)), failed: false }
      : check(notes, { severity, today });
  print(output);
  return problems.length > 0 ? 2 : failed ? 1 : 0;
}

function listOptions({ json, all, suggested, explain }: ReturnType<typeof parse>['values'], today: Day): ListOptions {
  return { json: json === true, all: all === true, suggested: suggested === true, explain: explain === true, today };
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text;
}

function print(text: string): 0 {
  process.stdout.write(text);
  return 0;
}

// Whoever reads may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (status) => {
    if (status !== null) process.exitCode = status;
  },
  (error: Error) => {
    process.stderr.write(`meeting-notes: ${printable(error.message)}\n`);
    if (error instanceof UsageError) process.stderr.write(`\n${usage}`);
    process.exitCode = 2;
  },
);
