/** A candidate note. `path` is relative to its workspace folder, with `/` between the parts; `folder` is that folder's URI. */
export interface NoteFile {
  uri: string;
  folder: string;
  path: string;
}

/** All the access to stored notes there is. The URIs may be of any scheme. */
export interface Files {
  /** The files whose path one of `include` matches and none of `exclude`. */
  list(include: string[], exclude: string[]): Promise<NoteFile[]>;
  /** The texts in the order of `uris`, without byte order mark; null: gone, unreadable, too large or not text. */
  read(uris: string[], maxSizeKb: number): Promise<(string | null)[]>;
}
