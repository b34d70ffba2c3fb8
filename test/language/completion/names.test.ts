import assert from 'node:assert/strict';
import { readNote } from '../../../src/notes/read.ts';
import { completed } from './complete.ts';

const head = `# Harbour weekly

Date: 2024-03-19
Attendees: Nora Lind (@nora, Chair), Omar Haddad, Zoë Brandt
Regrets: Ann Bell

`;
const people = ['Nora Lind', 'Omar Haddad', 'Zoë Brandt', 'Ann Bell'];

describe('completion of names', () => {
  it('offers who took part, then who else is named, behind an @', () => {
    assert.deepEqual(completed(`${head}Told @│`, { trigger: '@' }).details, [
      'Nora Lind: Chair, this meeting',
      'Omar Haddad: this meeting',
      'Zoë Brandt: this meeting',
      'Ann Bell: named in this note',
    ]);
  });

  it('writes the handle behind an @, else the first name if it is one’s own, and takes the place of what is typed', () => {
    assert.equal(completed(`${head}Told @no│ so`).line('Nora Lind'), 'Told @nora so');
    assert.equal(completed(`${head}Told (@│)`).line('Omar Haddad'), 'Told (@Omar)');
    const twins = head.replace('Omar Haddad', 'Omar Haddad, Omar Pratt');
    assert.equal(completed(`${twins}Told @om│`).line('Omar Haddad'), 'Told Omar Haddad');
    assert.deepEqual(completed(`${head}mail nora@│`, { trigger: '@' }).labels, []);
  });

  it('finds any part of a name, whatever its accents and case', () => {
    const found = (typed: string): string[] => completed(`${head}@${typed}│`).labels;
    assert.deepEqual(found('HAD'), ['Omar Haddad']);
    assert.deepEqual(found('zoe b'), ['Zoë Brandt']);
    assert.deepEqual(found('b'), ['Zoë Brandt', 'Ann Bell']);
    assert.deepEqual(found('q'), []);
    const [item] = completed(`${head}@brand│`).list.items;
    assert.ok(item!.filterText!.startsWith('@Brandt'), item!.filterText);
    assert.ok(item!.filterText!.includes('zoe brandt') && item!.filterText!.includes('Zoë Brandt'));
  });

  it('is at the head of an item of work, boxes without words too, as the list writes names', () => {
    const list = `${head}## Action items\n\n`;
    assert.deepEqual(completed(`${list}- [ ] │`, { trigger: ' ' }).labels, people);
    assert.equal(completed(`${list}- [ ] │`).line('Omar Haddad'), '- [ ] Omar Haddad: ');
    assert.equal(completed(`${list}- [ ] Nora: rope\n- [ ] │`).line('Omar Haddad'), '- [ ] Omar: ');
    assert.equal(completed(`${list}- [ ] **Nora** - rope\n- [ ] │`).line('Omar Haddad'), '- [ ] **Omar** - ');
    assert.equal(completed(`${list}- [ ] @nora rope\n- [ ] │`).line('Omar Haddad'), '- [ ] @Omar ');
    assert.equal(completed(`${list}- Nora: rope\n- Om│`).line('Omar Haddad'), '- Omar: ');
    assert.equal(completed(`${list}- Nora: rope\n- omar h│`).line('Omar Haddad'), '- Omar: ');
    assert.equal(completed(`${list}- [ ] Om│: rope`).line('Omar Haddad'), '- [ ] Omar Haddad: rope');
    assert.equal(completed(`${list}1. Nora: rope\r\n2. │\r\n`).line('Zoë Brandt'), '2. Zoë: ');
  });

  it('does not come up by itself where a list has its owners elsewhere, nor behind other bullets', () => {
    const list = `${head}## Action items\n\n- [ ] rope (Nora)\n- [ ] │`;
    assert.deepEqual(completed(list, { trigger: ' ' }).labels, []);
    assert.equal(completed(list).labels.length, 4);
    assert.deepEqual(completed(`${head}## Notes\n\n- │`, { trigger: ' ' }).labels, []);
    assert.deepEqual(completed(`${head}## Agenda\n\n- [ ] │`, { trigger: ' ' }).labels, []);
    assert.deepEqual(completed(`${head}## Notes\n\n- the storm of No│`).labels, []);
  });

  it('writes two people of one first name whole', () => {
    const twins = head.replace('Omar Haddad', 'Omar Haddad, Omar Pratt');
    const list = `${twins}## Actions\n\n- Nora: rope\n- │`;
    assert.equal(completed(list).line('Omar Pratt'), '- Omar Pratt: ');
    assert.equal(completed(list).line('Zoë Brandt'), '- Zoë: ');
  });

  it('is in owner fields of four languages, behind each of several names', () => {
    const item = `${head}## Actions\n\n- rope\n`;
    for (const label of ['Owner', 'Assigned to', 'Zuständig', 'Verantwortlich', 'Responsable', 'Responsable'])
      assert.equal(
        completed(`${item}  - ${label}: │`, { trigger: ' ' }).line('Omar Haddad'),
        `  - ${label}: Omar Haddad`,
      );
    assert.equal(
      completed(`${head}- [ ] rope (owner: │)`, { trigger: ' ' }).line('Nora Lind'),
      '- [ ] rope (owner: Nora Lind)',
    );
    assert.equal(completed(`${item}  - Owner:│`, { trigger: ':' }).line('Omar Haddad'), '  - Owner: Omar Haddad');
    assert.equal(completed(`${item}  - Owner: Nora, Om│`).line('Omar Haddad'), '  - Owner: Nora, Omar');
    assert.equal(
      completed(`${item}  - Owner: Nora Lind and Om│`).line('Omar Haddad'),
      '  - Owner: Nora Lind and Omar Haddad',
    );
    assert.equal(completed(`${head}TODO(│`).line('Nora Lind'), 'TODO(Nora Lind');
  });

  it('is in the owner column of a table, whatever the row lacks yet', () => {
    const table = `${head}| Task | Owner | Due |\n|---|---|---|\n| rope | Nora | Friday |\n`;
    assert.equal(completed(`${table}| paint │`, { trigger: '|' }).labels.length, 0);
    assert.equal(completed(`${table}| paint |│`, { trigger: '|' }).line('Omar Haddad'), '| paint | Omar ');
    assert.equal(completed(`${table}| paint | Om│ | |`).line('Omar Haddad'), '| paint | Omar | |');
    assert.deepEqual(completed(`${head}| Task | Own│ |`).labels, []);
  });

  it('is in the lists of people, without those who stand there', () => {
    const notes = { 'notes/talk2.md': head.replace('Omar Haddad', 'Olu Park') };
    assert.deepEqual(completed(`${head.trim()}, │`, { notes, trigger: ' ' }).labels, ['Olu Park']);
    assert.deepEqual(completed('# New\n\nAttendees: │', { notes, trigger: ' ' }).labels, [
      'Nora Lind',
      'Olu Park',
      'Zoë Brandt',
    ]);
    assert.deepEqual(completed('# New\n\n## Attendees\n\n- │', { notes }).labels, [
      'Nora Lind',
      'Olu Park',
      'Zoë Brandt',
    ]);
  });

  it('is at the start of a transcript’s line, as speakers are written there', () => {
    const timed = 'Call 2024-03-19\n\n[00:01] Nora Lind: Hello.\n[00:04] Omar Haddad: Hi.\n[00:09] Nora Lind: So.\n';
    assert.equal(
      completed(`${timed}[00:12] │`, { path: 'call.txt', trigger: ' ' }).line('Omar Haddad'),
      '[00:12] Omar Haddad: ',
    );
    assert.deepEqual(completed(`${timed}│`, { path: 'call.txt', trigger: ' ' }).labels, []);
    const plain = 'Call 2024-03-19\n\nNORA: Hello.\nOMAR: Hi.\nNORA: So.\nOMAR: Yes.\n';
    assert.equal(completed(`${plain}OM│`, { path: 'call.txt' }).line('OMAR'), 'OMAR: ');
    const irc = 'Call\n\n10:01 <nora> Hello.\n10:02 <omar> Hi.\n10:03 <nora> So.\n';
    assert.equal(completed(`${irc}10:04 │`, { path: 'call.txt' }).line('omar'), '10:04 <omar> ');
    const short = 'Attendees: Nora Lind, Omar Haddad\n\nNora: Hello.\nOmar: Hi.\nNora: So.\nOmar: Yes.\n';
    assert.equal(completed(`${short}N│`, { path: 'call.txt' }).line('Nora Lind'), 'Nora: ');
  });

  it('goes on with the people of the series, then of the workspace, and says where from', () => {
    const meeting = (who: string, items = ''): string =>
      `# Other\n\nDate: 2024-03-12\nAttendees: ${who}\n\n## Actions\n\n${items}`;
    const notes = {
      'notes/talk-1.md': meeting('Kim Roth (Secretary), Nora Lind'),
      'notes/talk-2.md': meeting('Kim Roth, Lou Pape'),
      'board/x.md': meeting('Mia Wolf, Pia Wolf', '- [ ] Mia: tea\n- [x] Pia: cups\n'),
      'board/y.md': meeting('Pia Wolf'),
    };
    assert.deepEqual(completed('# Talk\n\nAttendees: Nora Lind\n\n@│', { notes }).details, [
      'Nora Lind: this meeting',
      'Kim Roth: Secretary, from 2 other meetings of this series',
      'Lou Pape: from 1 other meeting of this series',
      'Mia Wolf: owns 1 item elsewhere',
      'Pia Wolf: in 2 notes elsewhere',
    ]);
  });

  it('is read as the person chosen', () => {
    for (const line of ['- [ ] │ rope', '- [ ] @│ rope', '- rope\n  - Owner: │', 'TODO: rope (owner: │)']) {
      const before = `${head}## Actions\n\n- [ ] Nora: paint\n${line}`;
      const { commitments } = readNote(completed(before).after('Zoë Brandt'), { path: 'notes/talk.md' });
      assert.deepEqual(commitments.at(-1)!.owners, [{ name: 'Zoë Brandt', kind: 'known' }], line);
    }
  });

  it('goes on behind a blank with a name that is begun, and not with one that is whole', () => {
    assert.deepEqual(completed(`${head}- [ ] Omar │`, { trigger: ' ' }).labels, ['Omar Haddad']);
    assert.deepEqual(completed(`${head}- [ ] Nora Lind │`, { trigger: ' ' }).labels, []);
    assert.deepEqual(completed(`${head}## Actions\n\n- Nora: rope\n- Omar │`, { trigger: ' ' }).labels, []);
    assert.deepEqual(completed(`${head}- [ ] order │`, { trigger: ' ' }).labels, []);
  });

  it('sends a part of many people, and says that there are more', () => {
    const names = Array.from(
      { length: 80 },
      (_, i) => `Ann ${String.fromCharCode(65 + (i % 26))}${'abc'[Math.floor(i / 26)] ?? 'd'}le`,
    );
    const notes = { 'other/big.md': `# Big\n\nAttendees: ${names.join(', ')}\n` };
    const all = completed('# New\n\n@│', { notes }).list;
    assert.deepEqual([all.items.length, all.isIncomplete], [50, true]);
    const few = completed('# New\n\n@Ann B│', { notes }).list;
    assert.deepEqual([few.items.length, few.isIncomplete], [4, false]);
  });
});
