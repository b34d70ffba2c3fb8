import assert from 'node:assert/strict';
import { decode as inExtension } from '../../src/extension/decode.ts';
import { decode } from '../../src/workspace/decode.ts';

const text = '- [ ] Zoë: señd „it“ 📅\r\n';
const little = Buffer.from(`\uFEFF${text}`, 'utf16le');

const cases: [what: string, bytes: Uint8Array, expected: string | null][] = [
  ['UTF-8', Buffer.from(text), text],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), text],
  ['UTF-16 with the low byte first', little, text],
  ['UTF-16 with the high byte first', Buffer.from(little).swap16(), text],
  ['half a character of UTF-16', little.subarray(0, 5), '-\uFFFD'],
  ['nothing', new Uint8Array(), ''],
  ['an invalid byte', Uint8Array.of(0x41, 0xff, 0x42), 'A\uFFFDB'],
  ['a zero among the first bytes', Uint8Array.of(0x50, 0x4b, 0x00), null],
];

describe('the bytes of a stored file', () => {
  for (const [what, bytes, expected] of cases) {
    it(`decode ${what}, as the extension does`, () => {
      assert.equal(decode(bytes), expected);
      assert.equal(inExtension(bytes), expected);
    });
  }
});
