import { checkAddDue, minutes } from './check.ts';

function check(items: string, day: string, expected: string | null): void {
  checkAddDue(minutes(items), day, expected === null ? null : minutes(expected));
}

describe('addDue', () => {
  it('writes ` (due YYYY-MM-DD)` where no neighbour has a date', () => {
    check(
      '- ◆Bob Carr: send the tide tables\n- Ann Bell: order paint\n',
      '2024-03-22',
      '- Bob Carr: send the tide tables (due 2024-03-22)\n- Ann Bell: order paint\n',
    );
  });

  it('writes it in the language of the note', () => {
    const german = (item: string): string =>
      `# Sitzung am 12. März 2024\n\nTeilnehmer: Ann Bell und Bob Carr\n\n## Aufgaben\n\n- [ ] Die ${item}\n`;
    const spanish = (item: string): string =>
      `# Reunión del 12 de marzo de 2024\n\nAsistentes: Ann Bell y Bob Carr\n\n## Acciones\n\n- [ ] Pedir ${item}\n`;
    checkAddDue(german('◆Farbe ist zu bestellen'), '2024-03-22', german('Farbe ist zu bestellen (bis 2024-03-22)'));
    checkAddDue(
      spanish('◆la pintura para los barcos'),
      '2024-03-22',
      spanish('la pintura para los barcos (para el 2024-03-22)'),
    );
  });

  it('is refused for what is no day of the calendar', () => {
    for (const day of ['2024-02-31', '9999-99-99', '2024-3-1', 'x', ''])
      check('- ◆Bob Carr: send the tide tables\n', day, null);
  });

  describe('writes it as the neighbours do', () => {
    const cases: [form: string, written: string, expected: string][] = [
      ['(due …)', 'order paint (due 2024-03-20)', 'send tide tables (due 2024-03-22)'],
      ['- Due: …', 'order paint - Due: March 20', 'send tide tables - Due: March 22'],
      ['by …', 'order paint by March 20', 'send tide tables by March 22'],
      [', due …', 'order paint, due 20 March', 'send tide tables, due 22 March'],
      ['[due: …]', 'order paint [due: 2024-03-20]', 'send tide tables [due: 2024-03-22]'],
      ['**Due:** …', 'order paint **Due:** 2024-03-20', 'send tide tables **Due:** 2024-03-22'],
      ['words only', 'order paint by Wednesday', 'send tide tables by 2024-03-22'],
    ];
    for (const [form, written, expected] of cases) {
      it(form, () =>
        check(
          `- Ann Bell: ${written}\n- ◆Bob Carr: send tide tables\n`,
          '2024-03-22',
          `- Ann Bell: ${written}\n- Bob Carr: ${expected}\n`,
        ),
      );
    }
  });

  describe('writes the day in the format of the neighbours', () => {
    const cases: [written: string, expected: string][] = [
      ['2024-03-20', '2024-03-22'],
      ['March 20, 2024', 'March 22, 2024'],
      ['20 March 2024', '22 March 2024'],
      ['Mar 20', 'Mar 22'],
      ['March 20th', 'March 22nd'],
      ['Wednesday, March 20', 'Friday, March 22'],
      ['Wed 20 Mar', 'Fri 22 Mar'],
      ['20.03.2024', '22.03.2024'],
      ['3/20/2024', '3/22/2024'],
      ['20/03/2024', '22/03/2024'],
    ];
    for (const [written, expected] of cases) {
      it(written, () =>
        check(
          `- Ann Bell: order paint (due ${written})\n- ◆Bob Carr: send tide tables\n`,
          '2024-03-22',
          `- Ann Bell: order paint (due ${written})\n- Bob Carr: send tide tables (due ${expected})\n`,
        ),
      );
    }
  });

  it('gives the year where the day would be read as another year', () => {
    check(
      '- Ann Bell: order paint (due Mar 20)\n- ◆Bob Carr: send tide tables\n',
      '2025-03-18',
      '- Ann Bell: order paint (due Mar 20)\n- Bob Carr: send tide tables (due Mar 18, 2025)\n',
    );
  });

  it('adds a sub-bullet after the owner', () => {
    const other = '- Order paint\n  - Assigned to: Ann Bell\n  - Due: March 20, 2024\n';
    check(
      `${other}- ◆Send tide tables\n  - Assigned to: Bob Carr\n`,
      '2024-03-22',
      `${other}- Send tide tables\n  - Assigned to: Bob Carr\n  - Due: March 22, 2024\n`,
    );
  });

  it('adds a line below', () => {
    const other = '1. Order paint\n   Deadline: March 20th\n';
    check(
      `${other}2. ◆Send tide tables\n3. Call the pilot\n`,
      '2024-03-22',
      `${other}2. Send tide tables\n   Deadline: March 22nd\n3. Call the pilot\n`,
    );
  });

  it('gets brackets of its own where the neighbours’ hold more', () => {
    const other = '- Order paint (Ann Bell, due March 20)\n';
    check(
      `${other}- ◆Send tide tables (Bob Carr)\n`,
      '2024-03-22',
      `${other}- Send tide tables (Bob Carr) (due March 22)\n`,
    );
    check(`${other}- ◆Send tide tables\n`, '2024-03-22', `${other}- Send tide tables (due March 22)\n`);
  });

  it('is a field beside the item’s own fields', () => {
    check(
      '- ◆Send tide tables - Owner: Bob Carr\n',
      '2024-03-22',
      '- Send tide tables - Owner: Bob Carr - Due: 2024-03-22\n',
    );
    check(
      '- ◆Send tide tables\n  - **Owner:** Bob Carr\n',
      '2024-03-22',
      '- Send tide tables\n  - **Owner:** Bob Carr\n  - **Due:** 2024-03-22\n',
    );
    check('- ◆Send tide tables. Status: Open\n', '2024-03-22', '- Send tide tables (due 2024-03-22). Status: Open\n');
  });

  it('fills an empty field and replaces TBD', () => {
    check('- ◆Send tide tables\n  - Due:\n', '2024-03-22', '- Send tide tables\n  - Due: 2024-03-22\n');
    check('- ◆Send tide tables\n  - Due: TBD\n', '2024-03-22', '- Send tide tables\n  - Due: 2024-03-22\n');
  });

  it('goes to the end of an item that wraps, before blanks and hard breaks', () => {
    check(
      '- Bob Carr: send ◆the tide tables\n  to the pilots  \n- Ann Bell: order paint\n',
      '2024-03-22',
      '- Bob Carr: send the tide tables\n  to the pilots (due 2024-03-22)  \n- Ann Bell: order paint\n',
    );
  });

  it('keeps the final period of a sentence behind `by`', () => {
    check(
      '- Ann Bell: order paint by March 20.\n- ◆Bob Carr: send tide tables.\n',
      '2024-03-22',
      '- Ann Bell: order paint by March 20.\n- Bob Carr: send tide tables by March 22.\n',
    );
  });

  it('stands behind links and code', () => {
    check(
      '- ◆Bob Carr: read [the tables](http://tides.example/a)\n',
      '2024-03-22',
      '- Bob Carr: read [the tables](http://tides.example/a) (due 2024-03-22)\n',
    );
    check('- ◆Bob Carr: run `tides --all`\n', '2024-03-22', '- Bob Carr: run `tides --all` (due 2024-03-22)\n');
  });

  it('refuses where a date stands already, and what is no day', () => {
    check('- ◆Bob Carr: send tide tables by Friday\n', '2024-03-22', null);
    check('- ◆Bob Carr: send tide tables\n', 'Friday', null);
  });
});
