// The VS Code server on a port of this machine, from start to stop.
import net from 'node:net';
import path from 'node:path';
import { editorEnvironment } from './environment.mjs';
import { startGroup } from './processes.mjs';
import { writeFirstSettings } from './settings.mjs';

const HOST = '127.0.0.1';
const START_TIMEOUT_MS = 60_000;

/**
 * Starts the server and waits until it answers. It listens to this machine only.
 *
 * @param {import('./vscode.mjs').VsCode} vscode
 * @param {{ dataDir: string, port?: number, settings?: Record<string, unknown> }} options `dataDir`: settings, logs and
 *   installed extensions go there; without a port, any free one; `settings` for a user who has none yet
 * @returns {Promise<{ origin: string, ended: Promise<void>, stop: () => Promise<void> }>} `origin` like
 *   "http://127.0.0.1:40123"; `ended`: when it ends, of itself or not; after `stop`, nothing of it is running
 * @throws {Error} when the port is taken or the server ends before it answers, with what it said
 */
export async function startServer(vscode, { dataDir, port, settings }) {
  const userDataDir = path.join(dataDir, 'data');
  await writeFirstSettings(userDataDir, settings);
  const chosen = await listenable(port ?? 0);
  const { child, end } = startGroup(
    vscode.node,
    [
      vscode.serverMain,
      ...['--host', HOST, '--port', String(chosen)],
      ...['--user-data-dir', userDataDir, '--extensions-dir', path.join(dataDir, 'extensions')],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-workspace-trust',
      '--disable-telemetry',
      // Only with this does the server heed the page's payload, which names the extension under development.
      '--enable-smoke-test-driver',
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: editorEnvironment() },
  );
  let said = '';
  const listen = (chunk) => (said = (said + chunk).slice(-4_000));
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  let over = false;
  const ended = new Promise((resolve) => {
    child.on('close', resolve).on('error', (error) => resolve(listen(error.message)));
  }).then(() => {
    over = true;
  });

  const origin = `http://${HOST}:${chosen}`;
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(`${origin}/version`))) {
    if (over || Date.now() > deadline) {
      await end();
      throw new Error(`The VS Code server ${over ? 'ended' : 'did not answer'} during its start. It said:\n${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, ended, stop: end };
}

/** The port itself if this process may listen on it; for 0, a free one. */
function listenable(port) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.on('error', (error) => {
      const why = error.code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${error.message})`;
      reject(new Error(`Port ${port} ${why}.`));
    });
    probe.listen(port, HOST, () => {
      const { port: free } = probe.address();
      probe.close(() => resolve(free));
    });
  });
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
