// The extension host's own words, for when the tests inside it do not come to their end.
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

const LAST_LINES = 40;

/** What this build of VS Code always complains of: native modules it does without, services of others, the net. */
const USUAL =
  /bindings file|watchdog|AgentHost|AccountPolicy|Chat|ServiceWorker|same-origin|github|Canceled|No search provider|ERR_NAME_NOT_RESOLVED|getaddrinfo|404/;

/**
 * Prints the ends of what says most: the extension host's logs, and the warnings and errors of the page's console.
 *
 * @param {{ dataDir?: string, heard?: { type: string, text: string }[] }} sources `dataDir`: a server's or an editor's
 *   data folder; `heard`: the page's console
 */
export async function printDiagnosis({ dataDir, heard = [] }) {
  for (const file of dataDir ? await hostLogs(dataDir) : []) {
    printTail(path.relative(dataDir, file), (await readFile(file, 'utf8')).split('\n'));
  }
  const complaints = heard.filter(({ type, text }) => type !== 'log' && type !== 'info' && !USUAL.test(text));
  printTail(
    "the page's console",
    complaints.flatMap(({ text }) => text.split('\n')),
  );
}

async function hostLogs(dataDir) {
  const names = await readdir(dataDir, { recursive: true }).catch(() => []);
  return names.filter((name) => /exthost[^/\\]*[/\\].*\.log$/.test(name)).map((name) => path.join(dataDir, name));
}

function printTail(title, lines) {
  const tail = lines.filter((line) => line.trim()).slice(-LAST_LINES);
  if (tail.length > 0) console.log(`--- ${title}\n${tail.join('\n')}`);
}
