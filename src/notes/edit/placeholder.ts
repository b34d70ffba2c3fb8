import { nothing, vague } from '../lexicon/words.ts';
import { fold } from '../text.ts';

/** True where a field or cell is empty or says that nothing is known yet: `TBD`, `?`, `-`, `n/a`. */
export function isPlaceholder(words: string): boolean {
  const folded = fold(words.slice(0, 80)).replace(/^[[(<]|[\])>]$/g, '');
  return folded === '' || vague.test(folded) || nothing.test(folded);
}
