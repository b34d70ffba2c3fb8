import assert from 'node:assert/strict';
import { readNote } from '../../../src/notes/read.ts';

/** The commitments of a text: their words, owners and days, and where they stand. */
function read(text: string, path = 'minutes/2024-03-18.md'): { said: string; owners: string[]; day: string | null }[] {
  return readNote(text, { path }).commitments.map(({ mentions, owners, due }) => ({
    said: text.slice(mentions[0]!.span.start, mentions[0]!.span.end),
    owners: owners.map(({ name }) => name),
    day: due?.day ?? null,
  }));
}

const call =
  'Ann Bell: Bob, can you send the tables by Friday?\n\nBob Carr: Sure. I will also ring the pilots tomorrow.\n';

describe('a sentence that was heard before', () => {
  it('says the same wherever it stands now', () => {
    const path = 'calls/2024-03-18.txt';
    const once = read(call, path);
    assert.ok(once.length >= 2);
    assert.deepEqual(read(`Ann Bell: Hello all.\n\n${call}`, path), once);
    assert.deepEqual(read(call, path), once);
  });
  it('counts its days from the day of its own note', () => {
    const days = (path: string): (string | null)[] => read(call, path).map(({ day }) => day);
    const [first, later] = [days('calls/2024-03-18.txt'), days('calls/2024-06-17.txt')];
    assert.ok(
      first.every((day) => day?.startsWith('2024-03')),
      first.join(),
    );
    assert.ok(
      later.every((day) => day?.startsWith('2024-06')),
      later.join(),
    );
  });
  it('means by "he" whom the sentence before it names', () => {
    const minutes = (name: string): string =>
      `# Board\n\nPresent: Paul Holm, Karl Lind\n\nThe roof was discussed with ${name}. He will write to the council by Friday.\n`;
    for (const name of ['Paul Holm', 'Karl Lind', 'Paul Holm'])
      assert.deepEqual(read(minutes(name))[0]?.owners, [name]);
  });
  it('is of whoever says it', () => {
    const said = (who: string): string =>
      `Ann Bell: Who goes on?\n\n${who}: I will ring the pilots tomorrow.\n\nBob Carr: Thanks.\n`;
    for (const who of ['Ann Bell', 'Bob Carr', 'Ann Bell'])
      assert.deepEqual(read(said(who), 'calls/2024-03-18.txt')[0]?.owners, [who]);
  });
});
