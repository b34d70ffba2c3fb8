import { sortItems } from '../../../src/notes/edit/index.ts';
import type { SortKey } from '../../../src/notes/edit/index.ts';
import { checkEdit, minutes } from './check.ts';

const sorted = (items: string, key: SortKey, expected: string | null, path?: string): void =>
  checkEdit(items, (text, note, _, read, mention) => sortItems(text, note, mention, key, read), expected, path);

describe('sorting a list', () => {
  const list = `- [ ] Cho: book the crane (due 2024-03-25)
- [x] Ann: mend the ladder
  - with the long nails
  - and the short ones

- [ ] Bob: order the paint (due 2024-03-20)
`;

  it('puts the soonest first and the undated last, with what stands below', () => {
    sorted(
      minutes(list.replace('crane', 'crane◆')),
      'due',
      minutes(`- [ ] Bob: order the paint (due 2024-03-20)
- [ ] Cho: book the crane (due 2024-03-25)

- [x] Ann: mend the ladder
  - with the long nails
  - and the short ones
`),
    );
  });

  it('puts owners by their names and nobody last, the others as they stand', () => {
    sorted(
      minutes(
        '- water the plants◆\n- Bob: order the paint\n- Ann: mend the ladder\n- Bob: book the crane\n- call the pilot\n',
      ),
      'owner',
      minutes(
        '- Ann: mend the ladder\n- Bob: order the paint\n- Bob: book the crane\n- water the plants\n- call the pilot\n',
      ),
    );
  });

  it('counts numbers from the top', () => {
    sorted(
      minutes(
        '1. Cho: book the crane by March 25\n2. Bob: order the paint by March 20◆\n3. Ann: mend the ladder by March 19\n',
      ),
      'due',
      minutes(
        '1. Ann: mend the ladder by March 19\n2. Bob: order the paint by March 20\n3. Cho: book the crane by March 25\n',
      ),
    );
  });

  it('leaves the head of a table, and what is below it', () => {
    const table = (rows: string): string =>
      minutes(`| Task | Owner | Due |\n|---|---|---|\n${rows}\nAll was agreed.\n`);
    sorted(
      table(
        '| Book the crane◆ | Cho Diaz | 2024-03-25 |\n| Mend the ladder | Ann Bell | |\n| Order the paint | Bob Carr | 2024-03-20 |\n',
      ),
      'due',
      table(
        '| Order the paint | Bob Carr | 2024-03-20 |\n| Book the crane | Cho Diaz | 2024-03-25 |\n| Mend the ladder | Ann Bell | |\n',
      ),
    );
  });

  it('moves whole labelled lines of a plain note', () => {
    const note = (lines: string): string =>
      `Harbour, 18 March 2024\nPresent: Ann Bell, Bob Carr\n\n${lines}\nThe end.\n`;
    sorted(
      note('ACTION: Bob Carr to order the paint by 20 March\nACTION: Ann Bell to mend the ladder◆ by 19 March\n'),
      'due',
      note('ACTION: Ann Bell to mend the ladder by 19 March\nACTION: Bob Carr to order the paint by 20 March\n'),
      'minutes/harbour.txt',
    );
  });

  it('keeps CRLF, and a last line without an end', () => {
    const crlf = (lines: string): string => minutes(lines).replace(/\n/g, '\r\n');
    sorted(
      crlf('- Bob: order the paint◆\n- Ann: mend the ladder'),
      'owner',
      crlf('- Ann: mend the ladder\n- Bob: order the paint'),
    );
  });

  it('has nothing to do in order, in one item, in speech', () => {
    for (const items of ['- Ann: mend the ladder◆\n- Bob: order the paint\n', '- Bob: order the paint◆\n'])
      sorted(minutes(items), 'owner', null);
  });
});
