import type { Decision, Span } from '../note.ts';
import { slice, unmarked } from '../text.ts';
import { tidy } from './item-words.ts';

/** Plain words that say that something was settled (guidelines 5). */
const decided =
  /\b(?:(?:we|they|it was|(?:the )?(?:board|team|group|committee|council|meeting|members|tsc|wg)) (?:have |has |had |all |both |unanimously |formally )*(?:decided|resolved|agreed (?:to|that|on)|voted (?:to|for|against)|approved)|(?:the|our|my) (?:final )?decision (?:is|was)(?: (?:to|that|not|made|taken|unanimous|final)\b|:)|it (?:is|was) (?:decided|agreed|resolved) (?:to|that)|decided (?:to|that|against)|we will not\b|motion (?:carried|passed|approved)|(?:carried|passed|approved) unanimously)/i;
/** What takes it back: a question, a condition, what is yet to be decided, the approval of old minutes. */
const undecided =
  /\?\s*$|\bif (?:we|they|it)\b|\b(?:not|n't|never|yet|until|unless|whether)\b[^.]{0,40}\b(?:decided|agreed|resolved|approved)|\b(?:need|needs|have|has|want|going) to (?:be )?(?:decide|agree)|\bminutes\b/i;

/** The decisions that prose or speech states without a label. `span` is the place of the words in the text. */
export function statedDecisions(text: string, span: Span): Decision[] {
  const words = unmarked(slice(text, span));
  if (!/decid|decision|resol|agree|vote|approv|will not|carried|passed/i.test(words)) return [];
  const starts = [0, ...[...words.matchAll(/[.!?]\s+(?=\S)|\n/g)].map((match) => match.index + match[0].length)];
  return starts.flatMap((start, i) => {
    const sentence = words.slice(start, starts[i + 1] ?? words.length).trimEnd();
    if (sentence.length > 500 || !decided.test(sentence) || undecided.test(sentence)) return [];
    return [{ span: { start: span.start + start, end: span.start + start + sentence.length }, text: tidy(sentence) }];
  });
}
