import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';
import { completed } from './completion/complete.ts';

const head = `# Harbour weekly

Date: 2024-03-19
Attendees: Nora Lind, Omar Haddad

`;

describe('completion', () => {
  describe('of states', () => {
    const table = (rows: string): string => `${head}| Task | Owner | Status |\n|---|---|---|\n${rows}`;

    it('is in status columns and fields, the words that the note uses first', () => {
      assert.deepEqual(completed(table('| rope | Nora |│'), { trigger: '|' }).labels, [
        'Open',
        'In progress',
        'Done',
        'Blocked',
        'Deferred',
        'Cancelled',
      ]);
      const used = table('| rope | Nora | COMPLETED |\n| oars | Omar | ongoing |\n| paint | Nora | │ |');
      assert.deepEqual(
        completed(used).details.slice(0, 3),
        ['ONGOING: used in this note', 'COMPLETED: used in this note', 'OPEN'].map((one) =>
          one.replace('ONGOING', 'ongoing'),
        ),
      );
      assert.equal(completed(used).line('COMPLETED'), '| paint | Nora | COMPLETED |');
      assert.equal(
        completed(`${head}## Actions\n\n- Nora: rope\n  - Status: in│`).line('In progress'),
        '  - Status: In progress',
      );
    });

    it('is in the language of the note', () => {
      const german =
        '# Vorstand\n\nWir sind mit dem Boot und den Leinen nicht fertig.\n\n| Aufgabe | Wer | Stand |\n|---|---|---|\n| Leine | Kim | │ |';
      assert.equal(completed(german).line('Erledigt'), '| Leine | Kim | Erledigt |');
    });
  });

  describe('of headings', () => {
    it('offers the usual sections that the note lacks', () => {
      const found = completed(`${head}## Action items\n\n- Nora: rope\n\n## │`, { trigger: ' ' });
      assert.deepEqual(found.labels, ['Attendees', 'Agenda', 'Notes', 'Decisions', 'Next meeting']);
      assert.equal(found.line('Decisions'), '## Decisions');
      assert.equal(completed(`${head}### Dec│`).line('Decisions'), '### Decisions');
    });

    it('offers those of the series first', () => {
      const notes = {
        'notes/talk-1.md':
          '# Harbour talk 1\n\nDate: 2024-03-05\n\n## Weather\n\nx\n\n## 12 boats\n\nx\n\n## Actions\n\n- rope\n',
        'other.md': '# Other\n\n## Weather report\n\nx\n',
      };
      const found = completed(`${head}## │`, { notes, path: 'notes/talk-2.md' });
      assert.deepEqual(found.details.slice(0, 3), [
        'Weather: from Harbour talk 1',
        'Actions: from Harbour talk 1',
        'Attendees: usual section',
      ]);
    });

    it('speaks the language of the note', () => {
      const found = completed('# Vorstand\n\nWir sind mit dem Boot und den Leinen nicht fertig.\n\n## │');
      assert.deepEqual(found.labels, [
        'Teilnehmende',
        'Tagesordnung',
        'Notizen',
        'Beschlüsse',
        'Aufgaben',
        'Nächste Sitzung',
      ]);
    });

    it('leaves the title alone', () => {
      assert.deepEqual(completed('# │', { trigger: ' ' }).labels, []);
      assert.deepEqual(completed(`${head}#│`).labels, []);
    });
  });

  describe('at the start of a line', () => {
    it('offers what marks items and decisions, as the note writes it', () => {
      assert.deepEqual(completed(`${head}│`).labels, ['ACTION:', 'DECISION:', 'item', 'table']);
      assert.equal(completed(`${head}act│`).line('ACTION:'), 'ACTION: ');
      const own = `${head}TODO: Nora orders rope\nTODO: Omar paints\nAGREED: the gate stays\n\n│`;
      assert.deepEqual(completed(own).labels.slice(0, 2), ['TODO:', 'AGREED:']);
      const german = '# Vorstand\n\nWir sind mit dem Boot und den Leinen nicht fertig.\n\n│';
      assert.deepEqual(completed(german).labels.slice(0, 2), ['AUFGABE:', 'BESCHLUSS:']);
    });

    it('does not come up in prose', () => {
      assert.deepEqual(completed(`${head}We met a│`).labels, []);
      assert.deepEqual(completed(`${head}│We met`).labels, []);
      assert.deepEqual(completed(`${head}A│`, { languageId: 'plaintext' }).labels, []);
      assert.deepEqual(completed(`${head}AC│`, { languageId: 'plaintext' }).labels, ['ACTION:']);
      assert.deepEqual(completed(`${head} │`, { trigger: ' ' }).labels, []);
    });
  });

  describe('of whole pieces', () => {
    it('writes an item with owner and day, as a snippet or plainly', () => {
      const line = (snippets: boolean): string => completed(`${head}│`, { snippets }).line('item');
      assert.equal(line(true), '- [ ] ${1|Nora Lind,Omar Haddad|}: ${2:} (due ${3:tomorrow})');
      assert.equal(line(false), '- [ ] Nora Lind:  (due tomorrow)');
      const { insertTextFormat } = completed(`${head}│`, { snippets: false }).list.items.at(-1)!;
      assert.equal(insertTextFormat, undefined);
    });

    it('writes a table whose rows are read as items', () => {
      const text = completed(`${head}│`, { snippets: false }).after('table');
      const { commitments } = readNote(text.replace('|  | Nora', '| rope | Nora'), { path: 'notes/talk.md' });
      assert.deepEqual(
        commitments.map((one) => [one.text, one.owners[0]!.name, one.status]),
        [['rope', 'Nora Lind', 'open']],
      );
    });

    it('begins an empty note with today, the people of the series to choose from, and its sections', () => {
      const earlier = (people: string, day: string): string =>
        `# Pier works, ${day}\n\nDate: ${day}\nAttendees: ${people}\n\n## Cranes\n\nx\n\n## Action items\n\n- [ ] rope\n`;
      const notes = {
        'pier/2024-03-05.md': earlier('Nora Lind, Omar Haddad', '2024-03-05'),
        'pier/2024-03-12.md': earlier('Nora Lind', '2024-03-12'),
      };
      const options = { notes, path: 'pier/2024-03-26.md' };
      assert.deepEqual(completed('│', options).details, [
        'note: new note',
        'item: action item',
        'ACTION:: marks an action item',
        'DECISION:: marks a decision',
      ]);
      assert.equal(
        completed('│', options).after('note'),
        '# ${1:Pier works}\n\nDate: 2024-03-26\nAttendees: ${2|Nora Lind,Nora Lind\\, Omar Haddad|}\n\n## Cranes\n\n- ${3:}\n\n## Action items\n\n- [ ] ${4:}\n',
      );
      const own = completed('no│', { path: 'new.meeting', snippets: false, today: '2024-03-20' });
      const note = readNote(own.after('note'), { path: 'new.meeting' });
      assert.equal(note.date?.day, '2024-03-20');
      assert.deepEqual(
        note.sections.filter(({ level }) => level < 7).map(({ title }) => title),
        ['Meeting', 'Agenda', 'Notes', 'Decisions', 'Action items'],
      );
    });

    it('keeps names from being syntax, and the document’s line ends', () => {
      const notes = { 'pier/1.md': '# Pier\n\nAttendees: Nora $1 Lind, Omar | Haddad}\n' };
      const text = completed('\r\n\r\n│', { notes, path: 'pier/2.md' }).after('note');
      assert.ok(!/(?<!\r)\n/.test(text));
      assert.ok(!/(?<!\\)\$1 /.test(text), text);
    });
  });

  it('offers nothing inside code, front matter, an encoded mail and a line that is a whole text', () => {
    const places = [
      `${head}\`\`\`\n- [ ] │\n\`\`\``,
      `${head}~~~\n@│`,
      '---\nowner: │\n---\n\n# Sync\n',
      `${head}- [ ] @│${'x'.repeat(3000)}`,
      'From: Nora <n@x.org>\nTo: Omar <o@x.org>\nSubject: x\nContent-Transfer-Encoding: quoted-printable\n\nTODO: @│ ask=\n',
    ];
    for (const place of places) assert.deepEqual(completed(place).labels, [], place.slice(0, 80));
  });

  it('answers for any position of any note', () => {
    for (const text of [
      '│',
      '\uFEFF│',
      '\uFEFF- [ ] │',
      '\r\n│',
      '@│',
      '|│',
      '|a|\n|-|\n|│',
      'From: a\nTo: b\n\n> @│',
      '#### │',
    ])
      assert.ok(completed(text), JSON.stringify(text));
    const mark = completed('\uFEFF# Talk\n\nAttendees: Nora Lind\n\n- [ ] │');
    assert.equal(mark.line('Nora Lind'), '- [ ] Nora Lind: ');
  });
});
