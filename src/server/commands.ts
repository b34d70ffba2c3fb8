import type { Connection } from 'vscode-languageserver';
import { toggleDoneCommand } from './protocol.ts';
import type { ServerState } from './state.ts';
import { executeSuggestionCommand } from './suggestions.ts';
import { executeToggleDone } from './toggle-done.ts';

/** Executes commands for clients that have none of their own (`capabilities.ts` names them). */
export function executeCommands(connection: Connection, state: ServerState): void {
  connection.onExecuteCommand(({ command, arguments: [given] = [] }) =>
    command === toggleDoneCommand
      ? executeToggleDone(connection, state, given)
      : executeSuggestionCommand(connection, state, command, given),
  );
}
