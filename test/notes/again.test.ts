import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';

/** A note with most notations, whose lines are changed, moved and repeated. */
const lines = `# Pier meeting 2026-03-10

Present: Ann Bell, Bob Carr, Cho Diaz (CD)

## Action items (due 20 March)

- [ ] Ann: order paint (due Friday)
- [x] Bob to ask the yard; Cho to write the list by 2/4
1. CD - roof - in progress
- fix the lamp (Ann, Bob)
  - Owner: Cho
  - by Monday

### Bob

- call the school
- TODO check the fence - DONE

## Talk

Ann: I will look into the boat by Thursday, 3 June.
ACTION: Bob to paint the door. Due: tomorrow. We also spoke of the rope.
The plan was moved. Someone should ring the port, and Ann said she would.

From here on nothing is new
Ann - to sweep the pier`.split('\n');

describe('a note that is read again', () => {
  let seed = 11;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  let names = 0;

  it('says what it says when it is read for the first time, whatever was edited', () => {
    const edited = [...lines];
    for (let edit = 0; edit < 120; edit++) {
      const at = random(edited.length);
      const other = edited[random(edited.length)]!;
      if (edit % 4 === 0) edited.splice(at, 0, other);
      else if (edit % 4 === 1) edited.splice(at, 1);
      else if (edit % 4 === 2) edited[at] += ' and the pier';
      else edited.splice(at, 1, ...lines.slice(random(lines.length)).slice(0, 3));
      const text = edited.join('\n');
      const again = readNote(text, { path: 'notes/pier.md' });
      // A path of its own: nothing is kept of that.
      assert.deepEqual(again, readNote(text, { path: `${'n'.repeat(++names)}/pier.md` }), text);
    }
  });
});
