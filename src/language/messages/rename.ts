import type { RenameRefusal } from '../../notes/edit/index.ts';

export const renameNobody = 'Only a person’s name can be renamed here.';

/** Why somebody cannot be renamed. No word of the note is in it: clients log what is refused. */
export const renameRefusals: Record<RenameRefusal, string> = {
  'no-name': 'This is no name of a person.',
  taken: 'Somebody else in this note has this name.',
  encoded: 'This mail is saved as it was sent: it cannot be edited safely.',
  'other-meaning': 'With this name the note would no longer tell who is who and who owns what.',
};

export const renameElsewhere = (notes: number): string => (notes === 1 ? 'In 1 other note' : `In ${notes} other notes`);
export const renameLeft = (notes: number): string =>
  notes === 1 ? '1 more note names them and stays as it is.' : `${notes} more notes name them and stay as they are.`;
