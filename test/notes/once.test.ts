import assert from 'node:assert/strict';
import { once, remembered } from '../../src/notes/once.ts';

describe('what is worked out once', () => {
  it('a value', () => {
    let made = 0;
    const value = once(() => ++made);
    assert.deepEqual([value(), value(), made], [1, 1, 1]);
  });
  it('the answer for a text, even where that is null', () => {
    const asked: string[] = [];
    const isLong = remembered((text) => (asked.push(text), text.length > 3 || null));
    assert.deepEqual([isLong('a'), isLong('abcd'), isLong('a'), isLong('abcd')], [null, true, null, true]);
    assert.deepEqual(asked, ['a', 'abcd']);
  });
  it('again where too many others were asked since', () => {
    let asked = 0;
    const lengthOf = remembered((text) => (asked++, text.length));
    for (let i = 0; i < 3000; i++) assert.equal(lengthOf(`${i}`), `${i}`.length);
    assert.equal(lengthOf('0'), 1);
    assert.ok(asked > 3000);
  });
});
