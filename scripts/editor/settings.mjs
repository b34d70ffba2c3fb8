// What a new editor of ours is set to.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** An editor that shows the notes and nothing else, and asks nothing of the net. */
const FIRST_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Writes the settings of a user who has none yet; what somebody has set stays.
 *
 * @param {string} userDataDir absolute path; created where needed
 * @param {Record<string, unknown>} [more] settings beside ours
 * @returns {Promise<void>}
 */
export async function writeFirstSettings(userDataDir, more) {
  const folder = path.join(userDataDir, 'User');
  await mkdir(folder, { recursive: true });
  const settings = { ...FIRST_SETTINGS, ...more };
  try {
    await writeFile(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2), { flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
