import assert from 'node:assert/strict';
import { attendees } from '../../../src/notes/note.ts';
import { checkCommitments, read } from '../check.ts';

const path = 'calls/2024-03-18.txt';
const promise = 'Action item for me: check the buoys by Friday.';

/** Four turns of Ann Bell and Bob Carr, in the notation of an export. */
const exports: [string, string][] = [
  [
    'Slack: name, time, words on lines of their own',
    `Ann Bell\n  8:02 AM\nMorning all.\nBob Carr\n  8:03 AM\n${promise}\nAnn Bell\n  8:05 AM\nThe sea is calm.\nBob Carr\n  8:06 AM\nIndeed.\n`,
  ],
  [
    'Slack: name [time]',
    `Ann Bell  [8:02 AM]\nMorning all.\n\nBob Carr  [8:03 AM]\n${promise}\n\nAnn Bell  [8:05 AM]\nThe sea is calm.\n`,
  ],
  [
    'Discord',
    `Ann Bell — Today at 10:02\nMorning all.\nBob Carr — Today at 10:03\n${promise}\nAnn Bell — Today at 10:05\nCalm.\n`,
  ],
  [
    'Discord, exported to text',
    `Guild: Harbour\nChannel: pier\n\n[18-Mar-24 07:02 PM] Ann Bell\nMorning all.\n\n[18-Mar-24 07:04 PM] Bob Carr\n${promise}\n\n[18-Mar-24 07:05 PM] Ann Bell\nCalm.\n`,
  ],
  [
    'WhatsApp, Android',
    `18/03/2024, 10:01 - Messages and calls are end-to-end encrypted.\n18/03/2024, 10:02 - Ann Bell: Morning all.\n18/03/2024, 10:03 - Bob Carr: ${promise}\n18/03/2024, 10:05 - Ann Bell: Calm.\n`,
  ],
  [
    'WhatsApp, iPhone',
    `[18/03/2024, 10:02:11] Ann Bell: Morning all.\n[18/03/2024, 10:03:40] Bob Carr: ${promise}\n[18/03/2024, 10:05:00] ~ Ann Bell: Calm.\n`,
  ],
  [
    'Zoom chat, words below',
    `10:02:11 From Ann Bell to Everyone:\n\tMorning all.\n10:03:40 From Bob Carr to Everyone:\n\t${promise}\n10:05:00 From Ann Bell to Bob Carr (Direct Message):\n\tCalm.\n`,
  ],
  [
    'Zoom chat, words on the line',
    `10:02:11\t From  Ann Bell : Morning all.\n10:03:40\t From  Bob Carr : ${promise}\n10:05:00\t From  Ann Bell : Calm.\n`,
  ],
  [
    'Teams, surname first nowhere',
    `Ann Bell   0:04\nMorning all.\n\nBob Carr   0:10\n${promise}\n\nAnn Bell   0:20\nCalm.\n\nBob Carr stopped transcription\n`,
  ],
  ['time, name, words below', `00:04 Ann Bell\nMorning all.\n\n00:10 Bob Carr\n${promise}\n\n00:20 Ann Bell\nCalm.\n`],
  [
    'name, blank line, words',
    `Ann Bell  0:04\n\nMorning all.\n\nBob Carr  0:10\n\n${promise}\n\nAnn Bell  0:20\n\nCalm.\n`,
  ],
  [
    'Google Meet: times on lines of their own',
    `Attendees\nAnn Bell, Bob Carr\n\nTranscript\n\n00:00:00\n\nAnn Bell: Morning all.\nBob Carr: ${promise}\nAnn Bell: Calm.\nBob Carr: Indeed.\n\n00:05:00\n\nAnn Bell: Bye.\n\nMeeting ended after 00:05:42\n`,
  ],
  [
    'names alone on their lines',
    `Ann Bell\nMorning all.\n\nBob Carr\n${promise}\n\nAnn Bell\nThe sea is calm.\n\nBob Carr\nIndeed it is.\n`,
  ],
  [
    'a blank before the colon',
    `[00:03] Ann Bell : Morning all.\n[00:10] Bob Carr : ${promise}\n[00:20] Ann Bell : Calm.\n`,
  ],
  [
    'speakers in bold in Markdown',
    `# Call\n\n**Ann Bell:** Morning all.\n\n**Bob Carr:** ${promise}\n\n**Ann Bell:** Calm.\n\n**Bob Carr:** Indeed.\n`,
  ],
  [
    'Teams, surnames first',
    `Bell, Ann   0:04\nMorning all.\n\nCarr, Bob   0:10\n${promise}\n\nBell, Ann   0:20\nCalm.\n`,
  ],
  [
    'bold names with the colon outside',
    `# Call\n\n**Ann Bell**: Morning all.\n**Bob Carr**: ${promise}\n**Ann Bell**: Calm.\n**Bob Carr**: Indeed.\n`,
  ],
  [
    'a list within what somebody says',
    `Ann Bell  9:02 AM\nTwo things:\n• the lamp is old\n• the pier is new\nBob Carr  9:03 AM\nWell:\n• the sea is calm\n${promise}\nAnn Bell  9:05 AM\nGood.\n`,
  ],
  [
    'captions with >>',
    `>> Ann Bell: Morning all.\n>> Bob Carr: ${promise}\n>> Ann Bell: Calm.\n>> Bob Carr: Indeed.\n`,
  ],
  [
    'a range of times',
    `0:04 - 0:09 Ann Bell\nMorning all.\n0:10 - 0:19 Bob Carr\n${promise}\n0:20 - 0:25 Ann Bell\nCalm.\n`,
  ],
];

describe('exports of calls and chats', () => {
  for (const [name, text] of exports)
    it(name, () => {
      const note = checkCommitments(text, ['open | Bob Carr | 2024-03-22 | check the buoys'], { path });
      assert.deepEqual(
        attendees(note).map((person) => person.name),
        ['Ann Bell', 'Bob Carr'],
      );
    });

  it('a chat counts from the day its messages stand under', () =>
    checkCommitments(
      'Monday, March 4th, 2024\n\nAnn Bell\n  8:02 AM\nAction item for me: ring by tomorrow.\n\nThursday, March 7th, 2024\n\nBob Carr\n  8:03 AM\nAction item for me: order paper by tomorrow.\nAnn Bell\n  8:05 AM\nGood.\n',
      ['open | Ann Bell | 2024-03-05 | ring', 'open | Bob Carr | 2024-03-08 | order paper'],
      { path },
    ));

  it('captions in small letters, lines cut anywhere', () => {
    const text =
      'ann bell: morning all can you hear me because i can see you and\nnot hear you\nbob carr: we hear you\nann bell: good the sea is calm and the lamp is lit and there is nothing to do\nexcept for the buoys\nbob carr: indeed\n';
    assert.deepEqual(
      attendees(read(text, { path })).map((person) => person.name),
      ['ann bell', 'bob carr'],
    );
  });

  it('WeeChat, its columns parted by tabs', () => {
    const text =
      '2024-03-18 10:01:00\t-->\tann (~a@harbour) has joined #pier\n2024-03-18 10:02:11\t@ann\tmorning all\n2024-03-18 10:03:40\tbob\tACTION: bob to check the buoys\n2024-03-18 10:05:00\t@ann\tfine\n';
    const note = checkCommitments(text, ['open | bob | - | check the buoys'], { path });
    assert.deepEqual(
      attendees(note).map((person) => person.name),
      ['ann', 'bob'],
    );
  });

  it('IRC with modes and notices', () => {
    const text =
      '16:58 -!- ann [~ann@example] has joined #pier\n17:00 <@ann> hello\n17:01 < bob> ACTION: bob to check the buoys\n17:02 * ann waves\n17:03 <@ann> fine\n';
    const note = checkCommitments(text, ['open | bob | - | check the buoys'], { path });
    assert.deepEqual(
      attendees(note).map((person) => person.name),
      ['ann', 'bob'],
    );
  });

  it('IRC with weekdays, and a bridge that tells who joined', () => {
    const text =
      '[Tue 11:05:39] <ann>\thello\n[Tue 11:05:41] <bridge>\tBob Carr [SIP/10.0.0.1-01] has joined the conference.\n[Tue 11:06:00] <ann>\tACTION: ann to check the buoys\n';
    const note = checkCommitments(text, ['open | ann | - | check the buoys'], { path });
    assert.deepEqual(
      attendees(note).map((person) => person.name),
      ['ann', 'Bob Carr'],
    );
  });
});

const plain: [string, string][] = [
  ['an agenda with times', 'Plan\n\nDoors open 10:00\nLunch 12:30\nDoors close 18:00\n'],
  [
    'an agenda with times first',
    'Plan\n\n10:00 Welcome\nEverybody comes in.\n10:30 Harbour tour\nBring boots.\n12:00 Lunch\nSoup.\n',
  ],
  [
    'topics over paragraphs',
    'Minutes\n\nOld Business\nThe lamp is old.\n\nNew Business\nThe pier is new.\n\nNext Meeting\nIn May.\n\nAny Other\nNone.\n',
  ],
  [
    'a list of work',
    'Harbour\n\nACTION ITEMS\nAnn: order paper\nBob: check the buoys\nAnn: ring the mayor\nBob: paint the pier\n',
  ],
  ['a form', 'Location: Pier\nTime: 10:00\nOwner: Ann\nDue: Friday\n'],
];

describe('no export', () => {
  for (const [name, text] of plain)
    it(name, () =>
      assert.ok(
        read(text, { path: 'notes/a.txt' }).blocks.every(({ kind }) => kind !== 'turn') &&
          read(text, { path: 'notes/a.txt' }).shape === 'plain',
      ),
    );
});
