import assert from 'node:assert/strict';
import { offered } from '../../../src/notes/lexicon/offered.ts';
import { readNote } from '../../../src/notes/read.ts';
import { completed } from './complete.ts';

const head = `# Harbour weekly

Date: 2024-03-19
Attendees: Nora Lind, Omar Haddad
Next meeting: 2024-04-02

## Actions

`;

describe('completion of due dates', () => {
  it('offers words behind a due word of an item, each with its day', () => {
    assert.deepEqual(completed(`${head}- Nora: rope by │`, { trigger: ' ' }).details, [
      'today: Tue 19 Mar',
      'tomorrow: Wed 20 Mar',
      'Thursday: Thu 21 Mar',
      'Friday: Fri 22 Mar',
      'Saturday: Sat 23 Mar',
      'Sunday: Sun 24 Mar',
      'Monday: Mon 25 Mar',
      'Tuesday: Tue 26 Mar',
      'end of the week: Fri 22 Mar',
      'next meeting: Tue 2 Apr',
      'end of the month: Sun 31 Mar',
    ]);
  });

  it('writes what fits behind the word', () => {
    const line = (before: string, label: string): string =>
      completed(`${head}- Nora: rope ${before}│`).line(label).slice(13);
    assert.equal(line('by ', 'end of the week'), 'by the end of the week');
    assert.equal(line('by the e', 'end of the week'), 'by the end of the week');
    assert.equal(line('before ', 'next meeting'), 'before the next meeting');
    assert.equal(line('due ', 'in two weeks'), 'due in two weeks');
    assert.equal(line('(due ', 'Friday'), '(due Friday');
    assert.equal(line('due by to', 'tomorrow'), 'due by tomorrow');
    assert.equal(line('bis ', 'nächste Sitzung'), 'bis zur nächsten Sitzung');
    assert.equal(line('bis zum ', 'Ende der Woche'), 'bis zum Ende der Woche');
    assert.equal(line('spätestens ', 'Freitag'), 'spätestens Freitag');
    assert.equal(line('antes del ', 'viernes'), 'antes del viernes');
    assert.equal(line('para ', 'viernes'), 'para el viernes');
    assert.equal(line('avant ', 'vendredi'), 'avant vendredi');
    assert.equal(line("d'ici ", 'fin de la semaine'), "d'ici la fin de la semaine");
  });

  it('is read back as the day that was shown, in every language', () => {
    const before = (language: number): string[] =>
      offered[language]!.days.leads.flatMap((kind) => kind.replaceAll('(?:due )?', '').split('|'));
    let checked = 0;
    for (const language of offered.keys())
      for (const lead of before(language)) {
        const text = `${head}- Nora: rope ${lead} │`;
        for (const { label, detail } of completed(text).list.items) {
          const note = readNote(completed(text).after(label), { path: 'notes/talk.md' });
          const { day } = note.commitments[0]!.due!;
          assert.ok(detail!.includes(` ${Number(day!.slice(8))} `), `${lead} ${label}: ${detail} is read as ${day}`);
          checked++;
        }
      }
    assert.ok(checked > 300, String(checked));
  });

  it('is in due fields and columns, in the language of the note', () => {
    assert.equal(completed(`${head}- rope\n  - Due: │`, { trigger: ' ' }).line('in one week'), '  - Due: in one week');
    assert.equal(completed(`${head}- rope (due: fr│)`).line('Friday'), '- rope (due: Friday)');
    assert.equal(completed(`${head}- rope\n  - Due:│`, { trigger: ':' }).line('Friday'), '  - Due: Friday');
    const table = `${head}| Task | Owner | Due |\n|---|---|---|\n| rope | Nora |`;
    assert.equal(completed(`${table}│`, { trigger: '|' }).line('end of the week'), '| rope | Nora | end of the week');
    const german =
      '# Vorstand\n\nDatum: 19.03.2024\n\nWir sind mit dem Boot und den Leinen nicht fertig.\n\n## Aufgaben\n\n';
    assert.equal(completed(`${german}- Leine\n  - Frist: │`).line('Ende der Woche'), '  - Frist: Ende der Woche');
  });

  it('writes dates as the items around do', () => {
    const iso = `${head}- Omar: paint (due 2024-03-22)\n`;
    assert.equal(completed(`${iso}- Nora: rope (due │)`).line('tomorrow'), '- Nora: rope (due 2024-03-20)');
    const long = `${head}- Omar: paint by March 22\n`;
    assert.equal(completed(`${long}- Nora: rope by │`).line('next meeting'), '- Nora: rope by April 2');
    const french =
      '# Quai\n\nDate : 2024-03-19\n\nNous parlons de la corde et des rames.\n\n## Actions\n\n- Omar : peinture avant le 22 mars\n';
    assert.equal(completed(`${french}- Nora : corde avant │`).line('demain'), '- Nora : corde avant le 20 mars');
    const words = `${head}- Omar: paint by Friday\n- Omar: oars by Monday\n- Omar: sail by 2024-03-30\n`;
    assert.equal(completed(`${words}- Nora: rope by │`).line('tomorrow'), '- Nora: rope by tomorrow');
  });

  it('offers plain dates to who begins with a number', () => {
    const found = completed(`${head}- Nora: rope by 2024-03-2│`);
    assert.deepEqual(found.details.slice(0, 2), ['2024-03-20: Wed 20 Mar', '2024-03-21: Thu 21 Mar']);
    assert.equal(found.line('2024-03-21'), '- Nora: rope by 2024-03-21');
  });

  it('counts from the day of the note, and writes dates where it has none', () => {
    const old = head.replace('2024-03-19', '2024-03-18');
    assert.deepEqual(completed(`${old}- Nora: rope by │`).details.slice(0, 2), [
      'tomorrow: Tue 19 Mar',
      'Wednesday: Wed 20 Mar',
    ]);
    const undated = '# Harbour\n\n## Actions\n\n- Nora: rope by │';
    assert.equal(completed(undated, { path: 'notes/harbour.md' }).line('tomorrow'), '- Nora: rope by 2024-03-20');
    const log = `${head}- Omar: x\n\n# 2024-05-07\n\n## Actions\n\n- Nora: rope by │`;
    assert.equal(completed(log).details[0], 'today: Tue 7 May');
  });

  it('stays away from prose, and from other words', () => {
    const prose = `${head.replace('## Actions', '## Notes')}The paper was written by │`;
    assert.deepEqual(completed(prose, { trigger: ' ' }).labels, []);
    assert.deepEqual(completed(prose, { languageId: 'plaintext' }).labels, []);
    assert.ok(completed(prose).labels.length > 0, 'but for who asks');
    assert.deepEqual(completed(`${head}- Nora: a standby │`, { trigger: ' ' }).labels, []);
    assert.deepEqual(completed(`${head}- Nora: rope by Ann and │`, { trigger: ' ' }).labels, []);
  });
});
