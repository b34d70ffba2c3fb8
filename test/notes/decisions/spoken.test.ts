import { checkDecisions } from '../check.ts';

const talk = (...turns: string[]): string =>
  ['Ann Bell: Morning, all here?', 'Bob Carr: Morning.', 'Dana Reed: Yes.', ...turns].join('\n');

const spoken: [string, string[], string[]][] = [
  [
    'settled after a proposal',
    [
      'Ann Bell: Two boats then, no bench.',
      'Bob Carr: Fine by me.',
      "Ann Bell: Paper tickets on every pier, that's decided.",
    ],
    ['Paper tickets'],
  ],
  [
    'agreed then',
    ['Bob Carr: All right.', 'Ann Bell: Agreed then, the ferry stops at six.'],
    ['the ferry stops at six'],
  ],
  ['confirmed then', ['Ann Bell: Confirmed then: we take the oak.'], ['we take the oak']],
  [
    'an answer that takes the proposal',
    ['Bob Carr: We could test it on the small pier first.', "Ann Bell: Let's do that."],
    ["Let's do that"],
  ],
  ['what we will do', ["Ann Bell: Then that's what we'll do, no lamps on the pier."], ['no lamps on the pier']],
  [
    'asked and agreed',
    ['Ann Bell: Then we leave the bell out. Agreed?', 'Bob Carr: Agreed.'],
    ['we leave the bell out'],
  ],
  ['nobody objects', ['Ann Bell: The regatta moves to Sunday. Any objections? No? Good.'], ['The regatta moves']],
  ['final', ["Ann Bell: We won't change the lamp now. That's final."], ["won't change the lamp"]],
  [
    'a choice put forward and agreed to',
    ["Bob Carr: Let's go with the oak.", 'Ann Bell: Agreed.'],
    ["Let's go with the oak"],
  ],
  ['a number it is', ['Bob Carr: 50 or 60 seats?', 'Ann Bell: Ok, 60 it is.'], ['60 it is']],
  [
    'the one we take',
    ['Bob Carr: The small boat or the Marlin?', 'Ann Bell: We take the Marlin one.'],
    ['the Marlin one'],
  ],
  ['decided, then what', ['Ann Bell: Right, decided: two piers.'], ['two piers']],
  ['all asked', ['Ann Bell: Everyone okay with two piers?', 'Bob Carr: Yes.'], ['two piers']],
  ['the decision is', ['Ann Bell: Okay, so the decision is oak.'], ['oak']],
  [
    'taken up in German',
    ['Ann Bell: Dann streichen wir den zweiten Steg.', 'Bob Carr: Einverstanden.'],
    ['zweiten Steg'],
  ],
  ['refused in German', ['Ann Bell: Brauchen wir eine Glocke?', 'Bob Carr: Machen wir nicht.'], ['Machen wir nicht']],
  ['taken up in French', ['Ann Bell: On prend le bleu.', "Bob Carr: D'accord."], ['le bleu']],
  ['taken up in Spanish', ['Ann Bell: Pues vamos con el azul.', 'Bob Carr: De acuerdo.'], ['el azul']],
  ['sticking with', ["Ann Bell: We're sticking with gravel for the path."], ['gravel']],
  ['doing it then', ["Ann Bell: Okay, we're doing the pier then."], ['the pier']],
  ['anyone against', ['Ann Bell: One speech, short. Anyone against? No? Good.'], ['One speech']],
  ['entonces', ['Ann Bell: vale, el 15 entonces'], ['el 15']],
  ['summed up with then', ['Bob Carr: I can live with two.', 'Ann Bell: So two boats, then.'], ['two boats']],
  ['we drop it', ['Bob Carr: Nobody rings the bell.', 'Ann Bell: Okay, we drop it.'], ['we drop it']],
  ['dann nur', ['Ann Bell: gut dann nur zwei boote'], ['nur zwei boote']],
  ['so agreed', ['Ann Bell: great. so agreed, buy the tube'], ['buy the tube']],
];

const none: [string, string[]][] = [
  ['an answer to an opinion', ['Ann Bell: The quay is too dark.', 'Bob Carr: Agreed.']],
  ['agreement with an opinion', ['Bob Carr: Agreed, the quay is far too dark.']],
  ['a proposal nobody takes', ['Bob Carr: Maybe we should stay with the old jetty?']],
  ['a wish', ["Bob Carr: I'd like this to be settled now, we have talked enough."]],
  ['a question', ['Bob Carr: Have we decided to keep the lamp?']],
  ['a choice nobody takes up', ["Bob Carr: Let's go with the oak.", 'Ann Bell: No, too dear.']],
  ['a pause', ["Bob Carr: Let's take a break.", 'Ann Bell: Agreed.']],
  ['the next item', ["Bob Carr: Let's pick this up next week.", 'Ann Bell: Sounds good.']],
  ['no anyone', ['Ann Bell: One speech, short. Anyone against?', 'Bob Carr: Yes, me.']],
  ['a farewell', ['Ann Bell: Okay, see you on Monday, then.']],
  ['a report', ['Ann Bell: We decided last quarter to hide it.']],
  ['no choice', ['Ann Bell: A fine boat.', 'Bob Carr: Yes it is.']],
  ['a pause in German', ['Ann Bell: Machen wir eine Pause.', 'Bob Carr: Einverstanden.']],
  ['the next item in Spanish', ['Ann Bell: Vamos con el siguiente punto.', 'Bob Carr: De acuerdo.']],
  ['a later topic', ["Bob Carr: Let's do that later."]],
];

describe('spoken decisions', () => {
  for (const [name, turns, decisions] of spoken)
    it(name, () => checkDecisions(talk(...turns), decisions, { path: 'talk/2024-03-18.txt' }));

  for (const [name, turns] of none)
    it(`none: ${name}`, () => checkDecisions(talk(...turns), [], { path: 'talk/2024-03-18.txt' }));
});
