import assert from 'node:assert/strict';
import { ruleTests } from './check.ts';

const { finds, messages } = ruleTests('unanswered-request');

const call = (...turns: string[]): string =>
  `Date: 2024-03-12\nAttendees: Nora Lind, Omar Haddad, Ida Moe\n\n${turns.map((turn, at) => `[00:0${at}] ${turn}\n`).join('')}`;
const path = { path: 'calls/a.txt' };

describe('rule unanswered-request', () => {
  it('finds who was asked by name and said nothing, while others went on', () => {
    const text = call(
      'Nora: Good morning, all.',
      'Nora: Omar, ⟦can you send the paint order to the shop?⟧',
      'Ida: And the crane is broken again.',
      'Nora: I know.',
      'Ida: Well.',
    );
    finds(text, path);
    assert.deepEqual(messages(text.replace(/[⟦⟧]/g, ''), path), [
      'Omar Haddad was asked for this and has not answered.',
    ]);
  });

  it('takes any word of theirs for the answer', () => {
    for (const words of ['Sure.', 'No, sorry.', 'I’ll do it tomorrow.', 'The shop is closed on Mondays.'])
      finds(
        call(
          'Nora: Omar, can you send the paint order to the shop?',
          `Omar: ${words}`,
          'Ida: Fine.',
          'Nora: Good.',
          'Ida: Yes.',
        ),
        path,
      );
  });

  it('waits while nobody had the time to answer', () => {
    finds(call('Ida: Hello.', 'Omar: Hello.', 'Nora: Omar, can you send the paint order to the shop?'), path);
  });

  it('has no need of an answer to what is written down', () => {
    finds(
      `${call('Nora: Omar, can you send the paint order to the shop?', 'Ida: And the crane is broken.', 'Nora: I know.', 'Ida: Well.')}\nACTION ITEMS\n\n- Omar: send the paint order to the shop\n`,
      path,
    );
  });

  it('leaves alone a suggestion that was dismissed', () => {
    const text = call(
      'Nora: Omar, can you send the paint order to the shop?',
      'Ida: And the crane is broken.',
      'Nora: I know.',
      'Ida: Well.',
    );
    finds(text, { ...path, isSuggested: () => false });
    assert.equal(messages(text, path).length, 1);
  });
});
