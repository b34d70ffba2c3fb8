import { SnippetString, commands, window, workspace } from 'vscode';
import type { Disposable } from 'vscode';
import { noteLanguage } from '../client.ts';
import { dayOf } from '../days.ts';

/** Opens an untitled note with today's date and the headings a meeting needs, ready to fill in. */
export function newNoteCommand(): Disposable {
  return commands.registerCommand('meetingNotes.newNote', async () => {
    const document = await workspace.openTextDocument({ language: noteLanguage });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(noteSnippet(dayOf(new Date())));
  });
}

function noteSnippet(today: string): SnippetString {
  return new SnippetString('# ')
    .appendPlaceholder('Meeting')
    .appendText(`\n\nDate: ${today}\nAttendees: `)
    .appendPlaceholder('Ann Bell, Tom Reed')
    .appendText('\n\n## Notes\n\n')
    .appendTabstop()
    .appendText('\n\n## Decisions\n\n- ')
    .appendTabstop()
    .appendText('\n\n## Action items\n\n- [ ] ')
    .appendTabstop(0)
    .appendText('\n');
}
