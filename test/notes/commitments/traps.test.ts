import { checkCommitments, checkNone, minutes } from '../check.ts';

describe('traps', () => {
  it('boxes of attendance', () =>
    checkNone('# Sync\n\n## Attendees\n\n- [x] Ann Bell\n- [ ] Bob Carr\n\n## Talk\n\nThe sea.\n'));
  it('boxes of the agenda', () => checkNone('# Sync\n\n## Agenda\n\n- [ ] Lamp\n- [x] Crane\n'));
  it('boxes of the steps of every meeting, parted by bold lines', () =>
    checkNone(
      '# Sync\n\n## Agenda\n\n**Before the meeting**\n- [ ] Send the link\n\n**At the end**\n- [ ] Take a photo\n',
    ));
  it('but the boxes of a section below the agenda count', () =>
    checkCommitments('# Sync\n\n## Agenda\n\n### Lamp\n- [ ] Order glass\n', ['open | - | - | Order glass']));
  it('what minutes tell of themselves', () =>
    checkNone(
      minutes(
        '- Next meeting is on 4 April\n- Next call: Monday\n- Meeting adjourned at 10:40\n- Summary: Ann spoke of the lamp',
      ),
    ));
  it('but preparing the next meeting is work', () =>
    checkCommitments(minutes('- Next meetings to be planned\n- Close the meeting room'), [
      'open | - | - | Next meetings to be planned',
      'open | - | - | Close the meeting room',
    ]));
  it('a hint of the template in italics', () =>
    checkNone(minutes('*What is to be done, and by whom*\n\n_Add your own_', '## Next steps')));
  it('a label of several words names no owner', () =>
    checkCommitments(minutes('- TODO plotting of the tides: use the new gauge', '## Talk'), [
      'open | - | - | plotting of the tides: use the new gauge',
    ]));
  it('code', () =>
    checkNone(minutes('```\n- [ ] check the buoys\nACTION: Bob to order\n```\n\n    TODO: indented code', '## Talk')));
  it('inline code of a todo', () => checkNone(minutes('The line `// TODO: fix` is old.', '## Talk')));
  it('front matter', () =>
    checkNone('---\ntitle: Sync\ntodo: none\nowner: Ann Bell\ndue: 2024-03-22\n---\n\n# Sync\n\nTalk.\n'));
  it('HTML comments', () =>
    checkNone(minutes('<!-- ACTION: Bob to order paper -->\n\n<!--\n- [ ] template item\n-->', '## Talk')));
  it('agenda items in the future', () =>
    checkNone(minutes('- Ann will present the tide map\n- Bob to show the crane', '## Agenda')));
  it('what was done before', () => checkNone(minutes('Ann repaired the lamp last night.', '## Talk')));
  it('estimates, opinions, questions', () =>
    checkNone(
      minutes(
        '- Five days for the crane.\n- We need better lamps.\n- Can the crane lift ten tons?\n- It would be nice to have a boat.',
        '## Talk',
      ),
    ));
  it('the future of things', () =>
    checkNone(minutes('The permit expires on October 10th.\nThe ferry will arrive on Friday.', '## Talk')));
  it('policy', () => checkNone(minutes('All boats must be inspected.', '## Talk')));
  it('fields of no item', () => {
    checkNone(minutes('Owner: Ann', '## Talk'));
    checkNone(minutes('Due: Friday', '## Talk'));
    checkNone(minutes('Status: fine', '## Talk'));
  });
  it('what somebody says of others', () => checkNone(minutes('Ann said that Bob will leave.', '## Talk')));
  it('reports led by names, though some verbs could be orders', () =>
    checkNone(
      minutes(
        '- Ann – lamp painted, no rail yet\n- Bob – Read the book of tides\n- Ann – No news of the rope\n- Bob – Read the map, no buoys yet',
        '## Talk',
      ),
    ));
  it('a question in a list of work that is put to nobody', () =>
    checkCommitments(minutes('- Should we paint the pier?\n- order paint\n- [ ] who pays?'), [
      'open | - | - | order paint',
      'open | - | - | who pays?',
    ]));
  it('a thing that is to do something', () =>
    checkCommitments(minutes('- Button to start the lamp\n- Indication to show that it burns'), [
      'open | - | - | Button to start the lamp',
      'open | - | - | Indication to show that it burns',
    ]));
  it('a surname that ends as things do', () =>
    checkCommitments(minutes('- Hutton to order paint'), ['open | Hutton (unknown) | - | order paint']));
  it('a label that says its work is done', () =>
    checkNone('# Sync\n\nTasks Accomplished: the lamp was painted.\n\nTasks Completed: the rope is here.\n'));
  it('reports led by names', () => checkNone(minutes('- Bob: repaired the lamp\n- Ann: painted the rail', '## Talk')));
  it('a bare link', () => checkNone(minutes('- https://example.org/issues/12\n- [#12](https://example.org/12)')));
  it('headings themselves', () => checkNone('# Sync\n\n## Action items\n\n### Pier\n\n### Office\n'));
  it('a struck-out person', () => checkNone('# Sync\n\n## Attendees\n\n- Ann Bell\n- ~~Bob Carr~~\n'));
  it('topics led by who proposed them', () => checkNone(minutes('- [Ann] tide map\n- [Bob] crane noise', '## Topics')));
  it('people led by where they work', () => checkNone(minutes('- (Port) Ann Bell\n- (City) Bob Carr', '## Attendees')));
  it('quoted old text of a mail', () =>
    checkNone(
      'From: Ann Bell <ann@port.example>\nTo: Bob Carr <bob@port.example>\nDate: Mon, 18 Mar 2024 09:00:00 +0000\nSubject: Re: Pier\n\nThanks.\n\n> ACTION: Bob to order paper\n> - [ ] check the buoys\n',
      { path: 'mail/pier.txt' },
    ));
  it('a meeting invitation', () =>
    checkNone(
      "From: Ann Bell <ann@port.example>\nTo: Bob Carr <bob@port.example>\nDate: Mon, 18 Mar 2024 09:00:00 +0000\nSubject: Sync\n\nPlease join the meeting on Friday at 10.\nLet's reconvene Monday.\n",
      { path: 'mail/pier.txt' },
    ));

  it('curly apostrophes, hyphens and blanks of word processors', () =>
    checkCommitments(
      minutes(
        '- Ann\u00a0Bell \u2010 read Bob’s report\u200b\n- Bob Carr’s turn: order paper',
        '## Last week’s action items',
      ),
      ['open | Ann Bell | - | read Bob', 'open | - | - | order paper'],
    ));
  it('CRLF and no final newline', () =>
    checkCommitments(minutes('- Ann: check the buoys\n- Bob: order paper').trimEnd().replace(/\n/g, '\r\n'), [
      'open | Ann Bell | - | check the buoys',
      'open | Bob Carr | - | order paper',
    ]));
  it('tabs', () =>
    checkCommitments(minutes('-\tAnn: check the buoys\n\t-\tBob: order paper'), [
      'open | Ann Bell | - | check the buoys',
      'open | Bob Carr | - | order paper',
    ]));
  it('HTML in Markdown', () =>
    checkCommitments(minutes('- Ann: check<br>the buoys\n- Bob: order <b>paper</b>'), [
      'open | Ann Bell | - | check',
      'open | Bob Carr | - | order',
    ]));
  it('carried over from last week, then none', () =>
    checkCommitments(minutes("Last week's AI: Bob to order paper\n\nAI: none", '## Talk'), [
      'open | Bob Carr | - | order paper',
    ]));
});
