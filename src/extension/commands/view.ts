import { commands } from 'vscode';
import type { Disposable } from 'vscode';
import type { Store } from '../store.ts';

export const viewId = 'meetingNotes.commitments';

/** The commands of the view as a whole: show it, group it, show or hide what is settled. */
export function viewCommands(store: Store): Disposable[] {
  const command = (name: string, run: () => unknown): Disposable =>
    commands.registerCommand(`meetingNotes.${name}`, run);
  return [
    command('showCommitments', () => commands.executeCommand(`${viewId}.focus`)),
    // Of the rows at the end of a long list; the group's id is theirs.
    commands.registerCommand('meetingNotes.showMore', (group: unknown) =>
      store.showMore(typeof group === 'string' ? group : ''),
    ),
    command('groupByDue', () => store.setGroupBy('due')),
    command('groupByOwner', () => store.setGroupBy('owner')),
    command('groupByNote', () => store.setGroupBy('note')),
    command('showSettled', () => store.setSettled(true)),
    command('hideSettled', () => store.setSettled(false)),
  ];
}
