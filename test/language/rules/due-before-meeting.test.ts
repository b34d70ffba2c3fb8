import assert from 'node:assert/strict';
import { readNote } from '../../../src/notes/read.ts';
import { entryOf } from '../../../src/workspace/entry.ts';
import { NoteIndex } from '../../../src/workspace/note-index.ts';
import { head, ruleTests } from './check.ts';

const { finds, messages, titles, mends } = ruleTests('due-before-meeting');

describe('rule due-before-meeting', () => {
  it('finds a day before that of the meeting', () => {
    finds(`${head}- [ ] Nora: order the paint ⟦by 2024-03-08⟧\n- [ ] Omar Reyes: call the pilot by 2024-03-12\n`);
    finds(`${head}| Task | Owner | Due |\n|---|---|---|\n| order the paint | Nora | ⟦8 March 2024⟧ |\n`);
    finds(
      'PROTOKOLL\n\nDatum: 12.03.2024\nTeilnehmer: Nora Lind, Jan Moe\n\nAufgaben:\n- Nora: Farbe bestellen ⟦bis 08.03.2024⟧\n',
      {
        path: 'protokolle/a.txt',
      },
    );
    assert.deepEqual(messages(`${head}- [ ] Nora: order the paint by 2024-03-08\n`), [
      'This is due on Fri 8 Mar, 4 days before it was written down.',
    ]);
  });

  it('counts from the mail, or the entry of the log, that it stands in', () => {
    const log =
      '# Log\n\n## 2024-03-19\n\n- [ ] Nora: order the paint ⟦by 2024-03-15⟧\n\n## 2024-03-12\n\n- [ ] Nora: call the pilot by 2024-03-15\n';
    finds(log);
    const mail = (day: number, words: string): string =>
      `From: Nora Lind <nora@harbour.example>\nTo: Omar Haddad <omar@harbour.example>\nSubject: Paint\nDate: Tue, ${day} Mar 2024 09:00:00 +0000\n\nAction items:\n- Omar: ${words}\n`;
    finds(`${mail(12, 'order the paint by 2024-03-15')}\n\n${mail(19, 'call the pilot ⟦by 2024-03-16⟧')}`, {
      path: 'mails/a.txt',
    });
  });

  it('leaves alone what is done, under way or carried over', () => {
    finds(`${head}- [x] Nora: order the paint by 2024-03-08\n`);
    finds(`${head}- [ ] Nora: order the paint by 2024-03-08 (in progress)\n`);
    finds(
      `${head}- [ ] Nora: order the paint, originally due 2024-03-08\n- [ ] Ida: the tar is still to be bought by 2024-03-07\n`,
    );
    finds(`${head}- [ ] Nora: Farbe bestellen bis 08.03.2024, noch offen\n`);
    finds(`${head}- [ ] Nora: relancer le peintre avant le 08/03/2024, en retard\n`);
    finds(`${head}- [ ] Nora: pedir la pintura (fecha: 2024-03-08, sigue sin llegar)\n`);
    finds(head.replace('Actions', 'Review of last week’s actions') + '- [ ] Nora: order the paint by 2024-03-08\n');
    finds(
      head.replace('Actions', 'Offene Aufgaben der letzten Sitzung') + '- [ ] Nora: Farbe bestellen bis 2024-03-08\n',
    );
  });

  it('leaves alone a register, in which several are late', () => {
    finds(
      `${head}- [ ] Nora: order the paint by 2024-03-08\n- [ ] Ida: call the pilot by 2024-03-01\n- [ ] Ida: sweep by 2024-03-22\n`,
    );
  });

  it('leaves alone what an earlier note has already', () => {
    const item = '- [ ] Nora: order the paint by 2024-03-08\n';
    const before = head.replace('2024-03-12', '2024-03-05') + item;
    const entry = entryOf({ uri: 'a:/b', folder: '', path: 'b' }, before, readNote(before));
    finds(head + item, { index: NoteIndex.empty.with(entry) });
    finds(head + item.replace('by 2024-03-08', '⟦by 2024-03-08⟧'), { index: NoteIndex.empty });
  });

  it('takes relative words for what they mean, and needs a day to count from', () => {
    finds(
      `${head}- [ ] Nora: order the paint by Friday\n- [ ] Nora: call the pilot tomorrow\n- [ ] Ida: sweep by March 10\n`,
    );
    finds('## Actions\n\n- [ ] Nora: order the paint by 2020-03-08\n');
  });

  it('is mended by the year that was meant, where only the year is wrong', () => {
    const text = `${head}- [ ] Nora: order the paint by 22 March│ 2023\n`;
    mends(
      text,
      'Change by 22 March 2023 to by 22 March 2024 (Fri 22 Mar 2024)',
      `${head}- [ ] Nora: order the paint by 22 March 2024\n`,
    );
    assert.deepEqual(titles(`${head}- [ ] Nora: order the paint by│ 2024-03-08\n`), []);
    const winter = head.replace('2024-03-12', '2024-12-17');
    mends(
      `${winter}- [ ] Nora: order the paint by│ 2024-01-10\n`,
      'Change by 2024-01-10 to by 2025-01-10 (Fri 10 Jan 2025)',
      `${winter}- [ ] Nora: order the paint by 2025-01-10\n`,
    );
  });
});
