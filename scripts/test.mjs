// The one test command: every check and every suite, one after another, to the end even when one fails.
// The last line is `N passed, N failed`: tests, plus one failure for each step that failed without saying so in tests.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { countTests } from './count-tests.mjs';
import { failuresIn } from './failures.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));

const steps = [
  { name: 'Types', command: 'tsc --noEmit' },
  { name: 'Lint', command: 'eslint .' },
  { name: 'Formatting', command: 'prettier --check .' },
  { name: 'Unit tests', command: 'npm run --silent test:unit', tests: true },
  { name: 'Accuracy on our own labelled notes', command: 'npm run --silent accuracy' },
  { name: 'Bundles', command: 'node scripts/build.mjs' },
  { name: 'In the editor, Node extension host', command: 'node scripts/test-editor.mjs node', tests: true },
  { name: 'In the editor, web worker extension host', command: 'node scripts/test-editor.mjs web', tests: true },
  { name: 'In the browser, with mouse and keyboard', command: 'node scripts/test-editor.mjs browser', tests: true },
  { name: 'Package', command: 'npm run --silent package' },
  {
    name: 'In the editor, as installed from the package',
    command: `node scripts/test-editor.mjs node --vsix ${name}-${version}.vsix`,
    tests: true,
  },
];

const results = [];
for (const step of steps) {
  console.log(`\n== ${step.name} ==`);
  const started = performance.now();
  const outcome = await run(step.command);
  const result = { name: step.name, output: outcome.output, ...judge(step, outcome) };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  results.push({ ...result, seconds });
  if (result.problem) console.log(`${step.name}: ${result.problem}`);
}

// What failed stands once more at the end, where it is seen without scrolling.
for (const { name, output, problem } of results) {
  if (problem) console.log([`\n== Failed: ${name} ==`, ...failuresIn(output)].join('\n'));
}

console.log('\n== Summary ==');
for (const { name, passed, failed, problem, seconds } of results) {
  const tests = passed + failed > 0 ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${problem ? 'FAILED' : 'ok    '}  ${name}${tests} (${seconds} s)${problem ? `: ${problem}` : ''}`);
}
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + Math.max(result.failed, result.problem ? 1 : 0), 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Counts a step's tests and says what is wrong with it. A suite that runs no test, or skips some, has failed. */
function judge(step, { status, output }) {
  const { passed, failed, skipped } = step.tests ? countTests(output) : { passed: 0, failed: 0, skipped: 0 };
  const problems = [];
  if (failed > 0) problems.push(`${failed} failed`);
  else if (status !== 0) problems.push(`ended with ${status}`);
  if (step.tests && passed + failed === 0) problems.push('ran no test');
  if (skipped > 0) problems.push(`${skipped} skipped`);
  return { passed, failed, problem: problems.join(', ') };
}

/** Runs a command with the project's tools on the path, passes its output on and keeps it. */
function run(command) {
  const tools = path.join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${tools}${path.delimiter}${process.env.PATH}` };
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      from.setEncoding('utf8').on('data', (text) => {
        output += text;
        to.write(text);
      });
    }
    child.on('error', (error) => resolve({ status: error.message, output }));
    child.on('close', (code, signal) => resolve({ status: code ?? signal, output }));
  });
}
