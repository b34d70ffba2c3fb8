import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Range } from 'vscode-languageserver-types';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import type { Note } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/read.ts';
import type { LanguageContext } from '../../src/language/context.ts';
import { readableText } from '../../src/language/positions.ts';

/** The day of every test: a Tuesday. */
export const today = '2024-03-19';

export interface Fixture {
  document: TextDocument;
  note: Note;
  /** Where `│` stands, else the start. */
  cursor: Range;
}

/** A document of a text in which `⟦label|words⟧` marks what is expected of these words, and `│` the cursor. */
export function fixture(text: string, path = 'notes/talk.md'): Fixture {
  const bare = text.replace(/⟦[^|⟧]*\|([^⟧]*)⟧/g, '$1');
  const document = TextDocument.create(`test:/${path}`, 'markdown', 7, bare.replace('│', ''));
  const position = document.positionAt(Math.max(0, bare.indexOf('│')));
  return { document, note: readNote(readableText(document), { path }), cursor: { start: position, end: position } };
}

/** The text with `⟦label|words⟧` at each range; the labels of one range stand side by side. */
export function withMarks(document: TextDocument, found: { range: Range; label: string }[]): string {
  const places = new Map<string, { start: number; end: number; labels: string[] }>();
  for (const { range, label } of found) {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const place = places.get(`${start} ${end}`) ?? { start, end, labels: [] };
    place.labels.push(label);
    places.set(`${start} ${end}`, place);
  }
  let text = document.getText();
  for (const { start, end, labels } of [...places.values()].sort((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}⟦${labels.join(' ')}|${text.slice(start, end)}⟧${text.slice(end)}`;
  }
  return text;
}

/** The whole of a document. */
export function everything(document: TextDocument): Range {
  return { start: { line: 0, character: 0 }, end: document.positionAt(document.getText().length) };
}

/** What a feature is asked with: an empty workspace, a client with all commands, everything suggested; `given` says otherwise. */
export function contextOf({ uri }: Pick<TextDocument, 'uri'>, given: Partial<LanguageContext> = {}): LanguageContext {
  return {
    today,
    file: { uri, folder: 'test:/', path: uri.replace(/^test:\//, '') },
    read: (text) => readNote(text, { path: uri.replace(/^test:\//, '') }),
    index: NoteIndex.empty,
    severities: {},
    vagueOwners: [],
    rulePages: null,
    me: 'me',
    isSuggested: () => true,
    commands: {
      accept: 'accept',
      dismiss: 'dismiss',
      owner: 'ask.owner',
      due: 'ask.due',
      show: 'show',
      ignoreRule: 'ignore.rule',
    },
    showsMarkdown: false,
    ...given,
  };
}
