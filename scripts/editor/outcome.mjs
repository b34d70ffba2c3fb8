// From a running suite to its outcome, in words and numbers.
import { printDiagnosis } from './diagnosis.mjs';
import { followResults } from './results.mjs';

/** A slow machine starts the extension host in well under this, and no single test may take so long. */
const SILENCE_MS = 90_000;

/**
 * Waits for a suite inside the editor to come to its end, and prints how many tests ran where. When it does not, or
 * ran no test, or not in the host it was meant for, the reason and the extension host's own words are printed.
 *
 * @param {object} suite
 * @param {string} suite.results file the tests report to
 * @param {string} suite.build which VS Code: "registry build", "desktop build"
 * @param {'node' | 'web worker'} suite.host the extension host it is meant for
 * @param {() => string | undefined} suite.gone why nothing will come any more, once the host has ended
 * @param {string} suite.dataDir where the editor's logs are
 * @param {{ type: string, text: string }[]} [suite.heard] the page's console
 * @returns {Promise<import('./results.mjs').Counts>} such a problem counts as one failure more
 */
export async function awaitOutcome({ results, build, host, gone, dataDir, heard }) {
  const { problem, version, host: ranIn, ...counts } = await followResults(results, { silenceMs: SILENCE_MS, gone });
  const ran = counts.passed + counts.failed;
  console.log(
    `${ran} tests ran inside the editor (VS Code ${version ?? '?'}, ${build}, ${ranIn ?? host} extension host)`,
  );
  const failure = problem ?? (ran === 0 ? 'no test ran' : ranIn !== host ? `meant for the ${host} host` : undefined);
  if (!failure) return counts;
  console.log(`The suite failed: ${failure}.`);
  await printDiagnosis({ dataDir, heard });
  return { ...counts, failed: counts.failed + 1 };
}
