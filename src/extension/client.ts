import { workspace } from 'vscode';
import type { DocumentFilter, Memento, TextDocument } from 'vscode';
import { languages } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.ts';
import { dismissedIn } from './commands/suggestions.ts';
import { itemsOf, withoutMarkdownHeadings } from './outline.ts';
import { rulePages } from './rule-pages.ts';
import { outlinesMarkdown, readSettings } from './settings.ts';

export const noteLanguage = 'meeting-notes';

/**
 * The documents the server is told of; which of them are notes is its decision. Named by scheme because a document
 * may be shown again under others (`git:` beside a diff, `output:`, notebook cells), which are nobody's notes.
 */
export function documentSelector(): DocumentFilter[] {
  const folders = workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  const schemes = new Set(['file', 'untitled', 'vscode-remote', 'vscode-vfs', ...folders]);
  return [...schemes].flatMap((scheme) => [
    { scheme, language: noteLanguage },
    { scheme, language: 'markdown' },
    { scheme, language: 'plaintext' },
    { scheme, pattern: '**/*.{org,rst,adoc,qmd,vtt}' },
  ]);
}

/** Whether the server knows this document. */
export function isSynced(document: TextDocument): boolean {
  return languages.match(documentSelector(), document) > 0;
}

/**
 * How the language client is set up, in the desktop and in the browser alike. `memory` is the workspace's; in `cacheFolder`, a path that the
 * server can reach, it keeps what it read.
 */
export function clientOptions(memory: Memento, cacheFolder?: string): LanguageClientOptions {
  return {
    documentSelector: documentSelector() as LanguageClientOptions['documentSelector'],
    initializationOptions: (): InitializationOptions => ({
      files: 'client',
      settings: readSettings(),
      dismissed: dismissedIn(memory),
      rulePages,
      ...(cacheFolder === undefined ? {} : { cacheFolder }),
    }),
    diagnosticPullOptions: { onChange: true, onSave: false },
    markdown: { isTrusted: false, supportHtml: false },
    middleware: {
      provideDocumentSymbols: async (document, token, next) =>
        document.languageId === 'markdown'
          ? outlinesMarkdown()
            ? itemsOf(await next(document, token))
            : []
          : next(document, token),
      provideWorkspaceSymbols: async (query, token, next) => withoutMarkdownHeadings((await next(query, token)) ?? []),
    },
  };
}
