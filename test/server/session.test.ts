import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readNote } from '../../src/notes/read.ts';
import { entriesBetween } from '../../src/server/entry-readers.ts';
import { Guard } from '../../src/server/guard.ts';
import { Loader } from '../../src/server/loader.ts';
import { Reader } from '../../src/server/reader.ts';
import { Session } from '../../src/server/session.ts';
import { defaultSettings } from '../../src/server/settings.ts';
import { folder, MemoryFiles } from '../workspace/memory-files.ts';
import { until } from './server.ts';

const note = (...items: string[]): string =>
  `# Talk\n\n## Actions\n\n${items.map((item) => `- [ ] ${item}\n`).join('')}`;

function sessionOf(texts: Record<string, string>, reader = new Reader(new Guard(assert.fail))) {
  const files = new MemoryFiles(texts);
  const loader = new Loader(files, entriesBetween(files, reader), null);
  const session = new Session(files, loader, [folder], defaultSettings, reader, () => undefined);
  const itemsOf = (path: string): string[] | undefined =>
    session.index.get(`${folder}/${path}`)?.commitments.map(({ text }) => text);
  const change = (path: string, type: 'created' | 'changed' | 'deleted') =>
    session.filesChanged([{ uri: `${folder}/${path}`, folder, path, type }]);
  return { files, session, itemsOf, change };
}

function documentOf(path: string, text: string): TextDocument {
  return TextDocument.create(`${folder}/${path}`, 'markdown', 1, text);
}

describe('session', () => {
  it('drops a reading that a later one overtook', async () => {
    const { files, session, itemsOf, change } = sessionOf({ 'notes/a.md': note('Paint') });
    await session.reload();
    files.hold();
    files.texts.set('notes/a.md', note('Tar'));
    const first = change('notes/a.md', 'changed');
    await until(() => files.held === 1);
    files.texts.set('notes/a.md', note('Oil'));
    const second = change('notes/a.md', 'changed');
    await until(() => files.held === 2);
    assert.equal(files.release(), 2);
    await Promise.all([first, second]);
    assert.deepEqual(itemsOf('notes/a.md'), ['Oil']);
  });

  it('drops a reading of a file that went meanwhile', async () => {
    const { files, session, itemsOf, change } = sessionOf({ 'notes/a.md': note('Paint') });
    await session.reload();
    files.hold();
    const reading = change('notes/a.md', 'changed');
    await change('notes/a.md', 'deleted');
    files.release();
    await reading;
    assert.equal(itemsOf('notes/a.md'), undefined);
  });

  it('puts the open text above what is read', async () => {
    const { files, session, itemsOf } = sessionOf({ 'notes/a.md': note('Paint') });
    files.hold();
    const loading = session.reload();
    await Promise.resolve();
    session.changed(documentOf('notes/a.md', note('Tar')));
    files.release();
    await loading;
    assert.deepEqual(itemsOf('notes/a.md'), ['Tar']);
  });

  it('keeps showing a closed note until its file has been read', async () => {
    const { files, session, itemsOf } = sessionOf({ 'notes/a.md': note('Paint') });
    await session.reload();
    const document = documentOf('notes/a.md', note('Tar'));
    session.changed(document);
    assert.deepEqual(itemsOf('notes/a.md'), ['Tar']);
    files.hold();
    const closing = session.closed(document);
    assert.deepEqual(itemsOf('notes/a.md'), ['Tar']);
    files.release();
    await closing;
    assert.deepEqual(itemsOf('notes/a.md'), ['Paint']);
  });

  it('takes no document for a note that is larger than may be read', async () => {
    const { session } = sessionOf({});
    const document = documentOf('notes/a.md', note('Paint'));
    assert.equal(session.noteOf(document)?.commitments.length, 1);
    await session.configure({ ...defaultSettings, files: { ...defaultSettings.files, maxSizeKb: 0 } });
    assert.equal(session.noteOf(document), null);
  });

  it('is done with indexing when the latest run is', async () => {
    const { files, session, itemsOf } = sessionOf({ 'notes/a.md': note('Paint'), 'logs/b.md': note('Tar') });
    files.hold();
    const first = session.reload();
    const settings = { ...defaultSettings, files: { ...defaultSettings.files, include: ['logs/**'] } };
    const second = session.configure(settings);
    await Promise.resolve();
    assert.equal(session.indexing, true);
    files.release();
    await Promise.all([first, second]);
    assert.equal(session.indexing, false);
    assert.deepEqual([itemsOf('notes/a.md'), itemsOf('logs/b.md')], [undefined, ['Tar']]);
  });

  it('keeps what it knows when files cannot be read just now', async () => {
    const { files, session, itemsOf, change } = sessionOf({ 'notes/a.md': note('Paint') });
    await session.reload();
    files.read = () => Promise.reject(new Error('gone'));
    await change('notes/a.md', 'changed');
    assert.deepEqual(itemsOf('notes/a.md'), ['Paint']);
  });

  it('takes a text that cannot be read for a note without commitments, and tells of it once without quoting it', async () => {
    const told: string[] = [];
    const read: typeof readNote = (text, options) => {
      if (text.includes('Tar')) throw new RangeError(`no way to read ${text}`);
      return readNote(text, options);
    };
    const reader = new Reader(new Guard((message) => told.push(message)), read);
    const { files, session, itemsOf, change } = sessionOf(
      { 'notes/a.md': note('Tar'), 'notes/b.md': note('Oil') },
      reader,
    );
    await session.reload();
    assert.deepEqual([itemsOf('notes/a.md'), itemsOf('notes/b.md'), session.indexing], [[], ['Oil'], false]);
    session.changed(documentOf('notes/a.md', note('Tar again')));
    assert.deepEqual(itemsOf('notes/a.md'), []);
    assert.deepEqual((await session.current(`${folder}/notes/a.md`))?.note.commitments, []);
    files.texts.set('notes/b.md', note('Wax'));
    await change('notes/b.md', 'changed');
    assert.deepEqual(itemsOf('notes/b.md'), ['Wax']);
    assert.equal(told.length, 1);
    assert.match(told[0]!, /^notes\/a\.md: RangeError at .+/);
    assert.doesNotMatch(told[0]!, /Tar/);
  });

  it('reads dates in digits as the settings say, the folder’s before the others’, closed and open', async () => {
    const { session } = sessionOf({
      'notes/a.md': note('Paint by 03/04/2024'),
      'notes/b.md': note('Tar by 03/04/2024'),
    });
    await session.reload();
    const open = documentOf('notes/b.md', note('Tar by 03/04/2024'));
    session.changed(open);
    const days = (): (string | null | undefined)[] =>
      [...session.index.entries()].flatMap((entry) => entry.commitments.map(({ due }) => due?.day));
    assert.deepEqual(days(), ['2024-03-04', '2024-03-04']);
    await session.configure({ ...defaultSettings, dates: { order: 'day-month', folders: {} } });
    assert.deepEqual(days(), ['2024-04-03', '2024-04-03']);
    assert.equal(session.noteOf(open)?.commitments[0]?.due?.day, '2024-04-03');
    await session.configure({ ...defaultSettings, dates: { order: 'day-month', folders: { [folder]: 'month-day' } } });
    assert.deepEqual(days(), ['2024-03-04', '2024-03-04']);
  });

  it('keeps what it knows when the workspace cannot be listed just now', async () => {
    const { files, session, itemsOf } = sessionOf({ 'notes/a.md': note('Paint') });
    await session.reload();
    files.list = () => Promise.reject(new Error('cancelled'));
    await session.reload();
    assert.deepEqual([itemsOf('notes/a.md'), session.indexing], [['Paint'], false]);
  });

  it('forgets a file that became unreadable', async () => {
    const { files, session, itemsOf, change } = sessionOf({ 'notes/a.md': note('Paint') });
    await session.reload();
    files.texts.delete('notes/a.md');
    await change('notes/a.md', 'changed');
    assert.equal(itemsOf('notes/a.md'), undefined);
  });
});
