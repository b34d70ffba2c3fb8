import { checkCommitments, checkNone, checkOwner, minutes } from '../check.ts';

const named: [string, string][] = [
  ['- ‹Ann› will check the buoys', 'Ann Bell'],
  ['- ‹Ann Bell› will check the buoys', 'Ann Bell'],
  ['- ‹Ann› to check the buoys', 'Ann Bell'],
  ['- ‹Ann› to please check the buoys', 'Ann Bell'],
  ['- ‹Ann›: check the buoys', 'Ann Bell'],
  ['- ‹Ann› - check the buoys', 'Ann Bell'],
  ['- ‹Ann› – check the buoys', 'Ann Bell'],
  ['- ‹Ann› — check the buoys', 'Ann Bell'],
  ['- **‹Ann›**: check the buoys', 'Ann Bell'],
  ['- **‹Ann›:** check the buoys', 'Ann Bell'],
  ['- **‹Ann›** check the buoys', 'Ann Bell'],
  ['- **‹Ann›** to check the buoys', 'Ann Bell'],
  ['- check the buoys - ‹Ann›', 'Ann Bell'],
  ['- check the buoys (‹Ann›)', 'Ann Bell'],
  ['- check the buoys (‹BC›)', 'Bob Carr'],
  ['- check the buoys [‹Ann›]', 'Ann Bell'],
  ['- check the buoys -> ‹Ann›', 'Ann Bell'],
  ['- check the buoys → ‹Ann›', 'Ann Bell'],
  ['- ‹Ann› → check the buoys', 'Ann Bell'],
  ['- ‹Ann› -> check the buoys', 'Ann Bell'],
  ['- (‹BC›) check the buoys', 'Bob Carr'],
  ['- [‹Ann›] check the buoys', 'Ann Bell'],
  ['- [ ] [‹Ann›] check the buoys', 'Ann Bell'],
  ['- [ ] ‹Ann›: check the buoys', 'Ann Bell'],
  ['- [name=Ann] check the buoys', 'Ann Bell'],
  ['- check the buoys [name=Ann]', 'Ann Bell'],
  ['- check the buoys (owner: ‹Ann›)', 'Ann Bell'],
  ['- check the buoys, owner: ‹Ann Bell›', 'Ann Bell'],
  ['- check the buoys | Owner: ‹Ann› | Due: Friday', 'Ann Bell'],
  ['- check the buoys\n  - Owner: ‹Ann›', 'Ann Bell'],
  ['- check the buoys\n  Assigned to: ‹Ann›', 'Ann Bell'],
  ['- check the buoys\n  - Responsible: ‹Ann›', 'Ann Bell'],
  ['- check the buoys\n  - POC: ‹Ann›', 'Ann Bell'],
  ['- Wednesday: ‹Bob› to open the gate', 'Bob Carr'],
  ['- ‹Ann› (Port): check the buoys', 'Ann Bell'],
  ['- 2.3 ‹BC› We should check the buoys', 'Bob Carr'],
  ['- ‹Ann›, can you check the buoys?', 'Ann Bell'],
  ['- check the buoys, ‹Ann›', 'Ann Bell'],
  ['- on ‹BC› to ask the mayor', 'Bob Carr'],
  ['- on ‹BC› to ask Ann about the buoys', 'Bob Carr'],
  ['- ‹BC› to check the buoys', 'Bob Carr'],
  ['- ‹Bob› will ask Ann for the keys', 'Bob Carr'],
  ['- ‹Ann› is going to check the buoys', 'Ann Bell'],
  ['- ‹Ann› agreed to check the buoys', 'Ann Bell'],
  ['- Tomorrow ‹Ann› will check the buoys', 'Ann Bell'],
  ["- ‹Ann›'ll check the buoys", 'Ann Bell'],
  ['- ‹Ann› is to check the buoys', 'Ann Bell'],
  ['- buoys to be checked by ‹Ann›', 'Ann Bell'],
  ['- ‹Ann›\u00a0to check the buoys', 'Ann Bell'],
  ['- ‹ANN› to check the buoys', 'Ann Bell'],
];

const handles: [string, string][] = [
  ['- ‹@abell› check the buoys', 'Ann Bell'],
  ['- ‹@abell›: check the buoys', 'Ann Bell'],
  ['- check the buoys ‹@abell›', 'Ann Bell'],
  ['- check the buoys (‹@abell›)', 'Ann Bell'],
  ['- check the buoys (‹@abell›, ‹@zoe-k›)', 'Ann Bell, zoe-k (unknown)'],
  ['- check the buoys [‹@abell› & ‹@zoe-k›]', 'Ann Bell, zoe-k (unknown)'],
  ['- ‹@zoe-k› check the buoys', 'zoe-k (unknown)'],
  ['- check the buoys ‹@zoe-k›', 'zoe-k (unknown)'],
  ['- ‹@port/ops› check the buoys', 'port/ops (unknown)'],
];

const several: [string, string][] = [
  ['- ‹Ann›, ‹Bob›: check the buoys', 'Ann Bell, Bob Carr'],
  ['- ‹Ann› & ‹Bob›: check the buoys', 'Ann Bell, Bob Carr'],
  ['- ‹Ann›/‹Bob›: check the buoys', 'Ann Bell, Bob Carr'],
  ['- ‹Ann› + ‹Bob›: check the buoys', 'Ann Bell, Bob Carr'],
  ['- ‹Ann› + others: check the buoys', 'Ann Bell'],
  ['- ‹Ann› and ‹Bob› to check the buoys', 'Ann Bell, Bob Carr'],
  ['- ‹Ann› and ‹Bob› will check the buoys', 'Ann Bell, Bob Carr'],
  ['- check the buoys (‹Ann› + ‹Bob›)', 'Ann Bell, Bob Carr'],
  ['- check the buoys - ‹Ann›, ‹Bob›', 'Ann Bell, Bob Carr'],
  ['- ‹@abell› ‹@zoe-k› check the buoys', 'Ann Bell, zoe-k (unknown)'],
  ['- ‹Ann›, ‹Bob› and ‹Dana Reed› to check the buoys', 'Ann Bell, Bob Carr, Dana Reed'],
];

const groups: [string, string][] = [
  ['- ‹All›: check the buoys', 'All (group)'],
  ['- ‹Everyone› to check the buoys', 'Everyone (group)'],
  ['- ‹Chairs› to check the buoys', 'Chairs (group)'],
  ['- ‹Ops team› to check the buoys', 'Ops team (group)'],
  ['- check the buoys (owner: ‹QA team›)', 'QA team (group)'],
];

const vague = [
  '- someone to check the buoys',
  '- Somebody should check the buoys',
  '- check the buoys (owner: TBD)',
  '- check the buoys (owner: ?)',
  '- TBD: check the buoys',
  '- check the buoys - unassigned',
  '- [anyone] check the buoys',
  '- ?: check the buoys',
  '- buoys to be checked',
  '- check the buoys\n  - Owner: unassigned',
  '- check the buoys (owner: )',
];

const noOwner = [
  '- Website: fix the logo',
  '- Budget: ask for more paint',
  '- Documentation - rewrite the harbour guide',
  '- Northern Pier: repaint the rail',
  '- Harbour Office - replace the lamp',
  '- Safety: new ropes for the boats',
  '- Fix Safari: the map does not load',
  '- Replace the lamp (Northern Pier)',
  '- Buy Paint for the Office',
  '- Read the Report of the Council',
  '- Move from Jenkins to GitHub Actions',
  '- Send the report to Ann',
  '- check the buoys (see Ann)',
  '- thanks to Ann for the map',
  '- Check that Ann and Bob agree',
  '- Buy paint from Carr & Sons',
  '- New York office: order paper',
  '- The lamp will be checked',
  '- Talk with Bob about the lamp',
  '- Priority: high water mark',
  '- Note: the lamp is broken',
  '- Phase 2: dig the basin',
  '- Release 2.1 - write the notes',
  '- Update Python to 3.12',
  '- [tide-server#12](https://example.org/12) fix the pump',
];

describe('owners', () => {
  describe('one, by name', () => {
    for (const [item, owner] of named) it(item, () => checkOwner(item, owner));
  });
  describe('by handle', () => {
    for (const [item, owner] of handles) it(item, () => checkOwner(item, owner));
  });
  describe('several', () => {
    for (const [item, owner] of several) it(item, () => checkOwner(item, owner));
  });
  describe('groups, as written', () => {
    for (const [item, owner] of groups) it(item, () => checkOwner(item, owner));
  });
  describe('vague ones are nobody', () => {
    for (const item of vague) it(item, () => checkOwner(item, '-'));
  });
  describe('never invented', () => {
    for (const item of noOwner) it(item, () => checkOwner(item, '-'));
  });

  it('a first name of two people is ambiguous', () => {
    const note = checkCommitments(minutes('- ‹Dana› to check the buoys'), [
      'open | Dana (ambiguous) | - | check the buoys',
    ]);
    const { owner } = note.commitments[0]!.mentions[0]!.owners[0]!;
    if (owner.kind !== 'ambiguous' || owner.candidates?.join() !== 'Dana Reed,Dana Wolf')
      throw new Error(JSON.stringify(owner));
  });

  it('a last initial tells two people apart', () => checkOwner('- ‹Dana W.› to check the buoys', 'Dana Wolf'));

  it('a name nobody bears is unknown', () => checkOwner('- ‹Zelda Quist› to check the buoys', 'Zelda Quist (unknown)'));

  it('in a list whose items lead with names an unknown one is a name too', () =>
    checkCommitments(minutes('- ‹Ann›: check the buoys\n- ‹Zelda›: order paper\n- ‹Bob›: call the mayor'), [
      'open | Ann Bell | - | check the buoys',
      'open | Zelda (unknown) | - | order paper',
      'open | Bob Carr | - | call the mayor',
    ]));

  it('who only assists, reviews or is told is no owner', () => {
    checkOwner('- ‹Ann› to lead the survey, Bob and Dana Reed to assist', 'Ann Bell');
    checkOwner('- ‹Ann› to write the guide, Bob to review', 'Ann Bell');
  });

  it('who is to review and has nobody beside them is the owner', () => {
    checkOwner('- ‹Ann› to review the tide map', 'Ann Bell');
    checkOwner('- ‹Ann› will attend the council', 'Ann Bell');
  });

  it('who works elsewhere in the sentence is no owner', () => {
    checkOwner('- ‹Ann› to check the buoys with Bob', 'Ann Bell');
    checkOwner("- ‹Ann› to read Bob's report", 'Ann Bell');
  });

  it('"me" is the sender', () =>
    checkCommitments(
      'From: Ann Bell <ann@port.example>\nTo: Bob Carr <bob@port.example>\nDate: Mon, 18 Mar 2024 09:00:00 +0000\nSubject: Pier\n\nACTION me: check the buoys\nACTION Bob: order paper\n',
      ['open | Ann Bell | - | check the buoys', 'open | Bob Carr | - | order paper'],
      { path: 'mail/pier.txt' },
    ));

  it('a plan of names outside an actions section gives work', () =>
    checkCommitments(minutes('- Ann: check the buoys\n- Bob: order new paper', '## Plan for the season'), [
      'open | Ann Bell | - | check the buoys',
      'open | Bob Carr | - | order new paper',
    ]));

  it('a list that leads with names names people nobody introduced, by dash and arrow too', () => {
    checkCommitments(minutes('- Zoe - check the buoys\n- Ann - order paper\n- Tim → ask the mayor'), [
      'open | Zoe (unknown) | - | check the buoys',
      'open | Ann Bell | - | order paper',
      'open | Tim (unknown) | - | ask the mayor',
    ]);
    checkCommitments(minutes('- Lighthouse - check the lamp\n- order paper\n- ask the mayor'), [
      'open | - | - | Lighthouse - check the lamp',
      'open | - | - | order paper',
      'open | - | - | ask the mayor',
    ]);
  });

  it('initials in brackets that lead a list, and everybody of a kind', () =>
    checkCommitments(
      minutes(
        '- (ZB) Check the buoys\n- (Ann) Order paper\n- (All speakers) Send the slides\n- (AB, BC) ask the mayor',
      ),
      [
        'open | ZB (unknown) | - | Check the buoys',
        'open | Ann Bell | - | Order paper',
        'open | All speakers (group) | - | Send the slides',
        'open | AB (unknown), Bob Carr | - | ask the mayor',
      ],
    ));

  it('a lone remark in brackets names nobody', () => checkOwner('- (Optional) check the buoys', '-'));

  it('a name, a comma and an order', () => {
    checkOwner('- ‹Ann›, check the buoys', 'Ann Bell');
    checkOwner('- Ann, member of the board', '-');
    checkOwner('- Rain, check the roof', '-');
  });

  it('a label with a name alone is no item', () => {
    checkNone(minutes('Actions: Ann', '## Talk'));
    checkNone(minutes('ACTION BC', '## Talk'));
    checkOwner('ACTION: paper', '-', '## Talk');
  });

  it("the item's number in a register stands before the owner", () => {
    checkOwner('- A-36 ‹Ann›: check the buoys', 'Ann Bell');
    checkOwner('- #12 ‹Ann› to check the buoys', 'Ann Bell');
    checkOwner('- 2.1 ‹Ann›: check the buoys', 'Ann Bell');
    checkOwner('- [AI-7] ‹Bob›: order paper', 'Bob Carr');
    checkOwner('- K2 lamp: order glass', '-');
  });

  it('for whom a way is made has no work by it', () => {
    checkOwner('- Set up a way for the working group to report', '-');
    checkOwner('- Write a form for Ann to sign', '-');
    checkOwner('- It is for ‹Ann› to sign the form', 'Ann Bell');
  });

  it('somebody known needs no "to" after a label', () => {
    checkOwner('ACTION: ‹Bob› review the tide map', 'Bob Carr', '## Talk');
    checkOwner('#action ‹bob› tide map', 'Bob Carr', '## Talk');
    checkOwner('ACTION: review the tide map', '-', '## Talk');
  });

  it('the owner before a due at the end', () => {
    checkOwner('- check the buoys - ‹Ann›, by Friday', 'Ann Bell');
    checkOwner('- check the buoys (‹Ann›, 22 March)', 'Ann Bell');
    checkOwner('- check the buoys → ‹Ann›, today', 'Ann Bell');
    checkOwner('- talk to Bob, Friday', '-');
  });

  it('what people said is no plan', () =>
    checkCommitments(
      minutes('- Ann: the buoys look fine to me\n- Bob: I saw rust on two of them', '## Discussion'),
      [],
    ));
});
