import assert from 'node:assert/strict';
import * as protocol from '../../src/server/protocol.ts';
import { start, until, uriOf, type Client, type StartOptions } from './server.ts';

const sync = `# Harbour sync

Date: 2024-03-12
Attendees: Nora Lind, Omar Haddad

## Action items

- [ ] Nora: Send the crane plan by Friday
- [ ] Order the paint
- [ ] Omar: Call the pilot office (due 2024-03-20)
- [x] Nora: Book the quay
`;

describe('server', () => {
  let running: Client | undefined;
  const started = async (options?: StartOptions): Promise<Client> => {
    running = await start(options);
    return running;
  };
  afterEach(async () => {
    assert.deepEqual(running?.state.logs ?? [], [], 'nothing is logged');
    await running?.stop();
    running = undefined;
  });

  it('says what it can', async () => {
    const { capabilities } = await started();
    assert.equal((capabilities['textDocumentSync'] as { change: number }).change, 2);
    assert.deepEqual(capabilities['diagnosticProvider'], {
      identifier: 'meeting-notes',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
  });

  it('reports what is missing and fixes it with a click', async () => {
    const client = await started();
    await client.open('notes/sync.md', sync);
    assert.deepEqual(await client.problems('notes/sync.md'), [
      'overdue: by Friday',
      'missing-owner: Order the paint',
      'missing-due: Order the paint',
    ]);
    const fixes = await client.fixes('notes/sync.md', 'Order');
    const fix = fixes.find(({ title }) => title === 'Add owner: Omar Haddad')!;
    assert.match(client.after(fix.edit), /^- \[ \] Omar( Haddad)?: Order the paint$/m);
    const other = fixes.find(({ command }) => command?.command === protocol.chooseOwnerCommand)!;
    const reference = other.command!.arguments![0] as protocol.ChooseOwnerArguments;
    const answer = await client.request<{ edit: unknown }>(protocol.addOwner, { ...reference, name: 'Vera Holm' });
    assert.match(client.after(answer.edit), /^- \[ \] Vera( Holm)?: Order the paint$/m);
  });

  it('follows what is typed', async () => {
    const client = await started();
    await client.open('notes/sync.md', sync);
    await client.type('notes/sync.md', 'Order the paint', 'Omar: Order the paint (due 2024-03-25)');
    assert.deepEqual(await client.problems('notes/sync.md'), ['overdue: by Friday']);
  });

  it('shows the commitments of files and of open documents', async () => {
    const client = await started({ files: { 'notes/sync.md': sync, 'README.md': '- [ ] not ours\n' } });
    await client.ready();
    const overdue = ['overdue', '  Send the crane plan'];
    const week = ['week', '  Call the pilot office'];
    assert.deepEqual(await client.tree(), [...overdue, ...week, 'no-date', '  Order the paint']);
    await client.open('notes/sync.md');
    await client.type('notes/sync.md', 'Order the paint', 'Order the paint by 2024-06-03');
    assert.deepEqual(await client.tree(), [...overdue, ...week, 'later', '  Order the paint']);
    await client.close('notes/sync.md');
    await until(async () => (await client.tree()).includes('no-date'));
  });

  it('counts what is open and overdue', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    const { notes, open, overdue, groups } = await client.commitments('owner', true);
    assert.deepEqual({ notes, open, overdue }, { notes: 1, open: 3, overdue: 1 });
    assert.deepEqual(
      groups.map(({ kind, label }) => label || kind),
      ['Nora Lind', 'Omar Haddad', 'no-owner'],
    );
  });

  it('leaves out the groups for who wants to know the numbers', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    const params: protocol.CommitmentsParams = { groupBy: 'due', countsOnly: true };
    const { open, overdue, groups } = await client.request<protocol.CommitmentsResult>(protocol.commitments, params);
    assert.deepEqual({ open, overdue, groups }, { open: 3, overdue: 1, groups: [] });
  });

  it('sends of long lists what the client has room for, and says how much more there is', async () => {
    const many = (count: number, words: string): string =>
      `# Talk\n\n## Actions\n\n${Array.from({ length: count }, (_, at) => `- [ ] ${words} ${at}\n`).join('')}`;
    const names = Array.from({ length: 30 }, (_, at) => `notes/${String(at).padStart(2, '0')}.md`);
    const files = Object.fromEntries(names.map((name, at) => [name, many(at === 0 ? 9 : 2, `Paint hull ${name}`)]));
    const client = await started({ files });
    await client.ready();
    const ask = async (params: Omit<protocol.CommitmentsParams, 'groupBy'>) => {
      const asked = { groupBy: 'note', ...params } satisfies protocol.CommitmentsParams;
      const { groups, groupCount } = await client.request<protocol.CommitmentsResult>(protocol.commitments, asked);
      const sizes = groups.map(({ items, count, expanded }) => `${items.length}/${count}${expanded ? '' : ' closed'}`);
      return { groupCount, sizes };
    };
    const first = uriOf('notes/00.md');
    assert.deepEqual(await ask({ limit: 4 }), { groupCount: 30, sizes: ['4/9', '2/2', '2/2', '2/2'] });
    assert.deepEqual((await ask({ limit: 4, more: { [first]: 7 } })).sizes, ['7/9', '2/2', '2/2', '2/2']);
    const all = (await ask({ limit: 4, more: { '': 100 } })).sizes;
    assert.deepEqual([all.length, all[18], all[19]], [30, '2/2', '0/2 closed']);
    assert.deepEqual((await ask({})).sizes.length, 30);
  });

  it('gives edits without versions to a client that takes no others', async () => {
    const client = await started({ files: { 'notes/sync.md': sync }, versionedEdits: false });
    await client.ready();
    await client.open('notes/sync.md');
    const fixes = await client.fixes('notes/sync.md', 'Order');
    const { uri, id, line } = await client.item('Order the paint');
    const answer = await client.request<{ edit: object }>(protocol.setStatus, { uri, id, line, status: 'done' });
    for (const edit of [fixes.find(({ title }) => title === 'Mark as done')!.edit!, answer.edit]) {
      assert.deepEqual(Object.keys(edit), ['changes']);
      const [changed, ...more] = Object.values((edit as { changes: Record<string, { newText: string }[]> }).changes);
      assert.deepEqual([changed!.map(({ newText }) => newText), more], [['x'], []]);
    }
  });

  it('follows files that appear, change, move and go', async () => {
    const note = (text: string): string => `# Talk\n\nAction items:\n\n- Ann to ${text}\n`;
    const client = await started({ files: { 'notes/a.md': note('paint') } });
    await client.ready();
    await client.store({ 'notes/b.md': note('sweep'), 'other/c.md': note('not be seen') });
    await until(async () => (await client.commitments()).open === 2);
    await client.store({ 'notes/a.md': note('paint twice') });
    await until(async () => (await client.tree('note')).join().includes('twice'));
    client.stored.set('notes/new.md', client.stored.get('notes/a.md')!);
    await client.store({ 'notes/a.md': null, 'notes/new.md': note('paint twice') });
    await until(async () => (await client.commitments('note')).groups.some(({ id }) => id === uriOf('notes/new.md')));
    assert.equal((await client.commitments()).notes, 2);
    await client.client.sendNotification(protocol.filesChanged, {
      changes: [{ uri: uriOf('notes'), folder: uriOf(''), path: 'notes', type: 'deleted' }],
    });
    await until(async () => (await client.commitments()).notes === 0);
  });

  it('forgets a deleted file although its document is still open, until it is written in again', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    await client.open('notes/sync.md');
    await client.store({ 'notes/sync.md': null });
    await until(async () => (await client.commitments()).notes === 0);
    await client.type('notes/sync.md', 'the paint', 'paint');
    assert.equal((await client.commitments()).notes, 1);
    await client.close('notes/sync.md');
    await until(async () => (await client.commitments()).notes === 0);
  });

  it('tells of a burst of changes once', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    await until(() => !client.state.indexing);
    const before = client.state.changes;
    await client.open('notes/sync.md');
    for (const [from, to] of [
      ['paint', 'tar'],
      ['tar', 'oil'],
      ['oil', 'wax'],
    ]) {
      await client.type('notes/sync.md', from!, to!);
    }
    await until(() => client.state.changes > before);
    assert.equal(client.state.changes, before + 1);
  });

  describe('setStatus', () => {
    it('ticks an item of a closed note', async () => {
      const client = await started({ files: { 'notes/sync.md': sync } });
      await client.ready();
      const { uri, id, line } = await client.item('Order the paint');
      const answer = await client.request<{ edit: unknown }>(protocol.setStatus, { uri, id, line, status: 'done' });
      assert.equal(client.after(answer.edit), sync.replace('[ ] Order', '[x] Order'));
    });

    it('ticks the one that was meant of two alike, whatever ends the lines', async () => {
      for (const end of ['\n', '\r\n', '\r']) {
        const text = sync.replace('- [ ] Order the paint\n', '- [ ] Order the paint\n'.repeat(2)).replaceAll('\n', end);
        const client = await started({ files: { 'notes/sync.md': text } });
        await client.ready();
        const { groups } = await client.commitments('note');
        const alike = groups[0]!.items.filter((item) => item.text === 'Order the paint');
        assert.equal(alike.length, 2);
        for (const { uri, id, line, range } of alike) {
          const answer = await client.request<{ edit: unknown }>(protocol.setStatus, { uri, id, line, status: 'done' });
          const lines = text.split(end);
          lines[range.start.line] = '- [x] Order the paint';
          assert.equal(client.after(answer.edit), lines.join(end));
        }
        if (end !== '\r') await client.stop();
      }
    });

    it('finds the item in the text as it is now', async () => {
      const client = await started({ files: { 'notes/sync.md': sync } });
      await client.ready();
      const { uri, id, line } = await client.item('Order the paint');
      await client.open('notes/sync.md');
      await client.type('notes/sync.md', '- [ ] Nora:', '- [ ] Omar: Weigh the anchor\n- [ ] Nora:');
      const answer = await client.request<{ edit: unknown }>(protocol.setStatus, { uri, id, line, status: 'done' });
      assert.match(client.after(answer.edit), /- \[x\] Order the paint/);
      assert.match(client.after(answer.edit), /- \[ \] Omar: Weigh the anchor/);
    });

    it('refuses in a mail whose body is encoded', async () => {
      const headers = 'From: Ann Bell <ann@x.example>\nTo: Bob Ray <bob@x.example>\nSubject: Boat';
      const body = 'Action items:\n- order the paint for the caf=C3=A9 and the sh=\ned\n';
      const mail = `${headers}\nContent-Transfer-Encoding: quoted-printable\n\n${body}`;
      const client = await started({ files: { 'notes/boat.txt': mail } });
      await client.ready();
      const { groups } = await client.commitments();
      const { uri, id, line } = groups[0]!.items[0]!;
      const answer = await client.request(protocol.setStatus, { uri, id, line, status: 'done' });
      assert.deepEqual(answer, { refused: 'no-notation' });
    });

    it('refuses when the line is another, or the file gone', async () => {
      const client = await started({ files: { 'notes/sync.md': sync } });
      await client.ready();
      const { uri, id, line } = await client.item('Order the paint');
      const tick = (): Promise<unknown> => client.request(protocol.setStatus, { uri, id, line, status: 'done' });
      client.stored.set('notes/sync.md', sync.replace('Order the paint', 'Sell the paint'));
      assert.deepEqual(await tick(), { refused: 'gone' });
      client.stored.delete('notes/sync.md');
      assert.deepEqual(await tick(), { refused: 'gone' });
    });
  });

  it('keeps places right in a text with byte order mark and CRLF', async () => {
    const client = await started();
    const text = `\uFEFF- [ ] Order the paint\r\n${sync.replaceAll('\n', '\r\n')}`.replace(
      '- [ ] Order the paint\r\n- [ ] Omar',
      '- [ ] Omar',
    );
    await client.open('notes/sync.md', text);
    assert.deepEqual((await client.problems('notes/sync.md')).slice(0, 2), [
      'missing-owner: Order the paint',
      'missing-due: Order the paint',
    ]);
    const fixes = await client.fixes('notes/sync.md', 'Order');
    const done = fixes.find(({ title }) => title === 'Mark as done')!;
    assert.equal(client.after(done.edit), text.replace('[ ] Order', '[x] Order'));
    const { uri, id, line } = await client.item('Order the paint');
    const answer = await client.request<{ edit: unknown }>(protocol.setStatus, { uri, id, line, status: 'done' });
    assert.equal(client.after(answer.edit), text.replace('[ ] Order', '[x] Order'));
  });

  it('leaves what is no note alone', async () => {
    const client = await started();
    await client.open('README.md', '# Tool\n\n## Next steps\n\n- [ ] Write the docs\n');
    assert.deepEqual(await client.diagnostics('README.md'), []);
    await client.open('src/main.c', '// Action items:\n// - paint\n', 'c');
    assert.deepEqual(await client.diagnostics('src/main.c'), []);
    assert.equal((await client.commitments()).notes, 0);
  });

  it('takes Markdown and plain text for notes by their content, and its own language always', async () => {
    const client = await started();
    await client.open('docs/harbour.md', sync);
    await client.open('untitled:Untitled-1', sync, 'plaintext');
    await client.open('docs/short', 'TODO: paint\n', 'meeting-notes');
    assert.equal((await client.diagnostics('docs/harbour.md')).length, 3);
    assert.equal((await client.diagnostics('untitled:Untitled-1')).length, 3);
    assert.equal((await client.diagnostics('docs/short')).length, 2);
    assert.equal((await client.commitments()).notes, 3);
    await client.close('untitled:Untitled-1');
    await until(async () => (await client.commitments()).notes === 2);
    const { note } = await client.request<protocol.RecogniseResult>(protocol.recognise, {
      uri: uriOf('docs/harbour.md'),
    });
    assert.equal(note, true);
  });

  it('does not count the other side of a comparison', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    await client.open('git:/ws/notes/sync.md', sync);
    assert.equal((await client.diagnostics('git:/ws/notes/sync.md')).length, 3);
    assert.equal((await client.commitments()).notes, 1);
  });

  it('follows the settings', async () => {
    const client = await started({ files: { 'notes/sync.md': sync, 'logs/day.md': sync } });
    await client.ready();
    await client.open('notes/sync.md');
    await client.configure({ rules: { 'missing-due': 'off', overdue: 'error' } });
    assert.deepEqual(await client.problems('notes/sync.md'), ['overdue: by Friday', 'missing-owner: Order the paint']);
    assert.equal((await client.diagnostics('notes/sync.md'))[0]!.severity, 1);
    assert.equal((await client.commitments()).notes, 1);
    await client.configure({ files: { include: ['logs/**'], exclude: [], maxSizeKb: 100, maxCount: 100 } });
    await until(async () => (await client.commitments('note')).groups.some(({ id }) => id === uriOf('logs/day.md')));
    await client.configure({ longOverdueDays: 2 });
    assert.equal((await client.commitments()).groups.at(-1)!.kind, 'long-overdue');
    assert.equal((await client.commitments()).groups.at(-1)!.expanded, false);
  });

  it('reads the workspace anew when it gets one more folder', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    client.stored.set('notes/more.md', sync);
    await client.client.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: 'vscode-vfs://host/more', name: 'more' }], removed: [] },
    });
    await until(async () => (await client.commitments()).notes === 2);
  });

  it('answers anew after midnight', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    await until(() => client.state.refreshes > 0 && !client.state.indexing);
    const { changes, refreshes } = client.state;
    client.state.today = '2024-03-21';
    assert.equal((await client.commitments()).overdue, 2);
    await until(() => client.state.refreshes > refreshes && client.state.changes > changes);
  });

  it('reads a large workspace while it answers', async () => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [`notes/${at}.md`, sync]));
    const client = await started({ files });
    const first = await client.commitments();
    assert.ok(first.indexing && first.notes < 150);
    await client.ready();
    assert.equal((await client.commitments()).notes, 150);
  });

  it('answers for a note in one long line with thousands of items', async () => {
    const asks = Array.from({ length: 2000 }, (_, at) => `Action item for me: order tent ${at} by Friday.`);
    const client = await started({ files: { 'notes/talk.txt': `Ann: ${asks.join(' ')}\n` } });
    await client.ready();
    const { groups } = await client.commitments();
    const items = groups.flatMap((group) => group.items);
    assert.ok(items.length > 1500, `${items.length} items`);
    assert.ok(JSON.stringify(groups).length < 4_000_000, 'not the whole line with each of them');
    const item = items.find(({ text }) => text.includes('tent 1234'))!;
    assert.ok(item.line.includes('order tent 1234 by Friday'));
  });

  it('answers emptily for closed documents and places behind the text', async () => {
    const client = await started();
    const textDocument = { uri: uriOf('notes/none.md') };
    const range = { start: { line: 90, character: 7 }, end: { line: 99, character: 1 } };
    const context = { diagnostics: [] };
    assert.deepEqual(await client.diagnostics('notes/none.md'), []);
    assert.deepEqual(await client.request('textDocument/codeAction', { textDocument, range, context }), []);
    assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument, range }), []);
    assert.deepEqual(await client.request(protocol.highlights, { uri: textDocument.uri }), {
      version: null,
      note: false,
      highlights: [],
    });
    await client.open('notes/none.md', '');
    assert.deepEqual(await client.request('textDocument/codeAction', { textDocument, range, context }), []);
    assert.deepEqual(await client.request('textDocument/inlayHint', { textDocument, range }), []);
    assert.deepEqual(await client.request('textDocument/foldingRange', { textDocument }), []);
    assert.deepEqual(await client.request('textDocument/documentSymbol', { textDocument }), []);
  });

  it('honours a cancellation', async () => {
    const client = await started({ files: { 'notes/sync.md': sync } });
    await client.ready();
    const item = await client.item('Order the paint');
    const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
    const source = new CancellationTokenSource();
    const params = { uri: item.uri, id: item.id, line: item.line, status: 'done' };
    const answer = client.client.sendRequest(protocol.setStatus, params, source.token);
    source.cancel();
    await assert.rejects(answer, { code: -32800 });
  });
});
