// The VS Code that is installed on this machine, if there is one that can show a window here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const OLDEST = [1, 100];

/**
 * @returns {{ command: string, version: string } | undefined} the command that starts it; undefined when none is
 *   installed, it is older than the extension asks for, or there is no screen to show it on
 */
export function installedCode() {
  // Linux without a display, and the `code` of a remote terminal, which cannot load an extension under development.
  const display = process.env.DISPLAY || process.env.WAYLAND_DISPLAY || process.env.WSL_DISTRO_NAME;
  if (process.platform === 'linux' && !display) return undefined;
  if (process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  for (const command of candidates()) {
    const { stdout, status } = run(command, ['--version']);
    const version = /^(\d+)\.(\d+)\.\d+/.exec(stdout ?? '');
    if (status !== 0 || !version) continue;
    const [major, minor] = [Number(version[1]), Number(version[2])];
    if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return { command, version: version[0] };
    console.log(`The installed VS Code ${version[0]} is older than ${OLDEST.join('.')}, which the extension needs.`);
  }
  return undefined;
}

/**
 * Opens a window on a folder, with the extension under development in it; the window outlives this process.
 *
 * @param {string} command as `installedCode` found it
 * @param {{ folder: string, extension: string }} what absolute paths
 * @returns {Promise<void>} when the command has handed over to the window
 * @throws {Error} when it could not
 */
export async function openInstalledCode(command, { folder, extension }) {
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder];
  const child = spawn(...quoted(command, args), { stdio: 'inherit', shell: needsShell(command) });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
}

function candidates() {
  if (process.platform === 'win32') {
    const own = path.join(process.env.LOCALAPPDATA ?? '', 'Programs', 'Microsoft VS Code', 'bin', 'code.cmd');
    return existsSync(own) ? ['code.cmd', own] : ['code.cmd'];
  }
  const mac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  return existsSync(mac) ? ['code', mac] : ['code'];
}

function run(command, args) {
  return spawnSync(...quoted(command, args), { encoding: 'utf8', shell: needsShell(command), timeout: 20_000 });
}

/** A .cmd file is started by the shell, which splits at spaces what is not in quotes. */
function needsShell(command) {
  return command.endsWith('.cmd');
}

function quoted(command, args) {
  if (!needsShell(command)) return [command, args];
  return [`"${command}"`, args.map((argument) => `"${argument}"`)];
}
