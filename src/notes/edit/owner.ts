import type { Commitment, Mention, Note, Span } from '../note.ts';
import { verbs } from '../lexicon/en.ts';
import { fillCell } from './cell.ts';
import { dueForm } from './dueForm.ts';
import { escapeName, isWritable } from './escape.ts';
import { addFieldLine, addFieldLineLikeOwn } from './fieldLine.ts';
import { type Form, leadForm, trailingEnd } from './form.ts';
import { majority } from './neighbours.ts';
import { labelStart, ownerForm } from './ownerForm.ts';
import { nameAsWritten } from './shortName.ts';
import { type TextEdit, insertion, replacement } from './textEdit.ts';

/**
 * The edits that name `name` as owner of a commitment at one of its mentions, in the note's own notation: an empty or vague owner
 * (`Owner:`, `TBD`, "someone") or an ambiguous one is replaced; a table gets its cell filled; else the name is written as the
 * neighbours write theirs. Null where the mention offers no place: speech, prose, an owner already there, no such column, or a
 * name that does not fit on a line.
 */
export function addOwner(
  text: string,
  note: Note,
  _commitment: Commitment,
  mention: Mention,
  name: string,
): TextEdit[] | null {
  if (mention.form === 'sentence' || !isWritable(name)) return null;
  const written = nameAsWritten(text, note, mention, name.trim());
  const words = escapeName(note.shape, written);
  const unclear = mention.owners.find(({ owner }) => owner.kind === 'vague' || owner.kind === 'ambiguous');
  if (mention.cells) {
    const edit = unclear
      ? replacement(unclear.span, words.replace(/\|/g, '\\|'))
      : mention.owners.length > 0
        ? null
        : fillCell(text, mention, 'owner', words);
    return edit && [edit];
  }
  if (unclear) return [replacement(bareName(text, unclear.span, written), words)];
  const empty = mention.fields.find((field) => field.of === 'owner' && field.value.start === field.value.end);
  if (empty) return [fillField(text, empty.value, words)];
  if (mention.owners.length > 0 && !mention.inherits.owner) return null;
  return [write(text, note, mention, name.trim(), words)];
}

/** Keeps an `@` in front of the vague words out of the edit where the new name is no handle either way. */
function bareName(text: string, span: Span, name: string): Span {
  const handle = text[span.start] === '@' && !/\s/.test(name) && !name.startsWith('@');
  return handle ? { start: span.start + 1, end: span.end } : span;
}

/** A value behind an empty field's label, with a blank between. */
export function fillField(text: string, value: Span, words: string): TextEdit {
  const before = text[value.start - 1] ?? ' ';
  return insertion(value.start, /\s/.test(before) ? words : ` ${words}`);
}

function write(text: string, note: Note, mention: Mention, name: string, words: string): TextEdit {
  const handle = handleOf(text, note, name);
  const alike = majority(note, mention, (neighbour) => fitting(text, mention, ownerForm(text, neighbour), handle));
  const line = alike ? null : addFieldLineLikeOwn(text, mention, 'Owner', words);
  if (line) return line;
  const form = alike ?? ownForm(text, mention);
  if (form.place === 'line') return addFieldLine(text, mention, form, words);
  const said = form.before.endsWith('@') ? (handle ?? words) : words;
  switch (form.place) {
    case 'label':
      return insertLabel(text, mention, form, said) ?? insertion(mention.head.start, `${said}: `);
    case 'lead':
      return insertion(mention.head.start, form.before + said + form.after);
    case 'trail':
      return insertTrailing(text, mention, form, said);
  }
}

/** A form that does not suit this mention counts for nothing: a handle for someone without one, `Ann to` before what is no verb. */
function fitting(text: string, mention: Mention, form: Form | null, handle: string | null): Form | null {
  if (!form || form.place === 'line') return form;
  if (form.before.endsWith('@') && !handle) return null;
  if (form.place === 'lead' && /(to|will)[ \t]+$/.test(form.after) && !startsWithVerb(text, mention)) {
    return leadForm(form.before, form.after.replace(/[ \t]*(to|will)[ \t]+$/, ': '));
  }
  if (form.place === 'label' && !insertLabel(text, mention, form, '')) return null;
  return form;
}

/** Without neighbours: `Ann: task`, and after a label `ACTION: Ann to send the report`. */
function ownForm(text: string, mention: Mention): Form {
  const labelled = mention.form === 'line' && labelStart(text, mention) < mention.head.start;
  return labelled && startsWithVerb(text, mention) ? leadForm('', ' to ') : leadForm('', ': ');
}

/** A plain verb in lower case, so that "Ann to" can stand before it as it is. */
function startsWithVerb(text: string, mention: Mention): boolean {
  const word = /^[a-z]+(?![\w-])/.exec(
    text.slice(mention.head.start, Math.min(mention.head.end, mention.head.start + 24)),
  )?.[0];
  return word !== undefined && verbs.has(word);
}

/** `TODO: fix` after the neighbours' `TODO(ann): fix`: the name goes where the two labels part; null where they have too little in common. */
function insertLabel(
  text: string,
  mention: Mention,
  form: { before: string; after: string },
  name: string,
): TextEdit | null {
  const start = labelStart(text, mention);
  const label = text.slice(start, mention.head.start);
  let common = 0;
  while (common < Math.min(label.length, form.before.length) && label[common] === form.before[common]) common++;
  const rest = label.slice(common);
  if (common === 0 || !form.after.endsWith(rest) || !/^[\s([{<-]{0,3}$|^ (?:for|on) $/.test(form.before.slice(common)))
    return null;
  return insertion(
    start + common,
    form.before.slice(common) + name + form.after.slice(0, form.after.length - rest.length),
  );
}

/** Behind the task, in front of a due date that trails it. */
function insertTrailing(
  text: string,
  mention: Mention,
  form: Extract<Form, { place: 'trail' }>,
  name: string,
): TextEdit {
  const due = dueForm(text, mention);
  const at = due?.place === 'trail' ? due.start : trailingEnd(text, mention);
  return insertion(at, form.before + name + form.after);
}

/** What stands behind an `@` for this person: an alias that the note writes so, or a name of one word. */
export function handleOf(text: string, note: Note, name: string): string | null {
  if (!/\s/.test(name)) return name.replace(/^@/, '');
  const person = note.people.find((one) => one.name === name);
  return person?.aliases.find((alias) => !/\s/.test(alias) && text.includes(`@${alias}`)) ?? null;
}
