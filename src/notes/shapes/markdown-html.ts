/** Tags that begin HTML wherever they stand at the head of a line (https://spec.commonmark.org/0.31.2/#html-blocks). */
const blocks = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option ' +
    'p param search section summary table tbody td tfoot th thead title tr track ul'
  ).split(' '),
);

/** What begins HTML that goes on over blank lines, with what ends it. */
const spanning: readonly [begins: RegExp, ends: RegExp][] = [
  [/^<(?:script|pre|style|textarea)(?:[ \t>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];

const name = /^<\/?([a-z][a-z\d-]*)(?:[ \t]|\/?>|$)/i;
const attribute = String.raw`[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^ \t"'=<>${'`'}]+|'[^']*'|"[^"]*"))?`;
const tagAlone = new RegExp(
  String.raw`^<(?:[a-z][a-z\d-]*(?:${attribute})*[ \t]*\/?|\/[a-z][a-z\d-]*[ \t]*)>[ \t]*$`,
  'i',
);

/**
 * What HTML begins with a line: what ends it (a blank line where that is null), and whether it is a tag that begins some only where no paragraph
 * goes on. Null: none.
 */
export function htmlAt(line: string): { ends: RegExp | null; alone: boolean } | null {
  const over = spanning.find(([begins]) => begins.test(line));
  if (over) return { ends: over[1], alone: false };
  const tag = name.exec(line)?.[1];
  if (tag !== undefined && blocks.has(tag.toLowerCase())) return { ends: null, alone: false };
  return tagAlone.test(line) ? { ends: null, alone: true } : null;
}
