import { Uri, workspace } from 'vscode';
import type { Disposable } from 'vscode';

const scheme = 'meeting-notes-rules';

/** Before the name of a rule's page: the server links a problem's code to it, and the editor opens it through the provider below. */
export const rulePages = `${scheme}:/`;

/**
 * Serves the pages of the rules out of the extension's own folder, read only, so that the link of a problem works without a network, on remote
 * machines and in a browser alike.
 */
export function serveRulePages(extension: Uri): Disposable {
  return workspace.registerTextDocumentContentProvider(scheme, {
    async provideTextDocumentContent({ path }) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'docs/rules', name)));
    },
  });
}
