import assert from 'node:assert/strict';
import { findDue, readDue } from '../../../src/notes/dates/index.ts';
import type { Reference } from '../../../src/notes/dates/index.ts';
import { checkDue, checkNoDue, reference } from './check.ts';

describe('findDue', () => {
  describe('weekdays: the first after the reference', () => {
    checkDue([
      ['Nora to send the figures {by Friday}', '2024-05-17'],
      ['{by Wednesday} please', '2024-05-22'],
      ['{on Tue} we test it', '2024-05-21'],
      ['Ship it {Monday morning}', '2024-05-20'],
      ['{by this Thursday}', '2024-05-16'],
      ['{next Monday}', '2024-05-20'],
      ['{by next Friday}', '2024-05-24'],
      ['Pia brings the keys {on Wednesday next week}', '2024-05-22'],
      ['{by Friday of next week}', '2024-05-24'],
      ['{till Friday week}', '2024-05-24'],
      ['Slides {by Thurs}.', '2024-05-16'],
      ['Agenda ({due Sat})', '2024-05-18'],
      ['{by Friday 5pm}', '2024-05-17'],
      ['Lab results {Monday evening at the latest}', '2024-05-20'],
    ]);
    checkNoDue([
      'The sun was out and we sat down to wed the two tables',
      'Mon ami wrote the report',
      'We went through the notes from last Friday',
      "Monday's meeting was short",
      'Ines fixed the door on Tuesday',
      'She sent the contract to the printers on Monday',
      'On Friday we shipped the beta',
      'We always meet every Thursday',
    ]);
  });

  describe('single days', () => {
    checkDue([
      ['I will write it up {tonight}', '2024-05-15'],
      ['{by tomorrow noon}', '2024-05-16'],
      ['fix bug 12 {tomorrow}', '2024-05-16'],
      ['print room 7 {on Friday}', '2024-05-17'],
      ['finish {EOD}', '2024-05-15'],
      ['finish {EOD Friday}', '2024-05-17'],
      ['{by end of day tomorrow}', '2024-05-16'],
      ['{the day after tomorrow}', '2024-05-17'],
      ['Call the bank {this afternoon}', '2024-05-15'],
      ['Call them back {by 5pm}', '2024-05-15'],
      ['It is on your desk {by lunch}', '2024-05-15'],
    ]);
    checkNoDue([
      "Copies for today's meeting",
      'It broke yesterday',
      'The call started at 9:30',
      'By 2:20 it was down again',
    ]);
  });

  describe('weeks, months, quarters', () => {
    checkDue([
      ['{this week}', '2024-05-17'],
      ['Revisit it {next week}', '2024-05-24'],
      ['{by end of week}', '2024-05-17'],
      ['{by the end of next week}', '2024-05-24'],
      ['{by EOW}', '2024-05-17'],
      ['{EOM}', '2024-05-31'],
      ['{by the end of the month}', '2024-05-31'],
      ['{by end of next month}', '2024-06-30'],
      ['{by the end of the quarter}', '2024-06-30'],
      ['{by end of year}', '2024-12-31'],
      ['{over the weekend}', '2024-05-19'],
      ['{this weekend}', '2024-05-19'],
      ['{next weekend}', '2024-05-26'],
      ['{the week after next}', '2024-05-31'],
      ['{early next week}', '2024-05-21'],
      ['Prototype {in Q3}', '2024-09-30'],
      ['Prototype ({Q1})', '2025-03-31'],
      ['{by the end of Q4 2025}', '2025-12-31'],
      ['Draft {week of June 3}', '2024-06-07'],
      ['Tests {in the week of the 20th}', '2024-05-24'],
      ['{Week of Sept 30 - Oct 4}', '2024-10-04'],
      ['Done {in the first week of June}', '2024-06-07'],
      ['Done {in the last week of October}', '2024-10-31'],
      ['Done {by week 25}', '2024-06-21'],
    ]);
    checkNoDue([
      'That was decided last week',
      'What is different this year?',
      'The weekly report',
      'The Q2 figures look good',
    ]);
  });

  describe('months and days of the month', () => {
    checkDue([
      ['{early March}', '2025-03-10'],
      ['{mid-November}', '2024-11-15'],
      ['{by the middle of June}', '2024-06-15'],
      ['{late February}', '2025-02-28'],
      ['{by the end of August}', '2024-08-31'],
      ['{in June}', '2024-06-30'],
      ['Launch {in May}', '2024-05-31'],
      ['{June 2026}', '2026-06-30'],
      ['Handover {in the 2026-01 timeframe}', '2026-01-31'],
      ['{in Jan or Feb}', '2025-02-28'],
      ['{by the 20th}', '2024-05-20'],
      ['{on the 5th}', '2024-06-05'],
      ['{on the twenty-first}', '2024-05-21'],
      ['{by the first of June}', '2024-06-01'],
      ['{August the second}', '2024-08-02'],
      ['{by the 3rd of next month}', '2024-06-03'],
      ['Papers {by Tuesday the 21st}', '2024-05-21'],
      ['Rent {by the first of the month}', '2024-06-01'],
      ['Rent {by the last day of the month}', '2024-05-31'],
    ]);
    checkNoDue([
      'You may want to march on with it',
      'The second draft is better than the first',
      'The 1st floor needs paint',
      'May I ask who has the key?',
      'April takes the minutes',
      'A third-party service',
      'In 2023 we had nine',
      'Since March the pump leaks',
    ]);
  });

  describe('dates', () => {
    checkDue([
      ['{by June 3, 2024}', '2024-06-03'],
      ['Due: {May 20, 2024}', '2024-05-20'],
      ['({due 2024-06-01})', '2024-06-01'],
      ['{by 2024\\-06\\-01}', '2024-06-01'],
      ['{by 2024‐06‐01}', '2024-06-01'],
      ['{by 3\u00a0June}', '2024-06-03'],
      ['{by May 3rd}', '2024-05-03'],
      ['{by April 3rd}', '2025-04-03'],
      ['{on Monday, June 3rd}', '2024-06-03'],
      ['{by 3/6}', '2025-03-06'],
      ['{by 6/3/24}', '2024-06-03'],
      ['{by 18.06.2024}', '2024-06-18'],
      ['{June 3-7}', '2024-06-07'],
      ['{on may 31/june 1}', '2024-06-01'],
      ['{by Dec 28 - Jan 3}', '2025-01-03'],
      ['**Deadline:** {June 3rd} (TONIGHT)', '2024-06-03'],
      ['{June 3rd} (before expiry on June 9th)', '2024-06-03'],
      ['{by **June 3}**', '2024-06-03'],
      ['Anton spends {next week} (May 22 - 24) on it', '2024-05-24'],
    ]);
    checkDue([['{by 3/6}', '2024-06-03']], { ...reference, order: 'dmy' });
    checkNoDue([
      'Update to v2.1 and 3.4',
      'We need 24/7 support',
      'About 3/4 of it is done',
      'PR #2847 and ACTION-123',
      'See https://example.org/2024/06/01/post',
      'See `report-2024-06-01.md`',
      'Minutes of June 3',
      'Score was 3-2',
      'Discuss the 2019-03-04 proposal',
      'Call 555-1234',
    ]);
  });

  describe('spans of time', () => {
    checkDue([
      ['{within two weeks}', '2024-05-29'],
      ['A report {in 24 hours}', '2024-05-16'],
      ['{in a week or two}', '2024-05-29'],
      ['{in 2-3 days}', '2024-05-18'],
      ['Follow up {in a month}', '2024-06-15'],
      ["{in two months' time}", '2024-07-15'],
      ['{two weeks from now}', '2024-05-29'],
      ['{within 5 working days}', '2024-05-22'],
      ['{in ten minutes}', '2024-05-15'],
      ['You have it {within the hour}', '2024-05-15'],
      ['Meet {in the next couple of weeks}', '2024-05-29'],
      ['{in a few weeks}', null],
      ['{in the coming weeks}', null],
      ['{two weeks from Friday}', '2024-05-31'],
      ['Reply {by 9am tomorrow}', '2024-05-16'],
    ]);
    checkNoDue([
      'Five days for caching',
      'It takes 2-3 days',
      'He is away for two weeks',
      '3 days of work',
      'It ran 35 minutes',
      'Two weeks ago it broke',
    ]);
  });

  describe('meetings', () => {
    checkDue([
      ['Read the paper {before the next meeting}', '2024-05-29'],
      ['Slides {for the next steering group call}', '2024-05-29'],
      ['Bring the list {next time}', '2024-05-29'],
      ['Status from everyone {before that meeting}', '2024-05-29'],
      ['Papers out {two days before the meeting}', '2024-05-27'],
      ["Look at it {before Monday's meeting}", '2024-05-20'],
    ]);
    checkDue([['Read the paper {before the next meeting}', null]], { ...reference, next: null });
    checkNoDue(['We skip the meeting with Acme', 'Friday’s meeting was moved']);
  });

  describe('conditions', () => {
    checkDue([
      ['Optimize the queries {before production}', null],
      ['Publish {once legal has signed}', null],
      ['Run it {after indexes are done}', null],
      ['I can do it {if the queue is ready}', null],
      ['{As soon as I have the quote}, I will ring the yard', null],
      ['Send the keys {ASAP}', null],
      ["We can't merge {until the audit is complete}", null],
      ['Finish it {by the next release}', null],
      ['Repaint the hall {before Christmas}', null],
      ['Test before production, {by June 3}', '2024-06-03'],
    ]);
    checkNoDue([
      'Check if the queue is ready',
      'Find out when the van is back',
      'Look after the children',
      'If it rains, what do we do with the tent',
      'The pump runs once a week',
      'Stick to the plan until it fails',
      'The contract was approved by Ruth',
    ]);
  });

  describe('choice', () => {
    checkDue([
      ['Sent {by Friday} for the launch on Monday', '2024-05-17'],
      ['Draft by Friday, final {by Monday}', '2024-05-20'],
      ['Due Friday, {extended to Monday}', '2024-05-20'],
    ]);
  });

  it('tells announced from named, relative from absolute, and the date words alone', () => {
    const by = findDue('Lena will send it by Friday, she says', reference);
    assert.deepEqual(by && [by.announced, by.relative, by.dateStart, by.dateEnd], [true, true, 21, 27]);
    assert.equal(findDue('on Tuesday the 21st', reference)?.relative, true);
    const on = findDue('Lena will send it on June 3, 2024', reference);
    assert.deepEqual(on && [on.announced, on.relative], [false, false]);
    assert.equal(findDue('Send it by **2024\\-06\\-01**', reference)?.text, 'by 2024-06-01');
  });

  it('keeps relative words without a day when there is no reference', () => {
    const none: Reference = { day: null, next: null, order: 'mdy' };
    assert.equal(findDue('by Friday', none)?.day, null);
    assert.equal(findDue('by Friday', none)?.text, 'by Friday');
    assert.equal(findDue('by June 3', none)?.day, null);
    assert.equal(findDue('by June 3, 2024', none)?.day, '2024-06-03');
    assert.equal(findDue('by 5pm', none)?.day, null);
  });

  it('does not mind hostile texts', () => {
    const size = 2_000_000;
    for (const part of [
      '1',
      'by ',
      'may ',
      '2024-10-08 ',
      'end of the ',
      '*',
      '`',
      '](',
      '<!--',
      ' ',
      'in the next ',
      '1/1/',
      'a',
      'if is ',
    ]) {
      const text = part.repeat(size / part.length);
      const before = performance.now();
      findDue(text, reference);
      readDue(text, reference);
      assert.ok(performance.now() - before < 3000, `${JSON.stringify(part)} takes too long`);
    }
  });
});

describe('readDue', () => {
  const rows: [value: string, day: string | null][] = [
    ['Friday', '2024-05-17'],
    ['October 9th (BEFORE expiration on Oct 10th)', '2024-10-09'],
    ['29 March 2024', '2024-03-29'],
    ['2026-01 timeframe', '2026-01-31'],
    ['May', '2024-05-31'],
    ['Q3', '2024-09-30'],
    ['24 hours', '2024-05-16'],
    ['2 weeks', '2024-05-29'],
    ['Tomorrow, end of day', '2024-05-16'],
    ['Next week or early January', '2025-01-10'],
    ['12/02/2026', '2026-12-02'],
    ['Before production', null],
    ['next meeting', '2024-05-29'],
    ['3/1, extended to June 15', '2024-06-15'],
    ['ASAP', null],
  ];
  for (const [value, day] of rows) {
    it(`${value} → ${day}`, () => {
      const found = readDue(`  ${value} `, reference);
      assert.equal(found?.text, value);
      assert.equal(found?.start, 2);
      assert.equal(found?.end, 2 + value.length);
      assert.equal(found?.day, day);
    });
  }
  for (const value of ['', '   ', 'TBD', 'tbd.', '-', '—', 'n/a', 'N/A', 'None', '?']) {
    it(`nothing in ${JSON.stringify(value)}`, () => {
      assert.equal(readDue(value, reference), null);
    });
  }
});
