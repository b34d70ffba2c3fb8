import assert from 'node:assert/strict';
import { checkCommitments, read, unmark } from './check.ts';

const plainPath = 'minutes/sync.md';

/** The date's place is marked `«…»`; without a mark it comes from the file's name. */
const dates: [string, string, string | null][] = [
  ['# Sync «2024-03-18»\n', plainPath, '2024-03-18'],
  ['# «2024-03-18» Sync\n', plainPath, '2024-03-18'],
  ['# Sync, «18 March 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n«March 18, 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n«Monday, March 18th, 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\nDate: «2024-03-18»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n**Date:** «18 March 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n- **Date**: «March 18, 2024»\n', plainPath, '2024-03-18'],
  ['# Sync\n\n| Date | «18 March 2024» |\n| --- | --- |\n| Place | Office |\n', plainPath, '2024-03-18'],
  ['---\ndate: «2024-03-18»\n---\n\n# Sync\n', plainPath, '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/2024-03-18.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/2024-03-18-sync.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/20240318-sync.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/18-03-2024-sync.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', 'minutes/minutes_18Mar2024.md', '2024-03-18'],
  ['# Sync\n\nWords.\n', '2024/telcons/03-18-minutes.md', '2024-03-18'],
  ['# Sync\n\nDate: «2024-03-18»\n\n- report of 2024-01-02\n', plainPath, '2024-03-18'],
  ['# Sync\n\nNext meeting: 2024-04-08\n\nDate: «2024-03-18»\n', plainPath, '2024-03-18'],
  ['Words of a place.\n\nMore.\n\nAnd more.\n\n== Agenda «18 March 2024» ==\n\n* lamp\n', plainPath, '2024-03-18'],
  [
    'Words.\n\nMore.\n\nAnd more.\n\nMinutes, «18 March 2024»\n----------------------\n\nLamp.\n',
    plainPath,
    '2024-03-18',
  ],
  [
    '= Hafen\n\nWords.\n\nMore.\n\nVereinssitzung «vom 18. März 2024, 18 bis 20 Uhr», im Schuppen\n',
    'minutes/hafen.adoc',
    '2024-03-18',
  ],
  ['= Hafen\n\nWords.\n\nMore.\n\nDie Versammlung wählt bis 18. März 2024 jemanden.\n', 'minutes/hafen.adoc', null],
  ['Words.\n\nMore.\n\nAnd more.\n\nThe lamp was bought on 18 March 2024 for the pier.\n', plainPath, null],
  [
    'Thanks, that would help.\n\n-Ann Bell\n\nOn «Mon, 18 Mar 2024 at 10:12», Bob Carr <b@harbour.example> wrote:\n> Shall I?\n',
    'minutes/mail.txt',
    '2024-03-18',
  ],
  ['# Sync\n\nWords.\n', plainPath, null],
  ['# Sync of release 3.18\n\nWe met 24 people.\n', plainPath, null],
  ['', plainPath, null],
];

describe('the date of the meeting', () => {
  for (const [marked, path, day] of dates)
    it(`${day} from ${JSON.stringify(marked)} in ${path}`, () => {
      const { text, due: places } = unmark(marked);
      const { date } = read(text, { path });
      assert.equal(date?.day ?? null, day);
      const span = date?.span;
      assert.deepEqual(
        span ? [text.slice(span.start, span.end)] : [],
        places.map(({ start, end }) => text.slice(start, end)),
      );
    });
});

/** Further places of the date, without its span. */
const elsewhere: [text: string, path: string, day: string | null][] = [
  ['# Treffen\n\nDatum: 18. April 2024\n', 'n.md', '2024-04-18'],
  ['# Protokoll\n\n**Verein**\n\n**Datum:** Do, 18.04.2024, 19 Uhr\n', 'n.md', '2024-04-18'],
  ['# Compte rendu\n\nJeudi 6 mars 2025, 20 h 15, salle B\n\nPrésents : Ann', 'n.md', '2025-03-06'],
  [
    '---\ntitle: x\ntags: [a]\n---\n\n# Compte rendu du bureau\n\nJeudi 6 mars 2025, 20 h 15, chez Ann (le foyer est fermé)\n',
    'n.md',
    '2025-03-06',
  ],
  ['# Acta\n\nJueves, 3 de abril de 2025\n', 'n.md', '2025-04-03'],
  ['ACTA DE LA REUNIÓN\nAsociación X\nLugar: sede\nFecha: 3 de abril de 2025\n', 'n.txt', '2025-04-03'],
  ['# Notes\n\nDate: 2024-05-03T15:00:00Z\n', 'n.md', '2024-05-03'],
  ['# Notes\n\nDate: 2024/05/03 15:00\n', 'n.md', '2024-05-03'],
  ['# Notes\n\nWhen: 03.05.24\n', 'n.md', '2024-05-03'],
  ['# Notes\n\nDate & Time: Fri May 3 2024 10:00 PST\n', 'n.md', '2024-05-03'],
  ['# Notes\n\nTeam call\n\nWords\n\nMinutes of the meeting held on 3 May 2024 in Bath\n', 'n.md', '2024-05-03'],
  ['# Notes\n\nWords.', '20240503-notes.md', '2024-05-03'],
  ['# Notes\n\nWords.', 'notes/2024-W18.md', '2024-04-29'],
  ['# Notes\n\nWords.', 'notes/2024_05_03.md', '2024-05-03'],
  ['# Notes\n\nWords.', 'notes/240503-x.md', '2024-05-03'],
  ['# Notes\n\nWords.', 'notes/2024/May/03.md', '2024-05-03'],
  ['# Notes\n\nWords.', 'notes/sync-May-3-2024.md', '2024-05-03'],
  ['# Notes, 3 May\n\nWords.', 'notes/2024/sync.md', '2024-05-03'],
  ['# Board 2024\n\nDate: Friday 3 May\n', 'notes/sync.md', '2024-05-03'],
  [
    'WEBVTT\n\nNOTE\nRecorded 2025-06-03, language en\n\n00:01.200 --> 00:05.900\n<v Ann>Okay.\n',
    'a.vtt',
    '2025-06-03',
  ],
  ['14:59:32 <bot> Meeting: Forms\n14:59:32 <bot> Date: 09 April 2014\n14:59:36 <al> hi\n', 'w.txt', '2014-04-09'],
  [
    'From: A <a@b.c>\nSent: Thursday, 6 March 2025 17:05\nTo: B <b@b.c>\nSubject: Re: x\n\nHi\n\nFrom: B <b@b.c>\nSent: Wednesday, 5 March 2025 09:40\nTo: A <a@b.c>\nSubject: x\n\nHello\n',
    'm.txt',
    '2025-03-05',
  ],
  ['Thanks.\n\nOn Tue, Mar 5, 2024 at 10:12 AM, Bo <bo@x.y> wrote:\n> Hi\n', 'm.txt', '2024-03-05'],
  ['Danke.\n\nAm 05.03.2024 um 10:12 schrieb Bo:\n> Hallo\n', 'm.txt', '2024-03-05'],
  ['Merci.\n\nLe mar. 5 mars 2024 à 10:12, Bo a écrit :\n> Salut\n', 'm.txt', '2024-03-05'],
  ['El 5 mar 2024, a las 10:12, Bo escribió:\n> Hola\n', 'm.txt', '2024-03-05'],
  ['Von: A <a@b.c>\nGesendet: Donnerstag, 29. August 2024 18:12\nAn: B\nBetreff: x\n\nHallo', 'm.txt', '2024-08-29'],
  ['De : A <a@b.c>\nEnvoyé : jeudi 29 août 2024 18:12\nÀ : B\nObjet : x\n\nBonjour', 'm.txt', '2024-08-29'],
  ['De: A <a@b.c>\nEnviado el: jueves, 29 de agosto de 2024 18:12\nPara: B\nAsunto: x\n\nHola', 'm.txt', '2024-08-29'],
  ['# WG\n\n- approve minutes of 2 April 2024\n- plan\n', 'n.md', null],
  ['# WG\n\nLast updated: 2 April 2024\n', 'n.md', null],
  ['# Sync, March 10, 2020\n', 'notes/2021-03-10.md', '2021-03-10'],
  ['# Sync, March 9, 2020\n', 'notes/2021-03-10.md', '2020-03-09'],
  ['# F2F\n\nDate: 12-14 May 2024\n', 'n.md', '2024-05-12'],
  ['# F2F May 12 - 14, 2024\n', 'n.md', '2024-05-12'],
  ['= Sync\n:date: 2024-05-03\n', 'n.adoc', '2024-05-03'],
  ['#+TITLE: Sync\n#+DATE: <2024-05-03 Fri>\n', 'n.org', '2024-05-03'],
  ['* <2024-05-03 Fri> Sync\n** TODO foo\n', 'n.org', '2024-05-03'],
  ['# Sync\n\n_Friday 3rd of May, 2024_\n', 'n.md', '2024-05-03'],
  ['Team sync (5/3/2024)\n\nfoo', 'n.txt', '2024-05-03'],
  ['Besprechung vom 3. Mai 2024\n\nfoo', 'n.txt', '2024-05-03'],
  ['Sitzung vom Freitag, dem 3. Mai 2024\n\nfoo', 'n.txt', '2024-05-03'],
  ['Hafenverein\n\nLampen\nKräne\nVorstandssitzung vom 3. Mai 2024, 18 Uhr, im Speicher\n', 'n.txt', '2024-05-03'],
  ['Réunion du vendredi 3 mai 2024\n\nfoo', 'n.txt', '2024-05-03'],
  ['Reunión del viernes 3 de mayo de 2024\n\nfoo', 'n.txt', '2024-05-03'],
  ['<!-- template -->\n# Sync\n\n| Date | Place |\n|---|---|\n| 2024-05-03 | Bath |\n', 'n.md', '2024-05-03'],
  [
    '[03.05.24, 18:02:11] Ann: hi\n[03.05.24, 18:03:00] Bo: yes\n[03.05.24, 18:03:30] Ann: ok\n',
    'chat.txt',
    '2024-05-03',
  ],
  ['5/3/24, 6:02 PM - Ann: hi\n5/3/24, 6:03 PM - Bo: yes\n5/3/24, 6:04 PM - Ann: ok\n', 'chat.txt', '2024-05-03'],
  ['[2024-05-03 18:02] ann: hi\n[2024-05-03 18:03] bo: yes\n[2024-05-03 18:03] ann: ok\n', 'chat.txt', '2024-05-03'],
  [
    '2024-05-03T18:02:11Z <ann> hi\n2024-05-03T18:03:11Z <bo> hi\n2024-05-03T18:04:11Z <ann> hi\n',
    'irc.log',
    '2024-05-03',
  ],
  ['Date: Week of March 4, 2024\n', 'n.md', '2024-03-04'],
  ['# Week 18, 2024\n\n- x', 'n.md', '2024-04-29'],
  ['# KW 18/2024\n\n- x', 'n.md', '2024-04-29'],
  ['# Sync\n\n\n## 3 May 2024\n\n- x\n\n## 10 May 2024\n\n- y', 'n.md', '2024-05-03'],
  ['Meeting ID: 2023-11\nTranscript\n\nNadia: Today is Wednesday the 5th of March 2025.\n', 'n.txt', '2025-03-05'],
];

describe('the date of the meeting in many layouts and languages', () => {
  for (const [text, path, day] of elsewhere)
    it(`${day} from ${JSON.stringify(text)} in ${path}`, () =>
      assert.equal(read(text, { path }).date?.day ?? null, day));
});

describe('the next meeting', () => {
  for (const [words, day] of [
    ['Next meeting: 2024-04-08', '2024-04-08'],
    ['**Next meeting:** 8 April 2024, 10:00', '2024-04-08'],
    ['Next meeting is on April 8', '2024-04-08'],
    ['## Next meeting\n\nMonday 8 April 2024', '2024-04-08'],
    ['Next call: 2024-04-08', '2024-04-08'],
    ['Next meeting: Friday', '2024-03-22'],
    ['Next meeting: TBD', null],
    ['Words.', null],
    ['# Date for next meeting\nApril 8, 2024 at 14:00 UTC', '2024-04-08'],
    ['Nächste Sitzung: Montag, 8. April 2024, 19:30 Uhr', '2024-04-08'],
    ['**Nächster Termin:** 08.04.2024', '2024-04-08'],
    ['Die nächste Besprechung ist am 8. April.', '2024-04-08'],
    ['Prochaine réunion : lundi 8 avril 2024', '2024-04-08'],
    ['La prochaine séance aura lieu le 8 avril 2024.', '2024-04-08'],
    ['## Prochaine réunion\n\n8 avril à 18 h', '2024-04-08'],
    ['Próxima reunión: lunes 8 de abril de 2024', '2024-04-08'],
    ['La próxima reunión será el 8 de abril.', '2024-04-08'],
    ['We meet again on 8 April.', '2024-04-08'],
    ['| Next meeting | 8 April 2024 |', '2024-04-08'],
    ['Ann to raise it at the next meeting. On 8 April the hall closes.', null],
    ['Das Protokoll der letzten Sitzung vom 8. April 2024 fehlt.', null],
    ['The next meeting of the council discusses the report of 2 January 2024.', null],
  ] as const)
    it(`${day} from ${JSON.stringify(words)}`, () => assert.equal(read(`# Sync 2024-03-18\n\n${words}\n`).next, day));
});

describe('running logs', () => {
  const newestFirst =
    '# Harbour log\n\n## 2024-03-25\n\nActions:\n- order paper by Friday\n\n## 2024-03-18\n\nActions:\n- check the buoys by Friday\n';
  const oldestFirst =
    '# Harbour log\n\n## 18 March 2024\n\n### Actions\n\n- check the buoys by Friday\n\n## 25 March 2024\n\n### Actions\n\n- order paper by Friday\n';

  it('count each entry from its own heading, newest first', () =>
    checkCommitments(newestFirst, ['open | - | 2024-03-29 | order paper', 'open | - | 2024-03-22 | check the buoys'], {
      path: 'notes/log.md',
    }));

  it('count each entry from its own heading, oldest first', () =>
    checkCommitments(oldestFirst, ['open | - | 2024-03-22 | check the buoys', 'open | - | 2024-03-29 | order paper'], {
      path: 'notes/log.md',
    }));

  it('have the date of their first heading', () => {
    assert.equal(read(newestFirst, { path: 'notes/log.md' }).date?.day, '2024-03-25');
    assert.equal(read(oldestFirst, { path: 'notes/log.md' }).date?.day, '2024-03-18');
  });

  it('date their sections', () =>
    assert.deepEqual(
      read(oldestFirst, { path: 'notes/log.md' }).sections.map(({ title, day }) => [title, day]),
      [
        ['Harbour log', null],
        ['18 March 2024', '2024-03-18'],
        ['Actions', null],
        ['25 March 2024', '2024-03-25'],
        ['Actions', null],
      ],
    ));

  it('an item carried from entry to entry is one commitment', () =>
    checkCommitments(
      '# Log\n\n## 2024-03-18\n\nActions:\n- [ ] check the northern buoys\n\n## 2024-03-25\n\nActions:\n- [x] check the northern buoys\n- [ ] order paper\n',
      ['done | - | - | check the northern buoys | x2', 'open | - | - | order paper'],
      { path: 'notes/log.md' },
    ));
});
