// Showing a page in the user's own browser.
import { spawn } from 'node:child_process';

/**
 * Asks the desktop to open an address. Where it cannot (no desktop, no such program), nothing happens.
 *
 * @param {string} url
 */
export function openUrl(url) {
  const [command, ...args] = {
    darwin: ['open', url],
    // The empty argument is the window's title; `&` in the address would end the command.
    win32: ['cmd', '/c', 'start', '""', `"${url}"`],
  }[process.platform] ?? ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  child.on('error', () => {});
  child.unref();
}
