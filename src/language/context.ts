import type { Commitment, Day, Note } from '../notes/note.ts';
import type { NoteFile } from '../workspace/files.ts';
import type { NoteIndex } from '../workspace/note-index.ts';

/** What a feature may need to know beside the document and its note. A feature names the parts it uses. */
export interface LanguageContext {
  today: Day;
  /** Where the note stands in the workspace. */
  file: NoteFile;
  /** Reads another text as the note was read: with its path and settings. */
  read: (text: string) => Note;
  /** All notes of the workspace, this one as it is now. */
  index: NoteIndex;
  /** Per rule code `off` or a severity; codes left out keep their default. */
  severities: Record<string, string>;
  /** What stands before `<code>.md` in the URI of a rule's page; null: the client has none. */
  rulePages: string | null;
  /** Groups that name nobody in particular where they own something, beside the words that never do. */
  vagueOwners: readonly string[];
  /** The user's name as the settings have it, else the word `me`. */
  me: string;
  /** False for a suggestion that was dismissed, or where suggestions are off. */
  isSuggested: (commitment: Commitment) => boolean;
  /** The client shows Markdown where it asks for words. */
  showsMarkdown: boolean;
  commands: ClientCommands;
}

/** The names of the commands that actions call; each takes one `CommitmentReference`, with more in it where the protocol says so. */
export interface ClientCommands {
  accept: string;
  dismiss: string;
  /** Ask for a name, for a day; null where the client cannot ask. */
  owner: string | null;
  due: string | null;
  /** Shows some places of a note; takes a `ShowItemsArguments` of the protocol. Null where the client cannot. */
  show: string | null;
  /** Sets a rule's setting to off in the workspace; takes its code. Null where the client keeps its settings elsewhere. */
  ignoreRule: string | null;
}
