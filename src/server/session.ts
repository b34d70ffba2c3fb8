import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Note } from '../notes/note.ts';
import type { Files, NoteFile } from '../workspace/files.ts';
import type { Entry } from '../workspace/entry.ts';
import { isBelowAny, NoteIndex } from '../workspace/note-index.ts';
import { listingPatterns, noteMatcher, pathMatcher } from '../workspace/patterns.ts';
import { pathBelow, pathOf, schemeOf, uriKey } from '../workspace/uris.ts';
import { readableText } from '../language/positions.ts';
import type { Current } from './edits.ts';
import { isNote, noteIn, type Globs } from './open-notes.ts';
import type { Loaded, Loader } from './loader.ts';
import type { DateOrder, Settings } from './protocol.ts';
import type { Reader } from './reader.ts';

/** After how many notes of a workspace the client is told for the first time. */
const firstTold = 64;

export interface FileChange extends NoteFile {
  type: 'created' | 'changed' | 'deleted';
}

/**
 * What the server knows: the notes on disk, overlaid by the open documents. It reads files, keeps the index and calls
 * `onChange` (often: the caller coalesces) when an answer may be different now.
 */
export class Session {
  readonly #files: Files;
  readonly #loader: Loader;
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
  /** How many files have been brought in since the workspace was listed, and at how many the client is told. */
  #taken = 0;
  #tellAt = firstTold;
  #tooLarge = new Set<string>();
  #tooMany = 0;

  /** `reader` reads what is open, `loader` what is stored. */
  constructor(
    files: Files,
    loader: Loader,
    folders: string[],
    settings: Settings,
    reader: Reader,
    onChange: () => void,
  ) {
    this.#files = files;
    this.#loader = loader;
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

  /** How many files the settings keep from being read: they are more, or larger, than these allow. */
  get unread(): { tooMany: number; tooLarge: number } {
    return { tooMany: this.#tooMany, tooLarge: this.#tooLarge.size };
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
    if (!document || !this.isNote(document)) return null;
    const file = this.fileOf(document.uri);
    return this.#reader.guard.run(file.path, null, () =>
      noteIn(document, file.path, this.#orderOf(file), this.#reader),
    );
  }

  /** Is this open document a note? Tells without reading all of it. */
  isNote(document: TextDocument): boolean {
    if (document.getText().length > this.#settings.files.maxSizeKb * 1024) return false;
    const file = this.fileOf(document.uri);
    return this.#reader.guard.run(file.path, false, () => isNote(document, file, this.#globs));
  }

  /** The document as it is now, open or read from its file, with its note; null: gone. The version is null when closed. */
  async current(uri: string): Promise<Current | null> {
    const file = this.fileOf(uri);
    const { path } = file;
    const order = this.#orderOf(file);
    const key = uriKey(uri);
    const read = this.readerOf(file);
    const text = this.#open.has(key) ? null : await this.#textOf(uri);
    const open = this.#open.get(key);
    if (open) return { document: open, version: open.version, note: noteIn(open, path, order, this.#reader), read };
    if (text === null) return null;
    return { document: TextDocument.create(uri, '', 0, text), version: null, note: read(text), read };
  }

  /** Reads other texts as the note of this file is read. */
  readerOf(file: NoteFile): (text: string) => Note {
    const order = this.#orderOf(file);
    return (text) => this.#reader.note(text, file.path, order);
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
    // Of one file the last change counts.
    const last = new Map(changes.map((change) => [change.uri, change]));
    const deleted = [...last.values()].filter(({ type }) => type === 'deleted').map(({ uri }) => uri);
    if (deleted.length > 0) this.#forget(deleted);
    const toRead = [...last.values()].filter((change) => change.type !== 'deleted' && this.#globs.note(change));
    await this.#load(toRead.map(({ uri, folder, path }) => ({ uri, folder, path })));
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

  /** Brings in the whole workspace; requests are answered meanwhile. A later call ends an earlier one. */
  async reload(): Promise<void> {
    const run = ++this.#run;
    this.#indexing = true;
    this.#onChange();
    const { include, exclude } = this.#settings.files;
    const patterns = listingPatterns(include, this.#folders);
    const listed = await this.#files.list(patterns, exclude).catch(() => null);
    if (run !== this.#run) return;
    // A workspace that cannot be listed just now stays as it is known.
    const notes = (listed ?? [...this.#known.values()]).filter(this.#globs.note);
    const files = notes.slice(0, this.#settings.files.maxCount);
    this.#tooMany = notes.length - files.length;
    this.#known = new Map(files.map((file) => [uriKey(file.uri), file]));
    this.#tooLarge = new Set([...this.#tooLarge].filter((key) => this.#known.has(key)));
    const gone = [...this.#index.entries()].map(({ uri }) => uri).filter((uri) => !this.#isKnown(uriKey(uri)));
    this.#index = this.#index.changed({ removed: gone });
    [this.#taken, this.#tellAt] = [0, firstTold];
    await this.#load(files, run);
    if (run !== this.#run) return;
    if (listed) this.#loader.keepOnly(files);
    this.#indexing = false;
    this.#onChange();
  }

  /** Ends what is under way. */
  stop(): Promise<void> {
    this.#run++;
    this.#tickets.clear();
    return this.#loader.stop();
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

  #isKnown(key: string): boolean {
    return this.#known.has(key) || this.#open.has(key);
  }

  /** Forgets files, or all that lies below folders. */
  #forget(uris: string[]): void {
    const keys = new Set(uris.map(uriKey));
    const folders = new Set([...keys].map((key) => `${key}/`));
    const gone = (key: string): boolean => keys.has(key) || isBelowAny(key, folders);
    for (const known of [this.#known, this.#tickets, this.#tooLarge])
      for (const key of [...known.keys()]) if (gone(key)) known.delete(key);
    for (const key of this.#open.keys()) if (gone(key)) this.#deleted.add(key);
    this.#index = this.#index.changed({ removed: uris });
  }

  /** Null where it cannot be read now. */
  async #textOf(uri: string): Promise<string | null> {
    const texts = await this.#files.read([uri], this.#settings.files.maxSizeKb).catch(() => null);
    return texts?.[0] ?? null;
  }

  /** Brings files into the index, but for those that are open. `run` ends it when the workspace is read anew. */
  async #load(files: NoteFile[], run: number | null = null): Promise<void> {
    const ticket = ++this.#lastTicket;
    for (const file of files) {
      const key = uriKey(file.uri);
      this.#known.set(key, file);
      this.#tickets.set(key, ticket);
      if (this.#deleted.delete(key)) this.#stale.add(key);
    }
    const wanted = ({ uri }: NoteFile): boolean => {
      const key = uriKey(uri);
      return (run ?? this.#run) === this.#run && this.#tickets.get(key) === ticket && !this.#open.has(key);
    };
    await this.#loader.load({
      files: files.filter(wanted),
      changed: run === null,
      orderOf: (file) => this.#orderOf(file),
      maxSizeKb: this.#settings.files.maxSizeKb,
      wanted,
      take: (loaded) => this.#take(loaded.filter(({ file }) => wanted(file))),
    });
    for (const { uri } of files) if (this.#tickets.get(uriKey(uri)) === ticket) this.#tickets.delete(uriKey(uri));
  }

  #take(loaded: Loaded[]): void {
    for (const { file, tooLarge } of loaded) {
      if (tooLarge) this.#tooLarge.add(uriKey(file.uri));
      else this.#tooLarge.delete(uriKey(file.uri));
    }
    this.#index = this.#index.changed({
      added: loaded.flatMap(({ entry }) => entry ?? []),
      removed: loaded.filter(({ entry }) => !entry).map(({ file }) => file.uri),
    });
    this.#taken += loaded.length;
    // Told of at each doubling: all the answers on the way together cost no more than the last one.
    if (!this.#indexing || this.#taken < this.#tellAt) return;
    this.#tellAt = 2 * this.#taken;
    this.#onChange();
  }
}

function globsOf({ files: { include, exclude } }: Settings): Globs {
  return { note: noteMatcher(include, exclude), excluded: pathMatcher(exclude) };
}
