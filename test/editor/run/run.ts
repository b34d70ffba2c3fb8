// Runs the suites inside an extension host. The bundled entry calls this with the test files it was made of.
import * as vscode from 'vscode';
import Mocha from 'mocha';
import { reportTo, resultsFile } from './report.ts';

const TEST_TIMEOUT_MS = 30_000;

/**
 * @param suites loads the test files, whose `describe` calls then find mocha's functions in place
 * @returns when all tests have run
 * @throws Error when a test failed: the editor then ends with an error of its own
 */
export async function runSuites(suites: () => Promise<unknown>): Promise<void> {
  const send = resultsFile();
  const host = 'importScripts' in globalThis ? 'web worker' : 'node';
  await send({ type: 'start', version: vscode.version, host });

  const mocha = new Mocha({ ui: 'bdd', timeout: TEST_TIMEOUT_MS, reporter: reportTo((event) => void send(event)) });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await suites();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  await send({ type: 'end', failures });
  if (failures > 0) throw new Error(`${failures} failed`);
}
