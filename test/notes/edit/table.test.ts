import { checkAddDue, checkAddOwner, checkSetStatus, minutes } from './check.ts';

const HEAD =
  '| Task | Owner | Due | Status |\n|---|---|---|---|\n| Order paint | Ann Bell | 20 March 2024 | Completed |\n';

function table(row: string): string {
  return minutes(HEAD + row + '\n');
}

describe('edits in a table', () => {
  it('fill the owner cell, keeping its width where the name fits', () => {
    checkAddOwner(
      table('| ◆Tide tables |              | 22 March 2024 | Open |'),
      'Bob Carr',
      table('| Tide tables | Bob Carr     | 22 March 2024 | Open |'),
    );
    checkAddOwner(
      table('| ◆Tide tables | | 22 March 2024 | Open |'),
      'Bob Carr',
      table('| Tide tables | Bob Carr | 22 March 2024 | Open |'),
    );
    checkAddOwner(
      table('| ◆Tide tables || 22 March 2024 | Open |'),
      'Bob Carr',
      table('| Tide tables | Bob Carr | 22 March 2024 | Open |'),
    );
  });

  it('replace a vague owner', () => {
    checkAddOwner(
      table('| ◆Tide tables | TBD | 22 March 2024 | Open |'),
      'Bob Carr',
      table('| Tide tables | Bob Carr | 22 March 2024 | Open |'),
    );
    checkAddOwner(
      table('| ◆Tide tables | - | 22 March 2024 | Open |'),
      'Bob Carr',
      table('| Tide tables | Bob Carr | 22 March 2024 | Open |'),
    );
  });

  it('escape pipes', () => {
    checkAddOwner(table('| ◆Tide tables | | | Open |'), 'Bob | Carr', table('| Tide tables | Bob \\| Carr | | Open |'));
  });

  it('add the cells that a short row lacks', () => {
    checkAddOwner(table('| ◆Tide tables |'), 'Bob Carr', table('| Tide tables | Bob Carr |'));
    checkAddDue(table('| ◆Tide tables | Bob Carr'), '2024-03-22', table('| Tide tables | Bob Carr | 22 March 2024 |'));
  });

  it('fill the due cell in the format of the column', () => {
    checkAddDue(
      table('| ◆Tide tables | Bob Carr | | Open |'),
      '2024-03-22',
      table('| Tide tables | Bob Carr | 22 March 2024 | Open |'),
    );
    checkAddDue(
      table('| ◆Tide tables | Bob Carr | TBD | Open |'),
      '2024-03-22',
      table('| Tide tables | Bob Carr | 22 March 2024 | Open |'),
    );
  });

  it('leave a filled cell alone', () => {
    checkAddOwner(table('| ◆Tide tables | Cho Diaz | | Open |'), 'Bob Carr', null);
    checkAddDue(table('| ◆Tide tables | Cho Diaz | 22 March 2024 | Open |'), '2024-03-25', null);
  });

  it('write the status as the column spells it', () => {
    checkSetStatus(
      table('| ◆Tide tables | Bob Carr | | Open |'),
      'done',
      table('| Tide tables | Bob Carr | | Completed |'),
    );
    checkSetStatus(
      table('| ◆Tide tables | Bob Carr | |      |'),
      'done',
      table('| Tide tables | Bob Carr | | Completed |'),
    );
    checkSetStatus(
      table('| ◆Tide tables | Bob Carr | | Completed |'),
      'blocked',
      table('| Tide tables | Bob Carr | | Blocked |'),
    );
  });

  it('write the status behind the task where no column is for it', () => {
    const board = (task: string): string => minutes(`| Task | Owner |\n|---|---|\n| ${task} | Bob Carr |\n`);
    checkSetStatus(board('◆Tide tables'), 'done', board('Tide tables - DONE'));
  });

  it('refuse a date where no column is for it', () => {
    checkAddDue(minutes('| Task | Owner |\n|---|---|\n| ◆Tide tables | Bob Carr |\n'), '2024-03-22', null);
  });
});
