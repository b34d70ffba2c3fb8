import assert from 'node:assert/strict';
import { minutes, read } from '../check.ts';

/** The day on which `item` is due in minutes of 18 March 2024 that also say `elsewhere`; null: none is told. */
function dueOf(item: string, elsewhere: string): string | null | undefined {
  const note = read(`${minutes(item)}\n## Plans\n\n${elsewhere}\n`);
  return note.commitments.find(({ explicit }) => explicit)?.due?.day;
}

describe('what is due before an event', () => {
  const told: [item: string, elsewhere: string, day: string][] = [
    ['- Ann to repaint the pier before the open day', 'The open day is on 27 April.', '2024-04-27'],
    ['- Ann to repaint the pier before the open day', 'Open day, the 27th of April.', '2024-04-27'],
    ['- Ann to repaint the pier before the get-in', 'Get-in. Sunday the fifth of May, crew at eight.', '2024-05-05'],
    ['- Ann to repaint the pier ahead of the regatta', '4 May: regatta, both slipways closed', '2024-05-04'],
    ['- Ann to send the plan before the trust meets', 'The trust meets on 12 April.', '2024-04-12'],
    ['- Ann streicht den Steg vor dem Hafenfest', 'Das Hafenfest findet am 27. April statt.', '2024-04-27'],
    ['- Ann repeint le quai avant les portes ouvertes', 'La journée portes ouvertes, le 27 avril.', '2024-04-27'],
    ['- Ann pinta el muelle antes de la feria', 'La feria es el 27 de abril.', '2024-04-27'],
  ];
  for (const [item, elsewhere, day] of told)
    it(`${item} · ${elsewhere}`, () => assert.equal(dueOf(item, elsewhere), day));

  const untold: [item: string, elsewhere: string][] = [
    ['- Ann to repaint the pier before the open day', 'The open day needs a permit. On 27 April the port is shut.'],
    ['- Ann to repaint the pier before the open day', 'The open day is on 27 April. The open day is on 4 May.'],
    ['- Ann to repaint the pier before production', 'Bob asked on 27 April for more paint.'],
    ['- Ann to repaint the pier once Bob has signed', 'Bob, 27 April'],
  ];
  for (const [item, elsewhere] of untold)
    it(`no day: ${item} · ${elsewhere}`, () => assert.equal(dueOf(item, elsewhere), null));
});
