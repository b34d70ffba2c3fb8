// What happens to the tests inside the editor, told to the runner outside: lines of JSON in a file beside the
// workspace's folder. A file is the one channel that the Node host, the web worker host and the desktop have in common.
import * as vscode from 'vscode';
import Mocha from 'mocha';

/** One line of the file. `end` is the last one, and says that no test was lost on the way. */
export type TestEvent =
  | { type: 'start'; version: string; host: 'node' | 'web worker' }
  | { type: 'test'; title: string; state: 'passed' | 'failed' | 'skipped'; milliseconds: number; error?: string }
  | { type: 'end'; failures: number };

/** A mocha reporter that passes the events on; `send` must keep their order. */
export function reportTo(send: (event: TestEvent) => void): typeof Mocha.reporters.Base {
  return class extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
      super(runner, options);
      const tell = (test: Mocha.Runnable, state: 'passed' | 'failed' | 'skipped', error?: Error) =>
        send({
          type: 'test',
          title: test.titlePath().join(' › '),
          state,
          milliseconds: test.duration ?? 0,
          error: error && (error.stack ?? String(error)),
        });
      runner.on('pass', (test: Mocha.Test) => tell(test, 'passed'));
      runner.on('pending', (test: Mocha.Test) => tell(test, 'skipped'));
      // A failing hook comes this way too.
      runner.on('fail', (test: Mocha.Runnable, error: Error) => tell(test, 'failed', error));
    }
  };
}

/**
 * A function that appends events to `results.jsonl` beside the first workspace folder, one after the other.
 * The promise it returns is fulfilled when that event, and all before it, are on the disk.
 */
export function resultsFile(): (event: TestEvent) => Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('The tests need a workspace folder.');
  const file = vscode.Uri.joinPath(folder, '..', 'results.jsonl');
  let text = '';
  let written: Promise<void> = Promise.resolve();
  return (event) => {
    text += `${JSON.stringify(event)}\n`;
    const upToHere = new TextEncoder().encode(text);
    written = written.then(() => vscode.workspace.fs.writeFile(file, upToHere)).then(() => undefined);
    return written;
  };
}
