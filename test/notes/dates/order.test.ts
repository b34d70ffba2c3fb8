import assert from 'node:assert/strict';
import { orderOf } from '../../../src/notes/dates/index.ts';

/** Text, path, the setting, the order and whether it is a guess. */
type Row = [text: string, path: string, chosen: 'dmy' | 'mdy' | undefined, order: 'dmy' | 'mdy', unsure: boolean];

const rows: Row[] = [
  ['Due 03/04/2024', 'a.md', undefined, 'mdy', true],
  ['Due 03/04/2024', 'a.md', 'dmy', 'dmy', false],
  ['Due 03/04/2024', 'a.md', 'mdy', 'mdy', false],
  ['Date: 25/03/2024. Due 03/04/2024', 'a.md', undefined, 'dmy', false],
  ['Date: 03/25/2024. Due 03/04/2024', 'a.md', undefined, 'mdy', false],
  ['Date: 03/25/2024. Due 03/04/2024', 'a.md', 'dmy', 'mdy', false],
  ['Date: 25-03-2024. Due 03/04/2024', 'a.md', undefined, 'dmy', false],
  ['Date: 05/03/2024. Due 03/04/2024', '2024-03-05.md', undefined, 'dmy', false],
  ['Date: 03/05/2024. Due 03/04/2024', '2024-03-05.md', undefined, 'mdy', false],
  [
    'Le devis est pour la prochaine réunion avec les voisins et le syndic, avant le 03/04',
    'a.md',
    undefined,
    'dmy',
    false,
  ],
  ['Hasta el 03/04 Inés manda el acta y las cuentas a los vecinos para la junta', 'a.md', undefined, 'dmy', false],
  [
    'Der Bericht ist bis 03/04 fertig und wird mit den Zahlen von Uwe für die Sitzung gebraucht',
    'a.md',
    undefined,
    'dmy',
    false,
  ],
  ['We met on 5 March 2024. Due 03/04', 'a.md', undefined, 'dmy', false],
  ['We met on March 5, 2024. Due 03/04', 'a.md', undefined, 'mdy', false],
  ['The team is to send the plan to the board and to the printers, due 03/04', 'a.md', undefined, 'mdy', true],
  ['No date here', 'a.md', undefined, 'mdy', false],
  ['', '', undefined, 'mdy', false],
];

describe('orderOf', () => {
  for (const [text, path, chosen, order, unsure] of rows)
    it(`${order}${unsure ? '?' : ''} from ${text} in ${path}, set: ${chosen}`, () =>
      assert.deepEqual(orderOf(text, path, chosen), { order, unsure }));
});
