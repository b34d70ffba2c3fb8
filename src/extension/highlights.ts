import { Disposable, OverviewRulerLane, ThemeColor, window, workspace } from 'vscode';
import type { DecorationRenderOptions, TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HighlightKind, HighlightsResult } from '../server/protocol.ts';
import { isSynced } from './client.ts';
import { batched, oneAtATime } from './coalesce.ts';
import type { Requests } from './requests.ts';
import { setContext } from './store.ts';

/** How long typing may go on before its document is asked for again, in milliseconds; decorations move along until then. */
const pause = 150;

const color = (name: string): ThemeColor => new ThemeColor(`meetingNotes.${name}`);

const looks: Record<HighlightKind, DecorationRenderOptions> = {
  item: {
    backgroundColor: color('itemBackground'),
    border: '1px solid',
    borderColor: color('itemBorder'),
    borderRadius: '3px',
  },
  done: { color: color('doneForeground') },
  owner: { color: color('ownerForeground'), fontWeight: 'bold' },
  'no-owner': { color: color('noOwnerForeground'), fontStyle: 'italic' },
  due: { color: color('dueForeground') },
  'due-today': { color: color('dueTodayForeground'), fontWeight: 'bold' },
  overdue: {
    color: color('overdueForeground'),
    fontWeight: 'bold',
    overviewRulerColor: color('overdueForeground'),
    overviewRulerLane: OverviewRulerLane.Right,
  },
  status: { color: color('statusForeground') },
  decision: { color: color('decisionForeground') },
  // Nothing but a dotted line: whatever nobody wrote down must not look as if somebody had.
  suggestion: {
    borderWidth: '0 0 2px 0',
    borderStyle: 'dotted',
    borderColor: color('suggestionUnderline'),
  },
};

export interface Highlights extends Disposable {
  /** Asks again for what all visible editors show. */
  refresh(): void;
  /** What is coloured in a document now. */
  shown(document: TextDocument): HighlightsResult['highlights'];
}

/** Colours what the server finds in the visible editors, and tells the editor which of them shows a note. */
export function showHighlights(requests: Requests, client: BaseLanguageClient): Highlights {
  const types = Object.entries(looks).map(([kind, look]) => ({
    kind,
    type: window.createTextEditorDecorationType(look),
  }));
  const updates = new Map<TextDocument, () => Promise<void>>();
  const painted = new WeakMap<TextDocument, HighlightsResult['highlights']>();
  const notes = new WeakSet<TextDocument>();
  let told: boolean | undefined;

  function tellNote(): void {
    const shown = window.activeTextEditor;
    const isNote = shown !== undefined && notes.has(shown.document);
    if (isNote !== told) void setContext('editorIsNote', isNote);
    told = isNote;
  }

  function update(document: TextDocument): void {
    if (!isSynced(document)) return;
    const run = updates.get(document) ?? oneAtATime(() => paint(document));
    updates.set(document, run);
    void run();
  }

  async function paint(document: TextDocument): Promise<void> {
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const { version, note, highlights } = await requests
      .highlights({ uri })
      .catch(() => ({ version: null, note: false, highlights: [] }));
    if (note) notes.add(document);
    else notes.delete(document);
    tellNote();
    // Positions of another version would colour the wrong words; the edit that made it asks again.
    if (version !== document.version) return;
    for (const editor of window.visibleTextEditors.filter((visible) => visible.document === document))
      for (const { kind, type } of types)
        editor.setDecorations(
          type,
          highlights
            .filter((highlight) => highlight.kind === kind)
            .map(({ range }) => client.protocol2CodeConverter.asRange(range)),
        );
    painted.set(document, highlights);
  }

  const refresh = (): void => new Set(window.visibleTextEditors.map((editor) => editor.document)).forEach(update);
  const typed = batched(pause, refresh);
  const disposables = [
    typed,
    ...types.map(({ type }) => type),
    window.onDidChangeVisibleTextEditors(refresh),
    window.onDidChangeActiveTextEditor(tellNote),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (window.visibleTextEditors.some((editor) => editor.document === document)) typed();
    }),
    workspace.onDidCloseTextDocument((document) => void updates.delete(document)),
  ];
  return {
    refresh,
    shown: (document) => painted.get(document) ?? [],
    dispose: () => void Disposable.from(...disposables).dispose(),
  };
}
