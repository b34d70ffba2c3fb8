import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { toggleDone } from '../../src/language/toggle-done.ts';
import { applyEdits } from '../../src/notes/edit/index.ts';
import { readNote } from '../../src/notes/read.ts';
import { everything } from './marked.ts';
import { readableText } from '../../src/language/positions.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n';

/** The text after the key is pressed with a cursor at each `│`, or where two `┃` enclose a selection; null: nothing to tick. */
function pressed(marked: string, path = 'notes/talk.md'): string | null {
  const at = [...marked.matchAll(/[│┃]/g)].map(({ 0: sign, index }, i) => ({ sign, offset: index - i }));
  const text = marked.replace(/[│┃]/g, '');
  const document = TextDocument.create(`test:/${path}`, 'markdown', 1, text);
  const ends = at.filter(({ sign }) => sign === '┃').map(({ offset }) => document.positionAt(offset));
  const ranges: Range[] = at
    .filter(({ sign }) => sign === '│')
    .map(({ offset }) => ({ start: document.positionAt(offset), end: document.positionAt(offset) }));
  if (ends.length === 2) ranges.push({ start: ends[0]!, end: ends[1]! });
  const readable = readableText(document);
  const edits = toggleDone(document, readNote(readable, { path }), ranges);
  return edits && text.slice(0, text.length - readable.length) + applyEdits(readable, edits);
}

function check(before: string, after: string | null, path?: string): void {
  const result = pressed(head + before, path);
  assert.equal(result, after === null ? null : head + after);
}

describe('toggling done', () => {
  it('ticks the item under the cursor, wherever in its line that stands, and opens it again', () => {
    check(
      '## Actions\n\n- [ ] Nora: paint│\n- [ ] Omar: rope\n',
      '## Actions\n\n- [x] Nora: paint\n- [ ] Omar: rope\n',
    );
    check('## Actions\n\n│- [x] Nora: paint\n', '## Actions\n\n- [ ] Nora: paint\n');
    check(
      '## Actions\r\n\r\n- [ ] Nora: paint\r\n- [ ] Omar: │rope\r\n',
      '## Actions\r\n\r\n- [ ] Nora: paint\r\n- [x] Omar: rope\r\n',
    );
  });

  it('follows the notation of the note where the item has no box', () => {
    check(
      '## Actions\n\n- Nora: paint│\n- Omar: rope - DONE\n',
      '## Actions\n\n- Nora: paint - DONE\n- Omar: rope - DONE\n',
    );
    check('## Actions\n\n- Nora: paint│\n', '## Actions\n\n- [x] Nora: paint\n');
    assert.equal(
      pressed('Action items:\n\n- Nora: paint│\n', 'notes/talk.txt'),
      'Action items:\n\n- Nora: paint - DONE\n',
    );
    check(
      '## Actions\n\n| Task | Owner | Status |\n|---|---|---|\n| Paint │| Nora | Open |\n',
      '## Actions\n\n| Task | Owner | Status |\n|---|---|---|\n| Paint | Nora | Done |\n',
    );
  });

  it('looks through the note equally often however many items are ticked', () => {
    const lists: Record<string, (at: number) => string> = {
      boxes: (at) => `- [ ] Nora: paint shed ${at}\n`,
      bullets: (at) => `- Nora: paint shed ${at}${at % 7 ? '' : ' - DONE'}\n`,
      sections: (at) => `- [ ] Nora: paint shed ${at}\n\n## Actions ${at}\n\n`,
      rows: (at) =>
        `${at ? '' : '| Task | Owner | Status |\n|---|---|---|\n'}| Paint shed ${at} | Nora | ${at % 2 ? 'Open' : ''} |\n`,
    };
    for (const [name, line] of Object.entries(lists)) {
      const looked = (times: number): number => {
        const text = `${head}## Actions\n\n${Array.from({ length: times }, (_, at) => line(at)).join('')}`;
        const document = TextDocument.create('test:/notes/talk.md', 'markdown', 1, text);
        const note = readNote(text, { path: 'notes/talk.md' });
        let count = 0;
        const { commitments } = note;
        const counted = Object.defineProperty({ ...note }, 'commitments', { get: () => (count++, commitments) });
        const edits = toggleDone(document, counted, [everything(document)]);
        assert.ok(edits && edits.length > times / 2, name);
        return count;
      };
      assert.equal(looked(60), looked(30), name);
    }
  });

  it('speaks the language of the note', () => {
    const toggled = (before: string): string | null => pressed(`${before}│\n`, 'notes/talk.txt');
    const german =
      'Vorstand, 19.03.2024\n\nWir sind mit dem Boot und den Leinen nicht fertig.\n\nAufgaben:\n\n- Kim: Leine';
    assert.equal(toggled(german), `${german} - ERLEDIGT\n`);
    const spanish =
      'Junta, 19/03/2024\n\nHablamos de la cuerda y de los remos para el barco.\n\nAcciones:\n\n- Kim: cuerda';
    assert.equal(toggled(spanish), `${spanish} - HECHO\n`);
    const french =
      'Réunion, 19/03/2024\n\nNous parlons de la corde et des rames pour le bateau.\n\nActions :\n\n- Kim : corde';
    assert.equal(toggled(french), `${french} - FAIT\n`);
    for (const text of [german, spanish, french])
      assert.equal(pressed(toggled(text)!.replace(/\n$/, '│\n'), 'notes/talk.txt'), `${text}\n`);
  });

  it('ticks the items of all cursors and of a selection; only where all are done are they opened', () => {
    check(
      '## Actions\n\n- [ ] Nora: paint│\n- [x] Omar: rope│\n- [ ] Nora: buoys\n',
      '## Actions\n\n- [x] Nora: paint\n- [x] Omar: rope\n- [ ] Nora: buoys\n',
    );
    check(
      '## Actions\n\n- [x] Nora: p┃aint\n- [x] Omar: rope\n┃- [x] Nora: buoys\n',
      '## Actions\n\n- [ ] Nora: paint\n- [ ] Omar: rope\n- [x] Nora: buoys\n',
    );
  });

  it('leaves everything else alone', () => {
    check('## Notes\n\nNora told│ of the storm.\n\n## Actions\n\n- [ ] Omar: rope\n', null);
    check('## Actions\n\n- [ ] Omar: rope\n│\n', null);
    check('## Notes\n\n- the storm│ of March\n', null);
    assert.equal(pressed('│'), null);
  });

  it('keeps a byte order mark', () => {
    assert.equal(
      pressed('\uFEFF# Harbour\n\n## Actions\n\n- [ ] Nora: paint│\n- [ ] Omar: rope\n'),
      '\uFEFF# Harbour\n\n## Actions\n\n- [x] Nora: paint\n- [ ] Omar: rope\n',
    );
  });
});
