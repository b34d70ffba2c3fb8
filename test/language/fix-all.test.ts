import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import { codeActions } from '../../src/language/code-actions.ts';
import { contextOf, fixture } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad, Anna Berg, Anna Borg\n\n## Actions\n\n';

/** All that is certain is fixed, wherever the cursor is; the same text: nothing is offered. */
function checkFixAll(text: string, after: string, path?: string): void {
  const { document, note, cursor } = fixture(text, path);
  const actions = codeActions(document, note, cursor, contextOf(document), { only: ['source.fixAll'] });
  const [change] = (actions[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(TextDocument.applyEdits(document, (change?.edits ?? []) as TextEdit[]), after);
  assert.equal(actions.length, text === after ? 0 : 1);
}

describe('source.fixAll', () => {
  it('mends a slip in a full name, and takes out what stands twice', () => {
    checkFixAll(
      `${head}- order paint\n  - Owner: Nora Lynd\n- [ ] Omar: sweep\n- [ ] Omar: sweep\n- [ ] Omar: sweep\n- Nora: mow\n`,
      `${head}- order paint\n  - Owner: Nora Lind\n- [ ] Omar: sweep\n- Nora: mow\n`,
    );
  });

  it('leaves alone what somebody must decide', () => {
    for (const item of [
      // A first name, two letters, two people, another first letter.
      '- order paint\n  - Owner: Norra\n',
      '- order paint\n  - Owner: Nora Lynt\n',
      '- order paint\n  - Owner: Anna Burg\n',
      '- order paint\n  - Owner: Nora Kind\n',
      '- Nora: order paint by Tuesday, 3 April 2024\n- Nora: sweep by 04/05/2024\n',
      // Not letter for letter the same.
      '- [ ] Omar: sweep\n- [ ] Omar: Sweep.\n',
      '- [ ] order paint\n',
    ])
      checkFixAll(head + item, head + item);
  });

  it('leaves a mail as it was sent', () => {
    const mail =
      'From: Nora Lind <nora@harbour.example>\nTo: Omar Haddad <omar@harbour.example>\nSubject: Paint\nDate: Tue, 12 Mar 2024 09:00:00 +0000\n\nAction items:\n- Omar Haddad: sweep\n- Omar Haddad: sweep\n';
    checkFixAll(mail, mail, 'notes/a.txt');
  });

  it('heeds what is ignored, and what is off', () => {
    const text = `<!-- meeting-notes-ignore-note duplicate-item -->\n${head}- [ ] Omar: sweep\n- [ ] Omar: sweep\n`;
    checkFixAll(text, text);
  });
});
