const MOST_LINES = 60;

/**
 * The part of a failed step's output that says what failed: each test marked ✗ with its error, mocha's list of failures,
 * or, where there is neither, the end.
 * @param {string} output
 * @returns {string[]} lines, at most 60
 */
export function failuresIn(output) {
  const lines = output.trimEnd().split(/\r?\n/);
  const listed = lines.findIndex((line) => /^\s*\d+ failing\b/.test(line));
  if (listed >= 0) return lines.slice(listed, listed + MOST_LINES);
  let inFailure = false;
  const marked = lines.filter((line) => {
    inFailure = /^\s*✗ /.test(line) || (inFailure && /^ {6}/.test(line));
    return inFailure;
  });
  return marked.length > 0 ? marked.slice(0, MOST_LINES) : lines.slice(-20);
}
