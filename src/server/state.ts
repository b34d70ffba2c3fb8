import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Commitment, Day } from '../notes/note.ts';
import type { Dismissals } from './dismissals.ts';
import type { Guard } from './guard.ts';
import type { Session } from './session.ts';

/** What the answers of one connection rest on. */
export interface ServerState {
  documents: TextDocuments<TextDocument>;
  /** Today; asked at every request, so that the answers change after midnight. */
  clock: () => Day;
  guard: Guard;
  dismissals: Dismissals;
  session: Session;
  /** The client lists and reads the files, and so is ours: it takes our notifications and has our commands. */
  servesFiles: boolean;
  /** The client can fill in snippets. */
  snippets: boolean;
  /** The client takes edits that hold for one version of a document only. */
  versionedEdits: boolean;
  /** The client asks for the edit of a code action when it is chosen. */
  resolvesEdits: boolean;
  /** The client asks the user before it makes those of an edit that say so. */
  annotatedEdits: boolean;
  /** The client shows Markdown in hovers. */
  showsMarkdown: boolean;
  /** Where the client has the pages of the rules. */
  rulePages: string | null;
}

/** What is suggested of a note of this path: nothing where suggestions are off, nor what was dismissed. */
export function isSuggested(
  { session, dismissals }: ServerState,
  path: string,
): (commitment: Pick<Commitment, 'id'>) => boolean {
  const enabled = session.settings.suggestions.enabled === true;
  return (commitment) => enabled && !dismissals.has(path, commitment);
}
