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
    const lengthOf = remembered((text) => (asked++, text.length), 100);
    for (let i = 0; i < 300; i++) assert.equal(lengthOf(`${i}`), `${i}`.length);
    assert.equal(lengthOf('0'), 1);
    assert.equal(asked, 301);
  });
  it('never again what keeps being asked', () => {
    const asked: string[] = [];
    const lengthOf = remembered((text) => (asked.push(text), text.length), 100);
    for (let i = 0; i < 1000; i++) {
      lengthOf('always');
      lengthOf(`${i}`);
    }
    assert.equal(asked.filter((text) => text === 'always').length, 1);
  });
});
