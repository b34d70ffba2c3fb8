/**
 * The requests beyond the language server protocol, as plain data. Imports nothing, so that client, server and any
 * other editor's client can share it. Positions are the protocol's: 0-based lines, 0-based UTF-16 columns. Days are `YYYY-MM-DD`.
 */

export interface Position {
  line: number;
  character: number;
}
export interface Range {
  start: Position;
  end: Position;
}
export type Status = 'open' | 'in-progress' | 'done' | 'blocked' | 'deferred' | 'cancelled';
export type GroupBy = 'due' | 'owner' | 'note';

/** Sent as `initializationOptions`. */
export interface InitializationOptions {
  /** `client`: notes are listed and read by the requests below (any file system, web included). `disk`: the server reads the workspace folders itself. */
  files: 'client' | 'disk';
  settings: Settings;
  /** A folder (absolute path on the server's disk) in which the server may keep what it read between two runs; it may be missing yet. */
  cacheFolder?: string;
  /** What stands before `<code>.md` in the URI of a rule's page (`docs/rules/`), as `file:///opt/meeting-notes/docs/rules/`; without it problems have no link. */
  rulePages?: string;
  /** The suggestions dismissed before, as the last `DismissResult` had them. */
  dismissed?: string[];
}

/** `03/04` is the third of April, or the fourth of March; `auto`: the note tells, or it is a question. */
export type DateOrder = 'auto' | 'day-month' | 'month-day';

/** All settings the server knows, complete; sent at start and by `workspace/didChangeConfiguration` as `{ settings: { meetingNotes: Settings } }`. */
export interface Settings {
  files: { include: string[]; exclude: string[]; maxSizeKb: number; maxCount: number };
  /** Per rule: `off` or a severity; unset rules keep their default. */
  rules: Record<string, 'off' | 'hint' | 'information' | 'warning' | 'error'>;
  /** Groups that name nobody in particular where they own something: `team`. */
  vagueOwners: string[];
  /** How dates in digits are read where a note does not tell; by the folder's URI where a folder has its own. */
  dates: { order: DateOrder; folders: Record<string, DateOrder> };
  /** Overdue by more days than this goes to a closed group of its own. */
  longOverdueDays: number;
  /** Full names behind owners: `unclear` behind initials, handles, offices and "me"; `all` behind first names, too. */
  inlayHints: { dates: boolean; names: 'off' | 'unclear' | 'all' };
  /** Whether counts stand above lists of work. */
  codeLens: { enabled: boolean };
  /** Which words are tickets, and the address of each; see `TicketRule` in `src/language/tickets.ts`. */
  links: { tickets: { pattern: string; url: string }[] };
  /** Whether what is inferred from speech and prose is suggested. */
  suggestions: { enabled: boolean };
  /** What "me" is when an owner is added; empty: the word `me`. */
  me: string;
}

/** client ← server. Lists the workspace's candidate notes. */
export const listFiles = 'meetingNotes/listFiles';
export type ListFilesParams = { include: string[]; exclude: string[] };
export type ListFilesResult = { uri: string; folder: string; path: string }[];

/** client ← server. Reads some files; null: gone, unreadable, too large or not text. */
export const readFiles = 'meetingNotes/readFiles';
export type ReadFilesParams = { uris: string[]; maxSizeKb: number };
export type ReadFilesResult = { texts: (string | null)[] };

/** client → server notification. Files appeared, changed or went. */
export const filesChanged = 'meetingNotes/filesChanged';
export type FilesChangedParams = {
  changes: { uri: string; folder: string; path: string; type: 'created' | 'changed' | 'deleted' }[];
};

/** client ← server notification, coalesced: what the tree, badge and decorations show may be different now. */
export const changed = 'meetingNotes/changed';
export type ChangedParams = { indexing: boolean };

/** client → server. The workspace's commitments, filtered, grouped and sorted for a tree. */
export const commitments = 'meetingNotes/commitments';
/**
 * `countsOnly`: no groups, for who shows numbers only. `limit`: so many groups are sent at most, and so many items of each; of all of them
 * together ten times as many, after which groups come closed and empty. Nothing is left out where it is not given. `more`: how many items to
 * send of the group of an id all the same, and under the empty id how many groups.
 */
export type CommitmentsParams = {
  groupBy: GroupBy;
  settled?: boolean;
  countsOnly?: boolean;
  limit?: number;
  more?: Record<string, number>;
};
export interface CommitmentItem {
  /** Stable: note and commitment. */
  id: string;
  uri: string;
  /** Title of the note, and its path inside the workspace. */
  note: string;
  path: string;
  text: string;
  owners: string[];
  due: { day: string | null; text: string } | null;
  status: Status;
  overdue: boolean;
  explicit: boolean;
  /** Why it was inferred, in words; empty for what is written down. */
  why: string;
  /** The commitment's best place: its latest explicit mention. */
  range: Range;
  /** The first line's text at `range`, of a long line what stands around the item; sent back with an edit so that the server finds the place again or refuses. */
  line: string;
}
export interface CommitmentGroup {
  /** Stable: `overdue`, `today`, `owner:Ann Bell`, the note's uri … */
  id: string;
  kind:
    'long-overdue' | 'overdue' | 'today' | 'week' | 'later' | 'no-date' | 'owner' | 'no-owner' | 'note' | 'suggestions';
  /** The owner's or the note's name; empty for the due groups, whose names are the client's to translate. */
  label: string;
  /** Open at first. */
  expanded: boolean;
  /** How many items the group has; `items` holds the first of them. */
  count: number;
  items: CommitmentItem[];
}
export type CommitmentsResult = {
  indexing: boolean;
  /** Notes known, so that the view can tell "no notes" from "nothing open". */
  notes: number;
  /** What is written down and still to do. Suggestions are counted nowhere. */
  open: number;
  overdue: number;
  /** How many files are not read because they are more, or larger, than the settings allow. */
  unread: { tooMany: number; tooLarge: number };
  /** How many groups there are; `groups` holds the first of them. */
  groupCount: number;
  /** Suggestions are a group of their own, the last, which no limit leaves out. */
  groups: CommitmentGroup[];
};

/** client → server. The edit that gives a commitment another status in the note's own notation. */
export const setStatus = 'meetingNotes/setStatus';
export type SetStatusParams = { uri: string; id: string; line: string; status: Status };

/** A commitment as an edit names it: `line` is the text it stood on when it was shown. */
export type CommitmentReference = { uri: string; id: string; line: string };

/** client → server. The edit that names an owner, in the note's own notation. Answers as `setStatus` does. */
export const addOwner = 'meetingNotes/addOwner';
export type AddOwnerParams = CommitmentReference & { name: string };

/** client → server. The edit that gives a commitment to `name` in place of its owner `from`. Answers as `setStatus` does. */
export const handOver = 'meetingNotes/handOver';
export type HandOverParams = CommitmentReference & { from: string; name: string };

/** client → server. The edit that adds a due date, in the note's own notation. Answers as `setStatus` does. */
export const addDue = 'meetingNotes/addDue';
export type AddDueParams = CommitmentReference & { day: string };

/** client → server. The edit that writes a suggestion down among the note's action items. Answers as `setStatus` does. */
export const acceptSuggestion = 'meetingNotes/acceptSuggestion';

/** client → server. Suggests this no more, while its words stand. The answer is all that is dismissed: keys to keep and to send at the next start. */
export const dismissSuggestion = 'meetingNotes/dismissSuggestion';
export type DismissResult = { dismissed: string[] } | { refused: 'gone' };

/** client → server. Files or folders were renamed: what was dismissed in them stays so. The answer is all that is dismissed, as that of `dismissSuggestion`. */
export const filesRenamed = 'meetingNotes/filesRenamed';
export type FilesRenamedParams = { files: { from: string; to: string }[] };
export type FilesRenamedResult = { dismissed: string[] };

/** client → server. Suggests again what was dismissed. */
export const restoreSuggestions = 'meetingNotes/restoreSuggestions';

/**
 * Commands that the actions on a suggestion call; the one argument is a `CommitmentReference`. A client that serves the files
 * has them itself; for others the server executes them, and keeps what was dismissed until it ends.
 */
export const acceptSuggestionCommand = 'meetingNotes.acceptSuggestion';
export const dismissSuggestionCommand = 'meetingNotes.dismissSuggestion';

/**
 * Commands of the client that code actions call: they ask the user, then send `addOwner`, `handOver` or `addDue`. Offered only where the client serves the files.
 * The one argument is a `ChooseOwnerArguments` or a `ChooseDueArguments`.
 */
export const chooseOwnerCommand = 'meetingNotes.addOwner';
/** `from`: whose place the one chosen takes. */
export type ChooseOwnerArguments = CommitmentReference & { names: string[]; from?: string };
export const chooseDueCommand = 'meetingNotes.pickDue';
export type ChooseDueArguments = CommitmentReference & { today: string };

/** Command of the client that the counts above a list call; the one argument is a `ShowItemsArguments`. Offered only where the client serves the files. */
export const showItemsCommand = 'meetingNotes.showItems';
/** `position`: where the count stands; `ranges`: the items that are counted, in the note `uri`. */
export type ShowItemsArguments = { uri: string; position: Position; ranges: Range[] };

/** Command of the client that sets a rule's setting to off in the workspace; the one argument is the rule's code. */
export const ignoreRuleCommand = 'meetingNotes.ignoreRule';

/** An LSP `WorkspaceEdit` with `documentChanges` (versioned where the note is open), with `changes` for a client without that capability, or why not: `gone` (the item no longer stands there), `no-notation`. */
export type EditResult = { edit: unknown } | { refused: 'gone' | 'no-notation' };

/**
 * client → server. Ticks the items on the lines of some ranges of an open document, or opens them again where all of them are done.
 * Refused as `gone` where the document is another version by now, as `no-item` where no item stands there. A client without the request
 * executes the command with the same parameters (`version` may be left out); the server then applies the edit itself.
 */
export const toggleDone = 'meetingNotes/toggleDone';
export const toggleDoneCommand = 'meetingNotes.toggleDone';
export type ToggleDoneParams = { uri: string; version?: number; ranges: Range[] };
export type ToggleDoneResult = { edit: unknown } | { refused: 'gone' | 'no-item' };

/** client → server. What to colour in one document, by today's date; `note`: it is a meeting note. */
export const highlights = 'meetingNotes/highlights';
export type HighlightsParams = { uri: string };
export type HighlightKind =
  'item' | 'done' | 'owner' | 'no-owner' | 'due' | 'due-today' | 'overdue' | 'status' | 'decision' | 'suggestion';
export type HighlightsResult = {
  version: number | null;
  note: boolean;
  highlights: { kind: HighlightKind; range: Range }[];
};

/** client → server. Is this text a note, by its content? For `.txt` and untitled documents, and for Markdown outside the globs. */
export const recognise = 'meetingNotes/recognise';
export type RecogniseParams = { uri: string };
export type RecogniseResult = { note: boolean; shape: 'markdown' | 'transcript' | 'mail' | 'plain' };
