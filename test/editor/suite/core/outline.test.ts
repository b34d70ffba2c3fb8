import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, append, closeAll, open, remove, until, withSetting, write } from './editor.ts';

const minutes = `# Pier talk

Date: 2026-02-03
Attendees: Ines Calder, Olu Park

## Action items

- [ ] Ines: weigh the kedge anchor by 2026-02-10
  - the old one
- [x] Olu: tar the pier shed
- [ ] sort the pier ropes

Decision: the pier lamp stays green
`;

const thread = `From: Ines Calder <ines@pier.example>
To: Olu Park <olu@pier.example>
Date: Tue, 3 Feb 2026 09:00:00 +0000
Subject: Pier lamp
Message-ID: <one@pier.example>

Olu, shall we paint it? See PIER-12 and pier-talk.md.

From: Olu Park <olu@pier.example>
To: Ines Calder <ines@pier.example>
Date: Wed, 4 Feb 2026 09:00:00 +0000
Subject: Re: Pier lamp
Message-ID: <two@pier.example>
In-Reply-To: <one@pier.example>

Green, please.

On Tue, 3 Feb 2026 at 09:00, Ines Calder wrote:
> Olu, shall we paint it?
> See PIER-12.
`;

describe('finding one’s way in notes', () => {
  before(activated);
  afterEach(async () => {
    await closeAll();
    await remove('ways');
  });

  const opened = async (path: string, text: string): Promise<vscode.TextEditor> => {
    await write(path, text);
    return open(path);
  };
  const ask = <T>(command: string, ...args: unknown[]): Thenable<T> =>
    vscode.commands.executeCommand<T>(command, ...args);
  const names = (symbols: vscode.DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name, ...names(children)]);
  /** Asks for a note's outline until the server has read the note. */
  const outline = (uri: vscode.Uri, last: string): Promise<string[]> =>
    until(async () => {
      const found = names((await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? []);
      return found.includes(last) ? found : undefined;
    });

  it('outlines mails by sender and day', async () => {
    const { document } = await opened('ways/pier-thread.txt', thread);
    await until(() => document.languageId === 'meeting-notes');
    assert.deepEqual(await outline(document.uri, 'Olu Park · Wed 4 Feb'), [
      'Ines Calder · Tue 3 Feb',
      'Olu Park · Wed 4 Feb',
    ]);
  });

  it('adds to the outline of Markdown what it lacks, and no heading twice', async () => {
    const editor = await opened('ways/pier-talk.md', minutes);
    const { document } = editor;
    const found = await outline(document.uri, 'tar the pier shed');
    assert.deepEqual(found.filter((name) => name.includes('Action items')).length, 1);
    assert.ok(found.includes('weigh the kedge anchor'));
    assert.ok(found.some((name) => name.includes('the pier lamp stays green')));
    await withSetting('outline.inMarkdown', false, async () => {
      // The editor keeps the outline of a text until the text changes.
      await append(editor, '\nThe end.\n');
      await until(async () => {
        const shown = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
        return names(shown).includes('# Pier talk') && !names(shown).includes('tar the pier shed');
      });
    });
  });

  it('finds commitments of notes that are closed', async () => {
    // Only what is named as a note is read while it is closed.
    await write('ways/2026-02-03-pier.md', minutes.replace('kedge', 'grapnel'));
    const [anchor, ...more] = await until(async () => {
      const found = await ask<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'grapnel anchor');
      return found.length > 0 ? found : undefined;
    });
    assert.equal(anchor?.name, 'weigh the grapnel anchor');
    assert.match(anchor.containerName, /^Ines Calder · .*Pier talk$/);
    assert.match(anchor.location.uri.path, /2026-02-03-pier\.md$/);
    assert.deepEqual(more, []);
  });

  it('folds mails and what they quote', async () => {
    const { document } = await opened('ways/pier-thread.txt', thread);
    await outline(document.uri, 'Olu Park · Wed 4 Feb');
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    assert.deepEqual(
      ranges.map(({ start, end, kind }) => [start, end, kind]),
      [
        [0, 6, undefined],
        [8, 19, undefined],
        [17, 19, vscode.FoldingRangeKind.Comment],
      ],
    );
  });

  it('folds Markdown together with the editor’s own Markdown', async () => {
    const { document } = await opened('ways/pier-talk.md', minutes);
    await outline(document.uri, 'tar the pier shed');
    const ranges = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const starts = ranges.map(({ start }) => start);
    assert.deepEqual([...new Set(starts)], starts, 'one fold on a line');
    assert.deepEqual(starts.includes(0) && starts.includes(5) && starts.includes(7), true);
  });

  it('selects more and more around the cursor', async () => {
    const { document } = await opened('ways/pier-talk.md', minutes);
    await outline(document.uri, 'tar the pier shed');
    const at = document.positionAt(minutes.indexOf('kedge'));
    const [found] = await ask<vscode.SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const texts: string[] = [];
    for (let range = found; range; range = range.parent!) texts.push(document.getText(range.range));
    assert.ok(texts.includes('- [ ] Ines: weigh the kedge anchor by 2026-02-10\n  - the old one'));
    assert.equal(texts.at(-1), minutes);
  });

  it('links mails, tickets and notes', async () => {
    await write('ways/2026-02-04-pier.md', minutes.replace('kedge', 'stream'));
    await until(
      async () => (await ask<unknown[]>('vscode.executeWorkspaceSymbolProvider', 'stream anchor')).length > 0,
    );
    await withSetting('links.tickets', [{ pattern: 'PIER-\\d+', url: 'https://tracker.example/$0' }], async () => {
      const { document } = await opened('ways/pier-links.txt', thread.replace('pier-talk.md', '2026-02-04-pier.md'));
      await until(() => document.languageId === 'meeting-notes');
      const links = await until(async () => {
        const all = await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 20);
        return all.length >= 4 ? all : undefined;
      });
      const shown = links.map(
        ({ range, target }) => `${document.getText(range)} ${target?.toString().split('/').at(-1)}`,
      );
      assert.deepEqual(
        shown.filter((link) => !link.includes('mailto')),
        [
          'PIER-12 PIER-12',
          '2026-02-04-pier.md 2026-02-04-pier.md',
          '<one@pier.example> pier-links.txt#L1',
          'PIER-12 PIER-12',
        ],
      );
    });
  });

  it('counts above lists of action items and goes to what it counts', async () => {
    const editor = await opened('ways/pier-talk.md', minutes);
    const { document } = editor;
    const lenses = await until(async () => {
      const all = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(
      lenses
        .map(({ range, command }) => `${range.start.line} ${command?.title}`)
        .filter((lens) => !/overdue/.test(lens)),
      ['5 2 open', '5 1 without owner'],
    );
    const { command } = lenses.at(-1)!;
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    await until(() => editor.selection.active.line === 10);
  });
});
