import { handOver } from '../../../src/notes/edit/index.ts';
import { checkEdit, minutes } from './check.ts';

const handed = (items: string, from: string, to: string, expected: string | null, path?: string): void =>
  checkEdit(items, (text, note, commitment, read) => handOver(text, note, commitment, from, to, read), expected, path);

describe('handing over', () => {
  it('writes the name as the other was written', () => {
    for (const [from, to] of [
      ['- [ ] Ann Bell: order the paint', '- [ ] Bob Carr: order the paint'],
      ['- Ann: order the paint', '- Bob: order the paint'],
      ['- **Ann** to order the paint', '- **Bob** to order the paint'],
      ['- order the paint (Ann, due Friday)', '- order the paint (Bob, due Friday)'],
      ['- order the paint\n  - Owner: Ann Bell', '- order the paint\n  - Owner: Bob Carr'],
      ['- order the paint @abell', '- order the paint @Bob'],
    ])
      handed(
        minutes(`${from!.replace('\n', '◆\n')}${from!.includes('\n') ? '' : '◆'}\n`),
        'Ann Bell',
        'Bob Carr',
        minutes(`${to}\n`),
      );
  });

  it('fills the cell of a table', () => {
    const row = (name: string): string => minutes(`| Task | Owner |\n|---|---|\n| Order the paint | ${name} |\n`);
    handed(row('Ann Bell◆'), 'Ann Bell', 'Cho Diaz', row('Cho Diaz'));
  });

  it('changes one of several owners', () => {
    handed(
      minutes('- Ann and Bob: order the paint◆\n'),
      'Bob Carr',
      'Cho Diaz',
      minutes('- Ann and Cho: order the paint\n'),
    );
  });

  it('goes below a heading that names another', () => {
    const list = (item: string): string =>
      `# Sync 2024-03-18\n\nAttendees: Ann Bell, Bob Carr\n\n## Action items for Ann Bell\n\n- ${item}\n- mend the ladder\n`;
    handed(list('order the paint◆'), 'Ann Bell', 'Bob Carr', list('Bob Carr: order the paint'));
  });

  it('leaves what was said as it was said', () => {
    const call = (name: string, mark = ''): string => `Harbour sync, March 18, 2024

[00:10] Ann Bell: I will order the grey paint for the pier.
[00:20] Bob Carr: Good.
[00:30] Ann Bell: Fine.

ACTION ITEMS:
- ${name}: order the grey paint for the pier${mark}
`;
    handed(call('Ann Bell', '◆'), 'Ann Bell', 'Bob Carr', call('Bob Carr'), 'calls/harbour.txt');
  });

  it('takes names that mean one person only', () => {
    const two = (name: string): string =>
      `# Sync 2024-03-18\n\nAttendees: Ann Bell, Bob Carr, Bob Dunn\n\n## Action items\n\n- ${name}: order the paint\n`;
    handed(two('Ann◆'), 'Ann Bell', 'Bob Carr', two('Bob Carr'));
  });

  it('is refused where nobody is replaced', () => {
    handed(minutes('- order the paint◆\n'), 'Ann Bell', 'Bob Carr', null);
    handed(minutes('- Ann: order the paint◆\n'), 'Ann Bell', 'Ann Bell', null);
    handed(minutes('- Ann: order the paint◆\n'), 'Ann Bell', 'Bob\nCarr', null);
  });
});
