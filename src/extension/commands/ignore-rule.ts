import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import { ignoreRuleCommand } from '../../server/protocol.ts';
import { turnOffRule } from '../settings.ts';

/** The command behind "Ignore … in this workspace". */
export function ignoreRule(): Disposable {
  return commands.registerCommand(ignoreRuleCommand, (code: unknown) =>
    typeof code === 'string' ? turnOffRule(code) : undefined,
  );
}
