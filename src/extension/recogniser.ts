import { Disposable, languages, workspace } from 'vscode';
import type { TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { isSynced, noteLanguage } from './client.ts';
import { batched } from './coalesce.ts';
import type { Requests } from './requests.ts';
import { detectsLanguage } from './settings.ts';

/** How long typing in an untitled document may go on before it is looked at again, in milliseconds. */
const pause = 500;

/**
 * Switches plain text that the server recognises as a note to the notes' language: `.txt` files when they are opened
 * or saved, untitled documents also while they are typed. A document somebody gave a language by hand keeps it.
 */
export function recogniseNotes(requests: Requests, client: BaseLanguageClient): Disposable {
  const byHand = new Set<string>();
  const switching = new Set<string>();
  const edited = new Set<TextDocument>();

  async function look(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (!mayBeNote(document) || byHand.has(key) || switching.has(key)) return;
    const uri = client.code2ProtocolConverter.asUri(document.uri);
    const { note } = await requests.recognise({ uri }).catch(() => ({ note: false }));
    if (!note || document.isClosed || !mayBeNote(document) || byHand.has(key)) return;
    switching.add(key);
    try {
      await languages.setTextDocumentLanguage(document, noteLanguage);
    } catch {
      // Closed in the meantime.
    } finally {
      switching.delete(key);
    }
  }

  const typed = batched(pause, () => {
    const documents = [...edited];
    edited.clear();
    documents.forEach((document) => void look(document));
  });

  workspace.textDocuments.forEach((document) => void look(document));
  return Disposable.from(
    typed,
    workspace.onDidOpenTextDocument((document) => void look(document)),
    workspace.onDidSaveTextDocument((document) => void look(document)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (!document.isUntitled || !mayBeNote(document)) return;
      edited.add(document);
      typed();
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language closes the document and opens it again at once; then it is still among the open ones.
      const key = document.uri.toString();
      if (workspace.textDocuments.includes(document) && !switching.has(key)) byHand.add(key);
    }),
  );
}

function mayBeNote(document: TextDocument): boolean {
  return (
    detectsLanguage() &&
    document.languageId === 'plaintext' &&
    (document.isUntitled || document.uri.path.toLowerCase().endsWith('.txt')) &&
    isSynced(document)
  );
}
