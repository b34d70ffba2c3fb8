import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions, resolveCodeAction } from '../../src/language/code-actions.ts';
import type { LanguageContext } from '../../src/language/context.ts';
import { contextOf, everything, fixture } from './marked.ts';

const head =
  '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\nNext meeting: 2024-03-26\n\n## Actions\n\n';

interface Options extends Partial<LanguageContext> {
  path?: string;
}

/** The actions at the cursor, but for quick fixes, unfinished as a client gets them that finishes what is chosen. */
function actionsAt(text: string, { path, ...given }: Options = {}) {
  const { document, note, cursor } = fixture(text, path);
  const context = contextOf(document, given);
  const only = ['refactor', 'source'];
  const actions = codeActions(document, note, cursor, context, { only, resolves: true });
  return { document, note, context, actions, cursor, only };
}

function titlesAt(text: string, options?: Options): string[] {
  return actionsAt(text, options).actions.map(({ title }) => title);
}

function applied(document: TextDocument, { edit }: CodeAction): string {
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  assert.deepEqual(change!.textDocument, { uri: document.uri, version: 7 });
  return TextDocument.applyEdits(document, change!.edits as TextEdit[]);
}

/** Choosing the action of this title gives `after`, whether the client finishes what is chosen or not. */
function checkAction(text: string, title: string, after: string, options?: Options): void {
  const { document, note, context, actions, cursor, only } = actionsAt(head + text, options);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action, `no action “${title}” among ${actions.map((other) => other.title).join(', ')}`);
  assert.equal(action.edit, undefined, 'nothing is made before it is chosen');
  assert.equal(applied(document, resolveCodeAction(document, note, action, context)), head + after);
  const ready = codeActions(document, note, cursor, context, { only }).find((other) => other.title === title);
  assert.equal(applied(document, ready!), head + after);
}

describe('refactorings', () => {
  it('postpone by a day, by a week, to the next meeting', () => {
    const list = (due: string): string => `- [ ] Nora: call the pilot (due ${due})\n`;
    checkAction(list('Thursday│'), 'Postpone by a day (Wed 20 Mar)', list('2024-03-20'));
    checkAction(list('2024-03-21│'), 'Postpone by a day (Fri 22 Mar)', list('2024-03-22'));
    checkAction(list('2024-03-21│'), 'Postpone by a week (Thu 28 Mar)', list('2024-03-28'));
    checkAction(list('2024-03-21│'), 'Postpone to the next meeting (Tue 26 Mar)', list('2024-03-26'));
  });

  it('postpone nothing that has no date, or is done', () => {
    for (const item of ['- [ ] Nora: call│ the pilot', '- [x] Nora: call│ the pilot (due Thursday)'])
      assert.deepEqual(
        titlesAt(`${head}${item}\n`).filter((title) => title.startsWith('Postpone')),
        [],
      );
  });

  it('write words as a date', () => {
    checkAction(
      '- [ ] Nora: call│ the pilot by Thursday\n',
      'Write “by Thursday” as a date (Thu 14 Mar)',
      '- [ ] Nora: call the pilot by 2024-03-14\n',
    );
  });

  it('hand over to others', () => {
    checkAction('- [ ] Nora: call│ the pilot\n', 'Hand over to Omar Haddad', '- [ ] Omar: call the pilot\n');
    assert.ok(titlesAt(`${head}- [ ] Nora: call│ the pilot\n`).includes('Hand over to another person…'));
    const commands = { accept: '', dismiss: '', owner: null, due: null, show: null, ignoreRule: null };
    assert.ok(!titlesAt(`${head}- Nora: call│ the pilot\n`, { commands }).includes('Hand over to another person…'));
  });

  it('hand over from the one of several whose name the cursor touches', () => {
    const list = (names: string): string => `- ${names}: call the pilot\n`;
    const people = head.replace('Omar Haddad', 'Omar Haddad, Ida Moe');
    const at = (names: string): string[] =>
      titlesAt(people + list(names)).filter((title) => title === 'Hand over to Ida Moe');
    assert.equal(at('Nora and Om│ar').length, 1);
    assert.equal(at('Nora and Omar').length, 0);
  });

  it('split an item of several people, and sort a list', () => {
    checkAction(
      '- Nora and Omar: call│ the pilot\n',
      'Split into 2 items, one for each',
      '- Nora: call the pilot\n- Omar: call the pilot\n',
    );
    const list = '- Omar: call│ the pilot (due 2024-03-20)\n- Nora: order the paint (due 2024-03-15)\n';
    const other = '- Nora: order the paint (due 2024-03-15)\n- Omar: call the pilot (due 2024-03-20)\n';
    checkAction(list, 'Sort the list by due date', other);
    checkAction(list, 'Sort the list by owner', other);
  });

  it('merge an item with its duplicate', () => {
    checkAction(
      '- Nora: call│ the pilot\n- Omar: order the paint\n- Nora: call the pilot (due 2024-03-20)\n',
      'Merge with the same item in line 11',
      '- Nora: call the pilot (due 2024-03-20)\n- Omar: order the paint\n',
    );
  });

  it('turn a list into a table and back', () => {
    const list = '- [ ] Nora: call the pilot\n- [x] Omar: order the paint\n';
    const table =
      '| Task            | Owner | Due | Status |\n| --------------- | ----- | --- | ------ |\n' +
      '| call the pilot  | Nora  |     | Open   |\n| order the paint | Omar  |     | Done   |\n';
    checkAction(list.replace('call', 'call│'), 'Turn the list into a table', table);
    checkAction(table.replace('call', 'call│'), 'Turn the table into a list', list);
    assert.ok(
      !titlesAt(`${head}- Nora: call│ the pilot\n  - soon\n- Omar: rest\n`).includes('Turn the list into a table'),
    );
  });

  it('make an item of a sentence', () => {
    const notes = '- [ ] Nora: call the pilot\n\n## Notes\n\nThe crane is rusty.\n';
    checkAction(
      notes.replace('crane', 'cra│ne'),
      'Make an action item of “The crane is rusty.”',
      notes.replace('pilot\n', 'pilot\n- [ ] The crane is rusty\n'),
    );
  });

  it('accept all suggestions, but what was dismissed', () => {
    const notes =
      '- [ ] Nora: call the pilot\n\n## Notes\n\nOmar will mend the ladder. Nora will order the paint. Omar will buy the rope.\n';
    const title = 'Add all 3 suggestions to action items, as far as possible';
    const items = ['Omar: mend the ladder', 'Nora: order the paint', 'Omar: buy the rope'];
    const written = (some: string[]): string =>
      notes.replace('pilot\n', `pilot\n${some.map((item) => `- [ ] ${item}\n`).join('')}`);
    checkAction(notes.replace('crane', 'cra│ne'), title, written(items));
    checkAction(notes, title.replace('3', '2'), written(items.slice(0, 2)), {
      isSuggested: ({ text }) => !text.includes('rope'),
    });
    assert.ok(!titlesAt(head + notes, { isSuggested: () => false }).some((other) => other.startsWith('Add all')));
  });

  it('tell how many of very many suggestions they accept', () => {
    const colours = ['amber', 'blue', 'grey', 'green', 'jade', 'red', 'pink', 'violet', 'white', 'yellow'];
    const things = ['anchor', 'boat', 'buoy', 'crane', 'flag', 'ladder', 'lamp', 'pier', 'rope', 'sail', 'shed'];
    const all = colours.flatMap((colour) => things.map((thing) => `Omar will mend the ${colour} ${thing}. `));
    const titles = titlesAt(`${head}- [ ] Nora: call the pilot\n\n## Notes\n\n${all.join('')}\n`);
    assert.ok(titles.includes('Add 100 of 110 suggestions to action items, as far as possible'), titles.join('\n'));
  });

  it('are few where a whole log is selected', () => {
    const list = Array.from({ length: 300 }, (_, at) => `- [ ] Nora: mend ladder ${at} by Thursday\n`).join('');
    const { document, note, context } = actionsAt(head + list);
    const actions = codeActions(document, note, everything(document), context, { resolves: true });
    assert.ok(actions.length > 20 && actions.length < 150, `${actions.length}`);
    assert.equal(actions.filter(({ title }) => title.includes('as a date')).length, 20);
  });

  it('are left alone where what they keep is none of ours', () => {
    const { document, note, context } = actionsAt(head);
    const position = { line: 1, character: 0 };
    for (const range of [{}, { start: position }, { start: null, end: position }, 'all', []]) {
      const action = { title: 'Sort', data: { uri: document.uri, version: 7, range } };
      assert.equal(resolveCodeAction(document, note, action, context), action);
    }
  });

  it('write the recap of a talk', () => {
    const talk = '[00:10] Nora: The crane.\n\n[00:20] Omar: I will mend the ladder.\n\n[00:30] Nora: Good.\n';
    const text = head.replace('## Actions', '## Call') + talk;
    const { document, note, context, actions } = actionsAt(text);
    const action = actions.find(({ kind }) => kind === 'source.writeRecap.meetingNotes');
    assert.equal(action?.title, 'Write the recap (1 action item, no decisions)');
    assert.equal(
      applied(document, resolveCodeAction(document, note, action, context)),
      `${text}\n## Action items\n\n- [ ] Omar Haddad: Mend the ladder [00:20]\n`,
    );
  });

  it('are left as they are where the document has changed since, or the action is not ours', () => {
    const { document, note, context, actions } = actionsAt(`${head}- [ ] Nora: call│ the pilot (due Thursday)\n`);
    const [action] = actions;
    const later = TextDocument.update(document, [{ text: document.getText() }], 8);
    assert.equal(resolveCodeAction(later, note, action!, context), action);
    const other: CodeAction = { title: action!.title };
    for (const stranger of [other, { ...other, data: 'x' }, { ...other, data: { uri: 1 } }])
      assert.equal(resolveCodeAction(document, note, stranger, context), stranger);
  });

  it('are not offered in a mail whose body is encoded', () => {
    const mail = `From: Nora Lind <nora@harbour.example>\nTo: Omar Haddad <omar@harbour.example>\nSubject: Paint\nDate: Tue, 12 Mar 2024 09:00:00 +0000\nContent-Transfer-Encoding: quoted-printable\n\nAction items:\n- Nora: order│ the paint by Friday\n`;
    assert.deepEqual(titlesAt(mail, { path: 'notes/paint.txt' }), []);
    assert.ok(titlesAt(mail.replace('quoted-printable', '8bit'), { path: 'notes/paint.txt' }).length > 2);
  });

  it('find nothing in an empty document or behind its end', () => {
    for (const text of ['', '│', `${head}- Nora: call\n│`]) {
      const { document, note, context } = actionsAt(text);
      const far = { start: { line: 900, character: 9 }, end: { line: 900, character: 9 } };
      assert.ok(Array.isArray(codeActions(document, note, far, context, { resolves: true })));
    }
  });
});
