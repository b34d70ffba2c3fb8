import { SymbolKind, SymbolTag, type DocumentSymbol } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isSettled, written, type Commitment, type Day, type Note, type Section, type Span } from '../notes/note.ts';
import { bestMention } from '../workspace/entry.ts';
import { clipped } from '../workspace/lines.ts';
import { isOverdue } from '../workspace/queries.ts';
import type { LanguageContext } from './context.ts';
import * as messages from './messages/index.ts';
import { contains, readableText, toRange } from './positions.ts';
import { beginningOf, stretchesOf, type Stretch } from './stretches.ts';
import { topicsOf } from './topics.ts';

type OutlineContext = Pick<LanguageContext, 'today'>;

/** What stands for what, in the outline as in the search of the workspace: the editor has a picture for each. */
export const symbolKinds = {
  heading: SymbolKind.String,
  topic: SymbolKind.String,
  mail: SymbolKind.File,
  stretch: SymbolKind.Namespace,
  commitment: SymbolKind.Event,
  decision: SymbolKind.Constant,
} as const;

interface Node {
  span: Span;
  symbol: DocumentSymbol;
  children: Node[];
}

/** How many characters of a name are shown. */
const longestName = 160;

/**
 * The outline: headings, topics and mails, the stretches of a talk, and in each the commitments written down and the decisions that stand there.
 * What is settled carries the tag that editors strike through.
 */
export function documentSymbols(document: TextDocument, note: Note, context: OutlineContext): DocumentSymbol[] {
  const text = readableText(document);
  const node = (kind: keyof typeof symbolKinds, span: Span, selected: Span, name: string, detail = ''): Node => ({
    span,
    symbol: {
      // The protocol wants a name, and a selection inside of the range.
      name: clipped(name.replace(/\s+/g, ' ').trim(), longestName) || '…',
      kind: symbolKinds[kind],
      range: toRange(document, span),
      selectionRange: toRange(document, contains(span, selected) ? selected : { start: span.start, end: span.start }),
      ...(detail && { detail: clipped(detail, longestName) }),
    },
    children: [],
  });
  const commitment = (one: Commitment): Node => {
    const { span, head } = bestMention(one);
    const found = node('commitment', span, head, one.text, factsOf(one, note.date?.day ?? null, context.today));
    if (isSettled(one.status)) found.symbol.tags = [SymbolTag.Deprecated];
    return found;
  };
  const nodes = [
    ...note.sections.map((section) => node(section.kind, section.span, section.head, ...nameOf(section, note))),
    ...topicsOf(text, note).map(({ span, head, title }) => node('topic', span, head, title)),
    ...stretchesOf(text, note)
      .filter(({ alone, headed }) => !(alone && headed))
      .map((stretch) => node('stretch', stretch.span, stretch.turns[0]!.span, ...nameOfStretch(text, stretch))),
    ...note.decisions.map(({ span, text: words }) => node('decision', span, span, words)),
    ...written(note).map(commitment),
  ];
  return nest(nodes).map(symbolOf);
}

function nameOf({ kind, title, by, day }: Section, note: Note): [name: string, detail: string] {
  if (kind === 'heading') return [title, ''];
  const name = messages.mailName(by, day, note.date?.day ?? null);
  return name ? [name, title] : [title, ''];
}

function nameOfStretch(text: string, stretch: Stretch): [name: string, detail: string] {
  const { time, speaker, words } = beginningOf(text, stretch);
  return [messages.stretchName(time, speaker, words), messages.turns(stretch.turns.length)];
}

/** What is told of a commitment beside its words: owners, day and state. `day` is that of its meeting. */
export function factsOf(
  commitment: Pick<Commitment, 'status'> & {
    owners: { name: string }[];
    due: { day: Day | null; text: string } | null;
  },
  day: Day | null,
  today: Day,
): string {
  const { owners, due, status } = commitment;
  return messages.facts(
    owners.map(({ name }) => name),
    due?.day ? messages.shortDay(due.day, day ?? today) : (due?.text ?? ''),
    status,
    isOverdue(commitment, today),
  );
}

/** Puts each node below the innermost one that holds it. */
function nest(nodes: Node[]): Node[] {
  nodes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const node of nodes) {
    while (open.length > 0 && !contains(open.at(-1)!.span, node.span)) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

function symbolOf({ symbol, children }: Node): DocumentSymbol {
  return { ...symbol, children: children.map(symbolOf) };
}
