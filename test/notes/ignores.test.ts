import assert from 'node:assert/strict';
import { ignoresIn } from '../../src/notes/ignores.ts';
import type { Note } from '../../src/notes/note.ts';
import { readNote } from '../../src/notes/read.ts';

/** The comments of a text: what they name, and the words of the line they speak of, or the note. */
function checkIgnores(text: string, ...expected: string[]): void {
  const found = ignoresIn(text).map(
    ({ codes, covers }) =>
      `${codes.join(' ') || 'all'}: ${covers ? text.slice(covers.start, covers.end).slice(0, 12) : 'note'}`,
  );
  assert.deepEqual(found, expected);
}

describe('comments that keep rules quiet', () => {
  it('speak of their line', () => {
    checkIgnores('- sweep <!-- meeting-notes-ignore missing-due -->', 'missing-due: - sweep <!--');
    checkIgnores('- sweep // meeting-notes-ignore missing-due, overdue\r\n- mow', 'missing-due overdue: - sweep // m');
    checkIgnores('- sweep @@comment: meeting-notes-ignore overdue@@', 'overdue: - sweep @@co');
    checkIgnores('- sweep <!-- meeting-notes-ignore -->', 'all: - sweep <!--');
  });

  it('speak of the next line where they stand alone', () => {
    checkIgnores('<!-- meeting-notes-ignore overdue -->\n- sweep\n- mow', 'overdue: - sweep');
    checkIgnores('// meeting-notes-ignore overdue\r\n\r\n* sweep', 'overdue: * sweep');
    checkIgnores('# meeting-notes-ignore overdue\n- sweep', 'overdue: - sweep');
  });

  it('speak of the whole note', () => {
    checkIgnores('<!-- meeting-notes-ignore-note overdue missing-due -->\n- sweep', 'overdue missing-due: note');
    checkIgnores('# meeting-notes-ignore-note\n', 'all: note');
    checkIgnores('.. meeting-notes-ignore-note overdue\n', 'overdue: note');
    checkIgnores('WEBVTT\n\nNOTE meeting-notes-ignore-note overdue\n', 'overdue: note');
  });

  it('are no other words', () => {
    checkIgnores('meeting-notes-ignore overdue');
    checkIgnores('see https://meeting-notes-ignore overdue');
    checkIgnores('<!-- meeting-notes-ignored overdue -->');
    checkIgnores('<!-- meeting-notes-ignore overdue');
    checkIgnores('// meeting-notes-ignore Overdue: 12 March');
  });

  it('take no time, however many and long', () => {
    const started = performance.now();
    assert.equal(ignoresIn('<!-- meeting-notes-ignore a -->'.repeat(20_000)).length, 20_000);
    assert.deepEqual(ignoresIn('meeting-notes-ignore '.repeat(50_000)), []);
    assert.deepEqual(ignoresIn(`${' '.repeat(1_000_000)}// meeting-notes-ignore !`), []);
    assert.ok(performance.now() - started < 3000);
  });

  it('change nothing of what is read', () => {
    const said = (note: Note): unknown => [
      note.shape,
      note.title,
      note.people.map(({ name }) => name),
      note.commitments.map(({ id, text, owners, due, status, explicit }) => [
        id,
        text,
        owners,
        due?.day,
        status,
        explicit,
      ]),
    ];
    const line = ' <!-- meeting-notes-ignore missing-due -->';
    const slashes = ' // meeting-notes-ignore missing-due';
    for (const [path, text] of [
      [
        'a.md',
        `# Harbour\n\nAttendees: Nora Lind, Omar Haddad\n\n## Actions\n\n- [ ] Nora: order paint by 2 April‹${line}›\n- [x] sweep (Omar)‹${line}›\n  - Due: 2024-04-02‹${line}›\n- [ ] mow the lawn that‹${line}›\n  lies behind the shed\n`,
      ],
      ['a.md', `| Task | Owner |\n|---|---|\n| order paint | Nora‹${line}› |\n| sweep‹${line}› | Omar |\n`],
      [
        'a.md',
        `‹<!-- meeting-notes-ignore-note overdue -->\n›# Harbour\n\n## Actions\n\n- Nora: order paint\n‹<!-- meeting-notes-ignore overdue -->\n›- Omar: sweep\n`,
      ],
      [
        'a.txt',
        `HARBOUR MEETING\n\nAttendees: Nora Lind, Omar Haddad\n\nAction items:\n1. Nora: order paint by 2 April‹${slashes}›\n2. sweep - Omar‹${slashes}›\n`,
      ],
      [
        'a.txt',
        `[00:01] Nora: ACTION: Omar to order paint by Friday‹${slashes}›\n[00:02] Omar: Fine.\n[00:03] Nora: Good.\n`,
      ],
      [
        'a.adoc',
        `= Harbour\n\n== Action items\n\n* Nora: order paint\n‹// meeting-notes-ignore missing-due\n›* Omar: sweep\n`,
      ],
      [
        'a.org',
        `* Action items\n** TODO order paint‹ @@comment: meeting-notes-ignore missing-due@@›\n- [ ] sweep‹ @@comment: meeting-notes-ignore@@›\n`,
      ],
    ] as const) {
      const without = readNote(text.replace(/‹[^›]*›/g, ''), { path });
      assert.ok(without.commitments.length > 0, text);
      assert.deepEqual(said(readNote(text.replace(/[‹›]/g, ''), { path })), said(without));
      const windows = text.replace(/[‹›]/g, '').replace(/\n/g, '\r\n');
      assert.deepEqual(said(readNote(windows, { path })), said(without));
    }
  });
});
