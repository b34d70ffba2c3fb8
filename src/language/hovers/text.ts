import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';

/** Some words of a hover: a line's name, or a place to go to (0-based line). */
export type Piece = string | { strong: string } | { link: string; uri: string; line: number };

/** Paragraphs of lines of pieces. */
export type HoverText = Piece[][][];

/**
 * What a hover shows, as the client takes it. Words are words: in Markdown each sign of them is escaped, so that nothing in a note can become a
 * link, a picture or a command. Only `file` links are made, to lines of notes.
 */
export function markup(text: HoverText, markdown: boolean): MarkupContent {
  const shown = (piece: Piece): string => (markdown ? asMarkdown(piece) : wordsOf(piece));
  const value = text
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((pieces) => pieces.map(shown).join('')).join(markdown ? '  \n' : '\n'))
    .join('\n\n');
  return { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value };
}

function wordsOf(piece: Piece): string {
  const words = typeof piece === 'string' ? piece : 'link' in piece ? piece.link : piece.strong;
  return words.replace(unseen, ' ');
}

function asMarkdown(piece: Piece): string {
  const words = escaped(wordsOf(piece));
  if (typeof piece === 'string') return words;
  if ('strong' in piece) return words.trim() && `**${words.trim()}**`;
  if (!piece.uri.startsWith('file:')) return words;
  const target = piece.uri.replace(/[^\w:/.%~-]/g, (sign) => encodeURIComponent(sign).replace(/[()'!*]/g, hex));
  return `[${words}](${target}#L${piece.line + 1})`;
}

function hex(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16)}`;
}

/** Line ends and other control characters, and those that turn the direction of what follows. */
// eslint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;

/** CommonMark lets every sign of ASCII be escaped, and then it means nothing. */
function escaped(words: string): string {
  return words.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
