import { once } from 'node:events';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { addDays } from '../notes/dates/index.ts';
import type { Day } from '../notes/note.ts';
import { systemClock } from '../server/clock.ts';
import { doEntriesTask, entriesTask } from '../server/entry-threads.ts';
import { isTaskThread, serveTasks } from '../server/threads.ts';
import type { Entry } from '../workspace/entry.ts';
import { check, isSeverity } from './check.ts';
import { listPaths } from './list-paths.ts';
import { jsonFrame, table, type ListOptions } from './list.ts';
import { printable } from './printable.ts';
import type { Order, ReadNote } from './read-note.ts';
import { doNotesTask, notesTask, readNotes, type Outcome, type Want } from './read-notes.ts';
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

const dateOrders: Record<string, Order> = { 'day-month': 'dmy', 'month-day': 'mdy' };

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

  const { files, problems } = await listPaths(paths);
  const read = (want: Want) => readNotes(files, want, dateOrders[order ?? '']);
  let failed = false;
  if (command === 'check') {
    const notes = await gather(read('note'), problems);
    const checked = check(
      notes.flatMap(({ read }) => read ?? []),
      { severity, today },
    );
    failed = checked.failed;
    print(checked.output);
  } else {
    const options = listOptions(values, today);
    if (options.json) await printJson(read({ json: options }), problems);
    else print(table(await gather(read(options.explain ? 'note' : 'entry'), problems), options));
  }
  for (const problem of problems) process.stderr.write(`meeting-notes: ${printable(problem)}\n`);
  return problems.length > 0 ? 2 : failed ? 1 : 0;
}

/** The notes among the outcomes; the problems are added to `problems`. */
async function gather(outcomes: AsyncIterable<Outcome>, problems: string[]) {
  const notes: { entry: Entry; read?: ReadNote }[] = [];
  for await (const outcome of outcomes) {
    if ('problem' in outcome) problems.push(outcome.problem);
    else if ('entry' in outcome) notes.push(outcome);
  }
  return notes;
}

/** Prints each note as soon as it is read: ten thousand take no more memory than a few. */
async function printJson(outcomes: AsyncIterable<Outcome>, problems: string[]): Promise<void> {
  let printed = 0;
  for await (const outcome of outcomes) {
    if ('problem' in outcome) problems.push(outcome.problem);
    else if ('json' in outcome) {
      const text = `${printed++ === 0 ? jsonFrame.head : jsonFrame.between}${outcome.json}`;
      if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    }
  }
  print(printed === 0 ? jsonFrame.none : jsonFrame.end);
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

if (isTaskThread) serveTasks({ [notesTask]: doNotesTask, [entriesTask]: doEntriesTask });
else run();

function run(): void {
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
}
