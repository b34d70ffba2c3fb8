import type { Span } from '../note.ts';

/** The checkbox (`[ ]`, `[x]`, `[X]`, `[-]`, `[~]`, `[/]`, AsciiDoc's `[*]`) at the start of `content`, followed by a blank or the end. */
export function checkboxAt(text: string, content: Span): Span | null {
  const { start } = content;
  if (text[start] !== '[' || text[start + 2] !== ']' || !' xX-~/*'.includes(text[start + 1] ?? '?')) return null;
  const after = text[start + 3];
  if (after !== undefined && !/\s/.test(after) && start + 3 < content.end) return null;
  return { start, end: start + 3 };
}
