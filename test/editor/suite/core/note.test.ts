import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { HighlightKind } from '../../../../src/server/protocol.ts';
import type { Api } from '../../../../src/extension/extension.ts';
import { activated, closeAll, open, remove, until, write } from './editor.ts';

const minutes = `# Lighthouse

Date: 2026-02-03
Attendees: Ines Calder, Olu Park

## Lamp

Decision: the lamp stays electric.

## Action items

- [ ] Olu: clean the lens by Friday
- [x] Ines: count the stairs
`;

const plain = `Lighthouse

Date: 3 February 2026
Present: Ines Calder, Olu Park

LAMP

The lens is dull.

ACTIONS

1. Olu: Clean the lens
2. Ines: Count the stairs
`;

describe('a note in its editor', () => {
  let api: Api;
  const { executeCommand } = vscode.commands;

  before(async () => {
    api = await activated();
  });
  afterEach(async () => {
    await closeAll();
    await remove('minutes');
  });

  /** The words coloured as `kind`, as soon as there are any. */
  async function coloured(document: vscode.TextDocument, kind: HighlightKind): Promise<string[]> {
    return until(() => {
      const words = api.highlights
        .shown(document)
        .filter((highlight) => highlight.kind === kind)
        .map(({ range: { start, end } }) =>
          document.getText(new vscode.Range(start.line, start.character, end.line, end.character)),
        );
      return words.length > 0 ? words : undefined;
    });
  }

  /** The names in the outline, those below others indented. */
  async function outline(uri: vscode.Uri): Promise<string[]> {
    const names = (symbols: vscode.DocumentSymbol[], indent = ''): string[] =>
      symbols.flatMap((symbol) => [indent + symbol.name, ...names(symbol.children, `${indent}  `)]);
    return names((await executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? []);
  }

  it('is coloured by who, when and how it stands', async () => {
    await write('minutes/colours.md', minutes);
    const { document } = await open('minutes/colours.md');
    assert.deepEqual(await coloured(document, 'overdue'), ['by Friday']);
    assert.ok((await coloured(document, 'owner')).includes('Olu'));
    assert.match((await coloured(document, 'decision')).join(), /the lamp stays electric/);
    assert.match((await coloured(document, 'done')).join(), /count the stairs/);
  });

  it('is coloured anew while it is typed', async () => {
    await write('minutes/recoloured.md', minutes);
    const editor = await open('minutes/recoloured.md');
    await coloured(editor.document, 'overdue');
    const at = editor.document.getText().indexOf('Friday');
    const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 'Friday'.length));
    await editor.edit((edit) => edit.replace(range, '2099-01-02'));
    assert.deepEqual(await coloured(editor.document, 'due'), ['by 2099-01-02']);
  });

  it('shows the day behind relative words', async () => {
    const uri = await write('minutes/hints.md', minutes);
    const { document } = await open('minutes/hints.md');
    await coloured(document, 'owner');
    const everything = new vscode.Range(0, 0, document.lineCount, 0);
    const hints = await executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', uri, everything);
    assert.deepEqual(
      hints.map(({ label, position }) => [label, document.lineAt(position).text.slice(0, position.character)]),
      [['→ Fri 6 Feb', '- [ ] Olu: clean the lens by Friday']],
    );
  });

  it('folds by its headings', async () => {
    const uri = await write('minutes/folds.minutes', plain);
    await coloured((await open('minutes/folds.minutes')).document, 'owner');
    const folds = await executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.deepEqual(
      folds.map(({ start, end }) => [start, end]),
      [
        [5, 7],
        [9, 12],
      ],
    );
  });

  it('has an outline of its headings and items, in Markdown of its items beside the editor’s own', async () => {
    const uri = await write('minutes/outline.minutes', plain);
    await coloured((await open('minutes/outline.minutes')).document, 'owner');
    assert.deepEqual(await outline(uri), ['LAMP', 'ACTIONS', '  Clean the lens', '  Count the stairs']);

    const markdown = await write('minutes/outline.md', minutes);
    await coloured((await open('minutes/outline.md')).document, 'owner');
    const [heading, ...items] = (await outline(markdown)).filter((name) => !name.startsWith('  '));
    assert.deepEqual([heading, items.length > 0], ['# Lighthouse', true]);
    assert.deepEqual(
      items.filter((name) => name.includes('#')),
      [],
    );
  });

  it('tells on hover who is meant', async () => {
    const uri = await write('minutes/hover.md', minutes);
    const { document } = await open('minutes/hover.md');
    await coloured(document, 'owner');
    const at = document.positionAt(document.getText().indexOf('Olu: clean'));
    const words = async (): Promise<string> => {
      const hovers = await executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
      const parts = hovers.flatMap(({ contents }) => contents.map((part) => part as vscode.MarkdownString));
      assert.ok(parts.every(({ isTrusted }) => !isTrusted));
      return parts
        .map(({ value }) => value)
        .join('\n')
        .replace(/\\([!-/:-@[-`{-~])/g, '$1');
    };
    assert.match(await words(), /^\*\*Olu Park\*\* *\n/);
    // The workspace's notes may still be on their way into the index, this one among them.
    await until(async () => /\d+ open, \d+ overdue/.test(await words()));
  });
});
