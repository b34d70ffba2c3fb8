import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { anyCase, anyOf, expandBraces } from '../../src/extension/globs.ts';

describe('globs for the editor', () => {
  it('are written out without braces', () => {
    assert.deepEqual(expandBraces('**/README*'), ['**/README*']);
    assert.deepEqual(expandBraces('*.{md,txt}'), ['*.md', '*.txt']);
    assert.deepEqual(expandBraces('{a,b}/*.{md,txt}'), ['a/*.md', 'a/*.txt', 'b/*.md', 'b/*.txt']);
    assert.deepEqual(expandBraces('*.{md,{txt,org}}'), ['*.md', '*.txt', '*.org']);
    assert.deepEqual(expandBraces('notes{,-old}/**'), ['notes/**', 'notes-old/**']);
  });

  it('keep a brace without its partner', () => {
    assert.deepEqual(expandBraces('a{b'), ['a{b']);
    assert.deepEqual(expandBraces('a}b'), ['a}b']);
  });

  it('are joined to one', () => {
    assert.equal(anyOf([]), undefined);
    assert.equal(anyOf(['**/x']), '**/x');
    assert.equal(anyOf(['**/{x,y}', '**/z', '**/x']), '{**/x,**/y,**/z}');
  });

  it('match names in any letter case', () => {
    const matches = picomatch(anyCase('**/20[0-9][0-9]*{meeting,réunion}*.md'));
    for (const name of ['a/2024-Meeting.MD', '2024-meeting.md', 'b/2025 RÉUNION 3.Md']) assert.ok(matches(name), name);
    for (const name of ['a/20xx-meeting.md', '2024-meet.md']) assert.ok(!matches(name), name);
  });
});
