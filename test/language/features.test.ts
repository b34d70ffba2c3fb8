import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { highlights } from '../../src/language/highlights.ts';
import { inlayHints, type ShownHints } from '../../src/language/inlay-hints.ts';
import { readableText, toRange, toSpan } from '../../src/language/positions.ts';
import { everything, fixture, today, withMarks } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n## Actions\n\n';

describe('inlay hints', () => {
  /** The hints, shown as `⟨label⟩` where they stand, are those in `text`. */
  function checkHints(text: string, hints: ShownHints = { dates: true, names: 'off' }): void {
    const { document, note } = fixture(head + text.replace(/⟨[^⟩]*⟩/g, ''));
    let shown = document.getText();
    for (const { position, label } of inlayHints(document, note, everything(document), hints).reverse()) {
      const at = document.offsetAt(position);
      shown = `${shown.slice(0, at)}⟨${label as string}⟩${shown.slice(at)}`;
    }
    assert.equal(shown, head + text);
  }

  it('give the day that relative words mean', () => {
    checkHints('- Nora: Order the paint by Friday⟨→ Fri 15 Mar⟩\n- Omar: Call the pilot by 2024-03-20\n');
  });

  it('say nothing where the words name day and month', () => {
    checkHints('- Nora: Order the paint by January 10\n');
  });

  it('stay inside the range asked for', () => {
    const { document, note } = fixture(`${head}- Nora: Order the paint by Friday\n`);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    assert.deepEqual(inlayHints(document, note, range, { dates: true, names: 'all' }), []);
  });

  it('give the name behind words that tell none', () => {
    const text =
      'Present: Ann Bell (AB, Treasurer), Joon Park (@jpark)\n\n## Tasks\n\n- AB⟨→ Ann Bell⟩: Sweep\n- [ ] @jpark⟨→ Joon Park⟩: Mop\n' +
      '- The treasurer⟨→ Ann Bell⟩ to pay by Friday\n- Nora: Dust\n- Joon Park: Paint\n';
    checkHints(text, { dates: false, names: 'unclear' });
    checkHints(text.replace('Nora:', 'Nora⟨Lind⟩:'), { dates: false, names: 'all' });
    checkHints(text.replace(/⟨[^⟩]*⟩/g, '').replace('Friday', 'Friday⟨→ Fri 15 Mar⟩'), { dates: true, names: 'off' });
  });

  it('give no name where its line has it', () => {
    checkHints('- Nora: Sweep (Nora Lind)\n', { dates: false, names: 'all' });
  });
});

describe('highlights', () => {
  /** The highlights are those marked `⟦kind|words⟧`; heads of items, which enclose others, are left out. */
  function checkHighlights(text: string): void {
    const { document, note } = fixture(head + text);
    const found = highlights(document, note, today, () => true).filter(
      ({ kind }) => kind !== 'item' && kind !== 'done',
    );
    const marks = found.map(({ kind, range }) => ({ range, label: kind }));
    assert.equal(withMarks(document, marks), head + text);
  }

  it('tell what is overdue, due today and due later', () => {
    checkHighlights(
      '- ⟦owner|Nora⟧: Order the paint ⟦overdue|by 2024-03-18⟧\n' +
        '- ⟦owner|Nora⟧: Order the tar ⟦due-today|by 2024-03-19⟧\n' +
        '- ⟦owner|Nora⟧: Order the oil ⟦due|by 2024-03-20⟧\n' +
        '- [x] ⟦owner|Nora⟧: Order the wax ⟦due|by 2024-03-18⟧\n',
    );
  });

  it('mark the words that stand for nobody', () => {
    checkHighlights('- ⟦no-owner|TBD⟧: Order the paint ⟦due|by 2024-03-20⟧\n');
  });

  it('tell items that are settled from those that are not', () => {
    const { document, note } = fixture(`${head}- [ ] Order the paint\n- [x] Order the tar\n`);
    const kinds = highlights(document, note, today, () => true).map(
      ({ kind, range }) => `${kind}: ${document.getText(range)}`,
    );
    assert.deepEqual(kinds, ['item: Order the paint', 'done: Order the tar']);
  });

  it('mark decisions', () => {
    const { document, note } = fixture('# Harbour\n\nDecision: The crane stays red\n');
    const [found] = highlights(document, note, today, () => true);
    assert.equal(found?.kind, 'decision');
    assert.match(document.getText(found.range), /The crane stays red/);
  });
});

describe('positions', () => {
  it('do not count a byte order mark in the text that is read', () => {
    const document = TextDocument.create('test:/a', 'markdown', 1, '\uFEFFab\ncd');
    assert.equal(readableText(document), 'ab\ncd');
    const range = { start: { line: 0, character: 1 }, end: { line: 1, character: 1 } };
    assert.deepEqual(toRange(document, { start: 0, end: 4 }), range);
    assert.deepEqual(toSpan(document, range), { start: 0, end: 4 });
  });

  it('take a place behind the text for its end', () => {
    const document = TextDocument.create('test:/a', 'markdown', 1, 'ab');
    const beyond = { line: 5, character: 5 };
    assert.deepEqual(toSpan(document, { start: beyond, end: beyond }), { start: 2, end: 2 });
  });
});
