/**
 * The text of a file's bytes without byte order mark: UTF-16 by its mark, else UTF-8 with invalid bytes replaced. Null for
 * what is no text: a zero byte among the first 8,000 of a file that is not UTF-16. The extension decodes alike.
 */
export function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.subarray(0, 8000).includes(0) ? null : new TextDecoder('utf-8').decode(bytes);
}
