import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { definition } from '../../src/language/definition.ts';
import { documentHighlights } from '../../src/language/document-highlights.ts';
import { references } from '../../src/language/references.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { readNote } from '../../src/notes/read.ts';
import { contextOf, fixture, withMarks } from './marked.ts';

/** The text and the cursor in it, without the marks of what is expected. */
const unmarked = (text: string): string => text.replace(/⟦\|([^⟧]*)⟧/g, '$1');
const clean = (text: string): string => text.replace('│', '');

/** The workspace's other notes, by path. */
function indexOf(notes: Record<string, string>): NoteIndex {
  return NoteIndex.empty.with(
    ...Object.entries(notes).map(([path, text]) =>
      entryOf({ uri: `test:/${path}`, folder: 'test:/', path }, text, readNote(text, { path })),
    ),
  );
}

const here = (found: Location[]): { range: Location['range']; label: string }[] =>
  found.filter(({ uri }) => uri.endsWith('talk.md')).map(({ range }) => ({ range, label: '' }));

describe('definition', () => {
  /** What the cursor `│` leads to are the places marked `⟦|words⟧`. */
  function check(text: string): void {
    const { document, note, cursor } = fixture(unmarked(text));
    const found = definition(document, note, cursor.start, contextOf(document));
    assert.equal(withMarks(document, here(Array.isArray(found) ? found : [])), clean(text));
  }

  it('of a person is where the note introduces them', () => {
    check('Attendees: ⟦|Ann Bell⟧, Omar Haddad\n\n- Ask A│nn\n');
    check('Attendees: Ann Bell, ⟦|Omar Haddad⟧\n\n- [ ] Omar│: Sweep\n');
    check('⟦|Ann Bell⟧: Hello.\nOmar Haddad: Hello.\nAnn Bell: How are you?\nOmar Haddad: Fine, A│nn.\n');
  });

  it('of a commitment is its first place, and there the others', () => {
    const talk =
      'Ann Bell: Hello.\nOmar Haddad: ACTION: ⟦|Omar to order the yellow paint by Friday.⟧\nAnn Bell: Good.\n\n';
    check(`${talk}## Action items\n\n- [ ] Omar: Order the yel│low paint\n`);
    check(
      'Ann Bell: Hello.\nOmar Haddad: ACTION: Omar to order the yel│low paint by Friday.\nAnn Bell: Good.\n\n' +
        '## Action items\n\n- [ ] ⟦|Omar: Order the yellow paint⟧\n',
    );
  });

  it('is nothing elsewhere', () => {
    check('Attendees: Ann Bell, Omar Haddad\n\n- [ ] Omar: Sw│eep\n\nThe crane is red.\n');
    check('Attendees: Ann Bell, Omar Haddad\n\n- [ ] Omar: Sweep\n\nThe cr│ane is red.\n');
    check('Attendees: Ann Bell, Ann Carr\n\n- [ ] An│n: Sweep\n');
    check('│');
  });

  it('of somebody whom only other notes know is in the latest of these', () => {
    const { document, note, cursor } = fixture('Attendees: Ann Bell, Omar Haddad\n\nWe ask Cleo D│iaz Monday.\n');
    const index = indexOf({
      'a.md': '# Harbour\n\nDate: 2024-03-05\nAttendees: Cleo Diaz, Ann Bell\n',
      'b.md': '# Harbour\n\nDate: 2024-03-12\nAttendees: Cleo Diaz, Ann Bell\n',
      'c.md': '# Harbour\n\nDate: 2024-03-19\nAttendees: Cleo Stone, Ann Bell\n',
    });
    assert.deepEqual(definition(document, note, cursor.start, contextOf(document, { index })), {
      name: 'Cleo Diaz',
      uri: 'test:/b.md',
    });
  });
});

describe('references', () => {
  function found(text: string, declaration: boolean, notes: Record<string, string> = {}): Location[] {
    const { document, note, cursor } = fixture(unmarked(text));
    return references(document, note, cursor.start, declaration, contextOf(document, { index: indexOf(notes) }));
  }
  function check(text: string, declaration = true): void {
    const { document } = fixture(unmarked(text));
    assert.equal(withMarks(document, here(found(text, declaration))), clean(text));
  }

  it('of a person are all their places', () => {
    check('Attendees: ⟦|Ann Bell⟧, Omar Haddad\n\n- [ ] ⟦|A│nn⟧: Sweep, says ⟦|Ann Bell⟧\n- [ ] Omar: Ask @⟦|ann⟧\n');
    check('Attendees: Ann Bell, Omar Haddad\n\n- [ ] ⟦|A│nn⟧: Sweep\n', false);
  });

  it('of a person are what they own in other notes, too', () => {
    const other = 'Attendees: Ann Bell, Omar Haddad\n\n- [ ] Ann: Mop\n- [ ] Omar: Dust\n- [x] Ann and Omar: Paint\n';
    const places = found('Attendees: Ann Bell\n\n- [ ] A│nn: Sweep\n', true, { 'b.md': other });
    const elsewhere = places.filter(({ uri }) => uri === 'test:/b.md');
    const document = TextDocument.create('test:/b.md', 'markdown', 1, other);
    assert.deepEqual(
      elsewhere.map(({ range }) => document.getText(range)),
      ['Ann: Mop', 'Ann and Omar: Paint'],
    );
  });

  it('of a commitment are all its places', () => {
    check(
      'Ann Bell: Hello.\nOmar Haddad: ACTION: ⟦|Omar to order the yellow paint by Friday.⟧\nAnn Bell: Good.\n\n' +
        '## Action items\n\n- [ ] ⟦|Omar: Order the yel│low paint⟧\n',
    );
  });
});

describe('document highlights', () => {
  function check(text: string): void {
    const { document, note, cursor } = fixture(unmarked(text));
    const marks = documentHighlights(document, note, cursor.start, contextOf(document)) ?? [];
    assert.equal(
      withMarks(
        document,
        marks.map(({ range }) => ({ range, label: '' })),
      ),
      clean(text),
    );
  }

  it('are the places of the person under the cursor', () => {
    check('Attendees: ⟦|Ann Bell⟧, Omar Haddad\n\n- [ ] ⟦|Ann│⟧: Sweep\n- Will ⟦|Ann⟧ go? Mary Ann will.\n');
  });

  it('are the places of a commitment that has several', () => {
    check(
      'Ann Bell: Hello.\nOmar Haddad: ACTION: ⟦|Omar to order the yellow paint by Friday.⟧\nAnn Bell: Good.\n\n' +
        '## Action items\n\n- [ ] ⟦|Omar: Order the yel│low paint⟧\n',
    );
  });

  it('leave other words to the editor', () => {
    for (const text of ['Attendees: Ann Bell\n\n- [ ] Ann: Sw│eep\n', 'The cra│ne.\n', '│']) {
      const { document, note, cursor } = fixture(text);
      assert.equal(documentHighlights(document, note, cursor.start, contextOf(document)), null);
    }
  });
});
