/** `=?UTF-8?Q?Jos=C3=A9?=` (RFC 2047) in a mail header, decoded; what cannot be decoded stays as it is. */
export function decodeWords(words: string): string {
  if (!words.includes('=?')) return words;
  return words
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(
      /=\?([\w-]{1,20})\?([bq])\?([^?\s]{0,400})\?=/gi,
      (whole, charset: string, coding: string, code: string) => {
        try {
          const bytes = /b/i.test(coding) ? atob(code) : unquoted(code);
          return /^utf-?8$/i.test(charset) ? decodeURIComponent(percent(bytes)) : bytes;
        } catch {
          return whole;
        }
      },
    );
}

/** `Jos=E9_Bell` → one character for each byte. */
function unquoted(code: string): string {
  return code
    .replace(/_/g, ' ')
    .replace(/=([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function percent(bytes: string): string {
  return [...bytes].map((byte) => `%${byte.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
}
