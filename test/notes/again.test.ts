import assert from 'node:assert/strict';
import { readNote } from '../../src/notes/read.ts';

/** Notes with most notations, whose lines are changed, moved and repeated. */
const log = `# Pier meeting 2026-03-10

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

const sections = `---
attendees: [Ann Bell, Bob Carr]
---

# Yard log

## 2026-03-10

Present: Ann Bell, Bob Carr

### Boats

Bob said he would ring the yard by 3/4. Ann: I can ask Zoe.

- Agreed: the red boat is sold.

### Actions

#### Ann

- [ ] sell the boat
- [x] clean it

#### Everyone

- [ ] say when

| Task | Owner | Due |
|---|---|---|
| paint | Bob | 14/03/2026 |

## 2026-03-17

\`\`\`
## no heading
\`\`\`

Any objections?

### Votes

None. Make it Thursday.

### Done

- the boat is clean
- Ann still has to sell it before the open day

## Open day: 28 March`.split('\n');

const talk = Array.from({ length: 40 }, (_, i) => {
  const who = ['Ann Bell', 'Bob Carr', 'Zoe Quill'][i % 3]!;
  const said = [
    'I will look into the roof and tell you what it costs by Friday, as I said last week.',
    'Could you ask the yard, Ann? It would be good to know before the next meeting takes place.',
    'Sure.',
    'Any objections to the plan as it stands now, or shall we take it the way it was sent round?',
    'None. When do you need it?',
    'Make it Thursday, then, and send the list to all of us together with the dates of the trip.',
    'Somebody should ring the port about the lamp that went out, and about the rope we lent them.',
  ][i % 7]!;
  return `[00:${String(i).padStart(2, '0')}:07] ${who}: ${said}`;
});

const mails = ['Ann Bell', 'Bob Carr', 'Zoe Quill', 'Ann Bell']
  .map(
    (who, i) => `From: ${who} <${who.split(' ')[0]!.toLowerCase()}@pier.example>
To: Bob Carr <bob@pier.example>
Date: Tue, 0${i + 2} May 2023 21:26:00 +0000
Subject: Re: Pier

Bob,

could you please order the paint by Friday? I've fixed the lamp.
1. done

On 2023-05-01, Zoe Quill wrote:

> Can somebody ring the port?

Best,
${who}
`,
  )
  .join('\n')
  .split('\n');

/** What is written where regions meet, and what the whole note hangs on. */
const border = [
  '# Pier',
  '## Action items (due 20 March)',
  '### Zoe Quill',
  '#### Actions',
  'Attendees: Zoe Quill, Ann Bell',
  'Date: 2026-04-0',
  '```',
  '---',
  '<div>',
  '"',
  '> ',
  '| a | b |',
  'From: Zoe Quill <zoe@pier.example>',
  'On 2023-05-02, Bob Carr wrote:',
  '[00:20:00] Zoe Quill: I will do that.',
  'Zoe Quill: ',
  'scribe: zoe',
  'Yesterday: nothing',
  'Today: all',
  'Next meeting: 3 June 2026',
  'VOTE: approved',
  'Agreed?',
  '14/03/2026',
];

describe('a note that is read again', function () {
  this.timeout(60_000);
  let seed = 11;
  const random = (below: number): number => (seed = (seed * 1103515245 + 12345) % 2147483648) % below;
  let names = 0;

  for (const [name, lines] of Object.entries({
    'log.md': log,
    'sections.md': sections,
    'talk.txt': talk,
    'mails.txt': mails,
  }))
    it(`says what it says when it is read for the first time, whatever was edited: ${name}`, () => {
      let edited = [...lines];
      for (let edit = 0; edit < 84; edit++) {
        // What was pasted and deleted leaves little of the note after a while.
        if (edit % 42 === 41) edited = [...lines];
        const at = random(edited.length);
        const other = edited[random(edited.length)]!;
        const written = border[random(border.length)]!;
        if (edit % 7 === 0) edited.splice(at, 0, other);
        else if (edit % 7 === 1) edited.splice(at, 1);
        else if (edit % 7 === 2) edited[at] += ' and the pier';
        else if (edit % 7 === 3) edited.splice(at, 0, written);
        else if (edit % 7 === 4) edited[at] = written + edited[at]!;
        else if (edit % 7 === 5) edited[at] = edited[at]!.slice(0, -1);
        else edited.splice(at, 1, ...lines.slice(random(lines.length)).slice(0, 1 + random(12)));
        if (edited.length > 2 * lines.length) edited.splice(random(edited.length), lines.length);
        const text = edited.join('\n');
        const again = readNote(text, { path: `notes/${name}` });
        // A path of its own: nothing is kept of that.
        assert.deepEqual(again, readNote(text, { path: `${'n'.repeat(++names)}/${name}` }), text);
      }
    });
});
