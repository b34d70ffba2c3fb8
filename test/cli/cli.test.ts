import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { bundleCli, folderWith, run, start, type Result } from './run.ts';

const sync = `# Harbour sync

Date: 2024-03-12
Attendees: Nora Lind (Harbour master), Omar Haddad

Decision: The crane stays red

## Action items

- [ ] Nora: Send the crane plan by Friday
- [ ] Order the paint
- [x] Omar: Book the quay
`;

describe('command line', function () {
  this.timeout(60_000);
  let folder = folderWith({});
  const withFiles = (files: Record<string, string | Buffer>): void => {
    folder.remove();
    folder = folderWith(files);
  };
  const cli = (...args: string[]): Promise<Result> => run(folder.path, ...args);
  const listed = async (...paths: string[]) => {
    const { stdout, stderr, status } = await cli('list', '--json', ...paths);
    const { notes } = JSON.parse(stdout) as { notes: { path: string; commitments: { text: string }[] }[] };
    return { notes, paths: notes.map((note) => note.path), stderr, status };
  };
  before(bundleCli);
  after(() => folder.remove());

  it('lists as JSON what the contract says', async () => {
    withFiles({ 'sync.md': sync });
    const { stdout, stderr, status } = await cli('list', '--json', '--all', 'sync.md');
    assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
    const { notes } = JSON.parse(stdout) as { notes: Record<string, unknown>[] };
    const [note] = notes;
    assert.deepEqual(note!['attendees'], [{ name: 'Nora Lind', role: 'Harbour master' }, { name: 'Omar Haddad' }]);
    assert.equal(note!['path'], 'sync.md');
    assert.equal(note!['title'], 'Harbour sync');
    assert.equal(note!['date'], '2024-03-12');
    assert.equal((note!['decisions'] as { line: number }[])[0]!.line, 6);
    const [first, second, third] = note!['commitments'] as Record<string, unknown>[];
    assert.equal(typeof first!['id'], 'string');
    assert.deepEqual(
      { ...first, id: '' },
      {
        id: '',
        text: 'Send the crane plan',
        explicit: true,
        owners: ['Nora Lind'],
        due: '2024-03-15',
        dueText: 'by Friday',
        status: 'open',
        mentions: [{ line: 10, endLine: 10, column: 1, endColumn: 42 }],
      },
    );
    assert.deepEqual([second!['due'], second!['dueText'], second!['owners']], [null, null, []]);
    assert.equal(third!['status'], 'done');
  });

  it('leaves out what is done without --all', async () => {
    withFiles({ 'sync.md': sync });
    const { notes } = await listed('sync.md');
    assert.deepEqual(
      notes[0]!.commitments.map(({ text }) => text),
      ['Send the crane plan', 'Order the paint'],
    );
  });

  it('prints a table for people, as of a day', async () => {
    withFiles({ 'sync.md': sync });
    const { stdout, status } = await cli('list', '--today', '2024-03-15', 'sync.md');
    assert.equal(
      stdout,
      'Due today (1)\n  2024-03-15  Nora Lind  Send the crane plan  (sync.md:10)\n\n' +
        'No date (1)\n              -          Order the paint  (sync.md:11)\n',
    );
    assert.equal(status, 0);
  });

  it('reads dates in digits in the order it is told, where the note does not tell', async () => {
    withFiles({ 'a.md': '- [ ] Order the paint by 03/04/2024\n', 'b.md': '- [ ] Order the tar by 03/13/2024\n' });
    const dueOf = async (...args: string[]): Promise<string[]> => {
      const { stdout } = await cli('list', '--json', ...args, 'a.md', 'b.md');
      const { notes } = JSON.parse(stdout) as { notes: { commitments: { due: string }[] }[] };
      return notes.flatMap(({ commitments }) => commitments.map(({ due }) => due));
    };
    assert.deepEqual(await dueOf(), ['2024-03-04', '2024-03-13']);
    assert.deepEqual(await dueOf('--date-order', 'month-day'), ['2024-03-04', '2024-03-13']);
    assert.deepEqual(await dueOf('--date-order', 'day-month'), ['2024-04-03', '2024-03-13']);
  });

  const call = `Harbour call, March 12, 2024

[00:10] Nora Lind: The crane first.
[00:20] Omar Haddad: I'll send the crane plan by Friday.
[00:30] Nora Lind: Good. Action item for me: book the quay.

ACTION ITEMS:
- [ ] Nora: Book the quay
TODO(omar): call the pilot
`;

  it('leaves out what nobody wrote down, unless it is asked for, and then sets it apart', async () => {
    withFiles({ 'call.txt': call });
    const written =
      'No date (2)\n              Nora Lind    book the quay.  (call.txt:8)\n              Omar Haddad  call the pilot  (call.txt:9)\n';
    assert.equal((await cli('list', 'call.txt')).stdout, written);
    assert.equal(
      (await cli('list', '--suggested', 'call.txt')).stdout,
      `${written}\nSuggested, not written down as an item (1)\n  2024-03-15  Omar Haddad  send the crane plan  (call.txt:4)\n`,
    );
    assert.equal((await cli('check', '--severity', 'hint', 'call.txt')).stdout.includes('suggest'), false);
  });

  it('explains how each was read', async () => {
    withFiles({ 'call.txt': call });
    const { stdout } = await cli('list', '--suggested', '--explain', 'call.txt');
    const lines = stdout.split('\n').map((line) => line.trim());
    const below = (words: string): string => lines[lines.findIndex((line) => line.includes(words)) + 1]!;
    assert.equal(below('book the quay'), 'List item with a check box, under “ACTION ITEMS”; also in line 5');
    assert.equal(below('call the pilot'), 'Line marked “TODO(omar):”, under “ACTION ITEMS”');
    assert.equal(below('send the crane plan'), "Omar Haddad promised it: “I'll send the crane plan by Friday.”");
  });

  it('explains in JSON too', async () => {
    withFiles({ 'call.txt': call });
    const { stdout } = await cli('list', '--json', '--explain', 'call.txt');
    const [note] = (JSON.parse(stdout) as { notes: { commitments: { why: unknown }[] }[] }).notes;
    assert.deepEqual(
      note!.commitments.map(({ why }) => why),
      [
        {
          rule: 'promise',
          text: "I'll send the crane plan by Friday.",
          line: 4,
          endLine: 4,
          column: 22,
          endColumn: 57,
        },
        { form: 'item', checkbox: true, label: null, under: 'ACTION ITEMS' },
        { form: 'line', checkbox: false, label: 'TODO(omar):', under: 'ACTION ITEMS' },
      ],
    );
    assert.equal((await cli('list', '--json', 'call.txt')).stdout.includes('"why"'), false);
  });

  it('reads the notes of a folder, by its own name too', async () => {
    withFiles({
      'notes/a.md': sync,
      'notes/deep/b.txt': sync,
      'notes/README.md': sync,
      'notes/node_modules/notes/c.md': sync,
      'src/index.md': sync,
      'weekly-meeting.md': sync,
    });
    assert.deepEqual((await listed('.')).paths, ['notes/a.md', 'notes/deep/b.txt', 'weekly-meeting.md']);
    assert.deepEqual((await listed('notes')).paths, ['notes/a.md', 'notes/deep/b.txt']);
    assert.deepEqual((await listed('notes/deep')).paths, ['notes/deep/b.txt']);
  });

  it('reads a file whatever its name, and once', async () => {
    withFiles({ 'README.md': sync, 'notes/a.md': sync });
    assert.deepEqual((await listed('README.md', 'notes/a.md', 'notes', './README.md')).paths, [
      'README.md',
      'notes/a.md',
    ]);
  });

  it('does not follow links in circles', async () => {
    withFiles({ 'notes/a.md': sync });
    symlinkSync('..', path.join(folder.path, 'notes/up'));
    symlinkSync('missing.md', path.join(folder.path, 'notes/dead.md'));
    assert.deepEqual((await listed('.')).paths, ['notes/a.md']);
  });

  it('reads many files on all cores as it reads them one by one, in the order of their paths', async () => {
    const name = (at: number): string => `notes/${String(at).padStart(3, '0')}.md`;
    const texts = Array.from({ length: 250 }, (_, at) => sync.replace('paint', `paint of hull ${at}`));
    withFiles({ ...Object.fromEntries(texts.map((text, at) => [name(at), text])), 'notes/100.md': Buffer.alloc(9) });
    const all = await cli('list', '--json', '--explain', 'notes');
    assert.equal(all.status, 2);
    assert.equal(all.stderr, 'meeting-notes: notes/100.md: not a text file\n');
    const { notes } = JSON.parse(all.stdout) as { notes: { path: string }[] };
    const paths = texts.map((_, at) => name(at)).filter((path) => path !== 'notes/100.md');
    assert.deepEqual(
      notes.map(({ path }) => path),
      paths,
    );
    const some = await cli('list', '--json', '--explain', ...paths.slice(95, 105));
    assert.deepEqual((JSON.parse(some.stdout) as { notes: object[] }).notes, notes.slice(95, 105));
    const [table, problems] = await Promise.all([cli('list', 'notes'), cli('check', 'notes')]);
    assert.equal(table.stdout.match(/Order the paint of hull \d+ /g)?.length, 249);
    assert.equal(problems.stdout.match(/missing-(due|owner)/g)?.length, 249 * 2);
  });

  it('names each path that cannot be read, and reads the others', async () => {
    withFiles({
      'a.md': sync,
      'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]),
      'large.md': Buffer.alloc(5121 * 1024, 'a'),
      'code/index.ts': '',
    });
    const { paths, stderr, status } = await listed('none.md', 'picture.md', 'large.md', 'code', 'a.md');
    assert.deepEqual(paths, ['a.md']);
    assert.equal(status, 2);
    assert.deepEqual(stderr.trimEnd().split('\n'), [
      'meeting-notes: code: no notes in this folder',
      'meeting-notes: none.md: no such file or folder',
      'meeting-notes: picture.md: not a text file',
      'meeting-notes: large.md: larger than 5 MB',
    ]);
  });

  it('says when a path leads to nothing that can be read', async () => {
    const name = `${'a'.repeat(300)}.md`;
    const { stderr, status } = await listed(name);
    assert.deepEqual({ stderr, status }, { stderr: `meeting-notes: ${name}: cannot be read\n`, status: 2 });
  });

  it('reads what is empty, odd or broken', async () => {
    withFiles({
      'empty.md': '',
      'bom.md': `\uFEFF${sync}`,
      'crlf.md': sync.replaceAll('\n', '\r\n'),
      'utf16.md': Buffer.from(`\uFEFF${sync}`, 'utf16le'),
      'latin1.md': Buffer.from(sync.replace('paint', 'p\xe4int'), 'latin1'),
    });
    const { notes, status } = await listed('empty.md', 'bom.md', 'crlf.md', 'utf16.md', 'latin1.md');
    assert.deepEqual(
      notes.map(({ commitments }) => commitments.length),
      [0, 2, 2, 2, 2],
    );
    assert.equal(notes[4]!.commitments[1]!.text, 'Order the p\uFFFDint');
    assert.equal(status, 0);
  });

  it('reads the other files, whatever one holds', async () => {
    withFiles({ 'deep.md': `${'> '.repeat(20_000)}- [ ] a\n`, 'a.md': sync });
    const { notes, status } = await listed('deep.md', 'a.md');
    assert.equal(notes.at(-1)!.commitments.length, 2);
    assert.equal(status, notes.length === 2 ? 0 : 2, 'a file that is not listed counts as unread');
  });

  it('lets no control character of a note reach the terminal', async () => {
    withFiles({
      'a.md':
        '## Act\u001b[2Jions\n\nAttendees: Ann Bell\n\nAnn will order \u001b[31mred\u001b[0m \u202epaint\u0007\u009b2J.\n\n- [ ] Order \u001b[31mred\u001b[0m \u202epaint\u0007\u009b2J\n',
    });
    for (const args of [['list'], ['list', '--suggested', '--explain'], ['list', '--json', '--explain'], ['check']]) {
      const { stdout } = await cli(...args, 'a.md');
      assert.match(stdout, /a\.md/);
      // eslint-disable-next-line no-control-regex -- these must not be there
      assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('checks notes, and fails from a severity on', async () => {
    withFiles({ 'sync.md': sync });
    const { stdout, status } = await cli('check', '--today', '2024-03-14', 'sync.md');
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      'sync.md:11:7: warning missing-owner Nobody is named to do this.',
      'sync.md:11:7: information missing-due This has no due date.',
    ]);
    assert.equal(status, 1);
    assert.equal((await cli('check', '--severity', 'error', 'sync.md')).status, 0);
    assert.equal((await cli('check', 'none.md')).status, 2);
  });

  it('keeps quiet where a comment in the note says so', async () => {
    const comment = '<!-- meeting-notes-ignore missing-owner, missing-due -->';
    withFiles({
      'line.md': sync.replace('paint', `paint ${comment}`),
      'note.md': comment.replace('ignore', 'ignore-note') + `\n${sync}`,
    });
    for (const file of ['line.md', 'note.md'])
      assert.deepEqual(await cli('check', '--today', '2024-03-14', file), { stdout: '', stderr: '', status: 0 });
  });

  it('explains itself', async () => {
    const { stdout, status } = await cli('--help');
    assert.match(stdout, /^Usage:/);
    assert.equal(status, 0);
    assert.match((await cli('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  for (const args of [
    [],
    ['list'],
    ['dance', 'a.md'],
    ['toString', 'a.md'],
    ['list', '--jsonn', 'a.md'],
    ['list', '--severity', 'hint', 'a.md'],
    ['check', '--severity', 'loud', 'a.md'],
    ['list', '--today', '2024-02-30', 'a.md'],
    ['list', '--date-order', 'dmy', 'a.md'],
    ['lsp'],
  ]) {
    it(`refuses “${args.join(' ')}”`, async () => {
      const { stdout, stderr, status } = await cli(...args);
      assert.equal(stdout, '');
      assert.match(stderr, /^meeting-notes: .+\n\nUsage:/);
      assert.equal(status, 2);
    });
  }

  it('is quiet when nobody reads on', async () => {
    withFiles({
      'big.md': `## Actions\n\n${'- [ ] Order the paint for the crane at the northern quay\n'.repeat(3000)}`,
    });
    const child = start(folder.path, 'list', '--json', 'big.md');
    let stderr = '';
    child.stderr!.on('data', (data: Buffer) => (stderr += String(data)));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const status = await new Promise((resolve) => child.on('close', resolve));
    assert.deepEqual({ stderr, status }, { stderr: '', status: 0 });
  });
});
