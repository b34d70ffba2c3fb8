import picomatch from 'picomatch';
import type { NoteFile } from './files.ts';
import { pathOf } from './uris.ts';

/**
 * Which files are notes by their path, until a setting says otherwise. `package.json` declares the same lists as defaults.
 * Folder and file names are those that meeting notes in public repositories bear most often.
 */
export const defaultInclude: string[] = [
  '**/{meetings,meeting-notes,meeting_notes,minutes,notes,calls,telcons,standups,protokolle,actas*,atas,retros}/**/*.{md,markdown,txt,org,rst,adoc,qmd,vtt}',
  '**/*{meeting,minutes,standup,retro,1on1,1-1}*.{md,markdown,txt,org}',
  '**/20[0-9][0-9]-[0-9][0-9]-[0-9][0-9]*.{md,markdown,txt,org}',
  '**/*.{meeting,minutes,mtg,transcript}',
];

/** What is no note although a pattern above takes it in. */
export const defaultExclude: string[] = [
  '**/README*',
  '**/*template*',
  '**/*template*/**',
  '**/node_modules/**',
  '**/.git/**',
  '**/.github/**',
];

/** Larger files are not read, in kB. */
export const defaultMaxSizeKb = 5120;

/** Of more notes than this, the rest are not read. */
export const defaultMaxCount = 50_000;

/**
 * A test for paths relative to their workspace folder, with `/` between the parts. Letter case does not matter.
 * A pattern that cannot be understood matches nothing; every other pattern still does.
 */
export function pathMatcher(patterns: string[]): (path: string) => boolean {
  const tests = patterns.flatMap((pattern) => {
    try {
      return pattern === '' ? [] : [picomatch(pattern, { nocase: true, dot: true })];
    } catch {
      return [];
    }
  });
  return (path) => tests.some((test) => test(path));
}

/** Whether a file is a note by its path; the name of its workspace folder counts too, for who opens `notes/` itself. */
export function noteMatcher(include: string[], exclude: string[]): (file: NoteFile) => boolean {
  const [included, excluded] = [pathMatcher(include), pathMatcher(exclude)];
  return ({ folder, path }) => !excluded(path) && (included(path) || included(`${nameOf(folder)}/${path}`));
}

/**
 * The patterns by which to list the notes of these workspace folders (URIs): `include`, and where a pattern names such a
 * folder itself (any depth, `notes`, any depth, `*.md`), what it says of the inside. May list too much: `noteMatcher` decides.
 */
export function listingPatterns(include: string[], folders: string[]): string[] {
  const inside = include.flatMap((pattern) => {
    const [, name, rest] = /^\*\*\/([^/]+)\/(\*\*\/.+)$/.exec(pattern) ?? [];
    return name && rest && folders.some((folder) => pathMatcher([name])(nameOf(folder))) ? [rest] : [];
  });
  return [...new Set([...include, ...inside])];
}

function nameOf(folder: string): string {
  return pathOf(folder).replace(/\/+$/, '').split('/').at(-1) ?? '';
}
