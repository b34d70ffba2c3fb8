import type { Item } from '../blocks.ts';
import type { Mention, Span } from '../note.ts';
import { slice, unmarked } from '../text.ts';
import type { Context } from './context.ts';
import { fieldLine } from './fields.ts';
import type { ItemReading } from './item.ts';
import { readItem } from './kept-item.ts';
import { labelOf } from './label.ts';
import { cue, cuesIn } from './line-cues.ts';

/** A label inside a sentence: in brackets (`[AI: Bo to send it]`), or in capitals (`it is late ACTION: Bo to ask`). */
const inside = /(?:^|\s)(?:(?=[([<]\s*(?:action|ai|ap|to-?do)\b)|(?=(?:ACTION(?: ITEM| POINT)?S?|TODO|AI|AP)\b))/gi;
/** Code in a sentence is quoted, not said. */
const code = /`[^`\n]{1,200}`/g;
const sentenceEnd = /[.!?…]+[)\]]?\s+|\n/g;

/** A labelled sentence of prose or speech, read as the item it is. */
export interface MarkedSentence {
  span: Span;
  reading: ItemReading;
}

/** The sentences of a stretch that a label makes items: "We are late. ACTION: Bo to call the yard." */
export function markedSentences(span: Span, form: Mention['form'], context: Context): MarkedSentence[] {
  const said = slice(context.text, span);
  if (!/[:#]|A(?:CTION|ction|[IP])/.test(said)) return [];
  const plain = unmarked(said);
  const words = plain.includes('`') ? plain.replace(code, (quoted) => ' '.repeat(quoted.length)) : plain;
  if (!/[:#]|\bACTION\b|\bAction .{0,30}- |\bA[IP][- ]?\d/.test(words)) return [];
  return placesOf(words).flatMap(({ start, end, sure }) => {
    const at = { start: span.start + start, end: span.start + end };
    const item: Item = { kind: 'item', span: at, checkbox: null, lines: [at], children: [] };
    const reading = readItem(item, form, context);
    return reading?.label && (sure || reading.owned) ? [{ span: at, reading }] : [];
  });
}

/** What of a stretch is left between its labelled sentences. */
export function between(span: Span, marked: readonly MarkedSentence[]): Span[] {
  const ends = [span.start, ...marked.map((sentence) => sentence.span.end)];
  const starts = [...marked.map((sentence) => sentence.span.start), span.end];
  return ends.flatMap((start, i) => (starts[i]! > start ? [{ start, end: starts[i]! }] : []));
}

/** Where labelled sentences stand. Not `sure`: the word before the colon may be of the sentence ("we spoke of AI: it …"). */
function placesOf(words: string): { start: number; end: number; sure: boolean }[] {
  const starts = [0, ...[...words.matchAll(sentenceEnd)].map((match) => match.index + match[0].length)];
  const places = starts.map((start, i) => ({ start, end: starts[i + 1] ?? words.length, sure: true }));
  for (const match of cuesIn(words) & cue.label ? words.matchAll(inside) : []) {
    const start = match.index + match[0].length;
    const bracket = '([<'.includes(words[start]!);
    const sure = bracket || /^(?:ACTION|TODO)/.test(words.slice(start, start + 6));
    const sentence = places.findLast((place) => place.start <= start)!;
    if (
      words.slice(sentence.start, start).trim() === '' ||
      !(bracket || /^[A-Z]{2}/.test(words.slice(start, start + 2)))
    )
      continue;
    const close = bracket ? closing(words, start, Math.min(words.length, start + 400)) : sentence.end;
    places.push({ start, end: close, sure });
    if (!bracket) sentence.end = start;
  }
  places.sort((a, b) => a.start - b.start);
  return places.flatMap((place, i) => {
    if (!labelOf(words.slice(place.start, place.end))) return [];
    // A field said right after belongs to it: "ACTION: Ann to list them. Due: Friday."
    let { end } = place;
    for (let next = i + 1; places[next] && fieldLine(words.slice(places[next]!.start, places[next]!.end)); next++)
      end = places[next]!.end;
    return [{ ...place, end: place.start + words.slice(place.start, end).trimEnd().length }];
  });
}

function closing(words: string, from: number, limit: number): number {
  let depth = 0;
  for (let i = from; i < limit; i++) {
    if ('([<'.includes(words[i]!)) depth++;
    else if (')]>'.includes(words[i]!) && --depth <= 0) return i;
  }
  return limit;
}
