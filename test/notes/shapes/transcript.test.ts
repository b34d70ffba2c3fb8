import assert from 'node:assert/strict';
import { attendees } from '../../../src/notes/note.ts';
import { checkCommitments, read } from '../check.ts';

const path = 'calls/2024-03-18.txt';
const said = 'Action item for me: check the buoys by Friday.';

const notations: [string, (time: string, name: string, words: string) => string][] = [
  ['[time] name:', (time, name, words) => `[${time}] ${name}: ${words}`],
  ['(time) name:', (time, name, words) => `(${time}) ${name}: ${words}`],
  ['time name:', (time, name, words) => `${time} ${name}: ${words}`],
  ['time - name:', (time, name, words) => `${time} - ${name}: ${words}`],
  ['name [time]:', (time, name, words) => `${name} [${time}]: ${words}`],
  ['name (time):', (time, name, words) => `${name} (${time}): ${words}`],
  ['name time, words below', (time, name, words) => `${name}  ${time}\n${words}\n`],
  ['**name** time, words below', (time, name, words) => `**${name}** ${time}\n${words}\n`],
  ['[time] **name**:', (time, name, words) => `[${time}] **${name}**: ${words}`],
  ['[h:mm:ss] name:', (time, name, words) => `[00:${time}] ${name}: ${words}`],
  ['name: without times', (_, name, words) => `${name}: ${words}`],
  ['WebVTT', (time, name, words) => `00:${time}.000 --> 00:${time}.900\n<v ${name}>${words}</v>\n`],
];

describe('transcripts', () => {
  for (const [notation, turn] of notations)
    it(notation, () => {
      const turns = [
        turn('00:10', 'Ann Bell', 'Good morning to you all.'),
        turn('00:20', 'Bob Carr', said),
        turn('00:30', 'Ann Bell', 'The sea is calm.'),
        turn('00:40', 'Bob Carr', 'It is indeed.'),
      ];
      const text = `${notation === 'WebVTT' ? 'WEBVTT\n\n' : ''}${turns.join('\n')}\n`;
      const note = checkCommitments(text, ['open | Bob Carr | 2024-03-22 | check the buoys'], {
        path: notation === 'WebVTT' ? 'calls/2024-03-18.vtt' : path,
      });
      assert.deepEqual(
        attendees(note).map(({ name }) => name),
        ['Ann Bell', 'Bob Carr'],
      );
    });

  it('captions may have a headed list below the last of them, as a comment too, and nothing else', () => {
    const cues = `WEBVTT\n\n00:10.000 --> 00:12.000\n<v Ann Bell>The sea is calm.\n\n00:12.000 --> 00:14.000\n<v Bob Carr>It is.\n\n`;
    const at = 'calls/2024-03-18.vtt';
    for (const heading of ['Action items:\n', 'NOTE\nAction items:\n', 'ACTION ITEMS\n\n'])
      checkCommitments(
        `${cues}${heading}- Bob: check the buoys (due 2024-03-22)\n`,
        ['open | Bob Carr | 2024-03-22 | check the buoys'],
        { path: at },
      );
    for (const other of ['NOTE\nchecked by ear\n', '7\n', 'STYLE\n::cue { color: red }\n', '- Bob: check the buoys\n'])
      checkCommitments(cues + other, [], { path: at });
  });

  it('are told by their turns', () =>
    assert.equal(read('[00:01] Ann: a\n[00:02] Bob: b\n[00:03] Ann: c\n', { path }).shape, 'transcript'));

  it('speakers have roles', () => {
    const { people } = read('[00:01] Ann Bell (Chair): a\n[00:02] Bob: b\n[00:03] Bob: c\n', { path });
    assert.equal(people[0]?.name, 'Ann Bell');
    assert.equal(people[0].role, 'Chair');
  });

  it('a list of times with words is none', () =>
    assert.notEqual(read('Plan\n\n10:00 Doors: open\n', { path: 'notes/plan.txt' }).shape, 'transcript'));

  it('words may stand on further lines', () =>
    checkCommitments(
      '[00:01] Ann Bell: Well.\nI think so.\nAction item for me: check the buoys.\n[00:02] Bob Carr: Good.\n[00:03] Ann Bell: Bye.\n',
      ['open | Ann Bell | - | check the buoys'],
      { path },
    ));

  it('a recap below the last turn is read as written', () =>
    checkCommitments(
      '[00:01] Ann Bell: Well.\n[00:02] Bob Carr: Good.\n[00:03] Ann Bell: Bye.\n\nACTION ITEMS:\n1. Bob Carr - order paper by March 28\n2. Ann - check the buoys\n',
      ['open | Bob Carr | 2024-03-28 | order paper', 'open | Ann Bell | - | check the buoys'],
      { path },
    ));
});

describe('chat logs', () => {
  it('IRC with times', () => {
    const note = checkCommitments(
      '15:10:00 <ann> hello\n15:10:20 <bob> ACTION: bob to check the buoys\n15:10:40 <ann> fine\n',
      ['open | bob | - | check the buoys'],
      { path: 'logs/2024-03-18.txt' },
    );
    assert.deepEqual(
      attendees(note).map(({ name }) => name),
      ['ann', 'bob'],
    );
  });
  it('IRC without times', () => {
    const note = checkCommitments(
      '<ann> hello\n<bob> ACTION: bob to check the buoys\n<ann> fine\n<ann> bye\n',
      ['open | bob | - | check the buoys'],
      { path: 'logs/2024-03-18.txt' },
    );
    assert.deepEqual(
      attendees(note).map(({ name }) => name),
      ['ann', 'bob'],
    );
  });
  it('"present+" and "#here" name who is there', () => {
    const note = read(
      '15:10 <st> present+ Ann_Bell\n15:11 <st> scribe: st\n15:12 <cho> #here Cho Diaz\n15:13 <st> hello\n',
      { path },
    );
    assert.ok(attendees(note).some(({ name }) => /Ann.Bell/.test(name)));
    assert.ok(attendees(note).some(({ name }) => name === 'Cho Diaz'));
  });
  it('a bot that repeats an action tells nothing new', () =>
    checkCommitments(
      '15:10 <ann> ACTION: St to check the buoys\n15:10 <trackbot> Created ACTION-12 - Check the buoys [on St - due 2024-03-25].\n15:11 <st> fine\n',
      ['open | st | 2024-03-25 | check the buoys | x2'],
      { path: 'logs/2024-03-18.txt' },
    ));
});
