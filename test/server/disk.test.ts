import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type RegistrationParams,
  type TextDocumentEdit,
  type UnregistrationParams,
} from 'vscode-languageserver-protocol/node';
import { diskFiles } from '../../src/server/disk.ts';
import * as protocol from '../../src/server/protocol.ts';
import { entriesBetween } from '../../src/server/entry-readers.ts';
import { Loader } from '../../src/server/loader.ts';
import { Guard } from '../../src/server/guard.ts';
import { Reader } from '../../src/server/reader.ts';
import { Session } from '../../src/server/session.ts';
import { defaultSettings } from '../../src/server/settings.ts';
import { bundleCli, folderWith, start } from '../cli/run.ts';
import { until } from './server.ts';

const note = '# Talk\n\nAttendees: Ann Bell\n\n## Actions\n\n- [ ] Order the paint\n';
const { include, exclude } = defaultSettings.files;

describe('disk', () => {
  let folder = folderWith({});
  let child: ChildProcess | undefined;
  afterEach(() => {
    child?.kill();
    folder.remove();
  });

  it('lists and reads the notes of folders', async () => {
    folder = folderWith({
      'notes/a b.md': Buffer.from(`\uFEFF${note}`, 'utf16le'),
      'src/x.md': note,
      'notes/nul.md': 'a\0b',
    });
    const uri = pathToFileURL(folder.path).href;
    const files = diskFiles(() => [uri, 'vscode-vfs://host/ws', pathToFileURL('/no/such/folder').href]);
    const listed = await files.list(include, exclude);
    assert.deepEqual(listed, [
      { uri: `${uri}/notes/a%20b.md`, folder: uri, path: 'notes/a b.md' },
      { uri: `${uri}/notes/nul.md`, folder: uri, path: 'notes/nul.md' },
    ]);
    const uris = [...listed.map((file) => file.uri), `${uri}/none.md`, 'untitled:1'];
    assert.deepEqual(await files.read(uris, 100), [note, null, null, null]);
    assert.deepEqual(await files.read(uris.slice(0, 1), 0), [null]);
  });

  it('take every text in a folder that is itself called notes', async () => {
    folder = folderWith({ 'notes/harbour.md': note, 'notes/deep/b.md': note, 'notes/README.md': note });
    const uri = pathToFileURL(path.join(folder.path, 'notes')).href;
    const files = diskFiles(() => [uri]);
    const reader = new Reader(new Guard(assert.fail));
    const loader = new Loader(files, entriesBetween(files, reader), null);
    const session = new Session(files, loader, [uri], defaultSettings, reader, () => undefined);
    await session.reload();
    assert.deepEqual(
      [...session.index.entries()].map((entry) => entry.path),
      ['deep/b.md', 'harbour.md'],
    );
  });

  it('serves an editor that knows nothing of us but the protocol', async function () {
    this.timeout(30_000);
    await bundleCli();
    folder = folderWith({ 'notes/a.md': note });
    child = start(folder.path, 'lsp', '--stdio');
    const client = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    const watched: string[] = [];
    const patterns = new Map<string, string[]>();
    client.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) patterns.delete(id);
    });
    client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      watched.push(...registrations.map(({ method }) => method));
      for (const { id, registerOptions } of registrations) {
        const { watchers } = registerOptions as { watchers: { globPattern: string }[] };
        patterns.set(
          id,
          watchers.map(({ globPattern }) => globPattern),
        );
      }
    });
    client.listen();
    const root = pathToFileURL(folder.path).href;
    const uri = `${root}/notes/a.md`;
    await client.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'ws' }],
      capabilities: {
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true }, workspaceEdit: { documentChanges: true } },
      },
    });
    await client.sendNotification('initialized', {});
    const count = async (): Promise<number> => {
      const { open } = await client.sendRequest<protocol.CommitmentsResult>(protocol.commitments, { groupBy: 'note' });
      return open;
    };
    await until(async () => (await count()) === 1);
    assert.deepEqual(watched, ['workspace/didChangeWatchedFiles']);

    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 3, text: note },
    });
    const position = { line: 6, character: 8 };
    const actions = await client.sendRequest<{ title: string; edit: { documentChanges: TextDocumentEdit[] } }[]>(
      'textDocument/codeAction',
      { textDocument: { uri }, range: { start: position, end: position }, context: { diagnostics: [] } },
    );
    const fix = actions.find(({ title }) => title === 'Add owner: Ann Bell');
    assert.equal(fix?.edit.documentChanges[0]!.textDocument.version, 3);
    assert.ok(
      actions.every((action) => !('command' in action)),
      'no command that this client lacks',
    );
    await client.sendNotification('textDocument/didClose', { textDocument: { uri } });

    writeFileSync(path.join(folder.path, 'notes/b.md'), note);
    const changes = (changed: string, type: number): object => ({
      changes: [{ uri: `${root}/notes/${changed}`, type }],
    });
    await client.sendNotification('workspace/didChangeWatchedFiles', changes('b.md', 1));
    await until(async () => (await count()) === 2);
    rmSync(path.join(folder.path, 'notes/a.md'));
    await client.sendNotification('workspace/didChangeWatchedFiles', changes('a.md', 3));
    await until(async () => (await count()) === 1);

    writeFileSync(path.join(folder.path, 'talk.md'), note);
    const files = { include: ['talk.md'], exclude: [], maxSizeKb: 100 };
    await client.sendNotification('workspace/didChangeConfiguration', { settings: { meetingNotes: { files } } });
    await until(() => JSON.stringify([...patterns.values()]) === '[["talk.md"]]');

    const ended = new Promise((resolve) => child!.on('exit', resolve));
    await client.sendRequest('shutdown');
    await client.sendNotification('exit');
    assert.equal(await ended, 0);
    client.dispose();
  });
});
