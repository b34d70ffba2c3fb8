import { checkCommitments, checkNone } from '../check.ts';

describe('org mode', () => {
  const path = 'notes/2024-03-18.org';
  const head = '#+TITLE: Harbour\n\n* Attendees\n- Ann Bell\n- Bob Carr\n\n';

  it('headings with a keyword are tasks, with priority, tags and deadline', () =>
    checkCommitments(
      `${head}* Talk\n** TODO [#A] Ann: check the buoys :sea:urgent:\n   DEADLINE: <2024-03-29 Fri> SCHEDULED: <2024-03-20 Wed>\n** DONE Order paper\n   CLOSED: [2024-03-12 Tue 09:00]\n** WAITING Bob: letter of the mayor\n** NEXT Paint the pier\n`,
      [
        'open | Ann Bell | 2024-03-29 | check the buoys',
        'done | - | - | Order paper',
        'blocked | Bob Carr | - | letter of the mayor',
        'open | - | - | Paint the pier',
      ],
      { path },
    ));
  it('the text of a task has no tags', () =>
    checkCommitments(`${head}* TODO Check the buoys :sea:\n`, ['open | - | - | Check the buoys'], { path }));
  it('boxes of a list', () =>
    checkCommitments(
      `${head}* Talk\n- [X] Ann to check the buoys\n- [-] order paper\n`,
      ['done | Ann Bell | - | check the buoys', 'cancelled | - | - | order paper'],
      { path },
    ));
  it('a keyword may announce what stands below it; description lists lead with a name', () =>
    checkCommitments(
      `${head}* TODO for next week [0/2]\n- Ann :: check the buoys\n- Bob :: order paper\n`,
      ['open | Ann Bell | - | check the buoys', 'open | Bob Carr | - | order paper'],
      { path },
    ));
  it('headings without a keyword, drawers and code are none', () =>
    checkNone(
      `${head}* Talk\n** Next to the pier\n** WAITINGS and delays\n:PROPERTIES:\n:TODO: x\n:END:\n#+BEGIN_SRC sh\n# TODO: fix\n- [ ] no task\n#+END_SRC\n`,
      { path },
    ));
  it('a block that never ends hides nothing', () =>
    checkCommitments(`${head}* Talk\n#+BEGIN_SRC sh\n* TODO Check the buoys\n`, ['open | - | - | Check the buoys'], {
      path,
    }));
});

describe('AsciiDoc', () => {
  const path = 'notes/2024-03-18.adoc';
  const head = '= Harbour\n\n== Attendees\n\n* Ann Bell\n* Bob Carr\n\n';

  it('nested bullets, boxes and titles of lists', () =>
    checkCommitments(
      `${head}== Talk\n\n* Piers\n** [ ] Ann: check the buoys\n** [*] Bob: order paper\n\n.Action items\n. Bob to paint the pier\n. call the mayor\n`,
      [
        'open | Ann Bell | - | check the buoys',
        'done | Bob Carr | - | order paper',
        'open | Bob Carr | - | paint the pier',
        'open | - | - | call the mayor',
      ],
      { path },
    ));
  it('nested bullets of a discussion are none', () =>
    checkNone(`${head}== Talk\n\n* Piers\n** the northern one is old\n*** very old\n`, { path }));
});

describe('reStructuredText', () => {
  const path = 'notes/2024-03-18.rst';
  const head = 'Harbour\n=======\n\n:Date: 2024-03-18\n:Present: Ann Bell, Bob Carr\n\n';

  it('fields, automatic numbers and underlined titles', () =>
    checkCommitments(
      `${head}Actions\n^^^^^^^\n\n:Ann: check the buoys\n:Bob: order paper\n\nNext steps\n"""""""""""\n\n#. Ann to paint the pier\n#. call the mayor\n`,
      [
        'open | Ann Bell | - | check the buoys',
        'open | Bob Carr | - | order paper',
        'open | Ann Bell | - | paint the pier',
        'open | - | - | call the mayor',
      ],
      { path },
    ));
  it('a section that follows is another', () =>
    checkNone(`${head}Actions\n^^^^^^^\n\nnone\n\nPiers\n^^^^^\n\n* the northern one is old\n`, { path }));
});
