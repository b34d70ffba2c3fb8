import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent } from 'vscode-languageserver-types';
import { highlights } from '../../src/language/highlights.ts';
import { hover } from '../../src/language/hover.ts';
import { inlayHints } from '../../src/language/inlay-hints.ts';
import { readableText, toRange, toSpan } from '../../src/language/positions.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { everything, fixture, today, withMarks } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n## Actions\n\n';

describe('inlay hints', () => {
  /** The hints, shown as `⟨label⟩` where they stand, are those in `text`. */
  function checkHints(text: string): void {
    const { document, note } = fixture(head + text.replace(/⟨[^⟩]*⟩/g, ''));
    let shown = document.getText();
    for (const { position, label } of inlayHints(document, note, everything(document)).reverse()) {
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
    assert.deepEqual(inlayHints(document, note, range), []);
  });
});

describe('hover', () => {
  function hoverAt(text: string): string | null {
    const { document, note, cursor } = fixture(head + text);
    const file = { uri: document.uri, folder: '', path: 'talk.md' };
    const index = NoteIndex.empty.with(entryOf(file, document.getText(), note));
    const found = hover(document, note, cursor.start, { today, index });
    if (!found) return null;
    const { kind, value } = found.contents as MarkupContent;
    assert.equal(kind, 'plaintext');
    return `${document.getText(found.range)}: ${value}`;
  }

  it('tells who an owner is and what is open', () => {
    const text = '- N│ora: Order the paint by 2024-03-18\n- Nora: Sweep\n- [x] Nora: Order the tar\n';
    assert.equal(hoverAt(text), 'Nora: Nora Lind\n2 open, 1 overdue');
  });

  it('tells which day a date is', () => {
    assert.equal(hoverAt('- Nora: Order the paint by Fri│day\n'), 'by Friday: Fri 15 Mar 2024, 4 days ago');
    assert.equal(hoverAt('- Nora: Order the paint by 20│24-03-20\n'), 'by 2024-03-20: Wed 20 Mar 2024, tomorrow');
  });

  it('is silent elsewhere', () => {
    assert.equal(hoverAt('- Nora: Order the p│aint by Friday\n'), null);
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
