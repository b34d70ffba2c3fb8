import type { Day } from '../notes/note.ts';
import { problemsOf } from '../language/problems.ts';
import type { Severity } from '../language/rules/index.ts';
import { placeAt } from '../workspace/lines.ts';
import { NoteIndex } from '../workspace/note-index.ts';
import { printable } from './printable.ts';
import type { ReadNote } from './read-note.ts';

/** From the least to the gravest. */
const severities: Severity[] = ['hint', 'information', 'warning', 'error'];

export function isSeverity(word: string): word is Severity {
  return (severities as string[]).includes(word);
}

/** What the rules find, one `file:line:column: severity code message` a line; `failed`: some is at or above `severity`. */
export function check(
  notes: ReadNote[],
  { severity, today }: { severity: Severity; today: Day },
): { output: string; failed: boolean } {
  const index = NoteIndex.empty.changed({ added: notes.map(({ entry }) => entry) });
  let failed = false;
  const lines = notes.flatMap(({ path, text, note, starts }) =>
    problemsOf(text, note, { today, severities: {}, index, vagueOwners: [], isSuggested: () => true }).map(
      (problem) => {
        const { line, character } = placeAt(starts, problem.span.start);
        failed ||= severities.indexOf(problem.severity) >= severities.indexOf(severity);
        const place = `${path}:${line + 1}:${character + 1}`;
        return `${printable(`${place}: ${problem.severity} ${problem.code} ${problem.message}`)}\n`;
      },
    ),
  );
  return { output: lines.join(''), failed };
}
