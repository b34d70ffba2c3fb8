import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { decisionLabel, formalResolution, motionLabel, voteLabel } from '../../../src/notes/decisions/label.ts';
import { languages } from '../../../src/notes/decisions/lexicon/index.ts';
import { sign, signsOf } from '../../../src/notes/decisions/signs.ts';
import {
  announcesDecisions,
  isAim,
  isRoutine,
  proposalOf,
  questionOf,
  statementOf,
} from '../../../src/notes/decisions/statement.ts';
import { alternativesOf } from '../../../src/notes/patterns/alternatives.ts';
import { fold, unmarked } from '../../../src/notes/text.ts';
import { randomOf } from '../../random.ts';

/** What the patterns find in words without asking for signs. */
const plainly: [keyof typeof sign, (words: string) => boolean][] = [
  ['label', (words) => [decisionLabel, voteLabel, motionLabel, formalResolution].some((read) => read(words) !== null)],
  ['question', (words) => questionOf(words) !== null || proposalOf(words) !== null],
  ['routine', isRoutine],
  ['aim', isAim],
  ['announcement', announcesDecisions],
  [
    'statement',
    (words) => {
      const folded = fold(words).replace(/\s+/g, ' ');
      return languages.some(
        ({ signal, stated, recorded, settles, settlesTalk, moved, lost }) =>
          (signal.test(words) || moved.test(words.toLowerCase())) &&
          [stated, recorded, settles, settlesTalk, moved, lost].some((pattern) => pattern.test(folded)),
      );
    },
  ],
];

function checkNoneMissed(words: string): void {
  const signs = signsOf(words);
  for (const [name, finds] of plainly)
    if (finds(words)) assert.ok(signs & sign[name], `${name} in ${JSON.stringify(words)}`);
}

const said = [
  'Decision: keep the red lamp',
  'Beschluss Nr. 3: Eiche',
  'DÉCISION : le chêne',
  'Acuerdo: roble',
  'NOW, THEREFORE, BE IT RESOLVED, that the lamp stays',
  'VOTE: approved (5-0)',
  'Motion: to keep the lamp',
  'Antrag: Eiche',
  'We agreed to keep the oak',
  'Motion carried unanimously',
  'oak it is, then',
  'Der Antrag wird einstimmig angenommen',
  'Es wurde beschlossen, dass die Lampe bleibt',
  'Abgemacht',
  'Se acuerda por unanimidad comprar el roble',
  'Il a été convenu que la fête aura lieu en mai',
  "À l'unanimité",
  'La résolution est adoptée',
  'Any objections?',
  'Agreed?',
  "Let's go with the oak",
  'Hay alguna objeción?',
  "D'accord ?",
  'Minutes of the last meeting were approved',
  'Das Protokoll wird genehmigt',
  'Objective: a better pier',
  'Ziel: mehr Licht',
  'Objectifs : plus',
  'We decided',
  'Wir haben beschlossen',
  'Nous avons décidé',
  'Hemos decidido',
  'Ann moved to adjourn',
  'the proposal failed',
  'we are GO for production',
  "we'll stay on 2.8",
];
const others = [
  '',
  'at the pier',
  'by Friday',
  '**Ann**:',
  'ann:',
  '(no objections)',
  '2. ',
  '- ',
  '“so”',
  '  then',
  'ñandú',
  '’s',
  '\u00a0',
  'de_cid_ed',
  'so',
  'ok,',
  'not',
  '?',
  '.',
  '—',
];

describe('Signs of decisions', () => {
  it('miss nothing that the patterns find', () => {
    const random = randomOf(7);
    const of = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
    for (let i = 0; i < 6000; i++) {
      const words = [of(others), of(said), of(others), random() < 0.3 ? of(said) : ''].join(
        random() < 0.8 ? ' ' : '\n',
      );
      checkNoneMissed(unmarked(random() < 0.2 ? words.toUpperCase() : random() < 0.1 ? words.normalize('NFD') : words));
    }
  });

  it('miss nothing in whole notes', () => {
    const notes = new URL('../../accuracy/notes/', import.meta.url);
    for (const name of readdirSync(notes).filter((file) => !file.endsWith('.json')))
      for (const line of readFileSync(new URL(name, notes), 'utf8').split('\n')) checkNoneMissed(unmarked(line.trim()));
  });

  it('stand in few lines of other matter', () => {
    for (const words of ['- [ ] Ann: order the paint', 'Lampen prüfen', 'revisar las boyas', 'vérifier les bouées'])
      assert.equal(signsOf(words), 0, words);
  });

  it('leave statements what they are', () => {
    assert.equal(statementOf('We agreed to keep the oak.', false), 'states');
    assert.equal(statementOf('Approved unanimously.', false), 'settles');
    assert.equal(statementOf('Ann moved to keep the lamp.', false), 'moved');
    assert.equal(statementOf('We have not agreed to anything.', false), null);
  });
});

describe('Alternatives of a pattern', () => {
  it('match together where the pattern does', () => {
    for (const { stated } of languages) {
      const parts = alternativesOf(stated);
      assert.ok(parts.length > 1);
      for (const words of said.map(fold))
        assert.equal(
          Math.min(...parts.map((part) => words.search(part)).filter((at) => at >= 0)),
          stated.test(words) ? words.search(stated) : Infinity,
        );
    }
  });
});
