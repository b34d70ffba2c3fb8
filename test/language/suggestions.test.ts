import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { Commitment, InferenceRule } from '../../src/notes/note.ts';
import * as messages from '../../src/language/messages/index.ts';
import { suggestionActions, suggestionHints, suggestionHover } from '../../src/language/suggestions.ts';
import { problemsOf } from '../../src/language/problems.ts';
import { contextOf, fixture, today, withMarks } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n';
const all = { today, isSuggested: () => true };

describe('suggestions in a note', () => {
  /** The hints are those marked `⟦message|words⟧`, with the message after `Suggestion: `. */
  function checkHints(text: string, isSuggested: (commitment: Commitment) => boolean = () => true): void {
    const { document, note } = fixture(head + text);
    const hints = suggestionHints(document, note, { today, isSuggested });
    assert.ok(hints.every(({ severity, code }) => severity === 4 && code === 'suggestion'));
    const marks = hints.map(({ range, message }) => ({
      range,
      label: (message as string).replace('Suggestion: ', ''),
    }));
    assert.equal(withMarks(document, marks), head + text);
  }

  it('stand under the words they were inferred from', () => {
    checkHints(
      'The crane.\n\n⟦order the paint – Nora Lind, due Fri 15 Mar|Nora will order the paint by Friday.⟧ It is blue.\n',
    );
  });

  it('leave out what is written down, and what is not wanted', () => {
    checkHints('## Actions\n\n- [ ] Nora: order the paint\n');
    checkHints('Nora will order the paint by Friday.\n', () => false);
  });

  it('are no problems', () => {
    const { document, note } = fixture(`${head}Nora will order the paint by 2024-03-13.\n`);
    assert.equal(note.commitments.length, 1);
    assert.deepEqual(problemsOf(document.getText(), note, contextOf(document)), []);
  });

  it('are accepted or dismissed by the client’s or the server’s commands', () => {
    const { document, note, cursor } = fixture(`${head}Nora will│ order the paint.\n\nOmar will call the pilot.\n`);
    const actions = suggestionActions(document, note, cursor, contextOf(document));
    assert.deepEqual(
      actions.map(({ title, command, edit }) => [title, command?.command, edit]),
      [
        ['Add to action items: order the paint – Nora Lind', 'accept', undefined],
        ['Dismiss this suggestion', 'dismiss', undefined],
      ],
    );
    const [reference] = actions[0]!.command!.arguments as [{ uri: string; line: string }];
    assert.deepEqual([reference.uri, reference.line], [document.uri, 'Nora will order the paint.']);
  });

  it('are offered for the first only where a whole log is selected', () => {
    const things =
      'order paint,call pilots,draft plans,sweep lofts,count boats,print maps,write letters,book rooms,test lamps,sell ropes,fix doors,send keys'
        .split(',')
        .map(
          (thing) => `Nora will ${thing}.

`,
        )
        .join('');
    const { document, note } = fixture(`${head}${things}│`);
    const range = { start: { line: 0, character: 0 }, end: document.positionAt(Infinity) };
    assert.equal(suggestionActions(document, note, range, contextOf(document)).length, 20);
  });

  it('tell on hover why, as plain text', () => {
    const { document, note, cursor } = fixture(`${head}Nora will order **the** │ [paint](http://x) by Friday.\n`);
    const hover = suggestionHover(document, note, cursor.start, all);
    const { kind, value } = hover!.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    assert.match(value, /^Suggestion: order .*paint.* – Nora Lind, due Fri 15 Mar\n/);
    assert.match(
      value,
      /\nIt was given to Nora Lind: “Nora will order \*\*the\*\* {1,2}\[paint\]\(http:\/\/x\) by Friday\.”$/,
    );
  });

  it('are silent elsewhere', () => {
    const { document, note, cursor } = fixture(`${head}The │crane.\n\nNora will order the paint.\n`);
    assert.equal(suggestionHover(document, note, cursor.start, all), null);
    assert.deepEqual(suggestionActions(document, note, cursor, contextOf(document)), []);
  });

  it('have words for every rule, with and without an owner', () => {
    for (const rule of Object.keys(messages.inferences) as InferenceRule[]) {
      for (const who of [[], ['Ann Bell'], ['Ann Bell', 'Bob Carr']])
        assert.match(messages.why(rule, who, 'so it is'), /^[A-Z][^“]*: “so it is”$/);
    }
  });
});
