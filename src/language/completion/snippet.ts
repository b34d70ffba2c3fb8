/** A part of a snippet: words as they are, or a place to fill in with what stands there at first, one of several where there is a choice. */
export type Part = string | { fill: string } | { choose: readonly string[] };

/**
 * A snippet in the protocol's syntax (LSP, "Snippet Syntax"), or for a client without them as plain text. Line breaks are those of the
 * document.
 */
export function written(parts: readonly Part[], asSnippet: boolean, newline: string): string {
  let place = 0;
  const words = parts.map((part) => {
    if (typeof part === 'string') return asSnippet ? escaped(part, /[\\$}]/g) : part;
    const choices = 'choose' in part ? part.choose : [part.fill];
    if (!asSnippet) return choices[0] ?? '';
    place++;
    return choices.length > 1
      ? `\${${place}|${choices.map((choice) => escaped(choice, /[\\$},|]/g)).join(',')}|}`
      : `\${${place}:${escaped(choices[0] ?? '', /[\\$}]/g)}}`;
  });
  return words.join('').replace(/\n/g, newline);
}

function escaped(words: string, signs: RegExp): string {
  return words.replace(signs, '\\$&');
}
