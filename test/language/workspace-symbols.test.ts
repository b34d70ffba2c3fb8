import assert from 'node:assert/strict';
import { SymbolKind } from 'vscode-languageserver-types';
import { workspaceSymbols } from '../../src/language/workspace-symbols.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { fixture, today } from './marked.ts';

describe('workspace symbols', () => {
  function symbols(query: string, text: string, path?: string): string[] {
    const { document, note } = fixture(text, path);
    const file = { uri: document.uri, folder: 'test:/', path: path ?? 'notes/talk.md' };
    const index = NoteIndex.empty.with(entryOf(file, document.getText(), note));
    return workspaceSymbols(query, { index, today }).map(({ name, kind, tags, containerName, location }) => {
      assert.equal(location.uri, document.uri);
      const { line } = location.range.start;
      const words = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
      const kindName = Object.entries(SymbolKind).find(([, value]) => value === kind)?.[0] ?? '';
      return `${kindName} ${tags ? '~' : ''}${name} | ${containerName ?? ''} @ ${words.trim()}`;
    });
  }

  const text =
    '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n## Paint shop\n\nDecision: we paint it red\n\n' +
    '## Actions\n\n- [ ] Nora: Order the paint by Friday\n- [x] Omar: Store the paint\n';

  it('tell of commitments by whom, when and how they stand, and of which note', () => {
    assert.deepEqual(symbols('the paint', text), [
      'Event Order the paint | Nora Lind · Fri 15 Mar · overdue · Harbour @ - [ ] Nora: Order the paint by Friday',
      'Event ~Store the paint | Omar Haddad · done · Harbour @ - [x] Omar: Store the paint',
    ]);
  });

  it('tell of headings and decisions', () => {
    assert.deepEqual(symbols('paint', text).slice(1, 3), [
      'String Paint shop | Harbour @ ## Paint shop',
      'Constant we paint it red | Harbour @ Decision: we paint it red',
    ]);
  });

  it('tell of mails by sender and subject', () => {
    const mail = 'From: Nora Lind <nora@port.example>\nTo: Omar <omar@port.example>\nSubject: The gate\n\nIt is dry.\n';
    assert.deepEqual(symbols('nora gate', mail, 'mails/gate.txt'), [
      'File Nora Lind: The gate | The gate @ From: Nora Lind <nora@port.example>',
    ]);
  });
});
