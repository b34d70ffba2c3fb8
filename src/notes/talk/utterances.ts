import type { Turn } from '../blocks.ts';
import type { Context, Utterance } from '../commitments/context.ts';
import { isTopic } from '../commitments/leading-owners.ts';
import type { Owner, Person, Span } from '../note.ts';
import { cleanName, ownerOf } from '../people/names.ts';
import { headOf, linesOf, slice, unmarked } from '../text.ts';

/** `Ann: I can look into it`, `**Ann (Ops):** …`: a line that gives what somebody said. */
const scribed = /^\s*(\p{L}[\p{L}\p{M}'.-]*(?: \p{L}[\p{L}\p{M}'.-]*){0,2})\s*(?:\([^()]{1,40}\)\s*)?:\s+(?=\S)/u;

/** What one turn says; nothing where its label stands alone. */
export function speechOf(turn: Turn, context: Context): Utterance[] {
  if (!turn.lines.length) return [];
  const by = context.names.find(cleanName(slice(context.text, turn.speaker)))[0] ?? null;
  return [{ lines: turn.lines, by: by && voice(by), to: null, context: { ...context, self: by } }];
}

/** What is said in a stretch of an item or a paragraph: by the sender of a mail, by whom a line of minutes names, or by its writer. */
export function proseOf(span: Span, context: Context): Utterance[] {
  const { inherited, self, subject, text } = context;
  if (inherited.kind === 'agenda' || inherited.kind === 'decisions') return [];
  if (self) {
    const to = subject.to.length === 1 ? voice(subject.to[0]!) : null;
    return [{ lines: linesOf(text, span.start, span.end), by: voice(self), to, context }];
  }
  const label = scribed.exec(unmarked(slice(text, headOf(span, 100))));
  const by = label && !isTopic(label[1]!) ? ownerOf(label[1]!, context.names) : null;
  if (!label || !by || by.kind === 'group' || by.kind === 'vague')
    return [{ lines: linesOf(text, span.start, span.end), by: null, to: null, context }];
  return [{ lines: linesOf(text, span.start + label[0].length, span.end), by, to: null, context }];
}

function voice(person: Person): Owner {
  return { name: person.name, kind: 'known' };
}
