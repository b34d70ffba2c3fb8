import assert from 'node:assert/strict';
import type { Note, Status } from '../../../src/notes/note.ts';
import { readNote } from '../../../src/notes/read.ts';
import {
  acceptSuggestion,
  addDue,
  addOwner,
  applyEdits,
  setStatus,
  type TextEdit,
} from '../../../src/notes/edit/index.ts';

const STATUSES: Status[] = ['open', 'in-progress', 'done', 'blocked', 'deferred', 'cancelled'];

/** All edits that the note's commitments offer. */
function allEdits(text: string, note: Note): TextEdit[][] {
  const found = note.commitments.flatMap((commitment) => [
    acceptSuggestion(text, note, commitment, (other) => readNote(other, { path: 'minutes/odd.md' })),
    ...STATUSES.map((status) => setStatus(text, note, commitment, status)),
    ...commitment.mentions.flatMap((mention) => [
      addOwner(text, note, commitment, mention, 'Zoë [Q] *Rae*'),
      addDue(text, note, commitment, mention, '2024-12-31'),
    ]),
  ]);
  return found.filter((edits) => edits !== null);
}

/** Only a state's words, a placeholder or blanks may be replaced: every other character stays, in its order. */
function assertKeeps(text: string, edits: TextEdit[]): void {
  for (const { start, end } of edits) {
    const replaced = text.slice(start, end);
    assert.ok(start <= end && end <= text.length);
    assert.match(
      replaced,
      /^(?:[\s xX/~-]*|~~|.{0,4}(?:\p{L}+|\?+|[✅✔]\uFE0F?)(?: \p{L}+)?.{0,4})$/u,
      `replaces ${JSON.stringify(replaced)}`,
    );
  }
  assert.ok(applyEdits(text, edits).length >= text.length - 40);
}

describe('edits to odd notes', () => {
  const texts: [title: string, text: string][] = [
    ['an empty text', ''],
    ['only line ends', '\r\n\r\n\n'],
    ['a lone item without a line end', '- [ ] a'],
    ['empty boxes and rows', '## Actions\n\n- [ ]\n- [ ] \n- \n\n| Task | Owner |\n|---|---|\n| | |\n|\n||\n'],
    [
      'broken emphasis and brackets',
      '## Action items\n\n- **Ann: fix (the\n- [Ann order\n- ~~half struck\n- `code - DONE\n- TODO(: x\n- (((\n',
    ],
    [
      'lone surrogates and zero widths',
      '## Action items\n\n- \ud83d Ann\u200b: fix \udc00\n- [x] \u200bdo it ✅\ufe0f\n',
    ],
    ['old line ends', '## Action items\r- [ ] one\r- [ ] two\r'],
    [
      'deep lists',
      '## Actions\n\n' + Array.from({ length: 60 }, (_, i) => ' '.repeat(2 * i) + '- [ ] step ' + i).join('\n'),
    ],
    ['a row without a table', 'Action items:\n| a | b\nOwner:\nDue:\nStatus:\n'],
    ['a long line', '## Action items\n\n- Ann: ' + 'fix (the [gate] - by '.repeat(20_000)],
  ];
  for (const [title, text] of texts) {
    for (const odd of [text, `${text}\n\nAttendees: Ann Bell, Bob Carr\n\nAnn Bell will order the paint.\n`])
      it(odd === text ? title : `${title}, with a suggestion`, () => {
        const note = readNote(odd, { path: 'minutes/odd.md' });
        for (const edits of allEdits(odd, note)) assertKeeps(odd, edits);
      });
  }
});
