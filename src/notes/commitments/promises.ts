import { spoken } from '../lexicon/speech-en.ts';
import { verbs } from '../lexicon/en.ts';
import type { InferenceRule, Person, Span } from '../note.ts';
import { slice, unmarked } from '../text.ts';
import type { Context, Draft, Found } from './context.ts';
import { dueInWords } from './due.ts';
import { tidy } from './item-words.ts';
import { labelOf } from './label.ts';
import { assignedOwners } from './assigned-owners.ts';
import { sentenceMention } from './sentence.ts';

/** One stretch of speech or prose by one person: a turn, a paragraph of a mail. */
export interface Utterance {
  span: Span;
  by: Person | null;
  /** Whom it addresses, where that is known: who is greeted in a mail. */
  to: Person | null;
}

/** A request that waits for an answer. */
interface Request {
  draft: Draft;
  by: Person | null;
  to: Person | null;
  /** Which utterance asked: a question to nobody is answered at once or not at all. */
  at: number;
}

/**
 * The commitments that people speak of without writing them down (guidelines 1, implicit): promises in the first person,
 * requests to somebody who does not decline, assignments of a third person. Read in the order of the talk; an acceptance
 * joins the request before it. Never more than the words say: "can you" to nobody who answers is left out.
 */
export function readTalk(utterances: readonly Utterance[], context: Context, found: Found): Draft[] {
  const drafts: Draft[] = [];
  let open: Request | null = null;
  let asked: Request | null = null;
  for (const [i, utterance] of utterances.entries()) {
    const within: Context = { ...context, self: utterance.by, group: found.groups++ };
    const sentences = sentencesOf(context.text, utterance.span);
    if (open && !open.to && i - open.at > 1) open = null;
    const answer =
      open && utterance.by
        ? answerOf(
            open,
            utterance,
            sentences.map(({ words }) => words),
          )
        : null;
    if (answer === 'declined') drafts.splice(drafts.indexOf(open!.draft), drafts.includes(open!.draft) ? 1 : 0);
    if (answer === 'accepted') {
      const { draft } = open!;
      if (!draft.owners.length) draft.owners = [{ name: utterance.by!.name, kind: 'known' }];
      if (!drafts.includes(draft)) drafts.push(draft);
      const said = sentences.find(({ words }) => spoken.promise.test(words)) ?? sentences[0]!;
      const acceptance =
        promiseIn(said.words, said.span, utterance, within) ??
        draftOf('request', said.span, said.words, draft.owners[0]!.name, within);
      drafts.push({ ...acceptance, wordings: [...draft.wordings, ...acceptance.wordings], text: draft.text });
    }
    if (answer || (open && utterance.by && open.to && utterance.by !== open.to)) open = null;
    for (const { words, span } of sentences) {
      if ((answer === 'accepted' && span === sentences[0]!.span) || labelOf(words)) continue;
      const request = requestIn(words, span, utterance, within, i);
      if (request) {
        joinOffer(request, drafts.at(-1));
        open = asked = request;
        // Who is asked by name and says nothing against it has it; a question to nobody waits for who takes it.
        if (request.to && (utterances[i + 1] || utterance.to)) drafts.push(request.draft);
        continue;
      }
      if (dates(words, span, asked && asked.by === utterance.by ? asked.draft : drafts.at(-1), within)) continue;
      const promised = promiseIn(words, span, utterance, within) ?? assignmentIn(words, span, within);
      if (promised && !(answer === 'accepted' && sameDeed(promised, open))) drafts.push(promised);
    }
  }
  return drafts;
}

/** "I want a concrete plan by Friday" dates the last assignment before it and is none of its own (guidelines 1). */
function dates(words: string, span: Span, last: Draft | undefined, context: Context): boolean {
  if (!last || last.due || !spoken.demand.test(words) || span.start - last.mention.span.end > 1500) return false;
  const due = dueInWords(words, span.start, context);
  if (!due?.due.day) return false;
  last.due = due.due;
  return true;
}

/** "I can draft something" — "Bob, you draft it": who offered is given what they offered. */
function joinOffer({ draft, to }: Request, last: Draft | undefined): void {
  if (!last || !to || last.owners[0]?.name !== to.name || draft.mention.span.start - last.mention.span.end > 400)
    return;
  const verb = (text: string): string | undefined => /^\p{L}+/u.exec(text)?.[0].toLowerCase();
  if (verb(last.text) === verb(draft.text)) draft.wordings = [...last.wordings, ...draft.wordings];
}

function sameDeed(draft: Draft, request: Request | null): boolean {
  return request !== null && draft.text === request.draft.text;
}

function sentencesOf(text: string, span: Span): { words: string; span: Span }[] {
  const words = unmarked(slice(text, span));
  const starts = [0, ...[...words.matchAll(/[.!?…]+\s+(?=\S)/g)].map((match) => match.index + match[0].length)];
  return starts.flatMap((start, i) => {
    const sentence = words.slice(start, starts[i + 1] ?? words.length).trimEnd();
    if (sentence === '' || sentence.length > 600) return [];
    return [{ words: sentence, span: { start: span.start + start, end: span.start + start + sentence.length } }];
  });
}

function answerOf(
  request: Request,
  utterance: Utterance,
  sentences: readonly string[],
): 'accepted' | 'declined' | null {
  if (request.to && utterance.by !== request.to) return null;
  if (spoken.decline.test(sentences[0] ?? '')) return 'declined';
  const taken = sentences.some(
    (words) => spoken.accept.test(words) || (spoken.promise.test(words) && !spoken.noPromise.test(words)),
  );
  return taken && utterance.by !== request.by ? 'accepted' : null;
}

/** "Bob, can you order the paint?", "Bob, please order it", "can you order it, Bob?", "can you order it?" */
function requestIn(words: string, span: Span, utterance: Utterance, context: Context, at: number): Request | null {
  const match = spoken.request.exec(words);
  const order = match ? null : spoken.order.exec(words);
  const groups = (match ?? order)?.groups;
  if (!groups?.deed || !verbs.has(groups.verb!.toLowerCase()) || spoken.noRequest.test(words)) return null;
  const name = groups.before ?? groups.after;
  const people = name ? context.names.find(name) : [];
  // A word before the comma that is nobody's name ("Okay, can you …") leaves the question to whoever answers.
  const to = people[0] ?? utterance.to;
  if (people.length > 1 || (order && !to) || to === utterance.by) return null;
  return {
    draft: draftOf('request', span, words, to?.name ?? null, context, groups.deed.replace(/\?\s*$/, '')),
    by: utterance.by,
    to,
    at,
  };
}

/** "I'll send it by Monday", "I can draft something", "let me check with legal". */
function promiseIn(words: string, span: Span, utterance: Utterance, context: Context): Draft | null {
  if (!utterance.by || spoken.noPromise.test(words)) return null;
  const match = spoken.promise.exec(words);
  const verb = match?.groups?.verb?.toLowerCase();
  if (!match || !verb || spoken.idle.test(words.slice(match.index + match[0].length - verb.length))) return null;
  if (match.groups!.offer && !verbs.has(verb)) return null;
  const from = match.index + match[0].length - verb.length;
  return draftOf(match.groups!.offer ? 'offer' : 'promise', span, words, utterance.by.name, context, words.slice(from));
}

/** "Maria will write it up", "Jennifer to merge the script": somebody known, and no question. */
function assignmentIn(words: string, span: Span, context: Context): Draft | null {
  if (words.endsWith('?') || spoken.noPromise.test(words)) return null;
  const found = assignedOwners(words, context).find(({ assists, owners, cut }) => {
    const verb = /^\p{L}+/u.exec(words.slice(cut.end))?.[0];
    return (
      !assists &&
      cut.end > cut.start &&
      verb !== undefined &&
      verbs.has(verb) &&
      owners.every(({ owner }) => owner.kind === 'known')
    );
  });
  if (!found) return null;
  const draft = draftOf('assignment', span, words, null, context, words.slice(found.cut.end));
  return { ...draft, owners: found.owners.map(({ owner }) => owner) };
}

function draftOf(
  rule: InferenceRule,
  span: Span,
  words: string,
  owner: string | null,
  context: Context,
  deed = words,
): Draft {
  const due = dueInWords(words, span.start, context);
  const mention = sentenceMention(span, context.group, due);
  // The date is no part of the deed: a recap may leave it out.
  const text = tidy(
    due ? deed.replace(words.slice(due.span.start - span.start, due.span.end - span.start), ' ') : deed,
  );
  return {
    mention,
    text,
    wordings: [text],
    topic: '',
    explicit: false,
    why: { rule, words: span },
    owners: owner ? [{ name: owner, kind: 'known' }] : [],
    presumed: false,
    day: context.reference.day,
    due: due?.due ?? null,
    status: null,
  };
}
