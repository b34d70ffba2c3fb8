import { checkDue, checkNoDue } from './check.ts';

describe('dates in digits and months by name', () => {
  checkDue([
    ['send it {by 3 June}', '2024-06-03'],
    ['send it {by 3rd of June 2025}', '2025-06-03'],
    ['send it {by June 3}', '2024-06-03'],
    ['send it {by Jun. 3rd, 2025}', '2025-06-03'],
    ['send it {by 3-Jun-24}', '2024-06-03'],
    ['send it {by 3-5 June}', '2024-06-05'],
    ['send it {by 3 to 5 June}', '2024-06-05'],
    ['send it {by June 3-5}', '2024-06-05'],
    ['send it {by 30 June - 2 July}', '2024-07-02'],
    ['send it {by 2024 June 3}', '2024-06-03'],
    ['send it {by 2024/06/03}', '2024-06-03'],
    ['send it {by 6/3}', '2024-06-03'],
    ['send it {by 6/3/24}', '2024-06-03'],
    ['send it {by 25/6/24}', '2024-06-25'],
    ['send it {by 6/2024}', '2024-06-30'],
    ['send it {by 2024 June}', '2024-06-30'],
    ['send it {by Friday, 7 June}', '2024-06-07'],
    ['send it {by 7 June, 5pm 2025}', '2025-06-07'],
  ]);
  checkDue(
    [
      ['send it {by June}', '2024-06-30'],
      ['send it {by sept}', '2024-09-30'],
      ['in prod {by end of February}', '2025-02-28'],
    ],
    { day: '2024-05-31', next: null, order: 'mdy' },
  );
  checkNoDue(['send 31/2 by mail', 'see 45/13/99', 'rows of June', 'version 3.4 by Ann', 'pages 10-12']);
});

describe('times of day beside days', () => {
  checkDue([
    ['send it {by Friday at 5}', '2024-05-17'],
    ['send it {by Friday, 10:00-11:30}', '2024-05-17'],
    ['send it {by 17:00 on Friday}', '2024-05-17'],
    ['send it {by Friday 10:00 CET}', '2024-05-17'],
    ['send it {by Friday 10:00 UTC+2}', '2024-05-17'],
    ['send it {by 5pm}', '2024-05-15'],
    ["send it {by 5 o'clock}", '2024-05-15'],
    ['send it {by Monday to Wednesday}', '2024-05-22'],
  ]);
  checkNoDue(['seats 10-12', 'from 3 to 5 of them', 'at 12 seats', 'by 99:99 or so']);
});
