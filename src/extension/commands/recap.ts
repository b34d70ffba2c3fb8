import { commands } from 'vscode';
import type { Disposable } from 'vscode';

/** Sums the active note up: the server's action of that kind, which the editor finds, applies, or says that there is none. */
export function recapCommand(): Disposable {
  return commands.registerCommand('meetingNotes.writeRecap', () =>
    commands.executeCommand('editor.action.sourceAction', { kind: 'source.writeRecap.meetingNotes', apply: 'first' }),
  );
}
