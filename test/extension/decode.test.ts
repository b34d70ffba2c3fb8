import assert from 'node:assert/strict';
import { decode, isWhole } from '../../src/extension/decode.ts';

const text = '- [ ] Zoë: señd „it“ 📅\r\n';

describe('the bytes of a file', () => {
  it('are UTF-8 with or without a byte order mark', () => {
    assert.equal(decode(Buffer.from(text)), text);
    assert.equal(decode(Buffer.from(`\uFEFF${text}`)), text);
    assert.equal(decode(new Uint8Array()), '');
  });

  it('are UTF-16 of either byte order by its mark', () => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    assert.equal(decode(little), text);
    assert.equal(decode(Buffer.from(little).swap16()), text);
  });

  it('keep what is around invalid ones', () => {
    assert.equal(decode(Uint8Array.of(0x41, 0xff, 0x42)), 'A\uFFFDB');
  });

  it('are no text with a zero among them', () => {
    assert.equal(decode(Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x00)), null);
  });

  it('are all there but in another encoding', () => {
    for (const whole of [Buffer.from(`${text}\uFFFD`), Buffer.from(`\uFEFF${text}`, 'utf16le'), new Uint8Array()])
      assert.equal(isWhole(whole), true);
    assert.equal(isWhole(Buffer.from('- [ ] Zo\u00EB', 'latin1')), false);
  });
});
