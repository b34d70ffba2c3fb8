/**
 * The text of a file's bytes: UTF-16 by its byte order mark, else UTF-8 with invalid bytes replaced. The mark is not
 * part of the text. Null for what is no text: a zero byte among the first 8,000 of a file that is not UTF-16.
 */
export function decode(bytes: Uint8Array): string | null {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  return bytes.subarray(0, 8000).includes(0) ? null : new TextDecoder('utf-8').decode(bytes);
}

/** Whether `decode` gives all there is: not so where letters are in another encoding, which are lost once its text is saved. */
export function isWhole(bytes: Uint8Array): boolean {
  if (utf16Of(bytes)) return true;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The UTF-16 that a byte order mark tells of. */
function utf16Of([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
