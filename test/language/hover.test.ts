import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import { hover } from '../../src/language/hover.ts';
import { readableText } from '../../src/language/positions.ts';
import { readNote } from '../../src/notes/read.ts';
import { entryOf } from '../../src/workspace/entry.ts';
import { NoteIndex } from '../../src/workspace/note-index.ts';
import { contextOf, fixture } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind (Chair), Omar Haddad\n\n## Actions\n\n';

interface Options {
  markdown?: boolean;
  /** The workspace's other notes. */
  notes?: Record<string, string>;
  path?: string;
}

/** What is shown where the cursor `│` stands, behind the words it is about; null: nothing. */
function shown(text: string, { markdown = false, notes = {}, path = 'notes/talk.md' }: Options = {}): string | null {
  const { document, note, cursor } = fixture(text, path);
  const entries = Object.entries(notes).map(([other, words]) =>
    entryOf({ uri: `file:///ws/${other}`, folder: 'file:///ws', path: other }, words, readNote(words, { path: other })),
  );
  const own = entryOf({ uri: document.uri, folder: 'test:/', path }, readableText(document), note);
  const index = NoteIndex.empty.with(own, ...entries);
  const found = hover(document, note, cursor.start, contextOf(document, { index, showsMarkdown: markdown }));
  if (!found) return null;
  const { kind, value } = found.contents as MarkupContent;
  assert.equal(kind, markdown ? 'markdown' : 'plaintext');
  return `${document.getText(found.range)} → ${value}`;
}

describe('hover of a person', () => {
  it('tells who it is and what is open, the most urgent first', () => {
    const items =
      '- N│ora: Order the paint by 2024-03-18\n- Nora: Sweep\n- Nora: Count boats by 2024-03-25\n- [x] Nora: Order the tar\n';
    assert.equal(
      shown(head + items),
      'Nora → Nora Lind, Chair\n3 open, 1 overdue\n\n' +
        'Order the paint · Mon 18 Mar · overdue\nCount boats · Mon 25 Mar\nSweep',
    );
  });

  it('is there wherever the person is named', () => {
    assert.match(shown(head + '- Omar: Ask No│ra about it\n')!, /^Nora → Nora Lind, Chair\nnothing open$/);
    assert.match(
      shown('From: Nora Li│nd <nora@x.org>\nTo: Omar <o@x.org>\nSubject: Crane\n\nHello\n', { path: 'a.eml' })!,
      /^Nora Lind → Nora Lind/,
    );
    assert.equal(
      shown('Attendees: Ann Bell, Ann Carr\n\n- [ ] Sweep with An│n\n'),
      'Sweep with Ann → Sweep with Ann\nOpen · no owner · no due date',
    );
  });

  it('tells of other notes, and not of who only shares a first name', () => {
    const other = '# Pier\n\nDate: 2024-03-11\nAttendees: Nora Lind, Nora\n\n- [ ] Nora Lind: Mop by 2024-03-13\n';
    assert.equal(
      shown(head + '- N│ora: Sweep\n', { notes: { 'b.md': other } }),
      'Nora → Nora Lind, Chair\n2 open, 1 overdue; 1 in other notes\n\nMop · Wed 13 Mar · overdue · Pier, Mon 11 Mar\nSweep',
    );
    const short = 'Attendees: Nora, Omar\n\n- [ ] N│ora: Sweep\n';
    assert.equal(
      shown(short, { notes: { 'b.md': 'Attendees: Nora, Ivo\n\n- [ ] Nora: Mop\n' } }),
      'Nora → Nora\n1 open\n\nSweep',
    );
  });

  it('counts what is too much to show', () => {
    const items = Array.from({ length: 8 }, (_, i) => `- Nora: Paint boat number ${i + 1}\n`).join('');
    assert.match(
      shown(`${head}${items}\nThanks, No│ra.\n`)!,
      /8 open\n\n(?:Paint boat number \d\n){4}Paint boat number \d\n\nand 3 more$/,
    );
  });
});

describe('hover of a date', () => {
  it('tells the day and what it was counted from', () => {
    assert.equal(
      shown(`${head}- Nora: Order the paint by Fri│day\n`),
      'by Friday → Fri 15 Mar 2024, 4 days ago\n“by Friday”, counted from the meeting of Tue 12 Mar 2024',
    );
    assert.equal(shown(`${head}- Nora: Order the paint by 20│24-03-20\n`), 'by 2024-03-20 → Wed 20 Mar 2024, tomorrow');
  });

  it('tells of the mail a date was written in', () => {
    const mail =
      'From: Nora Lind <nora@x.org>\nTo: Omar Haddad <omar@x.org>\nDate: Wed, 13 Mar 2024 10:00:00 +0100\nSubject: Crane\n\n' +
      'Omar, can you send me the plan by Fri│day?\n';
    assert.equal(
      shown(mail, { path: 'a.eml' }),
      'by Friday → Fri 15 Mar 2024, 4 days ago\n“by Friday”, counted from the mail of Nora Lind, Wed 13 Mar 2024',
    );
  });

  it('tells that there is nothing to count from', () => {
    assert.equal(
      shown('Attendees: Nora Lind\n\n- [ ] Nora: Sweep by Fri│day\n'),
      'by Friday → “by Friday” is no day yet: the note has no date to count from.',
    );
    assert.match(
      shown('Attendees: Nora Lind\n\n- [ ] Nora: Sweep by Fri│day\n', { path: 'notes/2024-03-12-talk.md' })!,
      /counted from the meeting of Tue 12 Mar 2024, the date in the name of the file$/,
    );
  });

  it('tells of doubt', () => {
    assert.equal(
      shown(`${head}- Nora: Order the paint by Thursday, 20│24-03-15\n`)!.split('\n').at(-1),
      'The weekday does not fit: 2024-03-15 is a Friday.',
    );
  });

  it('tells of the meeting', () => {
    assert.equal(
      shown('# Harbour\n\nDate: 2024-0│3-12\n\n- [ ] Sweep\n'),
      '2024-03-12 → Tue 12 Mar 2024, 7 days ago\nThe day of the meeting: Friday, tomorrow and the like count from it.',
    );
  });
});

describe('hover of an item', () => {
  it('tells its state, owner and day', () => {
    assert.equal(
      shown(`${head}- [ ] Nora: Order the p│aint by Friday\n`)!.split(' → ')[1],
      'Order the paint\nOpen · Nora Lind · due Fri 15 Mar 2024, 4 days ago · overdue',
    );
    assert.equal(
      shown(`${head}- [x] Sw│eep the yard\n`)!.split(' → ')[1],
      'Sweep the yard\nDone · no owner · no due date',
    );
  });

  it('tells all its places, and what changed from one to the next', () => {
    const thread =
      'From: Nora Lind <nora@x.org>\nTo: Omar Haddad <omar@x.org>\nDate: Mon, 11 Mar 2024 10:00:00 +0100\nSubject: Crane\n\n' +
      'ACTION: Omar to send the yellow crane plan by Friday.\n\n' +
      'From: Omar Haddad <omar@x.org>\nTo: Nora Lind <nora@x.org>\nDate: Tue, 12 Mar 2024 10:00:00 +0100\nSubject: Re: Crane\n\n' +
      'ACTION: Omar to send the yellow crane pl│an by 2024-03-20.\n';
    assert.equal(
      shown(thread, { path: 'a.eml' })!.split(' → ')[1],
      'send the yellow crane plan.\nOpen · Omar Haddad · due Wed 20 Mar 2024, tomorrow\n\n' +
        'It stands here:\nline 6 · Nora Lind · Mon 11 Mar\nline 13 · Omar Haddad · Tue 12 Mar\n\n' +
        'Due moved from Fri 15 Mar to Wed 20 Mar (line 13 · Omar Haddad · Tue 12 Mar)',
    );
  });

  it('is not there for what is only suggested, nor elsewhere', () => {
    assert.equal(shown('Attendees: Nora Lind, Omar Haddad\n\nNora will order the pa│int.\n'), null);
    assert.equal(shown('Attendees: Nora Lind\n\nThe crane is r│ed.\n'), null);
    assert.equal(shown('│'), null);
  });
});

describe('the range of an item’s hover', () => {
  it('holds the place asked for', () => {
    const inRange = (text: string): string => shown(head + text)!.split(' → ')[0]!;
    assert.equal(inRange('- [ ] Nora: Order│ the paint\n'), 'Nora: Order the paint');
    assert.equal(inRange('- [│ ] Nora: Order the paint\n'), '- [ ] Nora: Order the paint');
    assert.equal(
      inRange('| Task | Owner | Status |\n|---|---|---|\n| Order the paint | Nora | Op│en |\n'),
      '| Order the paint | Nora | Open |',
    );
  });
});

describe('hover in Markdown', () => {
  it('leads to other notes, by plain links to files', () => {
    const other = '# Pier (east)\n\nDate: 2024-03-11\nAttendees: Nora Lind\n\n- [ ] Nora: Mop the pier\n';
    assert.equal(
      shown(`${head}- Omar: Ask N│ora\n`, { markdown: true, notes: { 'my (notes)/b c.md': other } }),
      'Nora → **Nora Lind**\\, Chair  \n1 open\\; 1 in other notes\n\n' +
        '[Mop the pier](file:///ws/my%20%28notes%29/b%20c.md#L6) · Pier \\(east\\)\\, Mon 11 Mar',
    );
  });

  it('is not made by the words of a note', () => {
    const bait =
      '[Mop](command:evil) ![x](https://x.org/y.png) <b>*b*</b> https://x.org `c` &lt; $(zap) #1 ~~s~~ | [a]: b';
    const value = shown(`${head}- Nora: ${bait}\n\nAsk No│ra\n`, { markdown: true })!.replace(/\*\*Nora Lind\*\*/, '');
    const words = value.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/^Nora → /, '');
    assert.match(value, /command\\:evil/);
    assert.doesNotMatch(words, /[^\w\s·…]/u, words);
  });
});

describe('hover anywhere', () => {
  it('answers for places behind the text, byte order marks and line ends of all kinds', () => {
    const text = `\uFEFF${head}- [ ] Nora: Order the paint by Friday\n`.replaceAll('\n', '\r\n');
    const { document, note } = fixture(text);
    const context = contextOf(document);
    assert.equal(hover(document, note, { line: 99, character: 9 }, context), null);
    assert.equal(document.getText(hover(document, note, { line: 3, character: 12 }, context)!.range), 'Nora Lind');
    assert.equal(document.getText(hover(document, note, { line: 7, character: 30 }, context)!.range), 'by Friday');
  });
});
