import assert from 'node:assert/strict';
import { firstArguments, literals } from './calls.ts';

function argumentsIn(text: string): string[] {
  return firstArguments(new Map([['a.ts', text]]), 'register', new Map([['shared', 'x.shared']]));
}

describe('reading of calls', () => {
  it('sees texts, constants and what a helper is given', () => {
    assert.deepEqual(argumentsIn(`api.register('x.a', f); register(\`x.b\`); new register(shared);`), [
      'x.a',
      'x.b',
      'x.shared',
    ]);
    assert.deepEqual(argumentsIn('const add = (name: string) => api.register(`x.${name}`, f); add("a"); add("b");'), [
      'x.a',
      'x.b',
    ]);
    assert.deepEqual(argumentsIn('function add(name: string) { return register(`x.${name}!`); } add("a");'), ['x.a!']);
  });
  it('refuses what it cannot follow', () => {
    for (const text of [
      'register(name)',
      'register(`x.${name}`)',
      'const add = (n: string) => register(`x.${n}`); add(name);',
    ])
      assert.throws(() => argumentsIn(text), /a\.ts:1: cannot tell what register\(/, text);
  });
  it('collects texts', () => {
    assert.deepEqual([...literals(new Map([['a.ts', `f('a', { b: "b" }); type T = 'c';`]]))], ['a', 'b', 'c']);
  });
});
