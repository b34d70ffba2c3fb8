import assert from 'node:assert/strict';
import { minutes, read } from '../check.ts';

const items =
  '- Ann: check the buoys by Friday\n- Bob: order paper\n- Ann: check the buoys by Friday\n- [ ] call the mayor';
const ids = (text: string): string[] => read(text).commitments.map(({ id }) => id);

describe('ids of commitments', () => {
  it('are all different in one note, even for the same words', () => {
    const found = ids(minutes(items));
    assert.equal(found.length, 4);
    assert.equal(new Set(found).size, 4);
  });

  it('hold when lines are inserted elsewhere', () => {
    const text = minutes(items);
    const before = ids(text);
    assert.deepEqual(
      ids(text.replace('# Harbour sync', '# Harbour sync\n\nIt rained all day.\n\nThe sea was high.')),
      before,
    );
    assert.deepEqual(ids(`${text}\n## Weather\n\nStorm.\n`), before);
  });

  it('hold when another item is added before, between and after', () => {
    const before = ids(minutes(items));
    const lines = items.split('\n');
    for (let at = 0; at <= lines.length; at++) {
      const added = [...lines.slice(0, at), '- Dana Reed: feed the gulls', ...lines.slice(at)].join('\n');
      const after = ids(minutes(added));
      assert.deepEqual(
        after.filter((_, i) => i !== at),
        before,
        `added at ${at}`,
      );
    }
  });

  it('hold when the item itself is ticked, given an owner or a date', () => {
    const first = (item: string): string => ids(minutes(item))[0]!;
    assert.equal(first('- [x] call the mayor'), first('- [ ] call the mayor'));
    assert.equal(first('- [ ] Ann: call the mayor'), first('- [ ] call the mayor'));
    assert.equal(first('- [ ] call the mayor (due: Friday)'), first('- [ ] call the mayor'));
  });

  it('change with the words', () => {
    assert.notEqual(ids(minutes('- call the mayor'))[0], ids(minutes('- call the baker'))[0]);
  });
});
