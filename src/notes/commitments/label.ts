import { decisionLabel } from '../decisions/label.ts';
import { labelsOf } from '../decisions/lexicon/index.ts';
import { listState, markerWords as englishMarkers, noTask, remarks } from '../lexicon/en.ts';
import { pointers, signs } from '../lexicon/signs.ts';
import { forWhom, markerWords, nothing, topics } from '../lexicon/words.ts';
import { once, remembered } from '../once.ts';
import { firstWordsOf } from '../patterns/words.ts';
import { fold, unaccented } from '../text.ts';
import { firstWord, lastWord } from '../word-at.ts';

/** A label that makes a line an item: `ACTION:`, `AI(Robin):`, `TODO Robin:`, `Action item for me:`, `Action on SB to`. Offsets into the words given. */
export interface Label {
  kind: 'action' | 'decision';
  /** Where the words after the label begin. */
  end: number;
  /** Who the label itself names. */
  owner: { start: number; end: number } | null;
  /** The owner may as well be what it is about: "Charts TODO: …". */
  doubtful?: boolean;
  /** It marks an item only where the words name an owner. */
  ifOwned?: boolean;
}

/** What may stand before a label: brackets, a state (`[NEW] ACTION: …`), a sign (`✅ AI: …`), a topic's word (`Topic: ACTION-12 - …`). */
const ahead = String.raw`^[\s<[(>-]*(?:\[(?:${remarks.lead})\]\s*|(?:${signs.map(({ pattern }) => pattern).join('|')})\uFE0F?\s*)?`;
/** Any picture may adorn a label: `🎯 Action: …`. */
const picture = String.raw`(?:\p{Extended_Pictographic}\uFE0F?\s*){0,2}`;
const id = String.raw`(?:[ -]?#?\d+(?:[.:-]\d+)*)?`;
const who = String.raw`(?:\s*\(([^()\n]{1,40})\)|\s+(?:${forWhom})\s+([^:\n]{1,40}?)|,?\s+((?:[\p{Lu}@][\p{L}\d.'_/-]*)(?:(?:\s*[,&+]\s*|\s+and\s+|\s+)[\p{Lu}@][\p{L}\d.'_/-]*){0,3}))?`;
const colon = new RegExp(String.raw`${ahead}${picture}#?(${markerWords})${id}${who}\s*[\])]*\s*[:：](?!//)\s*`, 'iu');
const bare = new RegExp(
  String.raw`${ahead}(?:#action\s+|(?:created\s+|topic:\s*)?action-\d+\s*(?:-+|:)\s+|(?:action|action item|todo|AI)${id}\s+(?:-+>?|→|=>)\s+|action(?: item)?\s+(?=\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?\s-\s)|(?:action|AI)\s+(?:on|for)\s+(?=\p{Lu}\S*(?:\s+\p{Lu}\S*)?\s+to\s)|(?:future|new|next|open|old|previous|last(?:\s+(?:week|meeting|time)(?:'s)?)?)\s+(?:action(?:\s+item)?|AI)s?\s*:\s*)`,
  'iu',
);
/** Whose or which it is, before the label: `Kim TODO: fix it`, `@kim AI: fix it`, `repo todo: fix it`. */
const whose =
  /^[\s<[(>-]*(?:(@[\w.-]{1,30}(?: \p{Lu}\.?)?|\p{Lu}[\p{L}'.-]{1,30}(?: \p{Lu}[\p{L}'.-]{0,30})?)\s+[Tt][Oo][- ]?[Dd][Oo]s?|(@[\w.-]{1,30})\s+(?:A[IP]|[Aa]ction(?: item)?)|(?:in )?\p{Ll}{2,20}\s+[Tt][Oo][- ]?[Dd][Oo]s?)\s*:\s+(?=\S)/u;
/** `TODO fix it`, `ACTION Ann to fix it`, `AP1.2 Ann to fix it`, `A7. Ann to fix it`: in capitals the word needs no colon; `Actions. Ann to fix it`. */
const capitals =
  /^[\s<[(-]*(?:TODO\s+(?!lists?\b)(?=\S)|(?=DONE\s+\S)|ACTION(?: ITEM)?\s+(?!(?:is|was|are|were|has|had|in|on|of|the|and|or|by)\s)(?=@|\p{Lu}?\p{Ll}[\p{L}.'-]*\s)|A[IP][- ]?\d+(?:\.\d+)*\s+(?=\p{Lu})|To-?[Dd]o(?=\s(?:before|by|for|until)\s[^,:.]{3,40}[,:]\s+\p{L})\s|To do(?=\s(?:before|by|until)\s[^,:.]{3,40}:\s+\p{L})\s|A\d{1,3}[.:)]\s+(?=\p{Lu}[\p{L}.' -]{0,40}\s(?:to|will)\s)|(?:Actions?|Action items|Next steps|To-?[Dd]os?|Follow-?ups?|Aufgaben|Nächste Schritte|Tareas|Acciones)\.\s+(?=\p{Lu}))/u;
const english = new RegExp(`^(?:${englishMarkers})$`, 'i');
/** `👉 Ann orders paint`: only where it names somebody. */
const pointer = new RegExp(String.raw`^\s*${pointers}\uFE0F?\s*(?=\S)`, 'u');
const arrow = /^\s*(?:→|->|=>)\s+(?=(?:\p{Lu}[\p{L}' ]{1,30}|me|us|all):)/u;

/** `ACTION: Consensus is that …`, `Action: closed` decide, whatever their label (guidelines 1). */
const decides =
  /^\s*(?:(?:the\s+)?(?:consensus|decision|resolution)\b|(?:closed|approved|adopted|accepted|rejected|deferred|tabled|agreed|no action(?: needed| required)?)(?:[.!](?=\s|$)|\s*$))/i;

/** The label at the start of `words` (unmarked text), or null. A label with nothing after it on the whole item is the caller's to skip. */
export function labelOf(words: string): Label | null {
  return mayBeginWithLabel(words) ? labelOfHead(words.slice(0, longest)) : null;
}

/** No label and what tells it apart is longer. */
const longest = 300;

/** What a label begins with: the words of all patterns below, and of decisions. */
const heads = once(
  (): ReadonlySet<string> =>
    new Set([
      ...firstWordsOf(markerWords)!,
      ...firstWordsOf(labelsOf('label'))!,
      ...'action actions todo to ai ap next follow followup followups done created topic future new open old previous last'.split(
        ' ',
      ),
      ...'decision decisions decided resolved resolution beschluss acuerdo now therefore be further note important tip'.split(
        ' ',
      ),
    ]),
);
/** What may stand between a name and the colon of its label: `Kim TODO: fix it`. */
const behindName: ReadonlySet<string> = new Set('todo todos do dos ai ap action item'.split(' '));
/** What stands before most lines' first word. */
const plainAhead = /^[\s(*_-]*$/;

/** A quick look that passes over most lines without a label: their first word is none, and nothing odd stands before it. */
function mayBeginWithLabel(words: string): boolean {
  const { word, start } = firstWord(words);
  if (start > 0 && !plainAhead.test(words.slice(0, start))) return true;
  if (heads().has(word) || /^(?:\d|a[ip]?\d)/.test(word)) return true;
  const colon = words.indexOf(':');
  return colon > 0 && colon < 80 && behindName.has(lastWord(words, colon).word);
}

const labelOfHead = remembered((words: string): Label | null => {
  const head = words.slice(0, 160);
  const decided = decisionLabel(head);
  if (decided !== null) return { kind: 'decision', end: decided, owner: null };
  const marked = colon.exec(unaccented(head));
  if (
    marked &&
    !isWordOfProse(marked[1]!, head) &&
    !isTopic(marked[1]!, marked[4]) &&
    !role.test(fold(marked[4] ?? ''))
  ) {
    const name = marked[2] ?? marked[3] ?? marked[4];
    const at = name ? marked[0].indexOf(name, marked[1]!.length) : -1;
    if (decides.test(words.slice(marked[0].length, marked[0].length + 80)))
      return { kind: 'decision', end: marked[0].length, owner: null };
    // "Tasks Accomplished: …" tells; "Tasks Ann: …" gives.
    const doubtful = marked[4] !== undefined && /^(?:tasks?|next steps?|follow[- ]?ups?)$/i.test(marked[1]!);
    return {
      kind: 'action',
      doubtful,
      ifOwned: doubtful,
      end: marked[0].length,
      owner: name ? { start: at, end: at + name.trimEnd().length } : null,
    };
  }
  const led = whose.exec(head);
  if (led) {
    const name = led[1] ?? led[2];
    const at = name ? led[0].indexOf(name) : -1;
    const owner = name ? { start: at, end: at + name.length } : null;
    return { kind: 'action', end: led[0].length, owner, doubtful: true };
  }
  const pointed = pointer.exec(head);
  if (pointed) return { kind: 'action', end: pointed[0].length, owner: null, ifOwned: true };
  const unmarked = bare.exec(head) ?? capitals.exec(head) ?? arrow.exec(head);
  return unmarked ? { kind: 'action', end: unmarked[0].length, owner: null } : null;
});

/** `ai:` and `ap:` in small letters are no labels (artificial intelligence, names of things), nor is `Todos:`, Spanish for everyone. */
function isWordOfProse(word: string, head: string): boolean {
  if (/^[Tt]odos$/.test(word)) return true;
  if (!/^(ai|ap)s?$/i.test(word)) return false;
  return !/^[\s<[(-]*#?A[IP]s?/.test(head);
}

/** `Acción social: …`, `Aktion saubere Stadt: …`: a word in small letters behind the label names what it is about. Only English writes handles so. So do several words that are no names: `TODO plotting of paths: …`. */
function isTopic(label: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  if (listState.test(name)) return true;
  if (/^\p{Ll}/u.test(name) && (!english.test(label) || topics.test(fold(name)))) return true;
  return /\s/.test(name) && !name.split(/\s*[,&+]\s*|\s+(?:and\s+)?/).every((word) => /^[\p{Lu}@]/u.test(word));
}

/** `Action item scribe: Ann`, `Minutes: Ann`: who does what for the meeting itself. */
const role =
  /^(?:the )?(?:scribes?|note[- ]?takers?|minute[- ]?takers?|minutes|chairs?|facilitators?|moderators?|hosts?|timekeepers?)$/;

/** A template's words: `owner: task`, `Action item 1`. */
const templateWords = {
  owned: String.raw`(?:name|owner|assignee|username|person|who|user)\s*[:-]\s*(?:task|action|description|what|todo)s?`,
  numbered: '(?:action|task|item|action item|todo|to-do|next step|example|step|bullet)s?',
};
/** A template's place to fill in: `[action]`, `<task>`, `{{item}}`, `@owner: task`, `Action item 1`. */
const placeholder = new RegExp(
  String.raw`^(?:\[[^\][]{1,60}\]|<[^<>]{1,60}>|\{+[^{}]{1,60}\}+|@?${templateWords.owned}|${templateWords.numbered} ?#?\d{0,2})[.:]?$`,
);
/** A link and nothing else. */
const bareLink = /^(<?https?:\/\/[^\s>]+>?|\[[^\]]*\]\([^()]*\))[.)]?$/;

/** With which words begins what says nothing. */
const emptyHeads = once(
  (): ReadonlySet<string> =>
    new Set([
      ...firstWordsOf(nothing.source)!,
      ...firstWordsOf(noTask.source)!,
      ...firstWordsOf(`${templateWords.owned}|${templateWords.numbered}`)!,
      ...['http', 'https'],
    ]),
);

/** An empty item's placeholder (none, N/A, TBD, dots), a bare link (guidelines 1: under discussion, given to nobody), or what minutes tell of themselves. */
export function saysNothing(words: string): boolean {
  const { word, start } = firstWord(words);
  if (word !== '' && !emptyHeads().has(word.replace(/\d+$/, '')) && !/[[<{@]/.test(words.slice(0, start))) return false;
  const folded = fold(words).replace(/^[\s:.-]+/, '');
  return (
    !/[\p{L}\p{N}]/u.test(folded) ||
    nothing.test(folded) ||
    placeholder.test(folded) ||
    bareLink.test(folded) ||
    noTask.test(folded)
  );
}
