import { checkSetStatus, minutes } from './check.ts';
import type { Status } from '../../../src/notes/note.ts';

function check(items: string, status: Status, expected: string | null): void {
  checkSetStatus(minutes(items), status, expected === null ? null : minutes(expected));
}

/** Plain text, where a checkbox means nothing unless the writer uses some. */
function plain(items: string): string {
  return `Harbour sync\nDate: 2024-03-18\nAttendees: Ann Bell, Bob Carr\n\nACTION ITEMS:\n${items}`;
}

describe('setStatus', () => {
  it('ticks, cancels and reopens a checkbox', () => {
    check('- [ ] ◆Bob Carr: send tide tables\n', 'done', '- [x] Bob Carr: send tide tables\n');
    check('- [ ] ◆Bob Carr: send tide tables\n', 'cancelled', '- [-] Bob Carr: send tide tables\n');
    check('- [x] ◆Bob Carr: send tide tables\n', 'open', '- [ ] Bob Carr: send tide tables\n');
    check(
      '- [X] Ann Bell: order paint\n- [ ] ◆Bob Carr: send tide tables\n',
      'done',
      '- [X] Ann Bell: order paint\n- [X] Bob Carr: send tide tables\n',
    );
  });

  it('says the other states beside the open box, and takes them away again', () => {
    check('- [ ] ◆Bob Carr: send tide tables\n', 'blocked', '- [ ] Bob Carr: send tide tables - BLOCKED\n');
    check('- [ ] ◆Bob Carr: send tide tables - BLOCKED\n', 'done', '- [x] Bob Carr: send tide tables\n');
    check('- [x] ◆Bob Carr: send tide tables\n', 'in-progress', '- [ ] Bob Carr: send tide tables - IN PROGRESS\n');
  });

  it('uses a box for what is in progress where the note has one', () => {
    check(
      '- [/] Ann Bell: order paint\n- [ ] ◆Bob Carr: send tide tables\n',
      'in-progress',
      '- [/] Ann Bell: order paint\n- [/] Bob Carr: send tide tables\n',
    );
  });

  it('gives a bare Markdown item a box', () => {
    check(
      '- ◆Bob Carr: send tide tables\n- Ann Bell: order paint\n',
      'done',
      '- [x] Bob Carr: send tide tables\n- Ann Bell: order paint\n',
    );
    check('1. ◆Bob Carr: send tide tables\n', 'cancelled', '1. [-] Bob Carr: send tide tables\n');
  });

  it('replaces the value of a status field by the note’s own word', () => {
    const other = '- Order paint\n  - Status: Completed\n';
    check(
      `${other}- ◆Send tide tables\n  - Status: In progress\n`,
      'done',
      `${other}- Send tide tables\n  - Status: Completed\n`,
    );
    check(
      `${other}- ◆Send tide tables\n  - Owner: Bob Carr\n`,
      'done',
      `${other}- Send tide tables\n  - Owner: Bob Carr\n  - Status: Completed\n`,
    );
    check('- ◆Send tide tables\n  - Status: DONE\n', 'blocked', '- Send tide tables\n  - Status: BLOCKED\n');
  });

  it('writes and removes words behind the item', () => {
    const other = '- Ann Bell: order paint - DONE\n';
    check(`${other}- ◆Bob Carr: send tide tables\n`, 'done', `${other}- Bob Carr: send tide tables - DONE\n`);
    check('- ◆Ann Bell: order paint - DONE\n', 'open', '- Ann Bell: order paint\n');
    check('- ◆Ann Bell: order paint (done)\n', 'open', '- Ann Bell: order paint\n');
    check('- ◆Ann Bell: order paint **DONE**\n', 'open', '- Ann Bell: order paint\n');
    check('- ◆Ann Bell: order paint - DONE\n', 'blocked', '- Ann Bell: order paint - BLOCKED\n');
  });

  it('strikes where the neighbours are struck, and unstrikes', () => {
    const other = '- ~~Ann Bell: order paint~~\n- ~~Cho Diaz: call the pilot~~\n';
    check(`${other}- ◆Bob Carr: send tide tables\n`, 'done', `${other}- ~~Bob Carr: send tide tables~~\n`);
    check('- ~~◆Ann Bell: order paint~~\n', 'open', '- Ann Bell: order paint\n');
  });

  it('uses the sign that the neighbours use', () => {
    const other = '- Ann Bell: order paint ✅\n';
    check(`${other}- ◆Bob Carr: send tide tables\n`, 'done', `${other}- Bob Carr: send tide tables ✅\n`);
    check('- ◆Ann Bell: order paint ✅\n', 'open', '- Ann Bell: order paint\n');
    check('- ✅ ◆Ann Bell: order paint\n', 'open', '- Ann Bell: order paint\n');
    check('- ◆Ann Bell: order paint ✅\n', 'blocked', '- Ann Bell: order paint - BLOCKED\n');
  });

  it('writes words in plain text', () => {
    const path = 'minutes/2024-03-18.txt';
    checkSetStatus(
      plain('1. ◆Bob: send tide tables - Due: Friday\n2. Ann: order paint\n'),
      'done',
      plain('1. Bob: send tide tables - Due: Friday - DONE\n2. Ann: order paint\n'),
      path,
    );
    checkSetStatus(
      plain('1. ◆Bob: send tide tables\n2. Ann: order paint\n'),
      'cancelled',
      plain('1. Bob: send tide tables - CANCELLED\n2. Ann: order paint\n'),
      path,
    );
  });

  it('brings every written mention to the same state', () => {
    const note = (first: string, second: string): string =>
      minutes(
        `- [${first}] Bob Carr: send the tide tables to the pilots\n\n## Summary of actions\n\n- [${second}] Bob Carr: send the tide tables to the pilots◆\n`,
      );
    checkSetStatus(note(' ', ' '), 'done', note('x', 'x').replace('◆', ''));
  });

  it('keeps the reason that stands behind a state', () => {
    check(
      '- ◆Ann Bell: order paint - BLOCKED ON the budget\n',
      'done',
      '- Ann Bell: order paint - DONE, was BLOCKED ON the budget\n',
    );
    check('- ◆Ann Bell: order paint - DONE (see the bill)\n', 'open', '- Ann Bell: order paint (see the bill)\n');
  });

  it('takes a reason for a past one', () => {
    check(
      '- [ ] ◆Ann Bell: order paint - BLOCKED ON the budget\n',
      'done',
      '- [x] Ann Bell: order paint - was BLOCKED ON the budget\n',
    );
    check('- ◆Ann Bell: order paint (done, see the bill)\n', 'open', '- Ann Bell: order paint (see the bill)\n');
  });

  it('says that an item of a completed list is open again', () => {
    const other = '\n## Completed\n\n- Cho Diaz: book the crane\n';
    check(
      `- Bob Carr: send tide tables\n${other}- ◆Ann Bell: order paint\n`,
      'open',
      `- Bob Carr: send tide tables\n${other}- [ ] Ann Bell: order paint\n`,
    );
  });

  it('has nothing to do where the item is so already', () => {
    check('- [x] ◆Bob Carr: send tide tables\n', 'done', '- [x] Bob Carr: send tide tables\n');
  });
});
