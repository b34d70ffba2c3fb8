import type { Shape } from './note.ts';
import { isCaptions } from './shapes/captions.ts';
import { isMail } from './shapes/mail.ts';
import { talkOf } from './shapes/talk.ts';
import { turnAt } from './shapes/turn.ts';
import { headOf, linesOf, slice } from './text.ts';

/** How much of a text is looked at: enough to tell, the same for a 5 MB file. */
const sample = 40_000;

/**
 * Which shape a text has, by its content; the path's ending decides only where the content does not
 * (`.md` is Markdown unless it is plainly a mail thread or a transcript).
 */
export function shapeOf(text: string, path = ''): Shape {
  const head = text.slice(0, sample);
  const markdown = /\.(md|markdown|mkd|mdx|qmd|rmd)$/i.test(path);
  const lines = linesOf(head);
  if (isCaptions(head)) return 'transcript';
  const talk = talkOf(head, lines);
  const turns = lines.filter((_, i) => turnAt(head, lines, i, talk)).length;
  const signs = lines.filter((line) =>
    /^(#{1,6} \S|\s*[-*+] |\s*[-*+] \[[ xX]\]|\|.*\||\*\*.+\*\*|```)/.test(
      slice(head, { start: line.start, end: Math.min(line.end, line.start + 200) }),
    ),
  );
  const headed = lines.some((line) =>
    /^#{1,6} \S/.test(slice(head, { start: line.start, end: Math.min(line.end, line.start + 20) })),
  );
  if (!markdown && isMail(head) && !headed) return 'mail';
  // AsciiDoc's headings; its tables and labels would pass for Markdown's.
  const asciidoc =
    /\.(adoc|asciidoc)$/i.test(path) ||
    (!markdown && !headed && lines.filter((line) => /^={1,5} \S/.test(slice(head, headOf(line, 10)))).length >= 2);
  if (asciidoc) return 'plain';
  if (!markdown && turns >= 3 && turns > signs.length / 2 && !headed) return 'transcript';
  if (markdown) return 'markdown';
  if (/\.(org|adoc|asciidoc|asc|rst)$/i.test(path)) return 'plain';
  if (headed) return 'markdown';
  return signs.some((line) =>
    /\[[ xX]\]|\*\*|^\|/.test(slice(head, { start: line.start, end: Math.min(line.end, line.start + 200) })),
  )
    ? 'markdown'
    : 'plain';
}

const announces =
  /^[ \t>#*_=-]*(attendees?|participants?|present|in attendance|attending|action items?|actions|action points?|next steps?|minutes|meeting( notes| minutes)?|agenda|decisions?|facilitator|scribe|note[- ]?taker|regrets|absent)[ \t]*\**[ \t]*(:|$)/i;
const dated = /^[ \t>#*_-]*(date|when|meeting date)[ \t]*\**[ \t]*[:|]/i;
const markedItem = /^[ \t>*_-]*(action item|action|todo|ai|ap|decision|resolved)\b[^:\n]{0,30}:[ \t]*\S/i;
const titled = /\b(meeting|minutes|stand-?up|retro(spective)?|sync|1:1|1-on-1|check-?in|review)\b/i;

/**
 * Is this text a meeting note, by its content? Asks for evidence of a meeting (people who took part, a dated header,
 * marked items, turns of speech, mail headers), of two kinds at least: a README's checkboxes are none of ours.
 */
export function recognise(text: string, path?: string): { note: boolean; shape: Shape } {
  const shape = shapeOf(text, path);
  if (/(^|\/)(readme|changelog|contributing|license|code_of_conduct|security)(\.[\w-]+)*$/i.test(path ?? ''))
    return { note: false, shape };
  if (shape === 'mail' || shape === 'transcript') return { note: true, shape };
  const kinds = new Set<string>();
  let marked = 0;
  for (const line of linesOf(text.slice(0, sample))) {
    const words = text.slice(line.start, Math.min(line.end, line.start + 160));
    const announced = announces.exec(words);
    if (announced) kinds.add(announced[1]!.toLowerCase().split(/[ -]/)[0]!);
    if (dated.test(words)) kinds.add('date');
    if (markedItem.test(words) && ++marked >= 2) kinds.add('marked');
    if (/^#{1,2} /.test(words) && titled.test(words)) kinds.add('titled');
  }
  return { note: kinds.size >= 2, shape };
}
