// Opens VS Code with the extension on the sample notes: `npm start [-- --registry-build] [-- --port N]`.
// An installed VS Code is taken where there is one; otherwise, or with --registry-build, the one from the npm registry,
// as a page in the browser. --port: where that page is served; any free port without it.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { installedCode, openInstalledCode } from './editor/installed-code.mjs';
import { npm } from './editor/npm.mjs';
import { openUrl } from './editor/open-url.mjs';
import { workbenchUrl } from './editor/page.mjs';
import { exitOnSignals, toldToEnd } from './editor/processes.mjs';
import { projectDir } from './editor/project.mjs';
import { startServer } from './editor/server.mjs';
import { registryVsCode } from './editor/vscode.mjs';
import { layOutSamples } from './samples.mjs';
import { today } from './today.mjs';

const folder = path.join(projectDir, '.samples');

try {
  await main();
} catch (error) {
  console.error(`start: ${error.message}`);
  process.exitCode = 1;
}

async function main() {
  const { port, registryBuild } = readOptions();
  const noLongerExit = exitOnSignals();
  console.log('Building the extension …');
  await npm(['run', '--silent', 'build'], { cwd: projectDir });
  await layOutSamples(folder, today());

  const installed = registryBuild ? undefined : installedCode();
  if (installed) {
    await openInstalledCode(installed.command, { folder, extension: projectDir });
    console.log(`VS Code ${installed.version} opens with the extension on ${folder}`);
    return;
  }
  const vscode = await registryVsCode();
  const server = await startServer(vscode, { dataDir: path.join(projectDir, '.vscode-test', 'start'), port });
  const url = workbenchUrl(server.origin, { folder, extension: projectDir });
  console.log(`VS Code ${vscode.version} runs with the extension on ${folder}\n\n  ${url}\n\nCtrl+C stops it.`);
  openUrl(url);
  noLongerExit();
  const byUser = await Promise.race([toldToEnd().then(() => true), server.ended.then(() => false)]);
  console.log(byUser ? '\nStopping …' : '\nThe server has ended.');
  await server.stop();
}

function readOptions() {
  const options = { 'registry-build': { type: 'boolean', default: false }, port: { type: 'string' } };
  const { values } = parseArgs({ options });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port wants a number from 1 to 65535, not "${values.port}"`);
  }
  return { port, registryBuild: values['registry-build'] };
}
