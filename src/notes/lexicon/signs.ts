import type { Status } from '../note.ts';

/** Signs that point at who does what: `👉 Ann orders paint`. */
export const pointers = '[👉👷🛠🔧🔨📌📍🎯✋🙋☞➡▶]';

/** Signs that state a status, as characters or as the short codes that chats and wikis turn into them. Matched at one place. */
export const signs: {
  status: Status;
  pattern: string;
  /** A box to tick, which makes a task of any line it leads. */ box: boolean;
}[] = [
  {
    status: 'open',
    box: true,
    pattern: String.raw`[☐⬜◻◽▢□🔲🔳]|:(?:ballot_box|white_large_square|white_medium_square|black_square_button|white_square_button):|\[\](?=\s)`,
  },
  { status: 'done', box: true, pattern: '[☑🗹☒]|:ballot_box_with_check:' },
  { status: 'done', box: false, pattern: '[✅✔✓]|:(?:white_check_mark|heavy_check_mark|check_mark|check|done):' },
  {
    status: 'in-progress',
    box: false,
    pattern: '[🚧🔄⏳⌛]|:(?:construction|hourglass|hourglass_flowing_sand|arrows_counterclockwise):',
  },
  { status: 'open', box: false, pattern: '[❌✗✘]|:(?:x|negative_squared_cross_mark):' },
];
