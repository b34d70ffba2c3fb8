import { checkAddOwner, minutes } from './check.ts';

/** Adds an owner to the marked item of an action list. */
function check(items: string, name: string, expected: string | null): void {
  checkAddOwner(minutes(items), name, expected === null ? null : minutes(expected));
}

describe('addOwner', () => {
  it('leads with `Name: ` where no neighbour shows another way', () => {
    check(
      '- ◆send the tide tables\n- book the crane\n',
      'Bob Carr',
      '- Bob Carr: send the tide tables\n- book the crane\n',
    );
    check('- [ ] ◆send the tide tables\n', 'Bob Carr', '- [ ] Bob Carr: send the tide tables\n');
  });

  describe('leads as the neighbours lead', () => {
    const cases: [form: string, written: string, expected: string][] = [
      ['Name:', '- Ann Bell: order paint', 'Bob Carr: send the tide tables'],
      ['**Name**:', '- **Ann Bell**: order paint', '**Bob Carr**: send the tide tables'],
      ['**Name:**', '- **Ann Bell:** order paint', '**Bob Carr:** send the tide tables'],
      ['Name - ', '- Ann Bell - order paint', 'Bob Carr - send the tide tables'],
      ['[Name]', '- [Ann Bell] order paint', '[Bob Carr] send the tide tables'],
      ['Name to', '- Ann Bell to order paint', 'Bob Carr to send the tide tables'],
      ['Name will', '- Ann Bell will order paint', 'Bob Carr will send the tide tables'],
    ];
    for (const [form, written, expected] of cases) {
      it(form, () => check(`${written}\n- ◆send the tide tables\n`, 'Bob Carr', `${written}\n- ${expected}\n`));
    }
  });

  describe('trails as the neighbours trail', () => {
    const cases: [form: string, written: string, expected: string][] = [
      ['(Name)', '- Order paint (Ann Bell)', 'Send the tide tables (Bob Carr)'],
      [' - Name', '- Order paint - Ann Bell', 'Send the tide tables - Bob Carr'],
      [' – Name', '- Order paint – Ann Bell', 'Send the tide tables – Bob Carr'],
      [' → Name', '- Order paint → Ann Bell', 'Send the tide tables → Bob Carr'],
      ['Owner: in brackets', '- Order paint (owner: Ann Bell)', 'Send the tide tables (owner: Bob Carr)'],
    ];
    for (const [form, written, expected] of cases) {
      it(form, () => check(`${written}\n- ◆Send the tide tables\n`, 'Bob Carr', `${written}\n- ${expected}\n`));
    }
  });

  it('writes handles where the neighbours do, if the person has one', () => {
    check(
      '- @cdiaz order paint\n- ◆send the tide tables\n',
      'Ann Bell',
      '- @cdiaz order paint\n- @abell send the tide tables\n',
    );
    check(
      '- order paint @cdiaz\n- ◆send the tide tables\n',
      'bcarr',
      '- order paint @cdiaz\n- send the tide tables @bcarr\n',
    );
  });

  it('does not put `to` before what is no verb', () => {
    check(
      '- Ann Bell to order paint\n- ◆Documentation of the crane\n',
      'Bob Carr',
      '- Ann Bell to order paint\n- Bob Carr: Documentation of the crane\n',
    );
  });

  it('takes the form of the majority', () => {
    const others = '- Ann Bell: order paint\n- Fix the gate (Cho Diaz)\n- Call the pilot (Ann Bell)\n';
    check(`${others}- ◆Send the tide tables\n`, 'Bob Carr', `${others}- Send the tide tables (Bob Carr)\n`);
  });

  it('stands in front of a due date that trails', () => {
    check(
      '- Order paint (Ann Bell) by March 20\n- ◆Send tide tables by March 22\n',
      'Bob Carr',
      '- Order paint (Ann Bell) by March 20\n- Send tide tables (Bob Carr) by March 22\n',
    );
  });

  it('replaces a vague owner in its place', () => {
    check('- TBD: send the tide tables ◆\n', 'Bob Carr', '- Bob Carr: send the tide tables \n');
    check('- ◆Send the tide tables\n  - Owner: TBD\n', 'Bob Carr', '- Send the tide tables\n  - Owner: Bob Carr\n');
    check('- ◆Someone to send the tide tables\n', 'Bob Carr', '- Bob Carr to send the tide tables\n');
  });

  it('fills an empty field', () => {
    check('- ◆Send the tide tables\n  - Owner:\n', 'Bob Carr', '- Send the tide tables\n  - Owner: Bob Carr\n');
  });

  describe('adds a line as the neighbours have one', () => {
    it('with their label, bullet and depth, before the due date', () => {
      const other = '- Order paint\n  - Assigned to: Ann Bell\n  - Due: March 20, 2024\n';
      check(
        `${other}- ◆Send the tide tables\n  - Due: March 22, 2024\n`,
        'Bob Carr',
        `${other}- Send the tide tables\n  - Assigned to: Bob Carr\n  - Due: March 22, 2024\n`,
      );
    });

    it('after the item where it has no field yet, the last line of the file too', () => {
      const other = '* Order paint\n\t* Owner: Ann Bell\n';
      check(`${other}* ◆Send the tide tables`, 'Bob Carr', `${other}* Send the tide tables\n\t* Owner: Bob Carr`);
    });

    it('with CRLF', () => {
      const lines = '- Order paint\n  - Owner: Ann Bell\n- ◆Send the tide tables\n- Call the pilot\n';
      const expected =
        '- Order paint\n  - Owner: Ann Bell\n- Send the tide tables\n  - Owner: Bob Carr\n- Call the pilot\n';
      checkAddOwner(minutes(lines).replace(/\n/g, '\r\n'), 'Bob Carr', minutes(expected).replace(/\n/g, '\r\n'));
    });

    it('under the words of `10.` as under those of `9.`', () => {
      const other = '9. Order paint\n   Owner: Ann Bell\n';
      check(
        `${other}10. ◆Send the tide tables\n`,
        'Bob Carr',
        `${other}10. Send the tide tables\n    Owner: Bob Carr\n`,
      );
    });
  });

  describe('marked lines', () => {
    it('`ACTION: Name to` before a verb, `Name: ` before other words', () => {
      checkAddOwner(
        minutes('').replace('## Action items', 'ACTION: ◆send the tide tables'),
        'Bob Carr',
        minutes('').replace('## Action items', 'ACTION: Bob Carr to send the tide tables'),
      );
      checkAddOwner(
        minutes('').replace('## Action items', 'ACTION: ◆Tide tables for May'),
        'Bob Carr',
        minutes('').replace('## Action items', 'ACTION: Bob Carr: Tide tables for May'),
      );
    });

    it('inside the label where the neighbours have it there', () => {
      check(
        '- TODO(Ann Bell): order paint\n- TODO: ◆send the tide tables\n',
        'Bob Carr',
        '- TODO(Ann Bell): order paint\n- TODO(Bob Carr): send the tide tables\n',
      );
    });
  });

  it('escapes what Markdown would take for marks', () => {
    check('- ◆send the tide tables\n', 'Bob *B* [Carr]', '- Bob \\*B\\* \\[Carr\\]: send the tide tables\n');
    check('- ◆send the tide tables\n', 'bob_carr', '- bob_carr: send the tide tables\n');
  });

  it('refuses names that do not fit on a line', () => {
    for (const name of ['', ' ', 'Bob\nCarr', 'Bob\u0000', 'Bob\u2028Carr', 'Bob\tCarr'])
      check('- ◆send the tide tables\n', name, null);
  });

  it('refuses where somebody is named already', () => {
    check('- ◆Ann Bell: send the tide tables\n', 'Bob Carr', null);
  });

  it('refuses speech', () => {
    const speech =
      'Harbour sync\nDate: 2024-03-18\n\n[00:10] Ann Bell: Hello all.\n[00:20] Bob Carr: Action item for me: ◆send the tide tables by Friday.\n[00:30] Ann Bell: Fine.\n';
    checkAddOwner(speech, 'Cho Diaz', null, 'calls/2024-03-18.txt');
  });
});
