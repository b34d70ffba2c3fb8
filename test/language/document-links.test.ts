import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { documentLinks } from '../../src/language/document-links.ts';
import { readNote } from '../../src/notes/read.ts';
import { entryOf, type Entry } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { withMarks } from './marked.ts';

const tickets = [{ pattern: 'PROJ-\\d+', url: 'https://tracker.example/browse/$0' }];

describe('document links', () => {
  const file = (path: string) => ({ uri: `test:/${path}`, folder: 'test:', path });
  function entry(path: string, text: string): Entry {
    return entryOf(file(path), text, readNote(text, { path }));
  }

  /** The links of `text` are those marked `⟦target|words⟧`; `test:/` is left out of the targets. */
  function check(text: string, others: Entry[] = [], path = 'notes/talk.txt', language = 'meeting-notes'): void {
    const bare = text.replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');
    const document = TextDocument.create(`test:/${path}`, language, 1, bare);
    const note = readNote(bare.replace('\uFEFF', ''), { path });
    const index = NoteIndex.empty.with(...others, entryOf(file(path), bare, note));
    const links = documentLinks(document, note, { file: file(path), index, tickets });
    const marks = links.map(({ range, target }) => ({ range, label: target!.replace('test:/', '') }));
    assert.equal(withMarks(document, marks), text);
  }

  const gate = entry('notes/2024-03-12-gate.md', '# Gate\n\nDate: 2024-03-12\n\n## What is left\n\nPaint.\n');

  const mail = (id: string, more: string): string =>
    `From: Nora Lind <nora@port.example>\nTo: Omar <omar@port.example>\nSubject: Gate\nMessage-ID: <${id}>\n${more}\nDry.\n`;

  it('go from a reply to the mail in this note', () => {
    check(
      `${mail('one@port.example', '')}\n${mail('two@port.example', 'In-Reply-To: ⟦notes/mails.txt#L1|<one@port.example>⟧\n')}`,
      [],
      'notes/mails.txt',
    );
  });

  it('go from a reference to the mail in another note', () => {
    const other = entry('notes/first.txt', `${mail('zero@port.example', '')}\n${mail('one@port.example', '')}`);
    check(
      mail(
        'two@port.example',
        'References: ⟦notes/first.txt#L1|<zero@port.example>⟧\n ⟦notes/first.txt#L8|<one@port.example>⟧ <gone@port.example>\n',
      ),
      [other],
    );
  });

  it('go to notes in double brackets, in Markdown too', () => {
    const text =
      'See [[⟦notes/2024-03-12-gate.md|2024-03-12-gate⟧]], [[⟦notes/2024-03-12-gate.md|Gate|the gate⟧]], ' +
      '[[⟦notes/2024-03-12-gate.md#L5|gate#What is left⟧]] and [[Nora Lind]].\n';
    check(text.replace('gate#', 'Gate#'), [gate]);
    check(text.replace('gate#', 'GATE#'), [gate], 'notes/talk.md', 'markdown');
  });

  it('go to notes by their file names, but in Markdown, where the editor does', () => {
    check(
      'See ⟦notes/2024-03-12-gate.md|2024-03-12-gate.md⟧. Or ⟦notes/2024-03-12-gate.md|../notes/2024-03-12-gate.md⟧, not gone.md.\n',
      [gate],
    );
    check('See 2024-03-12-gate.md.\n', [gate], 'notes/talk.md', 'markdown');
  });

  it('go nowhere from addresses, and from paths out of the workspace', () => {
    check(
      'https://x.example/2024-03-12-gate.md /etc/passwd.txt file:///notes/2024-03-12-gate.md ../../2024-03-12-gate.md\n',
      [gate],
    );
    check('[[/etc/passwd]] [[command:workbench.action.quit]] [[https://x.example]] [[../../gate]]\n', [gate]);
  });

  it('go to tickets by the rules of the settings', () => {
    const link = '⟦https://tracker.example/browse/PROJ-12|PROJ-12⟧';
    check(`- [ ] ${link}: oil the crane\n\nhttps://tracker.example/browse/PROJ-12 (${link})\n`);
  });

  it('hold in texts with CR LF and behind a byte order mark', () => {
    check(
      '\uFEFFSee ⟦notes/2024-03-12-gate.md|2024-03-12-gate.md⟧.\r\nAnd ⟦https://tracker.example/browse/PROJ-1|PROJ-1⟧.\r\n',
      [gate],
    );
  });

  it('show no words of the note in a tooltip, which the editor reads as Markdown', () => {
    const text = 'See [[Gate]] and PROJ-1.\n';
    const document = TextDocument.create('test:/notes/a.txt', 'plaintext', 1, text);
    const trap = { ...gate, title: 'x](command:y) [Gate' };
    const links = documentLinks(document, readNote(text), {
      file: file('notes/a.txt'),
      index: NoteIndex.empty.with(gate, { ...trap, uri: 'test:/b.md', path: 'b.md' }),
      tickets,
    });
    assert.deepEqual(
      links.map(({ tooltip }) => tooltip),
      ['Open this note', 'Open this ticket'],
    );
  });

  it('are quick in texts of one long line', () => {
    for (const text of [
      '[['.repeat(300_000),
      '.'.repeat(500_000),
      'a.md/'.repeat(100_000),
      'PROJ-'.repeat(100_000),
      '[[a'.repeat(200_000),
    ]) {
      const started = performance.now();
      check(text);
      assert.ok(performance.now() - started < 5000, text.slice(0, 5));
    }
  });
});
