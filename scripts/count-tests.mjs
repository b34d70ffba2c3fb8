/**
 * Counts tests from what a suite printed: its closing line `N passed, N failed` where there is one (the last counts),
 * else the sum of mocha's summaries (`12 passing`, `1 failing`, `2 pending`).
 * @param {string} output
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(output) {
  // eslint-disable-next-line no-control-regex -- the colours of a terminal
  const lines = output.replace(/\x1b\[[\d;]*m/g, '').split(/\r?\n/);
  const sum = (word) => {
    const pattern = new RegExp(`^\\s*(\\d+) ${word}(?: \\(.*\\))?$`);
    return lines.reduce((total, line) => total + Number(pattern.exec(line)?.[1] ?? 0), 0);
  };
  const closing = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).findLast((match) => match);
  const skipped = sum('pending');
  if (closing) return { passed: Number(closing[1]), failed: Number(closing[2]), skipped };
  return { passed: sum('passing'), failed: sum('failing'), skipped };
}
