import assert from 'node:assert/strict';
import { readNote } from '../../../src/notes/read.ts';
import { call } from './talk.ts';

describe('a long talk', () => {
  const said = "So I'll ring the pilots, and could you send the tables by Friday, then we should talk to Bob about it";
  const texts: [name: string, make: (times: number) => string][] = [
    ['of many turns', (times) => call(...Array.from({ length: times }, (_, i) => `Bob Carr: ${said} ${i}.`))],
    ['in one line without a stop', (times) => call(`Bob Carr: ${`${said} `.repeat(times)}`)],
    ['in one line of stops and quotation marks', (times) => call(`Bob Carr: ${'… "a b '.repeat(times * 10)}`)],
  ];
  for (const [name, make] of texts)
    it(`${name} is read in linear time`, () => {
      const took = (times: number): number => {
        const text = make(times);
        const start = performance.now();
        readNote(text, { path: 'calls/2024-03-18.txt' });
        return performance.now() - start;
      };
      took(100);
      const [short, long] = [took(200), took(1600)];
      assert.ok(long < 24 * Math.max(short, 20), `${Math.round(short)} ms, eight times as much ${Math.round(long)} ms`);
    }).timeout(30_000);
});
