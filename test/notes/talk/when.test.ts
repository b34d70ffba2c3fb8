import assert from 'node:assert/strict';
import { read } from '../check.ts';
import { call, path } from './talk.ts';

/** The day of the one thing that these turns of Monday 18 March 2024 commit somebody to. */
function dayOf(turns: readonly string[]): string | null {
  const { commitments } = read(call(...turns), { path });
  assert.equal(commitments.length, 1, JSON.stringify(commitments.map(({ text }) => text)));
  return commitments[0]!.due?.day ?? null;
}

describe('when, by question and answer, in four languages', () => {
  const told: [day: string, ...turns: string[]][] = [
    [
      '2024-03-29',
      'Ann Bell: Bob, can you fix the gate?',
      'Bob Carr: Sure. When do you need it?',
      'Ann Bell: End of next week is fine.',
    ],
    ['2024-03-25', 'Ann Bell: Bob, could you scan the plans? I need them on Monday.', 'Bob Carr: No problem.'],
    [
      '2024-03-28',
      "Bob Carr: I'll send the budget on the 30th.",
      'Ann Bell: That is too late, can we say the 28th?',
      'Bob Carr: OK, the 28th.',
    ],
    [
      '2024-03-20',
      'Ann Bell: Bob, take the minutes to the printer.',
      'Bob Carr: Okay, when?',
      'Ann Bell: Whenever you like, but before the 20th.',
    ],
    [
      '2024-03-26',
      "Bob Carr: I'll get the keys cut.",
      'Ann Bell: How soon?',
      'Bob Carr: A week, maybe. Say Tuesday the 26th.',
    ],
    [
      '2024-03-20',
      'Ann Bell: Bob, kannst du den Raum buchen?',
      'Bob Carr: Mache ich.',
      'Ann Bell: Bis wann?',
      'Bob Carr: Bis Mittwoch hast du Bescheid.',
    ],
    ['2024-03-18', 'Bob Carr: Ich kümmere mich um die Schlüssel.', 'Ann Bell: Wann denn?', 'Bob Carr: Heute noch.'],
    ['2024-03-22', 'Bob Carr: Yo me encargo del cartel.', 'Ann Bell: ¿Para cuándo?', 'Bob Carr: Para el viernes.'],
    [
      '2024-03-21',
      'Bob Carr: Mando el presupuesto mañana.',
      'Ann Bell: Mejor el jueves.',
      'Bob Carr: Vale, el jueves.',
    ],
    [
      '2024-03-19',
      'Bob Carr: Je m’occupe des clés.',
      'Ann Bell: Tu peux le faire quand ?',
      'Bob Carr: Demain matin, avant le travail.',
    ],
    [
      '2024-03-25',
      'Bob Carr: J’apporte le projecteur la semaine prochaine.',
      'Ann Bell: Plutôt lundi, non ?',
      'Bob Carr: D’accord, lundi.',
    ],
  ];
  for (const [day, ...turns] of told) it(`${day}: ${turns.join(' · ')}`, () => assert.equal(dayOf(turns), day));

  const untold: [day: string | null, ...turns: string[]][] = [
    [
      '2024-03-22',
      "Bob Carr: I'll scan the plans on Friday.",
      'Ann Bell: Can you do Thursday?',
      'Bob Carr: No, sorry.',
    ],
    ['2024-03-22', "Bob Carr: I'll scan the plans on Friday.", "Cho Diaz: I'm away on Thursday.", 'Ann Bell: Fine.'],
    [null, "Bob Carr: I'll send the slides to everyone.", 'Cho Diaz: The talk was on Friday.'],
    [null, "Bob Carr: I'll cancel the Friday order."],
  ];
  for (const [day, ...turns] of untold) it(`still ${day}: ${turns.join(' · ')}`, () => assert.equal(dayOf(turns), day));
});
