import assert from 'node:assert/strict';
import {
  defaultExclude,
  defaultInclude,
  listingPatterns,
  noteMatcher,
  pathMatcher,
} from '../../src/workspace/patterns.ts';

const included = pathMatcher(defaultInclude);
const excluded = pathMatcher(defaultExclude);
const isNote = (path: string): boolean => included(path) && !excluded(path);

describe('patterns', () => {
  for (const path of [
    'meetings/2024/kickoff.md',
    'docs/Minutes/march.TXT',
    'notes/a.md',
    'team-meeting.md',
    'work/2024-03-19 harbour.md',
    'talk.transcript',
    'protokolle/mai.adoc',
    'Standup.md',
  ]) {
    it(`take in ${path}`, () => assert.ok(isNote(path)));
  }

  for (const path of [
    'README.md',
    'meetings/README.md',
    'meetings/template.md',
    'meetings/templates/weekly.md',
    'node_modules/x/notes/a.md',
    '.github/meeting.md',
    'src/index.md',
    'notes/picture.png',
    'changelog.md',
  ]) {
    it(`leave out ${path}`, () => assert.ok(!isNote(path)));
  }

  it('are passed over where they cannot be understood', () => {
    const matches = pathMatcher(['', '[', '\\', 'a'.repeat(70_000), '**/a.md']);
    assert.ok(matches('x/a.md'));
    assert.ok(!matches('x/b.md'));
  });

  it('count the name of the workspace folder', () => {
    const isNoteIn = noteMatcher(defaultInclude, defaultExclude);
    const file = (folder: string, path: string) => ({ uri: `${folder}/${path}`, folder, path });
    assert.ok(isNoteIn(file('vscode-vfs://host/team/Notes', 'harbour.md')));
    assert.ok(isNoteIn(file('file:///home/ann/my%20notes', 'minutes/harbour.md')));
    assert.ok(!isNoteIn(file('vscode-vfs://host/team/Notes', 'README.md')));
    assert.ok(!isNoteIn(file('vscode-vfs://host/notes/code', 'harbour.md')));
  });

  it('list the inside of a folder that they name', () => {
    const include = ['**/{notes,calls}/**/*.{md,txt}', '**/*meeting*.md'];
    assert.deepEqual(listingPatterns(include, ['file:///ws/code']), include);
    assert.deepEqual(listingPatterns(include, ['file:///ws/code', 'file:///ws/calls/']), [...include, '**/*.{md,txt}']);
  });
});
