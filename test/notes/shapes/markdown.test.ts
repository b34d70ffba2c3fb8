import assert from 'node:assert/strict';
import { checkCommitments, checkNone, checkPeople, minutes, read } from '../check.ts';

describe('Markdown', () => {
  for (const marker of ['-', '*', '+', '1.', '12)'])
    it(`reads items with ${marker}`, () =>
      checkCommitments(minutes(`${marker} check the buoys`), ['open | - | - | check the buoys']));

  it('reads the end of a line, whatever line ends there are', () => {
    for (const end of ['\n', '\r\n', '\r'])
      checkCommitments(minutes('- ‹Ann›: check the buoys «by Friday»\n- ‹Bob›: order paper').replace(/\n/g, end), [
        'open | Ann Bell | 2024-03-22 | check the buoys',
        'open | Bob Carr | - | order paper',
      ]);
  });

  it('gives the place of a checkbox', () => {
    const text = minutes('- [ ] check the buoys\n- [x] order paper\n- [-] call the mayor');
    const boxes = read(text).commitments.map(({ mentions }) => mentions[0]!.checkbox!);
    assert.deepEqual(
      boxes.map(({ start, end }) => text.slice(start, end)),
      ['[ ]', '[x]', '[-]'],
    );
  });

  it('gives an item from its marker to the end of its own lines', () => {
    const text = minutes('- [ ] check the buoys\n  at both piers\n  - paint and lamps');
    const mention = read(text).commitments[0]!.mentions[0]!;
    assert.equal(text.slice(mention.span.start, mention.span.end), '- [ ] check the buoys\n  at both piers');
    assert.equal(text.slice(mention.head.start, mention.head.end), 'check the buoys');
    assert.equal(mention.form, 'item');
  });

  it('leaves out code, HTML and front matter', () =>
    checkNone(
      `---\nactions:\n  - check the buoys\n---\n\n${minutes('~~~\n- [ ] check\n~~~\n\n<details>\n- [ ] check\n</details>', '## Talk')}`,
    ));

  it('reads items in a quotation', () =>
    checkCommitments(minutes('> ACTION: Bob to order paper', '## Talk'), ['open | Bob Carr | - | order paper']));

  it('takes a label line in a paragraph for a heading', () =>
    checkCommitments('# Sync\n\nWe met.\nAction items:\n- check the buoys\n', ['open | - | - | check the buoys']));

  it('gives sections with their levels and their ends', () => {
    const text = '# Sync\n\nWords.\n\n## Pier\n\n- old\n\n## Office\n\nnew\n';
    const sections = read(text).sections.map(({ title, kind, level, span }) => [
      title,
      kind,
      level,
      text.slice(span.start, span.end).trim(),
    ]);
    assert.deepEqual(sections, [
      ['Sync', 'heading', 1, text.trim()],
      ['Pier', 'heading', 2, '## Pier\n\n- old'],
      ['Office', 'heading', 2, '## Office\n\nnew'],
    ]);
  });

  it('titles the note by its first heading, else by its file', () => {
    assert.equal(read('# Harbour **sync**\n\nWords.\n').title, 'Harbour sync');
    assert.equal(read('- a list\n', { path: 'notes/harbour.md' }).title.length > 0, true);
    assert.equal(read('', { path: 'notes/harbour.md' }).title, 'harbour');
  });

  it('gives neighbours of one list the same group', () => {
    const text = minutes('- check the buoys\n- order paper') + '\n## Next steps\n\n- call the mayor\n';
    const groups = read(text).commitments.map(({ mentions }) => mentions[0]!.group);
    assert.equal(groups[0], groups[1]);
    assert.notEqual(groups[1], groups[2]);
  });
});

describe('HTML in Markdown', () => {
  const table = (rows: string[][]): string =>
    `<table>\n<tbody>\n${rows
      .map(
        (cells) => `<tr>\n${cells.map((cell) => `<td class="c"><p><span>${cell}</span></p></td>\n`).join('')}</tr>\n`,
      )
      .join('')}</tbody>\n</table>`;

  it('a table of who was there', () =>
    checkPeople(
      `# Sync\n\n**Members present**\n\n<div class="wrap">\n\n${table([
        ['Ann Bell', 'Port', 'Yes'],
        ['Bob Carr', 'City', '<br />'],
        ['Cho Diaz', 'City', 'Yes'],
      ])}\n\n</div>\n`,
      ['Ann Bell', '-Bob Carr', 'Cho Diaz'],
    ));

  it('a table of work', () =>
    checkCommitments(
      `# Sync\n\nAttendees: Ann Bell, Bob Carr\n\n${table([
        ['Task', 'Owner'],
        ['check the buoys', 'Ann'],
        ['order paper', 'Bob'],
      ])}\n`,
      ['open | Ann Bell | - | check the buoys', 'open | Bob Carr | - | order paper'],
    ));

  it('a folded list', () =>
    checkPeople(
      '# Sync\n\n<details>\n<summary>Attendees</summary>\n\n- Ann Bell\n- Bob Carr\n\n</details>\n\n## Talk\n\n- Harbour lamp\n',
      ['Ann Bell', 'Bob Carr'],
    ));

  it('pictures, comments and scripts are nothing', () =>
    checkNone(
      '# Sync\n\n<p align="center"><img src="a.png"></p>\n\n<!-- <ul><li>[ ] check the buoys</li></ul> -->\n\n<script>\n[ ] order paper\n</script>\n',
    ));
});
