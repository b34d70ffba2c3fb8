import assert from 'node:assert/strict';
import { ruleTests } from './check.ts';

const { finds, messages, mends, titles } = ruleTests('disagreeing-mentions');

const start = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad, Ida Moe\n\n';
const twice = (first: string, second: string): string =>
  `${start}## Sheds\n\n- ACTION: ${first}\n\nWe then spoke of the crane for a while.\n\n## Action items\n\n- [ ] ${second}\n`;

describe('rule disagreeing-mentions', () => {
  it('finds two owners or two days of one item', () => {
    const day = twice(
      'Nora to order the blue marine paint by 2024-03-22',
      'Nora: order the blue marine paint (⟦due 2024-03-25⟧)',
    );
    finds(day.replace('⟦due 2024-03-25⟧', 'due ⟦2024-03-25⟧'));
    const owner = twice(
      'Nora to order the blue marine paint for the sheds',
      '⟦Omar⟧: order the blue marine paint for the sheds',
    );
    finds(owner);
    assert.deepEqual(messages(owner.replace(/[⟦⟧]/g, '')), [
      'This is for Omar Haddad here and for Nora Lind in another place of the note.\nThe other place. Nora',
    ]);
  });

  it('is mended in both directions', () => {
    const owner = twice(
      'Nora to order the blue marine paint for the sheds',
      'Om│ar: order the blue marine paint for the sheds',
    );
    mends(owner, 'Give it to Nora Lind in both places', owner.replace('Om│ar:', 'Nora Lind:'));
    mends(owner, 'Give it to Omar Haddad in both places', owner.replace('│', '').replace('Nora to', 'Omar Haddad to'));
    const day = twice(
      'Nora to order the blue marine paint by 22 March 2024',
      'Nora: order the blue marine paint (due 25 March│ 2024)',
    );
    assert.deepEqual(titles(day), [
      'Make it due on Mon 25 Mar in both places',
      'Make it due on Fri 22 Mar in both places',
    ]);
    mends(day, 'Make it due on Fri 22 Mar in both places', day.replace('25 March│ 2024', '22 March 2024'));
  });

  it('takes a later mail, and what is said later, for the latest word', () => {
    const mail = (day: number, from: string, words: string): string =>
      `From: ${from} <a@harbour.example>\nTo: Team <team@harbour.example>\nSubject: Paint\nDate: Tue, ${day} Mar 2024 09:00:00 +0000\n\nAction items:\n- ${words}\n\n`;
    finds(
      mail(12, 'Nora Lind', 'Nora: order the blue marine paint by 2024-03-22') +
        mail(12, 'Omar Haddad', 'Nora: order the blue marine paint by 2024-03-25'),
      { path: 'mails/a.txt' },
    );
    finds(
      `${start}[00:01] Nora: ACTION: Nora to order the blue marine paint by 2024-03-22\n[00:05] Omar: Fine.\n[00:09] Nora: ACTION: Nora to order the blue marine paint by 2024-03-25\n`,
      { path: 'calls/a.txt' },
    );
  });

  it('takes the list of an earlier meeting for what held then', () => {
    finds(
      `${start}## Previous action items\n\n- [ ] Nora: order the blue marine paint (due 2024-03-08)\n\n## Action items\n\n- [ ] Nora: order the blue marine paint (due 2024-03-22)\n`,
    );
  });

  it('is content where one place says less, or the same in other words', () => {
    finds(twice('Nora to order the blue marine paint by 2024-03-22', 'order the blue marine paint'));
    finds(
      twice('Nora to order the blue marine paint by Friday', 'Nora Lind: order the blue marine paint (due 2024-03-15)'),
    );
    finds(twice('Nora and Ida to order the blue marine paint', 'Nora: order the blue marine paint'));
  });
});
