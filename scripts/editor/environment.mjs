// The environment an editor is started in.

/**
 * Ours, without what another VS Code (whose terminal this may be) or options for another Node would change in it.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function editorEnvironment() {
  const ours = ([name]) => !/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(ours));
}
