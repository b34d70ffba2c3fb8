import { CodeActionKind, type CodeAction, type Range } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day, Note } from '../notes/note.ts';
import {
  addDue,
  addOwner,
  correctWeekday,
  isEncoded,
  moveToWeekday,
  setStatus,
  writeDay,
  type TextEdit,
} from '../notes/edit/index.ts';
import { lineAt, lineStarts } from '../workspace/lines.ts';
import { itemId } from '../workspace/entry.ts';
import type { LanguageContext } from './context.ts';
import { dueCandidates, ownerCandidates, similarNames } from './candidates.ts';
import { diagnostics, problemsOf, type Problem, type RulesContext } from './diagnostics.ts';
import { workspaceEdit } from './edits.ts';
import * as messages from './messages/index.ts';
import { readableText, toSpan, touches } from './positions.ts';

type FixesContext = RulesContext & Pick<LanguageContext, 'me' | 'commands'>;

/** The quick fixes for the problems in a range, and for those of the items whose head words it touches. The same inputs give the same fixes as the diagnostics shown. */
export function quickFixes(document: TextDocument, note: Note, range: Range, context: FixesContext): CodeAction[] {
  const text = readableText(document);
  if (isEncoded(text, note)) return [];
  const span = toSpan(document, range);
  const problems = problemsOf(note, context);
  const shown = diagnostics(document, note, context);
  const touched = problems
    .flatMap((problem, at) =>
      touches(problem.span, span) || touches(problem.mention.head, span) ? [{ problem, diagnostic: shown[at]! }] : [],
    )
    .slice(0, problemsOffered);
  const kind = CodeActionKind.QuickFix;
  const fixes: CodeAction[] = touched.flatMap(({ problem, diagnostic }) =>
    fixesOf(document, text, note, problem, context).map((fix) => ({ ...fix, kind, diagnostics: [diagnostic] })),
  );
  for (const commitment of new Set(touched.map(({ problem }) => problem.commitment))) {
    const edits = setStatus(text, note, commitment, 'done');
    if (!edits) continue;
    const own = touched.filter(({ problem }) => problem.commitment === commitment);
    fixes.push({
      title: messages.fixDone(),
      kind,
      edit: workspaceEdit(document, edits),
      diagnostics: own.map(({ diagnostic }) => diagnostic),
      isPreferred: own.some(({ problem }) => problem.code === 'overdue'),
    });
  }
  return fixes;
}

/** Of how many problems fixes are offered: nobody looks for one among more, and whoever selects a whole log is not kept waiting. */
const problemsOffered = 20;

/** How many names are fixes of their own, beside "me", and how many the client's command may list. */
const namesOffered = 7;
const namesToChooseFrom = 100;

type Fix = Pick<CodeAction, 'title' | 'edit' | 'command' | 'isPreferred'>;

function fixesOf(document: TextDocument, text: string, note: Note, problem: Problem, context: FixesContext): Fix[] {
  const { commitment, mention } = problem;
  const fixes: Fix[] = [];
  const offer = (title: string, edits: TextEdit[] | null): void => {
    if (edits) fixes.push({ title, edit: workspaceEdit(document, edits) });
  };
  const ask = (title: string, command: string | null, more: object): void => {
    if (!command) return;
    const starts = lineStarts(text);
    const line = lineAt(text, starts, mention.head.start);
    const reference = { uri: document.uri, id: itemId(document.uri, commitment), line, ...more };
    fixes.push({ title, command: { title, command, arguments: [reference] } });
  };

  switch (problem.code) {
    case 'missing-owner': {
      const names = ownerCandidates(text, note, mention, context.index).filter((name) => name !== context.me);
      for (const name of [...names.slice(0, namesOffered), context.me])
        offer(messages.fixOwner(name), addOwner(text, note, commitment, mention, name));
      if (fixes.length > 0)
        ask(messages.fixOtherOwner(), context.commands.owner, { names: names.slice(0, namesToChooseFrom) });
      break;
    }
    case 'missing-due': {
      for (const { words, day } of dueCandidates(note, context.today)) {
        offer(messages.fixDue(words, day, context.today), addDue(text, note, commitment, mention, day));
      }
      if (fixes.length > 0) ask(messages.fixOtherDue(), context.commands.due, { today: context.today });
      break;
    }
    case 'ambiguous-owner':
    case 'unknown-owner': {
      const place = mention.owners.find(
        ({ span }) => span.start === problem.span.start && span.end === problem.span.end,
      );
      if (!place) break;
      const names = place.owner.candidates ?? similarNames(place.owner.name, note, context.index);
      const written = text.slice(place.span.start, place.span.end);
      for (const name of names) offer(messages.fixReplaceOwner(written, name), [{ ...place.span, text: name }]);
      break;
    }
    case 'ambiguous-date':
    case 'contradicting-weekday': {
      const { day, doubt } = commitment.due!;
      const change = (edit: TextEdit, of: Day): void =>
        offer(messages.fixChangeTo(text.slice(edit.start, edit.end), edit.text, of), [edit]);
      if (doubt?.of === 'order') for (const of of [day!, doubt.other]) change(writeDay(doubt, of), of);
      if (doubt?.of === 'weekday') {
        change(correctWeekday(text, doubt, day!), day!);
        change(moveToWeekday(text, doubt, day!), doubt.other);
      }
      break;
    }
    case 'overdue':
      break;
  }
  // A date is the writer's to choose: only the likeliest name is preferred.
  const preferred = /owner$/.test(problem.code);
  return fixes.map((fix, at) => (at === 0 && fix.edit && preferred ? { ...fix, isPreferred: true } : fix));
}
