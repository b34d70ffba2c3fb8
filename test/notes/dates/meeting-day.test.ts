import assert from 'node:assert/strict';
import { dateOrder, dayInPath, findDay } from '../../../src/notes/dates/index.ts';
import { unmark } from './marked.ts';

describe('findDay', () => {
  const rows: [marked: string, day: string | null, order?: 'dmy'][] = [
    ['Date: {Mon, 7 Oct 2024 23:15:00 -0500}', '2024-10-07'],
    ['Date: {Sun, 09 Mar 2025 22:41:55 +0100}', '2025-03-09'],
    ['# Minutes {2024-03-05}', '2024-03-05'],
    ['Sent: {Thursday, 29 August 2024 18:12}', '2024-08-29'],
    ['{Friday, March 7, 2025 4:12 PM}', '2025-03-07'],
    ['{Thursday, March 5th, 2020}', '2020-03-05'],
    ['{3/4/2024} call', '2024-03-04'],
    ['{3/4/2024} call', '2024-04-03', 'dmy'],
    ['{18/12/2024} call', '2024-12-18'],
    ['Protokoll {06.02.2025}', '2025-02-06'],
    ['{20181023} governance', '2018-10-23'],
    ['{2016\\-06\\-01}', '2016-06-01'],
    ['{the 21st of June 2023}', '2023-06-21'],
    ['in June 2024', null],
    ['Version 2.1 of 2024', null],
    ['March 5', null],
    ['2024-13-45', null],
    ['next Friday', null],
  ];
  for (const [marked, day, order] of rows) {
    it(`${marked} → ${day}`, () => {
      const { text, expected } = unmark(marked);
      const found = findDay(text, order ?? 'mdy');
      assert.equal(found?.day ?? null, day);
      assert.equal(found && text.slice(found.start, found.end), expected);
    });
  }
});

describe('dayInPath', () => {
  const rows: [path: string, day: string | null][] = [
    ['notes/2021-02-16.md', '2021-02-16'],
    ['16-11-2022-board.md', '2022-11-16'],
    ['20181023-governance.md', '2018-10-23'],
    ['minutes_20Nov2025.md', '2025-11-20'],
    ['2022/telcons/06-09-minutes.md', '2022-06-09'],
    ['2025.02.06-weekly.md', '2025-02-06'],
    ['agenda_2015_01_21.txt', '2015-01-21'],
    ['notes/2024/03/05.md', '2024-03-05'],
    ['notes\\2024\\March 5.md', '2024-03-05'],
    ['notes/2024-03/05-standup.md', '2024-03-05'],
    ['5th-March-2024.md', '2024-03-05'],
    ['notes/240503-sync.md', '2024-05-03'],
    ['notes/2024-W18.md', '2024-04-29'],
    ['notes/2024/KW 18.md', '2024-04-29'],
    ['notes/2024-KW18-sitzung.md', '2024-04-29'],
    ['2024-05-03T10-00.md', '2024-05-03'],
    ['room-991399.md', null],
    ['Meeting 60.md', null],
    ['2024/notes-12.md', null],
    ['000_5c2df377bf8a573d.txt', null],
    ['', null],
  ];
  for (const [path, day] of rows) it(`${path} → ${day}`, () => assert.equal(dayInPath(path), day));
});

describe('dateOrder', () => {
  it('follows the dates that can be read one way only', () => {
    assert.equal(dateOrder('| Date | 18/12/2024 |\n1/2/2025'), 'dmy');
    assert.equal(dateOrder('12/18/2024'), 'mdy');
    assert.equal(dateOrder('3/4/2024, 24/7, 1/99/2024'), null);
  });
});
