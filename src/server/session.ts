import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import type { Files, NoteFile } from '../workspace/files.ts';
import type { Entry } from '../workspace/entry.ts';
import { NoteIndex } from '../workspace/note-index.ts';
import { listingPatterns, noteMatcher, pathMatcher } from '../workspace/patterns.ts';
import { pathBelow, pathOf, schemeOf, uriKey } from '../workspace/uris.ts';
import { readableText } from '../language/positions.ts';
import type { Current } from './edits.ts';
import { isNote, noteIn, type Globs } from './open-notes.ts';
import type { DateOrder, Settings } from './protocol.ts';
import type { Reader } from './reader.ts';

/** How many files are asked for at once, and for how long (ms) notes are read before waiting requests get their turn. */
const batchSize = 64;
const sliceTime = 15;

export interface FileChange extends NoteFile {
  type: 'created' | 'changed' | 'deleted';
}

/**
 * What the server knows: the notes on disk, overlaid by the open documents. It reads files, keeps the index and calls
 * `onChange` (often: the caller coalesces) when an answer may be different now.
 */
export class Session {
  readonly #files: Files;
  readonly #onChange: () => void;
  readonly #reader: Reader;
  #settings: Settings;
  #globs: Globs;
  #folders: string[];
  #index = NoteIndex.empty;
  /** By `uriKey`: the workspace's files, the open documents, and of those who changed since the index took them in. */
  #known = new Map<string, NoteFile>();
  #open = new Map<string, TextDocument>();
  #stale = new Set<string>();
  /** Open documents whose file was deleted: out of the index until someone writes in them again. */
  #deleted = new Set<string>();
  /** The latest reading of each file that was begun: an earlier one that ends later is dropped. */
  #tickets = new Map<string, number>();
  #lastTicket = 0;
  #run = 0;
  #indexing = false;

  constructor(files: Files, folders: string[], settings: Settings, reader: Reader, onChange: () => void) {
    this.#files = files;
    this.#folders = folders;
    this.#settings = settings;
    this.#globs = globsOf(settings);
    this.#onChange = onChange;
    this.#reader = reader;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** True while the workspace is being read for the first time, or anew. */
  get indexing(): boolean {
    return this.#indexing;
  }

  /** The notes as of now: every change of an open document is in it. */
  get index(): NoteIndex {
    for (const key of this.#stale) {
      const document = this.#open.get(key);
      const entry = document && !this.#deleted.has(key) ? this.#entryOfOpen(document) : null;
      if (entry) this.#index = this.#index.with(entry);
      else if (document) this.#index = this.#index.without(document.uri);
    }
    this.#stale.clear();
    return this.#index;
  }

  /** The open document's note; null for a document that is none, or too large, or not open. */
  noteOf(document: TextDocument | undefined): Note | null {
    if (!document || document.getText().length > this.#settings.files.maxSizeKb * 1024) return null;
    const file = this.fileOf(document.uri);
    return this.#reader.guard.run(file.path, null, () =>
      isNote(document, file, this.#globs) ? noteIn(document, file.path, this.#orderOf(file), this.#reader) : null,
    );
  }

  /** The document as it is now, open or read from its file, with its note; null: gone. The version is null when closed. */
  async current(uri: string): Promise<Current | null> {
    const file = this.fileOf(uri);
    const { path } = file;
    const order = this.#orderOf(file);
    const key = uriKey(uri);
    const read = (text: string): Note => this.#reader.note(text, path, order);
    const text = this.#open.has(key) ? null : await this.#textsOf([uri]).then((texts) => texts?.[0] ?? null);
    const open = this.#open.get(key);
    if (open) return { document: open, version: open.version, note: noteIn(open, path, order, this.#reader), read };
    if (text === null) return null;
    return { document: TextDocument.create(uri, '', 0, text), version: null, note: read(text), read };
  }

  /** Where a URI stands in the workspace; outside of every folder it has its own path and no folder. */
  fileOf(uri: string): NoteFile {
    const known = this.#known.get(uriKey(uri));
    if (known) return known;
    for (const folder of this.#folders) {
      const path = pathBelow(folder, uri);
      if (path !== null) return { uri, folder, path };
    }
    return { uri, folder: '', path: pathOf(uri) };
  }

  /** A document was opened or changed. */
  changed(document: TextDocument): void {
    const key = uriKey(document.uri);
    this.#open.set(key, document);
    this.#deleted.delete(key);
    this.#stale.add(key);
    this.#onChange();
  }

  /** A document was closed: its file, if it is one of the workspace's notes, counts again. */
  async closed(document: TextDocument): Promise<void> {
    const key = uriKey(document.uri);
    const deleted = this.#deleted.delete(key);
    this.#open.delete(key);
    this.#stale.delete(key);
    const file = this.fileOf(document.uri);
    const stored = !deleted && file.folder !== '' && this.#globs.note(file);
    if (stored) await this.#load([file]);
    else this.#index = this.#index.without(document.uri);
    this.#onChange();
  }

  /** Files appeared, changed or went. A deleted folder may be given instead of its files. */
  async filesChanged(changes: FileChange[]): Promise<void> {
    const toRead: NoteFile[] = [];
    for (const { type, uri, folder, path } of changes) {
      if (type === 'deleted') this.#forget(uri);
      else if (this.#globs.note({ uri, folder, path })) toRead.push({ uri, folder, path });
    }
    await this.#load(toRead);
    this.#onChange();
  }

  /** Takes new settings or folders; reads the workspace anew where they say which files are notes or how these are read. */
  async configure(settings: Settings, folders: string[] = this.#folders): Promise<void> {
    const relevant = ({ files, dates }: Settings, of: string[]): string => JSON.stringify([files, dates, of]);
    const same = relevant(this.#settings, this.#folders) === relevant(settings, folders);
    this.#settings = settings;
    this.#folders = folders;
    if (same) return this.#onChange();
    this.#globs = globsOf(settings);
    for (const key of this.#open.keys()) this.#stale.add(key);
    await this.reload();
  }

  /** Reads the whole workspace, in batches between which requests are answered. A later call ends an earlier one. */
  async reload(): Promise<void> {
    const run = ++this.#run;
    this.#indexing = true;
    this.#onChange();
    const { include, exclude } = this.#settings.files;
    const patterns = listingPatterns(include, this.#folders);
    const listed = await this.#files.list(patterns, exclude).catch(() => null);
    if (run !== this.#run) return;
    // A workspace that cannot be listed just now stays as it is known.
    const files = (listed ?? [...this.#known.values()]).filter(this.#globs.note);
    this.#known = new Map(files.map((file) => [uriKey(file.uri), file]));
    for (const { uri } of this.#index.entries()) {
      if (!this.#known.has(uriKey(uri)) && !this.#open.has(uriKey(uri))) this.#index = this.#index.without(uri);
    }
    // Told of at each doubling: all the answers on the way together cost no more than the last one.
    let next = batchSize;
    for (let at = 0; at < files.length && run === this.#run; at += batchSize) {
      await this.#load(files.slice(at, at + batchSize));
      if (at + batchSize < next) continue;
      next *= 2;
      this.#onChange();
    }
    if (run !== this.#run) return;
    this.#indexing = false;
    this.#onChange();
  }

  /** Ends what is under way. */
  stop(): void {
    this.#run++;
    this.#tickets.clear();
  }

  #entryOfOpen(document: TextDocument): Entry | null {
    const note = this.#isStored(document.uri) ? this.noteOf(document) : null;
    return note && this.#reader.entry(this.fileOf(document.uri), readableText(document), note);
  }

  /** The other side of a comparison (`git:` and the like) is not one more note. */
  #isStored(uri: string): boolean {
    if (this.#folders.length === 0) return true;
    const schemes = ['file', 'untitled', ...this.#folders.map(schemeOf)];
    return this.#known.has(uriKey(uri)) || schemes.includes(schemeOf(uri));
  }

  /** How dates in digits are read in a file where it does not tell itself. */
  #orderOf({ folder }: NoteFile): DateOrder {
    const { order, folders } = this.#settings.dates;
    return folders[folder] ?? order;
  }

  #forget(uri: string): void {
    const key = uriKey(uri);
    const isBelow = (other: string): boolean => other === key || other.startsWith(`${key}/`);
    for (const other of [...this.#known.keys()].filter(isBelow)) this.#known.delete(other);
    for (const other of [...this.#tickets.keys()].filter(isBelow)) this.#tickets.delete(other);
    for (const other of [...this.#open.keys()].filter(isBelow)) this.#deleted.add(other);
    this.#index = this.#index.without(uri);
  }

  /** Reads files into the index, but for those that are open. */
  async #load(files: NoteFile[]): Promise<void> {
    const ticket = ++this.#lastTicket;
    for (const file of files) {
      const key = uriKey(file.uri);
      this.#known.set(key, file);
      this.#tickets.set(key, ticket);
      if (this.#deleted.delete(key)) this.#stale.add(key);
    }
    const closed = files.filter((file) => !this.#open.has(uriKey(file.uri)));
    for (let at = 0; at < closed.length; at += batchSize) {
      const batch = closed.slice(at, at + batchSize);
      const texts = await this.#textsOf(batch.map((file) => file.uri));
      if (texts) await this.#take(batch, texts, ticket);
    }
    for (const file of files) {
      if (this.#tickets.get(uriKey(file.uri)) === ticket) this.#tickets.delete(uriKey(file.uri));
    }
  }

  async #take(files: NoteFile[], texts: (string | null)[], ticket: number): Promise<void> {
    let entries: Entry[] = [];
    let sliceEnd = performance.now() + sliceTime;
    for (const [at, file] of files.entries()) {
      if (performance.now() > sliceEnd) {
        this.#index = this.#index.with(...entries);
        entries = [];
        await new Promise((resolve) => setTimeout(resolve, 0));
        sliceEnd = performance.now() + sliceTime;
      }
      const key = uriKey(file.uri);
      if (this.#tickets.get(key) !== ticket || this.#open.has(key)) continue;
      const text = texts[at] ?? null;
      if (text === null) this.#index = this.#index.without(file.uri);
      else entries.push(this.#reader.entry(file, text, this.#reader.note(text, file.path, this.#orderOf(file))));
    }
    this.#index = this.#index.with(...entries);
  }

  /** Null where the files cannot be asked for now (the client is leaving): what is known stays. */
  async #textsOf(uris: string[]): Promise<(string | null)[] | null> {
    return this.#files.read(uris, this.#settings.files.maxSizeKb).catch(() => null);
  }
}

function globsOf({ files: { include, exclude } }: Settings): Globs {
  return { note: noteMatcher(include, exclude), excluded: pathMatcher(exclude) };
}
