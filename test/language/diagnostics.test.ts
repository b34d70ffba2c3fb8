import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { diagnostics } from '../../src/language/diagnostics.ts';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { contextOf, fixture, withMarks } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad, Omar Reyes\n\n## Actions\n\n';

/** The marks in `text`, `⟦codes|words⟧`, are all that is found. */
function checkDiagnostics(text: string, severities: Record<string, string> = {}, index = NoteIndex.empty): void {
  const { document, note } = fixture(head + text);
  const found = diagnostics(document, note, contextOf(document, { severities, index }));
  const marks = found.map(({ range, code }) => ({ range, label: String(code) }));
  assert.equal(withMarks(document, marks), head + text);
}

function severitiesOf(text: string, severities: Record<string, string> = {}): string[] {
  const { document, note } = fixture(head + text);
  const found = diagnostics(document, note, contextOf(document, { severities }));
  const names = ['', 'error', 'warning', 'information', 'hint'];
  return found.map(({ code, severity }) => `${code} ${names[severity ?? 0]}`);
}

describe('diagnostics', () => {
  it('miss an owner and a due date at the head of the item', () => {
    checkDiagnostics('- [ ] ⟦missing-owner missing-due|Order the paint⟧\n  from the shop on the quay\n');
    assert.deepEqual(severitiesOf('- [ ] Order the paint\n'), ['missing-owner warning', 'missing-due hint']);
  });

  it('take a missing date for more than a hint where the other items have one', () => {
    const text = '- Nora: Order the paint\n- Nora: Call the pilot by 2024-04-02\n';
    assert.deepEqual(severitiesOf(text), ['missing-due information']);
  });

  it('mark the words of a date that has passed', () => {
    checkDiagnostics('- Nora: Order the paint ⟦overdue|by 2024-03-18⟧\n- Nora: Order the tar by 2024-03-19\n');
  });

  it('say how long ago it was due', () => {
    const { document, note } = fixture(`${head}- Nora: Order the paint by 2024-03-14\n`);
    const [found] = diagnostics(document, note, contextOf(document));
    assert.equal(found!.message, 'This was due on Thu 14 Mar, 5 days ago.');
    assert.equal(found!.source, 'Meeting Notes');
    assert.equal(found!.severity, DiagnosticSeverity.Warning);
  });

  it('mark a date that reads both ways where nothing tells the order', () => {
    checkDiagnostics('- Nora: Order the paint by ⟦ambiguous-date|04/05/2024⟧\n');
    checkDiagnostics('- Nora: Order the paint by 04/05/2024\n- Nora: Order the tar by 25/05/2024\n');
    checkDiagnostics('- Nora: Order the paint by 2024-05-04\n');
    const { document, note } = fixture(`${head}- Nora: Order the paint by 04/05/2024\n`);
    const [found] = diagnostics(document, note, contextOf(document));
    assert.equal(
      found!.message,
      'This is Fri 5 Apr or Sat 4 May: nothing here tells whether the day or the month comes first.',
    );
  });

  it('mark a weekday that is not that of its date', () => {
    checkDiagnostics('- Nora: Order the paint by ⟦contradicting-weekday|Tuesday, April 3, 2024⟧\n');
    checkDiagnostics('- Nora: Order the paint by Wednesday, April 3, 2024\n');
    const { document, note } = fixture(`${head}- Nora: Order the paint by Tue 3 April 2024\n`);
    const [found] = diagnostics(document, note, contextOf(document));
    assert.equal(found!.message, 'The weekday does not fit: 2024-04-03 is a Wednesday.');
  });

  it('report the doubtful date of a section once', () =>
    checkDiagnostics(
      '### Due ⟦contradicting-weekday|Tuesday, April 3, 2024⟧\n\n- Nora: Order the paint\n- Nora: Order the tar\n',
    ));

  it('mark an owner whom several names fit, and one nobody bears', () => {
    checkDiagnostics('- ⟦ambiguous-owner|Omar⟧: Order the paint by 2024-04-02\n');
    checkDiagnostics('- Order the paint by 2024-04-02\n  - Owner: ⟦unknown-owner|Vera⟧\n');
  });

  it('know who sat in another meeting', () => {
    const note = readNote('# Talk\n\nAttendees: Vera, Ann Bell\n');
    const index = NoteIndex.empty.with(entryOf({ uri: 'a:/b', folder: '', path: 'b' }, '', note));
    checkDiagnostics('- Order the paint by 2024-04-02\n  - Owner: Vera\n', {}, index);
  });

  it('leave alone what is done, put off or dropped', () => {
    checkDiagnostics('- [x] Order the paint\n- [-] Order the tar\n');
  });

  it('follow the severities set', () => {
    checkDiagnostics('- [ ] ⟦missing-due|Order the paint⟧\n', { 'missing-owner': 'off', 'missing-due': 'error' });
    assert.deepEqual(severitiesOf('- [ ] Paint\n', { 'missing-owner': 'hint', 'missing-due': 'loud' }), [
      'missing-owner hint',
      'missing-due hint',
    ]);
  });
});
