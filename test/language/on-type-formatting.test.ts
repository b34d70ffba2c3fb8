import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { onTypeFormatting } from '../../src/language/on-type-formatting.ts';

/** The text after Enter at `│`, the cursor marked again; `begun` is what the editor itself has put on the new line. */
function enter(marked: string, begun = '', newline = '\n'): string {
  const at = marked.indexOf('│');
  const typed = at + newline.length + begun.length;
  const text = marked.slice(0, at) + newline + begun + marked.slice(at + 1);
  const document = TextDocument.create('test:/talk.md', 'markdown', 1, text);
  const edits = onTypeFormatting(document, document.positionAt(typed));
  const [edit, ...more] = edits;
  assert.equal(more.length, 0, 'one edit at most');
  if (!edit) return `${text.slice(0, typed)}│${text.slice(typed)}`;
  const [start, end] = [document.offsetAt(edit.range.start), document.offsetAt(edit.range.end)];
  assert.equal(end, typed, 'the cursor stands behind what is written');
  return `${text.slice(0, start)}${edit.newText}│${text.slice(end)}`;
}

describe('Enter in a list', () => {
  const goesOn: [line: string, next: string][] = [
    ['- paint', '- '],
    ['* paint', '* '],
    ['• paint', '• '],
    ['  - paint', '  - '],
    ['- [x] paint', '- [ ] '],
    ['\t+ [ ] paint', '\t+ [ ] '],
    ['9. paint', '10. '],
    ['41) paint', '42) '],
    ['b) paint', 'c) '],
    ['> - [ ] paint', '> - [ ] '],
    ['>> 3. paint', '>> 4. '],
    ['1.  paint', '2.  '],
  ];
  for (const [line, next] of goesOn)
    it(`goes on below ${JSON.stringify(line)}`, () => assert.equal(enter(`${line}│`), `${line}\n${next}│`));

  const leftAlone = ['paint', '', '# Head', '-paint', 'A. Bell: paint', '* * *', '- - -', '| a | b |', '> said', '-- '];
  for (const line of leftAlone)
    it(`leaves ${JSON.stringify(line)} alone`, () => assert.equal(enter(`${line}│\n`), `${line}\n│\n`));

  it('ends after an item without words', () => {
    for (const empty of ['- ', '- [ ] ', '  * [x]', '7. ', '-  ', '- [ ]'])
      assert.equal(enter(`- paint\n${empty}│\nbelow`), '- paint\n│\nbelow', JSON.stringify(empty));
    assert.equal(enter('> - paint\n> - │'), '> - paint\n> │');
  });

  it('takes the words behind the cursor along', () => {
    assert.equal(enter('- [x] paint│ the crane'), '- [x] paint\n- [ ] │ the crane');
    assert.equal(enter('- │paint'), '- \n│paint');
  });

  it('takes the place of the indentation that the editor gave, and leaves an item that it began', () => {
    assert.equal(enter('  - paint│', '  '), '  - paint\n  - │');
    assert.equal(enter('- [ ] paint│', '- [ ] '), '- [ ] paint\n- [ ] │');
    assert.equal(enter('- paint│', '  * '), '- paint\n  * │');
  });

  it('does nothing inside code, and takes back what the editor did there', () => {
    assert.equal(enter('```\n- paint│\n```'), '```\n- paint\n│\n```');
    assert.equal(enter('- list\n\n  ~~~yaml\n  - paint│', '  - '), '- list\n\n  ~~~yaml\n  - paint\n│');
    assert.equal(enter('```\ncode\n```\n- paint│'), '```\ncode\n```\n- paint\n- │');
    assert.equal(enter('~~~\n```\n~~~\n- paint│'), '~~~\n```\n~~~\n- paint\n- │');
  });

  it('keeps CRLF and a byte order mark', () => {
    assert.equal(enter('- paint│\r\nbelow', '', '\r\n'), '- paint\r\n- │\r\nbelow');
    assert.equal(enter('- paint\r\n- │\r\nbelow', '', '\r\n'), '- paint\r\n│\r\nbelow');
    assert.equal(enter('\uFEFF- paint│'), '\uFEFF- paint\n- │');
  });

  it('bears any position', () => {
    const document = TextDocument.create('test:/talk.md', 'markdown', 1, '- paint\n');
    for (const line of [0, 1, 2, 99]) assert.ok(onTypeFormatting(document, { line, character: 1e6 }));
    const empty = TextDocument.create('test:/talk.md', 'markdown', 1, '');
    assert.deepEqual(onTypeFormatting(empty, { line: 3, character: 3 }), []);
  });
});
