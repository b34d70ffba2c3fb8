import type { Note } from '../note.ts';

/**
 * True for mails saved as they were sent, with bodies in quoted-printable (RFC 2045): there `=` ends a line that goes on and
 * begins a character, so that words put in as in any other text may not be read as what they are. No edit is made in them.
 */
export function isEncoded(text: string, { shape }: Note): boolean {
  return shape === 'mail' && /^[ \t>]{0,20}content-transfer-encoding:[ \t]{0,20}quoted-printable/im.test(text);
}
