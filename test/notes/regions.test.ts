import assert from 'node:assert/strict';
import { listening } from '../../src/notes/people/asked.ts';
import { namesOf } from '../../src/notes/people/names.ts';
import { regionsOf, type Placed } from '../../src/notes/regions.ts';
import { readMarkdown } from '../../src/notes/shapes/markdown.ts';
import { readPlain } from '../../src/notes/shapes/plain.ts';

const sections = Array.from({ length: 30 }, (_, i) => `## Topic ${i}\n\n- say ${i}\n- ask ${i}\n`).join('\n');
const turns = Array.from(
  { length: 300 },
  (_, i) =>
    `[00:${String(i % 60).padStart(2, '0')}:07] Ann Bell: what we said ${i} times already is that all of this is about the roof.`,
).join('\n');

describe('the regions of a note', () => {
  const markdown = (text: string, path: string | null = 'a.md'): Placed[] => regionsOf(text, readMarkdown(text), path);
  const talk = (text: string): Placed[] => regionsOf(text, readPlain(text), 'a.txt');

  it('are all of its text', () => {
    for (const [text, regions] of [
      [sections, markdown(sections)],
      [turns, talk(turns)],
    ] as const) {
      assert.ok(regions.length > 5, `${regions.length} regions`);
      assert.equal(regions.map(({ region }) => region.text).join(''), text);
    }
  });

  for (const [name, text, read] of [
    ['sections', sections, markdown],
    ['stretches of talk', turns, talk],
  ] as const)
    it(`are those of the last reading but for what was edited: ${name}`, () => {
      const known = new Set(read(text).map(({ region }) => region));
      for (const at of [200, 700, text.length - 10]) {
        const edited = read(`${text.slice(0, at)} and${text.slice(at)}`);
        const others = edited.filter(({ region }) => !known.has(region));
        assert.ok(others.length <= 1, `${others.length} are read again`);
        read(text).forEach(({ region }) => known.add(region));
      }
    });

  it('are others where the same words are read as other blocks', () => {
    const text = '# A\n\n- b\n\n# C\n\nAnn: d';
    const [, before] = markdown(text);
    const blocks = readMarkdown(text).map((block) => (block.kind === 'paragraph' ? { ...block, quoted: true } : block));
    const [, after] = regionsOf(text, blocks, 'a.md');
    assert.notEqual(after!.region, before!.region);
    assert.equal(after!.region.text, before!.region.text);
  });

  it('keep nothing of a note that is read once', () => {
    const [first] = markdown(sections, null);
    let asked = 0;
    for (let i = 0; i < 2; i++)
      first!.region.keep(
        () => 'how often',
        () => ++asked,
      );
    assert.equal(asked, 2);
  });

  it('keep answers, and those on names until a name changes that was asked for', () => {
    const [first] = markdown(sections);
    const person = (name: string) => ({ name, aliases: [], present: true, spans: [] });
    let asked = 0;
    const ask = (...people: string[]): number => {
      const names = namesOf(people.map(person));
      return first!.region.keepFor(
        names,
        () => 'who is Ann',
        () => names.find('Ann').length + 10 * ++asked,
      );
    };
    assert.equal(ask('Ann Bell'), 11);
    assert.equal(ask('Ann Bell', 'Zoe Quill'), 11, 'Zoe was not asked for');
    assert.equal(ask('Ann Bell', 'Ann Carr'), 22);
    assert.equal(ask('Zoe Quill'), 30);
    assert.equal(ask('Zoe Quill'), 30);
  });

  it('ask all that a part of them asks', () => {
    const names = namesOf([]);
    const kept = new Set<string>();
    listening(kept, () => names.find('Bo'));
    const all = new Set<string>();
    listening(all, () => listening(kept, () => null));
    assert.ok(kept.size > 0);
    assert.deepEqual(all, kept);
  });
});
