// A whole VS Code (server, workbench and extension host) out of the npm registry: it ships inside the package
// `code-server`, and runs on Node 24, which is a package as well.
import { readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { cached } from './cache.mjs';
import { fetchPackage, npm } from './npm.mjs';

const CODE_SERVER = '4.139.1';
const NODE_MAJOR = '24';

/**
 * @typedef {object} VsCode
 * @property {string} version as VS Code's About box says it, e.g. "1.139.1"
 * @property {string} serverMain absolute path of the server's script
 * @property {string} node absolute path of the Node that runs it
 */

/**
 * The VS Code of the npm registry, fetched on first use (about 110 MB over the network, 700 MB on the disk).
 *
 * @returns {Promise<VsCode>}
 * @throws {Error} when the registry cannot be reached or has no Node for this platform
 */
export async function registryVsCode() {
  const folder = await cached(`vscode-${CODE_SERVER}`, fetchVsCode);
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  return { version, serverMain: path.join(folder, 'out', 'server-main.js'), node: await suitableNode() };
}

async function fetchVsCode(dir) {
  console.log('Fetching VS Code from the npm registry (47 MB); later runs reuse it.');
  const unpacked = await fetchPackage(`code-server@${CODE_SERVER}`, dir, 'fetching VS Code');
  const vscode = path.join(unpacked, 'lib', 'vscode');
  for (const name of await readdir(vscode)) await rename(path.join(vscode, name), path.join(dir, name));
  await rm(unpacked, { recursive: true });
  console.log("Installing VS Code's libraries …");
  // Its native modules (terminal, native watcher) are not built: nothing here needs them.
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: dir,
    label: 'installing its libraries',
  });
}

/** The Node that VS Code's server wants: the running one where its version fits, else one from the registry. */
async function suitableNode() {
  if (process.versions.node.split('.')[0] === NODE_MAJOR) return process.execPath;
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = await cached(`node-${NODE_MAJOR}-${platform}`, async (dir) => {
    console.log(`Fetching Node ${NODE_MAJOR} to run it (about 60 MB) …`);
    const unpacked = await fetchPackage(`node-${platform}@${NODE_MAJOR}`, dir, `fetching Node ${NODE_MAJOR}`);
    for (const name of await readdir(unpacked)) await rename(path.join(unpacked, name), path.join(dir, name));
  });
  return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
