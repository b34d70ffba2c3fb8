/** Small notes in every shape, with owners, dates and states missing here and there. */
export interface Fixture {
  title: string;
  path: string;
  text: string;
  /** States are tried on it as well: once for each notation is enough. */
  states: boolean;
}

const list = `# Harbour sync

Date: 2024-03-18
Attendees: Ann Bell (@abell), Bob Carr, Cho Diaz

## Action items

- [ ] Ann Bell: order paint for the north pier (due 2024-03-20)
- [ ] send the tide tables to the pilots
- [x] Cho Diaz: book the crane
- [ ] Bob Carr: repair the ladder

## Next steps

* Bob Carr to draft the winter plan
* write the notice for sailors
* publish the new berth map - DONE
`;

const trailing = `# Library board, March 18, 2024

Present: Ann Bell, Bob Carr, Cho Diaz

**Action items**

1. Choose the carpets (Ann Bell) by March 20
2. Call the roofer (Bob Carr)
3. Count the chairs
4. ~~Sell the old shelves (Cho Diaz)~~
5. Renew the licence. ✅
`;

const subBullets = `# Orchard review 2024-03-18

## Participants
- Ann Bell
- Bob Carr
- Cho Diaz

## Action Items

- Prune the plum trees
  - Assigned to: Ann Bell
  - Due: March 20, 2024
  - Status: In progress
- Order new ladders
  - Due: March 25, 2024
- Mend the fence
  - Assigned to: Cho Diaz
  - Status: Completed
- Write to the seed bank
  - Assigned to: TBD
- Taste the cider
`;

const table = `# Museum weekly 2024-03-18

Attendees: Ann Bell, Bob Carr, Cho Diaz

## Actions

| # | Task | Owner | Due | Status |
|---|------|-------|-----|--------|
| 1 | Clean the lamps | Ann Bell | 20 March 2024 | Completed |
| 2 | Label the shells |          |               | Open |
| 3 | Dust the whale | TBD | TBD | |
| 4 | Count the coins |
| 5 | Frame the map | Bob Carr | 25 March 2024 | In progress |
`;

const plain = `Harbour sync
Date: March 18, 2024
Attendees: Ann Bell, Bob Carr, Cho Diaz

We looked at the pier.

ACTION ITEMS:
1. Ann: Order the paint - Due: March 20
2. Bob: Repair the ladder
3. Check the mooring rings - Due: Friday
4. Book the crane

ACTION: write to the harbour master
`;

const mail = `From: Ann Bell <ann@harbour.example>
To: Bob Carr <bob@harbour.example>, Cho Diaz <cho@harbour.example>
Date: Mon, 18 Mar 2024 09:00:00 +0000
Subject: Meeting notes and action items

Hello all,

Here are the action items from today:

1. Order the paint - Bob
   Deadline: March 20th

2. Repair the ladder - Cho
   Deadline: March 22nd

3. Check the mooring rings

Ann

---

From: Bob Carr <bob@harbour.example>
To: Ann Bell <ann@harbour.example>
Date: Tue, 19 Mar 2024 10:00:00 +0000
Subject: Re: Meeting notes and action items

Action items left:

- Cho: book the crane
- write the notice
`;

const transcript = `Harbour sync
Date: March 18, 2024

[00:10] Ann Bell: Welcome. The pier first.
[00:40] Bob Carr: The ladder is rusty. I'll repair it by Friday.
[01:10] Cho Diaz: Good.

ACTION ITEMS:
- Bob: Repair the rusty ladder - Due: Friday
- Cho: Book the crane
- Publish the berth map
`;

const wrapped = `Harbour sync
Date: March 18, 2024
Attendees: Ann Bell, Bob Carr, Cho Diaz

Action items:

  * Bob: check the
    mooring rings
    of berth four by
    March 22
  * order paint for the
    north pier
  * Ann: book the crane
    that lifts ten tons
`;

const records = `# Club council 2024-03-18

Attendees: Ann Bell, Bob Carr, Cho Diaz

Action Item - Print the posters
Tasked to: Ann Bell
Deadline: 20 March 2024

Action Item - Rent the hall
Tasked to: Bob Carr

TODO(Cho Diaz): ask the band
TODO: find a cook
`;

const shapes: Omit<Fixture, 'states'>[] = [
  { title: 'Markdown list', path: 'minutes/2024-03-18.md', text: list },
  { title: 'trailing names', path: 'minutes/board.md', text: trailing },
  { title: 'sub-bullets', path: 'minutes/orchard.md', text: subBullets },
  { title: 'table', path: 'minutes/museum.md', text: table },
  { title: 'plain text', path: 'minutes/harbour.txt', text: plain },
  { title: 'mail', path: 'mail/harbour.txt', text: mail },
  { title: 'transcript with recap', path: 'calls/harbour.txt', text: transcript },
  { title: 'wrapped items', path: 'minutes/wrapped.txt', text: wrapped },
  { title: 'records', path: 'minutes/club.md', text: records },
];

/** Each note as it is, with CRLF, with tabs for indentation, and without a final line ending. */
export const fixtures: Fixture[] = shapes.flatMap((fixture) => [
  { ...fixture, states: fixture.text !== wrapped },
  { ...fixture, title: `${fixture.title}, CRLF`, states: false, text: fixture.text.replace(/\n/g, '\r\n') },
  { ...fixture, title: `${fixture.title}, tabs`, states: false, text: fixture.text.replace(/^ {2}(?=[-*])/gm, '\t') },
  { ...fixture, title: `${fixture.title}, no final newline`, states: false, text: fixture.text.trimEnd() },
]);
