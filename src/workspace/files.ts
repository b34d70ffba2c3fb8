/** A candidate note. `path` is relative to its workspace folder, with `/` between the parts; `folder` is that folder's URI. */
export interface NoteFile {
  uri: string;
  folder: string;
  path: string;
}

/** What a file is known by to be unchanged: its size in bytes and when it was changed last, in ms. */
export interface Stamp {
  size: number;
  time: number;
}

/** All the access to stored notes there is. The URIs may be of any scheme. */
export interface Files {
  /** The files whose path one of `include` matches and none of `exclude`. */
  list(include: string[], exclude: string[]): Promise<NoteFile[]>;
  /** The texts in the order of `uris`, without byte order mark; null: gone, unreadable, too large or not text. */
  read(uris: string[], maxSizeKb: number): Promise<(string | null)[]>;
  /** The stamps in the order of `uris`; null: gone, or nothing can be told without reading it. */
  stamps(uris: string[]): Promise<(Stamp | null)[]>;
}
