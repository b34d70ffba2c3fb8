import { Location, commands } from 'vscode';
import type { Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { showItemsCommand } from '../../server/protocol.ts';
import type { ShowItemsArguments } from '../../server/protocol.ts';

/** The command behind the counts above a list: a look at the items that are counted, or a step to the only one. */
export function showItems(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(showItemsCommand, ({ uri, position, ranges }: ShowItemsArguments) => {
    const { protocol2CodeConverter: convert } = client;
    const file = convert.asUri(uri);
    const places = ranges.map((range) => new Location(file, convert.asRange(range)));
    return commands.executeCommand('editor.action.goToLocations', file, convert.asPosition(position), places, 'peek');
  });
}
