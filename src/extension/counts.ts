import { Disposable, StatusBarAlignment, l10n, window } from 'vscode';
import type { TreeView } from 'vscode';
import type { Store } from './store.ts';

/** Shows how many commitments are open and overdue: on the view's icon and in the status bar, in both only when there are any notes. */
export function showCounts(store: Store, view: TreeView<unknown>): Disposable {
  const status = window.createStatusBarItem('meetingNotes.counts', StatusBarAlignment.Left);
  status.name = l10n.t('Meeting Notes: Commitments');
  status.command = 'meetingNotes.showCommitments';

  const show = (): void => {
    const { open, overdue, notes } = store.latest ?? { open: 0, overdue: 0, notes: 0 };
    const words =
      overdue > 0 ? l10n.t('{0} open commitments, {1} overdue', open, overdue) : l10n.t('{0} open commitments', open);
    view.badge = open > 0 ? { value: open, tooltip: words } : undefined;
    status.text = overdue > 0 ? `$(checklist) ${open} $(warning) ${overdue}` : `$(checklist) ${open}`;
    status.tooltip = words;
    status.accessibilityInformation = { label: words };
    if (notes > 0) status.show();
    else status.hide();
  };
  return Disposable.from(status, store.onDidChange(show));
}
