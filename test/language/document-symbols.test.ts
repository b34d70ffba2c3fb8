import assert from 'node:assert/strict';
import { SymbolTag, type DocumentSymbol } from 'vscode-languageserver-types';
import { documentSymbols } from '../../src/language/document-symbols.ts';
import { fixture, today } from './marked.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n## Actions\n\n';

describe('document symbols', () => {
  function symbolsOf(text: string, path?: string): DocumentSymbol[] {
    const { document, note } = fixture(text, path);
    return documentSymbols(document, note, { today });
  }

  /** The outline as lines set in by depth: name, detail in brackets; `~` before what is struck through. */
  function drawn(symbols: DocumentSymbol[], indent = ''): string {
    const line = ({ name, detail, tags, children }: DocumentSymbol): string =>
      `${indent}${tags?.includes(SymbolTag.Deprecated) ? '~' : ''}${name}${detail ? ` (${detail})` : ''}\n` +
      drawn(children ?? [], `${indent}  `);
    return symbols.map(line).join('');
  }

  function check(text: string, expected: string, path?: string): void {
    assert.equal(drawn(symbolsOf(text, path)), expected);
  }

  it('put commitments below their sections, with owner, day and state', () => {
    check(
      `${head}- Nora: Order the paint by Friday\n- [ ] Sweep\n- [x] Omar: Order the tar by 2024-03-15\n- Omar: Ring the pilot (blocked)\n\n## Notes\n\nNothing.\n`,
      'Harbour\n' +
        '  Actions\n' +
        '    Order the paint (Nora Lind · Fri 15 Mar · overdue)\n' +
        '    Sweep\n' +
        '    ~Order the tar (Omar Haddad · Fri 15 Mar · done)\n' +
        '    Ring the pilot (Omar Haddad · blocked)\n' +
        '  Notes\n',
    );
  });

  it('show decisions', () => {
    check('# Harbour\n\nDecision: The crane stays red\n', 'Harbour\n  The crane stays red\n');
  });

  it('name mails by sender and date', () => {
    const mail = (from: string, date: string, body: string): string =>
      `From: ${from}\nTo: Pier <pier@port.example>\nDate: ${date}\nSubject: Gate\n\n${body}\n`;
    check(
      mail('Nora Lind <nora@port.example>', 'Tue, 12 Mar 2024 09:00:00 +0000', '- TODO Omar: paint the gate') +
        '\n' +
        mail('Omar Haddad <omar@port.example>', 'Thu, 2 Jan 2025 09:00:00 +0000', 'Thanks.'),
      'Nora Lind · Tue 12 Mar (Gate)\n  paint the gate (Omar Haddad)\nOmar Haddad · Thu 2 Jan 2025 (Gate)\n',
      'mails/gate.txt',
    );
  });

  it('show the numbered topics of minutes without headings', () => {
    check(
      'Present: Nora Lind, Omar Haddad\n\n1. Gate\nThe gate is dry.\n\n2. Crane\nIt squeaks.\nACTION: Omar to oil it\n',
      '1. Gate\n2. Crane\n  oil it (Omar Haddad)\n',
      'minutes/gate.txt',
    );
  });

  it('take no list for topics', () => {
    check('Present: Nora Lind, Omar Haddad\n\n1. Gate\n2. Crane\n3. Quay\n\nAll dry.\n', '', 'minutes/gate.txt');
  });

  const talk = (count: number, line = (i: number): string => `turn ${i}`): string =>
    Array.from(
      { length: count },
      (_, i) =>
        `[00:${String(i % 60).padStart(2, '0')}:00] ${i % 2 ? 'Nora Lind' : 'Omar Haddad'}: This is ${line(i)}\n`,
    ).join('');

  it('gather the turns of a talk into stretches, named by how they begin', () => {
    check(
      talk(50, (i) => (i === 30 ? 'it. ACTION: Nora to weigh the anchor' : `turn ${i}`)),
      '00:00:00 Omar Haddad: This is turn 0 (17 turns)\n' +
        '00:17:00 Nora Lind: This is turn 17 (17 turns)\n' +
        '  weigh the anchor (Nora Lind)\n' +
        '00:34:00 Omar Haddad: This is turn 34 (16 turns)\n',
      'calls/gate.txt',
    );
  });

  it('give a talk of any length a few rows only', () => {
    assert.equal(symbolsOf(talk(400), 'calls/gate.txt').length, 20);
    assert.ok(symbolsOf(talk(5000), 'calls/gate.txt').length <= 40);
  });

  it('leave a short talk to its heading', () => {
    check(`Date: 2024-03-12\n\n## Crane\n\n${talk(8)}\n## Gate\n\n${talk(4)}`, 'Crane\nGate\n', 'calls/gate.txt');
  });

  it('part a chat by its days', () => {
    const day = (date: string): string =>
      Array.from({ length: 6 }, (_, i) => `[${date}, 10:0${i}:00] ${i % 2 ? 'Nora' : 'Omar'}: Line ${i}\n`).join('');
    check(
      day('12/03/2024') + day('13/03/2024'),
      '12/03/2024 10:00:00 Omar: Line 0 (6 turns)\n13/03/2024 10:00:00 Omar: Line 0 (6 turns)\n',
      'chats/gate.txt',
    );
  });

  it('take the times of captions', () => {
    const cue = (i: number): string =>
      `00:0${i}:01.000 --> 00:0${i}:04.000\n<v ${i % 2 ? 'Nora' : 'Omar'}>Line ${i}\n\n`;
    check(`WEBVTT\n\n${[0, 1, 2, 3].map(cue).join('')}`, '00:00:01 Omar: Line 0 (4 turns)\n', 'calls/gate.vtt');
  });

  it('select inside of their range, as the protocol wants', () => {
    const check = ({ range, selectionRange, children }: DocumentSymbol): void => {
      const [a, b, c, d] = [range.start, selectionRange.start, selectionRange.end, range.end].map(
        ({ line, character }) => line * 1000 + character,
      ) as [number, number, number, number];
      assert.ok(a <= b && b <= c && c <= d);
      children?.forEach(check);
    };
    const symbols = symbolsOf(`${head}- Nora: Order the paint by Friday\n  - Owner: Omar\n`);
    assert.equal(symbols.length, 1);
    symbols.forEach(check);
  });
});
