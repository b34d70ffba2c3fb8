// What the tests of completion have in common: a note, a workspace, and how they ask.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { completion } from '../../../src/language/completion.ts';
import { readableText } from '../../../src/language/positions.ts';
import type { Asking } from '../../../src/language/completion/place.ts';
import { readNote } from '../../../src/notes/read.ts';
import { entryOf } from '../../../src/workspace/entry.ts';
import { NoteIndex } from '../../../src/workspace/note-index.ts';
import { contextOf, fixture } from '../marked.ts';

export interface Options extends Partial<Asking> {
  path?: string;
  today?: string;
  languageId?: string;
  /** Path → text of the other notes of the workspace. */
  notes?: Record<string, string>;
}

/** What is offered at `│`, in the order in which an editor shows it. */
export function completed(marked: string, options: Options = {}) {
  const { path = 'notes/talk.md', trigger = null, snippets = true, notes = {} } = options;
  const { document: markdown, note, cursor } = fixture(marked, path);
  const document = TextDocument.create(markdown.uri, options.languageId ?? 'markdown', 7, markdown.getText());
  const read = [...Object.entries(notes), [path, readableText(document)] as const];
  const index = NoteIndex.empty.with(
    ...read.map(([at, text]) =>
      entryOf({ uri: `test:/${at}`, folder: 'test:/', path: at }, text, readNote(text, { path: at })),
    ),
  );
  const context = contextOf(document, { index, ...(options.today ? { today: options.today } : {}) });
  const list = completion(document, note, cursor.start, { trigger, snippets }, context);
  const items = list.items.toSorted((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
  assert.deepEqual(items, list.items, 'the order sent is the order shown');
  return {
    list,
    labels: items.map(({ label }) => label),
    details: items.map(({ label, detail }) => (detail ? `${label}: ${detail}` : label)),
    /** The text after choosing an offer by its label. */
    after(label: string): string {
      const item = items.find((one) => one.label === label);
      assert.ok(item, `${label} is among ${items.map((one) => one.label).join(', ')}`);
      assert.ok(item.textEdit && 'range' in item.textEdit);
      return TextDocument.applyEdits(document, [item.textEdit]);
    },
    /** The line of the cursor after choosing. */
    line(label: string): string {
      return this.after(label).split(/\r?\n/)[cursor.start.line]!;
    },
  };
}
