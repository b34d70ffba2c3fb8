import { splitItem } from '../../../src/notes/edit/index.ts';
import { checkEdit, minutes } from './check.ts';

const split = (items: string, expected: string | null, path?: string): void =>
  checkEdit(
    items,
    (text, note, commitment, read, mention) => splitItem(text, note, commitment, mention, read),
    expected,
    path,
  );

describe('splitting an item', () => {
  it('makes one item for each, with the same words, date and box', () => {
    for (const [one, two] of [
      [
        '- [ ] Ann and Bob: order the paint (due Friday)',
        '- [ ] Ann: order the paint (due Friday)\n- [ ] Bob: order the paint (due Friday)',
      ],
      ['- **Ann & Bob** to order the paint', '- **Ann** to order the paint\n- **Bob** to order the paint'],
      [
        '- order the paint (Ann, Bob, Cho)',
        '- order the paint (Ann)\n- order the paint (Bob)\n- order the paint (Cho)',
      ],
      [
        '- order the paint\n  - Owner: Ann, Bob\n  - Due: Friday',
        '- order the paint\n  - Owner: Ann\n  - Due: Friday\n- order the paint\n  - Owner: Bob\n  - Due: Friday',
      ],
    ])
      split(
        minutes(`${one!.replace('paint', 'paint◆')}\n- Cho: book the crane\n`),
        minutes(`${two}\n- Cho: book the crane\n`),
      );
  });

  it('takes what stands below along and counts on', () => {
    split(
      minutes('1. Ann and Bob: order the paint◆\n   in grey\n2. Cho: book the crane\n3. mend the ladder\n'),
      minutes(
        '1. Ann: order the paint\n   in grey\n2. Bob: order the paint\n   in grey\n3. Cho: book the crane\n4. mend the ladder\n',
      ),
    );
  });

  it('splits a row of a table', () => {
    const table = (rows: string): string =>
      minutes(`| Task | Owner | Due |\n|---|---|---|\n${rows}| Book the crane | Cho Diaz | |\n`);
    split(
      table('| Order the paint◆ | Ann Bell, Bob Carr | Friday |\n'),
      table('| Order the paint | Ann Bell | Friday |\n| Order the paint | Bob Carr | Friday |\n'),
    );
  });

  it('keeps CRLF, and a last line without an end', () => {
    const crlf = (lines: string): string => minutes(lines).replace(/\n/g, '\r\n');
    split(crlf('- Ann and Bob: order the paint◆'), crlf('- Ann: order the paint\n- Bob: order the paint'));
  });

  it('is refused for one, for a team, for names apart', () => {
    for (const item of [
      '- Ann: order the paint◆',
      '- Ann and the crew: order the paint◆',
      '- Ann: order the paint◆ with Bob',
      '- everyone: order the paint◆',
    ])
      split(minutes(`${item}\n`), null);
  });
});
