import type { Turn } from '../blocks.ts';
import type { Context, Utterance } from '../commitments/context.ts';
import { isTopic } from '../commitments/leading-owners.ts';
import type { Owner, Person, Span } from '../note.ts';
import { cleanName, ownerOf } from '../people/names.ts';
import { fold, headOf, linesOf, slice, unmarked } from '../text.ts';

/** `Ann: I can look into it`, `**Ann (Ops):** …`: a line that gives what somebody said. */
const scribed = /^\s*(@?\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*){0,2})\s*(?:\([^()]{1,40}\)\s*)?:\s+(?=\S)/u;

/** `Ann – the crane is done, will test it`: the same of somebody known. */
const dashed = /^\s*(\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*)?)\s+[–—-]\s+(?=\S)/u;

/** What one turn says; nothing where its label stands alone. What a scribe types is said by whom each line names. */
export function speechOf(turn: Turn, context: Context): Utterance[] {
  const { names, scribes, text } = context;
  if (!turn.lines.length) return [];
  const speaker = cleanName(slice(text, turn.speaker));
  const self = names.find(speaker)[0] ?? null;
  const by = self && voice(self);
  if (!scribes.has(fold(speaker))) return [{ lines: turn.lines, by, to: null, context: { ...context, self } }];
  return turn.lines.map(
    (line) => scribedIn(line, context) ?? { lines: [line], by, to: null, context: { ...context, self } },
  );
}

/** Who writes down for a chat what is said on a call (`scribe: ann`, `scribenick: ann`), folded. */
export function scribesIn(text: string): string[] {
  return [...text.matchAll(/\bscribe(?:nick)?[:=+] ?@?([\p{L}\d._-]{1,30})/giu)].map((match) => fold(match[1]!));
}

/** `Ann: I can look into it`: what Ann says, in a line that somebody else wrote. */
function scribedIn(span: Span, context: Context): Utterance | null {
  const { names, text } = context;
  const head = slice(text, headOf(span, 100));
  if (!/:|\s[–—-]\s/.test(head)) return null;
  const words = unmarked(head);
  const spoken = scribed.exec(words);
  const label = spoken ?? dashed.exec(words);
  const by = label && !isTopic(label[1]!) ? ownerOf(label[1]!, names) : null;
  if (!label || !by || by.kind === 'group' || by.kind === 'vague' || (!spoken && by.kind !== 'known')) return null;
  return { lines: linesOf(text, span.start + label[0].length, span.end), by, to: null, context };
}

/** What is said in a stretch of an item or a paragraph: by the sender of a mail, by whom a line of minutes names, or by its writer. */
export function proseOf(span: Span, context: Context): Utterance[] {
  const { inherited, self, subject, text } = context;
  if (inherited.kind === 'decisions') return [];
  // An agenda names topics; a whole sentence below it tells what came of one.
  if (inherited.kind === 'agenda' && !/[.!]\s*$/.test(text.slice(Math.max(span.start, span.end - 3), span.end)))
    return [];
  if (self) {
    const to = subject.to.length === 1 ? voice(subject.to[0]!) : null;
    return [{ lines: linesOf(text, span.start, span.end), by: voice(self), to, context }];
  }
  return [scribedIn(span, context) ?? { lines: linesOf(text, span.start, span.end), by: null, to: null, context }];
}

function voice(person: Person): Owner {
  return { name: person.name, kind: 'known' };
}
