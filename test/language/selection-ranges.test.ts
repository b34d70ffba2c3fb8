import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { selectionRanges } from '../../src/language/selection-ranges.ts';
import { fixture } from './marked.ts';

describe('selection ranges', () => {
  /** What is selected around the cursor `│`, from the smallest to the largest; the last is all of the text. */
  function selected(text: string, path?: string): string[] {
    const { document, note, cursor } = fixture(text, path);
    const found: string[] = [];
    let [range] = selectionRanges(document, note, [cursor.start]) as (SelectionRange | undefined)[];
    for (; range; range = range.parent) {
      const { start, end } = range.range;
      assert.ok(document.offsetAt(start) <= document.offsetAt(cursor.start));
      assert.ok(document.offsetAt(cursor.start) <= document.offsetAt(end));
      const outer = range.parent?.range;
      if (outer) {
        assert.ok(document.offsetAt(outer.start) <= document.offsetAt(start));
        assert.ok(document.offsetAt(end) <= document.offsetAt(outer.end));
      }
      found.push(document.getText(range.range));
    }
    assert.equal(found.at(-1), document.getText());
    return found.slice(0, -1);
  }

  it('go from the owner to the item, the list, the section and the note', () => {
    const list = '- [ ] Nora: Order the paint\n  - the red one\n- [ ] Sweep';
    assert.deepEqual(selected(`# Harbour\n\nDry.\n\n## Actions\n\n${list.replace('Nora', 'No│ra')}\n`), [
      'Nora',
      'Nora: Order the paint',
      '- [ ] Nora: Order the paint',
      '- [ ] Nora: Order the paint\n  - the red one',
      list,
      `## Actions\n\n${list}`,
      `Dry.\n\n## Actions\n\n${list}`,
      `# Harbour\n\nDry.\n\n## Actions\n\n${list}`,
    ]);
  });

  it('know the dates', () => {
    assert.equal(selected('## Actions\n\n- Nora: Order the paint by Fri│day\n')[0], 'by Friday');
  });

  it('go from a cell to its row and the table', () => {
    const table = '| Task | Owner |\n|---|---|\n| Order the paint | Nora |\n| Sweep | Omar |';
    assert.deepEqual(selected(`Dry.\n\n${table.replace('Sweep', 'Sw│eep')}\n`), [
      'Sweep',
      '| Sweep | Omar |',
      '| Order the paint | Nora |\n| Sweep | Omar |',
      table,
    ]);
  });

  it('go from a paragraph of a mail to its body and the mail', () => {
    const body = 'Hello Omar,\n\nthe gate is dry.\nIt squeaks.\n\nNora';
    const mail = `From: Nora Lind <nora@port.example>\nTo: Omar <omar@port.example>\nSubject: Gate\n\n${body}`;
    assert.deepEqual(selected(`${mail.replace('gate is', 'gate│ is')}\n\n${mail}\n`, 'mails/gate.txt'), [
      'the gate is dry.',
      'the gate is dry.\nIt squeaks.',
      body,
      mail,
    ]);
  });

  it('go from what is said to the turn', () => {
    const said = '[00:00:04] Nora: Morning all.';
    assert.deepEqual(
      selected(`${said.replace('ing', 'i│ng')}\n[00:00:06] Omar: Morning.\n[00:00:09] Nora: Right.\n`, 'calls/a.txt'),
      ['Morning all.', said, `${said}\n[00:00:06] Omar: Morning.\n[00:00:09] Nora: Right.`],
    );
  });

  it('answer each of several positions, those behind the end too', () => {
    const { document, note } = fixture('# Harbour\n\nDry.\n');
    const positions = [
      { line: 0, character: 3 },
      { line: 2, character: 1 },
      { line: 99, character: 7 },
    ];
    const found = selectionRanges(document, note, positions).map(({ range }) => document.getText(range));
    assert.deepEqual(found, ['Harbour', 'Dry.', '# Harbour\n\nDry.\n']);
  });

  it('answer in an empty document, and behind a byte order mark', () => {
    const { document, note } = fixture('');
    const start = { line: 0, character: 0 };
    assert.deepEqual(selectionRanges(document, note, [start]), [{ range: { start, end: start } }]);
    assert.equal(selected('\uFEFFDr│y.\n\nWet.\n')[0], 'Dry.');
  });
});
