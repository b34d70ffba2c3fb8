/**
 * The text with its comments (`<!-- … -->`) blanked out, so that every offset holds: whoever looks at the note does not see them. Only those
 * that stand in one line; comments of several lines are blocks of HTML. Linear, whatever is left open.
 */
export function withoutComments(text: string): string {
  let result = '';
  let from = 0;
  let [close, line] = [0, 0];
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', Math.max(open + 4, from))) {
    if (close < open + 4) close = text.indexOf('-->', open + 4);
    if (close < 0) break;
    if (line <= open) line = nextLine(text, open);
    if (close > line) continue;
    const end = close + '-->'.length;
    result += text.slice(from, open) + ' '.repeat(end - open);
    from = end;
  }
  return result + text.slice(from);
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
