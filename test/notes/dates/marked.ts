/** A text with its expected stretch in braces: `send it {by Friday}`. Without braces nothing is expected. */
export function unmark(marked: string): { text: string; expected: string | null; start: number } {
  const start = marked.indexOf('{');
  if (start < 0) return { text: marked, expected: null, start };
  const end = marked.indexOf('}');
  return { text: marked.replace(/[{}]/g, ''), expected: marked.slice(start + 1, end), start };
}
