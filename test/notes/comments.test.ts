import assert from 'node:assert/strict';
import { withoutComments } from '../../src/notes/comments.ts';
import { readNote } from '../../src/notes/read.ts';

describe('comments of Markdown', () => {
  const blank = (text: string): string => text.replace(/\{[^}]*\}/g, (marked) => ' '.repeat(marked.length - 2));
  const bare = (text: string): string => text.replace(/[{}]/g, '');

  for (const text of [
    'call the bank {<!-- ref 4711 -->} today',
    '{<!---->}{<!-- a -->}b{<!--c-->}',
    'a <!-- left open',
    'a <!-- two\nlines --> b {<!-- one -->}\n',
    '{<!-- <!-- within -->} -->',
  ])
    it(`are blanked out in ${JSON.stringify(text)}`, () => assert.equal(withoutComments(bare(text)), blank(text)));

  it('are no words of a task', () => {
    const note = readNote('# Port\n\n## Actions\n\n- [ ] call the bank <!-- ref 4711 -->\n- [ ] <!-- next -->\n', {
      path: 'port.md',
    });
    assert.deepEqual(
      note.commitments.map(({ text }) => text),
      ['call the bank'],
    );
  });

  it('take linear time where none is closed', () => {
    assert.equal(withoutComments('<!--'.repeat(500_000)).length, 2_000_000);
    assert.equal(withoutComments(`${'<!--\n'.repeat(300_000)}-->`).length, 1_500_003);
  });
});
