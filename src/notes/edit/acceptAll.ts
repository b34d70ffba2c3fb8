import type { Commitment, Note } from '../note.ts';
import { Page } from './page.ts';
import type { Read } from './saying.ts';
import type { TextEdit } from './textEdit.ts';
import { writeAll } from './writeAll.ts';

/**
 * The insertions that write several suggestions down, read back as one alone would be. Those that cannot be written stay suggestions; null where
 * none can.
 */
export function acceptSuggestions(
  text: string,
  note: Note,
  commitments: readonly Commitment[],
  read: Read,
): TextEdit[] | null {
  const page = new Page(text, note, read);
  writeAll(page, commitments, () => []);
  return page.insertions.length > 0 ? page.insertions : null;
}
