import { ConfigurationTarget, workspace } from 'vscode';
import type { DateOrder, GroupBy, Settings } from '../server/protocol.ts';

export const section = 'meetingNotes';

/** The settings as the server wants them. Rules nobody set are left out, so that the server's own defaults hold. */
export function readSettings(): Settings {
  const settings = workspace.getConfiguration(section);
  const rules = workspace.getConfiguration(`${section}.rules`);
  return {
    files: {
      include: settings.get<string[]>('files.include', []),
      exclude: settings.get<string[]>('files.exclude', []),
      maxSizeKb: settings.get('files.maxSizeKb', 5120),
      maxCount: settings.get('files.maxCount', 50_000),
    },
    rules: Object.fromEntries(
      // All that package.json declares below `meetingNotes.rules`.
      Object.keys(settings.get<object>('rules', {})).flatMap((code) => {
        const set = rules.inspect<Settings['rules'][string]>(code);
        const level = set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue;
        return level ? [[code, level]] : [];
      }),
    ),
    vagueOwners: settings.get('vagueOwners', []),
    dates: {
      order: settings.get('dates.order', 'auto'),
      folders: Object.fromEntries(
        (workspace.workspaceFolders ?? []).map(({ uri }) => [
          uri.toString(),
          workspace.getConfiguration(section, uri).get<DateOrder>('dates.order', 'auto'),
        ]),
      ),
    },
    longOverdueDays: settings.get('commitments.longOverdueDays', 60),
    inlayHints: {
      dates: settings.get('inlayHints.dates', true),
      names: settings.get('inlayHints.names', 'unclear'),
    },
    codeLens: { enabled: settings.get('codeLens.enabled', true) },
    links: { tickets: settings.get('links.tickets', []) },
    suggestions: { enabled: settings.get('suggestions.enabled', true) },
    me: settings.get('me', ''),
  };
}

/** Whether plain text that reads as a note is switched to the notes' language. */
export function detectsLanguage(): boolean {
  return workspace.getConfiguration(section).get('detectLanguage', true);
}

/** Whether commitments and decisions stand in the outline of Markdown beside its headings. */
export function outlinesMarkdown(): boolean {
  return workspace.getConfiguration(section).get('outline.inMarkdown', true);
}

/** How the view groups until somebody chooses otherwise in it. */
export function defaultGroupBy(): GroupBy {
  return workspace.getConfiguration(section).get<GroupBy>('commitments.groupBy', 'due');
}

/** Sets a rule to off: in the workspace, or for the user where no folder is open. */
export async function turnOffRule(code: string): Promise<void> {
  const rules = workspace.getConfiguration(`${section}.rules`);
  if (!rules.has(code)) return;
  const target = workspace.workspaceFolders ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await rules.update(code, 'off', target);
}
