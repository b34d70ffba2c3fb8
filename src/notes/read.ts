import type { Block } from './blocks.ts';
import type { Context, Found } from './commitments/context.ts';
import { giveEventDays } from './commitments/event-days.ts';
import { merge } from './commitments/merge.ts';
import { isStandup } from './commitments/standup.ts';
import { walkRegions } from './commitments/walk-regions.ts';
import { withoutComments } from './comments.ts';
import { orderOf, type Reference } from './dates/index.ts';
import { readDecisions } from './decisions/read.ts';
import { ignoresIn, withoutIgnores } from './ignores.ts';
import { meetingDate } from './meeting-date.ts';
import { nextMeeting } from './next-meeting.ts';
import type { Note, Shape } from './note.ts';
import { remembered } from './once.ts';
import { namesOf } from './people/names.ts';
import { peopleOf } from './people/people.ts';
import { shapeOf } from './recognise.ts';
import { isCaptions, readCaptions } from './shapes/captions.ts';
import { readMail } from './shapes/mail.ts';
import { readMarkdown } from './shapes/markdown.ts';
import { readPlain } from './shapes/plain.ts';
import { askEach, regionsOf } from './regions.ts';
import { readTalk } from './talk/read.ts';
import { scribesIn } from './talk/utterances.ts';
import { slice, unmarked } from './text.ts';

const readers: Record<Shape, (text: string) => Block[]> = {
  markdown: readMarkdown,
  mail: readMail,
  transcript: (text) => (isCaptions(text) ? readCaptions(text) : readPlain(text)),
  plain: (text) => readPlain(text),
};

/**
 * Reads one note: its shape, date, people, commitments, decisions and sections. Pure and total: any text gives a note.
 * `path` (with `/`) helps to tell the shape and gives the date where the text has none. `order` is how dates in digits are read
 * where the note itself does not tell. What a note's regions say is kept from its second reading on, or from its first where it is `open` in an
 * editor. The text must be decoded, without a byte order mark; spans are UTF-16 offsets into it.
 */
export function readNote(
  whole: string,
  options: { path?: string; order?: Reference['order']; open?: boolean } = {},
): Note {
  const path = options.path ?? '';
  const ignores = ignoresIn(whole);
  const said = withoutIgnores(whole, ignores);
  const shape = shapeOf(said, path);
  const text = shape === 'markdown' ? withoutComments(said) : said;
  const blocks = readers[shape](text);
  const again = readings(path).count++ > 0 || options.open === true;
  const regions = regionsOf(text, blocks, again ? path : null);
  const { order, unsure } = orderOf(text, path, options.order, regions);
  const date = meetingDate(text, blocks, path, order);
  const people = peopleOf(text, blocks, regions);
  const reference: Reference = { day: date?.day ?? null, next: null, order, unsure };
  reference.next = nextMeeting(text, regions, reference);
  const context: Context = {
    text,
    again,
    names: namesOf(people),
    reference,
    self: null,
    reporter: null,
    subject: nothing,
    inherited: { kind: null, owners: [], due: null, status: null, reviewed: false },
    group: 0,
    scribes: new Set(askEach(regions, 'scribes', ({ text }) => scribesIn(text)).flatMap(({ answer }) => answer)),
    standup: isStandup(text),
    named: false,
    signed: false,
  };
  const found: Found = { drafts: [], sections: [], talk: [], groups: 1 };
  const told = walkRegions(regions, context, found);
  found.drafts.push(...readTalk(told, context, found));
  giveEventDays(found.drafts, regions, reference);
  return {
    shape,
    title: titleOf(text, blocks, path),
    date,
    next: reference.next,
    people,
    commitments: merge(found.drafts),
    decisions: readDecisions(regions),
    sections: found.sections,
    ignores,
    blocks,
  };
}

/** What is spoken of outside of mails. */
const nothing: Context['subject'] = { words: '', to: [] };

/** How often the notes read of late were read. */
const readings = remembered(() => ({ count: 0 }), 100);

/** Titles that do not tell one note from another. */
const generic = /^((meeting|call) )?(transcript|minutes|notes|agenda|summary|meeting)( of meeting)?$/i;

/** The first heading, a mail's subject, the first line, or the file's name. */
function titleOf(text: string, blocks: Block[], path: string): string {
  const first = blocks[0];
  const subject = first?.kind === 'message' ? first.headers.find(({ name }) => name === 'subject')?.value : undefined;
  const heading = blocks.find((block) => block.kind === 'heading' && block.level <= 2);
  const words = subject
    ? slice(text, subject)
    : heading?.kind === 'heading'
      ? slice(text, heading.words)
      : first && first.kind !== 'turn' && first.kind !== 'table' && first.kind !== 'message'
        ? slice(text, first.kind === 'heading' ? first.words : (first.lines[0] ?? { start: 0, end: 0 }))
        : '';
  const title = unmarked(words)
    .replace(/^[\s#=>-]+/, '')
    .replace(/^(meeting|title|subject)\s*:\s*/i, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120);
  const labelled = generic.test(title)
    ? /^[\s>*_|-]*(?:meeting|type|title|topic|subject)[*_ ]*[:|]\s*(\S[^\n|]{2,100})/im.exec(text.slice(0, 2000))?.[1]
    : null;
  return (labelled ? unmarked(labelled).trim() : title) || (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
}
