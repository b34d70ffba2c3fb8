import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-types';
import type { LanguageContext } from '../../../src/language/context.ts';
import { diagnostics } from '../../../src/language/diagnostics.ts';
import { quickFixes } from '../../../src/language/quick-fixes.ts';
import { codes, type Code } from '../../../src/language/rules/index.ts';
import { contextOf, fixture, withMarks } from '../marked.ts';

/** A note in Markdown of Tuesday, 12 March 2024 up to its list of actions. */
export const head =
  '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad, Omar Reyes, Ida Moe\n\n## Actions\n\n';

type Options = Partial<LanguageContext> & { path?: string };

/** The tests of one rule: all others are off. */
export function ruleTests(code: Code) {
  const severities = Object.fromEntries(codes.map((other) => [other, other === code ? 'warning' : 'off']));

  /** The rule finds the words marked `⟦words⟧`, and nothing else. */
  function finds(text: string, { path, ...given }: Options = {}): void {
    const marked = text.replace(/⟦/g, `⟦${code}|`);
    const { document, note } = fixture(marked, path);
    const found = diagnostics(document, note, contextOf(document, { severities, ...given }));
    assert.equal(
      withMarks(
        document,
        found.map(({ range }) => ({ range, label: code })),
      ),
      marked,
    );
  }

  /** What the rule says, one message a line with what it points to. */
  function messages(text: string, { path, ...given }: Options = {}): string[] {
    const { document, note } = fixture(text, path);
    return diagnostics(document, note, contextOf(document, { severities, ...given })).map((found) => {
      const others = found.relatedInformation ?? [];
      return [
        found.message as string,
        ...others.map((one) => `${one.message} ${document.getText(one.location.range)}`),
      ].join('\n');
    });
  }

  function fixesAt(text: string, { path, ...given }: Options = {}): { document: TextDocument; fixes: CodeAction[] } {
    const { document, note, cursor } = fixture(text, path);
    return { document, fixes: quickFixes(document, note, cursor, contextOf(document, { severities, ...given })) };
  }

  /** The fixes at the cursor `│`, without those that every item has. */
  function titles(text: string, options?: Options): string[] {
    return fixesAt(text, options)
      .fixes.map(({ title }) => title)
      .filter((title) => title !== 'Mark as done' && !title.startsWith('Ignore '));
  }

  /** The fix of this title at the cursor turns the text into `after`. */
  function mends(text: string, title: string, after: string, options?: Options): void {
    const { document, fixes } = fixesAt(text, options);
    const fix = fixes.find((candidate) => candidate.title === title);
    assert.ok(fix, `no fix “${title}” among ${fixes.map((other) => other.title).join(', ')}`);
    const [change] = fix.edit!.documentChanges as TextDocumentEdit[];
    assert.equal(TextDocument.applyEdits(document, change!.edits as TextEdit[]), after);
  }

  return { finds, messages, titles, mends };
}
