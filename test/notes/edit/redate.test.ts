import { makeAbsolute, moveDue, rewriteDue } from '../../../src/notes/edit/index.ts';
import { checkEdit, minutes } from './check.ts';

const moved = (items: string, day: string, expected: string | null, path?: string): void =>
  checkEdit(items, (text, note, commitment, read) => moveDue(text, note, commitment, day, read), expected, path);
const absolute = (items: string, expected: string | null, path?: string): void =>
  checkEdit(items, (text, note, commitment, read) => makeAbsolute(text, note, commitment, read), expected, path);

const several = ['(due Friday, or Monday at the latest)', 'between Monday and Wednesday', 'from Tuesday to Friday'];

describe('moving a due day', () => {
  it('writes the date as it was written', () => {
    for (const [from, to] of [
      ['(due 2024-03-20)', '(due 2024-03-28)'],
      ['by March 20', 'by March 28'],
      ['by Wednesday, March 20', 'by Thursday, March 28'],
      ['by Wed 20 March 2024', 'by Thu 28 March 2024'],
      ['- Due: 20th March', '- Due: 28th March'],
      ['no later than 20 March.', 'no later than 28 March.'],
    ])
      moved(
        minutes(`- [ ] Ann Bell: order the paint ${from}◆\n`),
        '2024-03-28',
        minutes(`- [ ] Ann Bell: order the paint ${to}\n`),
      );
  });

  it('writes words as a date, as the neighbours write theirs', () => {
    const list = (due: string): string =>
      minutes(`- Bob Carr: mend the ladder by March 21\n- Ann Bell: order the paint by ${due}\n`);
    moved(list('Friday◆'), '2024-03-28', list('March 28'));
    moved(
      minutes('- Ann Bell: order the paint tomorrow◆\n'),
      '2024-03-28',
      minutes('- Ann Bell: order the paint on 2024-03-28\n'),
    );
    moved(
      minutes('- Ann Bell: order the paint this week◆\n'),
      '2024-03-28',
      minutes('- Ann Bell: order the paint by 2024-03-28\n'),
    );
    moved(
      minutes('- Ann Bell: order the paint within two weeks◆\n'),
      '2024-04-08',
      minutes('- Ann Bell: order the paint by 2024-04-08\n'),
    );
    moved(
      minutes('- Ann Bell: order the paint by Friday 5pm◆\n'),
      '2024-03-28',
      minutes('- Ann Bell: order the paint by 2024-03-28 5pm\n'),
    );
  });

  it('writes months and weekdays in the language of the note', () => {
    const list = (heading: string, words: string): string =>
      `# Hafen 2024-03-18\n\nTeilnehmer: Ann Bell, Bob Carr\n\n## ${heading}\n\n- Ann Bell: ${words}\n`;
    moved(
      list('Aufgaben', 'Farbe bestellen bis Mittwoch, 20. März◆'),
      '2024-03-28',
      list('Aufgaben', 'Farbe bestellen bis Donnerstag, 28. März'),
    );
    moved(
      list('Aufgaben', 'Farbe bestellen bis 20.03.2024◆'),
      '2024-04-02',
      list('Aufgaben', 'Farbe bestellen bis 02.04.2024'),
    );
    moved(
      list('Acciones', 'pedir la pintura antes del 20 de marzo◆'),
      '2024-04-02',
      list('Acciones', 'pedir la pintura antes del 2 de abril'),
    );
    moved(
      list('Actions', 'commander la peinture avant le 20 mars◆'),
      '2024-04-02',
      list('Actions', 'commander la peinture avant le 2 avril'),
    );
  });

  it('adds the year where the date would be read as another without', () => {
    moved(
      minutes('- Ann Bell: order the paint by March 20◆\n'),
      '2025-02-20',
      minutes('- Ann Bell: order the paint by February 20, 2025\n'),
    );
  });

  it('fills the cell of a table, and changes all written places of one day', () => {
    const row = (due: string): string =>
      minutes(`| Task | Owner | Due |\n|---|---|---|\n| Order the paint | Ann Bell | ${due} |\n`);
    moved(row('Friday◆'), '2024-03-28', row('2024-03-28'));
    const twice = (due: string, mark = ''): string =>
      minutes(
        `- Ann Bell: order the grey paint for the pier by ${due}${mark}\n\n## Recap of action items\n\n- Ann Bell: order the grey paint for the pier by ${due}\n`,
      );
    moved(twice('March 22', '◆'), '2024-03-28', twice('March 28'));
  });

  it('keeps a time of the day', () => {
    for (const [from, to] of [
      ['by 5pm tomorrow', 'by 5pm 2024-03-28'],
      ['by noon on Friday', 'by noon on 2024-03-28'],
      ['by COB Friday', 'by COB 2024-03-28'],
      ['by Friday evening', 'by 2024-03-28 evening'],
    ])
      moved(
        minutes(`- Ann Bell: order the paint ${from}◆\n`),
        '2024-03-28',
        minutes(`- Ann Bell: order the paint ${to}\n`),
      );
  });

  it('is refused where the words name several days, but for one written as a date', () => {
    moved(
      minutes('- Ann Bell: order the paint by Friday or March 27◆\n'),
      '2024-03-28',
      minutes('- Ann Bell: order the paint by Friday or March 28\n'),
    );
    for (const due of several) moved(minutes(`- Ann Bell: order the paint ${due}◆\n`), '2024-03-28', null);
  });

  it('keeps CRLF', () => {
    moved(
      '# Sync 2024-03-18\r\n\r\n## Action items\r\n\r\n- Ann: order paint (due Friday)◆\r\n- Bob: rest\r\n',
      '2024-03-28',
      '# Sync 2024-03-18\r\n\r\n## Action items\r\n\r\n- Ann: order paint (due 2024-03-28)\r\n- Bob: rest\r\n',
    );
  });

  it('is refused without a day of its own', () => {
    moved(minutes('- Ann Bell: order the paint◆\n'), '2024-03-28', null);
    moved(minutes('- Ann Bell: order the paint before production◆\n'), '2024-03-28', null);
    moved(minutes('- Ann Bell: order the paint by Friday◆\n'), '2024-03-22', null);
  });
});

describe('making a relative date absolute', () => {
  it('writes the day that the words mean', () => {
    absolute(
      minutes('- Ann Bell: order the paint by Friday◆\n'),
      minutes('- Ann Bell: order the paint by 2024-03-22\n'),
    );
    absolute(
      minutes('- Ann Bell: order the paint (due end of next week)◆\n'),
      minutes('- Ann Bell: order the paint (due 2024-03-29)\n'),
    );
    absolute(
      minutes('- Ann Bell: order the paint on Thursday◆\n'),
      minutes('- Ann Bell: order the paint on 2024-03-21\n'),
    );
  });

  it('changes prose of minutes, but not what was said in a call', () => {
    const prose = (due: string): string =>
      `# Sync 2024-03-18\n\nAttendees: Ann Bell, Bob Carr\n\n## Pier\n\nAnn Bell will order the paint ${due}.\n`;
    absolute(prose('by Friday◆'), prose('by 2024-03-22'));
    const call =
      'Harbour sync, March 18, 2024\n\n[00:10] Ann Bell: I will order the paint by Friday.◆\n[00:20] Bob Carr: Good.\n[00:30] Ann Bell: Fine.\n';
    absolute(call, null, 'calls/harbour.txt');
  });

  it('keeps a time of the day, and is refused where the words name several days', () => {
    absolute(
      minutes('- Ann Bell: order the paint by noon on Friday◆\n'),
      minutes('- Ann Bell: order the paint by noon on 2024-03-22\n'),
    );
    for (const due of several) absolute(minutes(`- Ann Bell: order the paint ${due}◆\n`), null);
  });

  it('leaves dates as they are', () => {
    for (const due of ['2024-03-22', 'March 22', '22 Mar', '22.03.', 'Fri 22 March'])
      absolute(minutes(`- Ann Bell: order the paint by ${due}◆\n`), null);
  });
});

describe('writing another day in place of a due', () => {
  const rewritten = (due: string, expected: string | null): void =>
    checkEdit(
      minutes(`- Ann Bell: order the paint ${due}◆\n`),
      (text, note, _commitment, _read, mention) => {
        const edit = rewriteDue(text, note, mention, '2024-03-28');
        return edit && [edit];
      },
      expected === null ? null : minutes(`- Ann Bell: order the paint ${expected}\n`),
    );

  it('keeps what stands behind it, and is refused where words would be lost', () => {
    rewritten('by Friday', 'by 2024-03-28');
    rewritten('by Friday 5pm', 'by 2024-03-28 5pm');
    for (const due of ['by noon on Friday', ...several]) rewritten(due, null);
  });
});
