import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import { moved } from '../../../src/notes/blocks.ts';
import type { Span } from '../../../src/notes/note.ts';
import { piecesOf, readPiece, ruleAtHead } from '../../../src/notes/shapes/markdown-pieces.ts';
import { parser, readWithRemark } from '../../../src/notes/shapes/markdown-remark.ts';
import { readMarkdown } from '../../../src/notes/shapes/markdown.ts';
import type { MarkdownNode } from '../../../src/notes/shapes/markdown-tree.ts';
import { linesOf, slice } from '../../../src/notes/text.ts';
import { randomOf } from '../../random.ts';

const whole = parser().use(remarkFrontmatter).freeze();

/** What is read of a node: blanks at the ends of words are not, nor is how much code stands in an item. */
function plain(text: string, nodes: readonly MarkdownNode[], by = 0): unknown[] {
  const at = ({ start, end }: Span): string => `${start + by}–${start + by + text.slice(start, end).trimEnd().length}`;
  return nodes.flatMap((node, i): unknown[] => {
    switch (node.type) {
      case 'heading':
        return [['heading', node.depth, at(node.span), node.words && at(node.words)]];
      case 'item':
        return [['item', at(node.span), ...plain(text, node.children, by)]];
      case 'quote':
        return [['quote', ...plain(text, node.children, by)]];
      case 'table':
        return [['table', at(node.span), ...node.rows.map(at)]];
      case 'other':
        return i === 0 ? ['other'] : [];
      case 'html':
        // Whether empty lines of a quotation end it is not told apart.
        return [['html', node.span.start + by, slice(text, node.span).replace(/[\s>]+$/, '').length]];
      default:
        return [[node.type, at(node.span)]];
    }
  });
}

function inPieces(text: string): unknown[] {
  const nodes: unknown[] = [];
  for (const { piece, start, end } of piecesOf(text, linesOf(text), (from, to) =>
    readPiece(text.slice(from, to), to === text.length),
  ))
    nodes.push(...plain(text.slice(start, end), piece, start));
  return nodes.filter((node) => node !== 'other');
}

function asRemark(text: string): unknown[] {
  // To remark, front matter without an end goes on to the end and nothing else begins in it.
  const ended = /^---[ \t]*$[^]+^---[ \t]*$/m.test(text) && !ruleAtHead.test(text);
  const nodes = readWithRemark(ended ? text : text.replace(/^---(?=[ \t]*(?:[\r\n]|$))/, '   '), whole);
  return plain(text, nodes).filter((node) => node !== 'other');
}

const indents = ['', '', '', '', '', ' ', '  ', '  ', '   ', '    ', '    ', '      ', '\t', '\t', '\t\t', '  \t'];
const marks = [
  '- ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '2. ',
  '12) ',
  '01. ',
  '- [ ] ',
  '-   ',
  '-\t',
  '-      ',
  '> ',
  '>',
  '> > ',
  '- - ',
  '> - ',
  '- > ',
  '1. - ',
];
const words = [
  'order the paint',
  'Ann: check the buoys by Friday',
  'We met at the pier and went on',
  'lamp  ',
  '[ ] order',
  '[Ann] said so',
  '[pier]: https://port.example',
  '[pier]:',
  '[pier',
  '**Bold**',
  'a | b',
  'a | b | c',
  '| a | b |',
  '| a | b |  ',
  '|---|---|',
  '--|--',
  '| :- | -: |',
  '|---|',
  ':-',
  '| x |',
  '| a \\| b | c |',
  '<div>',
  '</div>',
  '<b>bold</b>',
  '<!-- note',
  '<table><tr><td>',
  '<li>x',
  '<script>',
  '</script> x',
  '<b a="x">',
  '<b a=x',
  '<!X>',
  '<![CDATA[ x',
  'x ]]>',
  '?>',
  '<!-->',
  '<br>',
  '<a href="x">y</a>',
  '<x-y z>  ',
  '-->',
  '<?x',
  '<pre>',
  '</pre>',
  '<ann> hello',
  '<https://port.example>',
  '5 boats',
  '2. boats',
  '- boat',
  '-',
  '*',
  '+',
  '1.',
  '>',
  '#',
  '# Pier',
  '## Pier ##',
  '###Pier',
  '####### Pier',
  '#\tPier',
  '===',
  '---',
  '- - -',
  '***',
  '___',
  '* * *',
  '----  ',
  '==',
  '```',
  '````',
  '~~~',
  '```sh',
  '``` a`b',
  '~~~ x',
  '\\\\',
  '\u00a0',
  '\u000b',
  'ünïcode',
  'é: 1',
  '&amp; so',
  'x\ufeff# x',
  '',
  '',
  '',
  '',
  '  ',
  '\t',
];
const ends = ['\n', '\n', '\n', '\n', '\n', '\n', '\r\n', '\r'];

function generated(random: () => number): string {
  const of = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const end = of(ends);
  const head =
    random() < 0.1
      ? of(['---\ntitle: x\n---\n', '---\n', '---\n\nWords\n---\n', '\n\n', '---\na: b\n', '---\n---\n'])
      : '';
  // Of few kinds of lines more meet.
  const few = Array.from({ length: 8 }, () => of(words));
  const pool = random() < 0.5 ? few : words;
  let text = head.replaceAll('\n', end);
  for (let lines = 1 + Math.floor(random() * 14); lines > 0; lines--) {
    if (random() < 0.15) text += end;
    text +=
      (random() < 0.5 ? '' : of(indents)) +
      (random() < 0.5 ? '' : of(marks)) +
      of(pool) +
      (lines === 1 && random() < 0.5 ? '' : end);
  }
  return text;
}

describe('Markdown in pieces', () => {
  it('is what remark reads of the whole text', () => {
    for (let seed = 1; seed <= 2000; seed++) {
      const text = generated(randomOf(seed));
      assert.deepEqual(inPieces(text), asRemark(text), `seed ${seed}: ${JSON.stringify(text)}`);
    }
  }).timeout(60_000);

  it('is what remark reads of whole notes', () => {
    const notes = new URL('../../accuracy/notes/', import.meta.url);
    for (const name of readdirSync(notes).filter((file) => !file.endsWith('.json'))) {
      const text = readFileSync(new URL(name, notes), 'utf8').replace(/^\ufeff/, '');
      assert.deepEqual(inPieces(text), asRemark(text), name);
    }
  }).timeout(60_000);

  it('cuts between headings, paragraphs and items', () => {
    const text = '---\na: b\n---\n# Pier\nWe met\nat noon.\n- order\n  paint\n- call\n\n```\n\n- x\n```\n| a |\n';
    const pieces = [...piecesOf(text, linesOf(text), (start, end) => readPiece(text.slice(start, end), false))];
    assert.deepEqual(
      pieces.map(({ start, end }) => text.slice(start, end)),
      ['# Pier\n', 'We met\nat noon.\n', '- order\n  paint\n', '- call\n\n', '```\n\n- x\n```\n', '| a |\n'],
    );
  });

  it('leaves a fence and HTML that go on whole', () => {
    for (const text of ['<!-- a\n\n# b\n\nc -->\n', '1. a\n  ```\n\n# b\n\n  ```\n', '<div>\n# a\n- b\n']) {
      const more = `${text}\n# c\n`;
      const [first] = [
        ...piecesOf(more, linesOf(more), (start, end) => readPiece(more.slice(start, end), end === more.length)),
      ];
      assert.ok(first!.end > text.length);
    }
  });

  it('reads the same further down', () => {
    const above = '# Pier\n\n';
    for (let seed = 1; seed <= 300; seed++) {
      const text = generated(randomOf(seed));
      if (/^(?:---|[ \t\ufeff])/.test(text)) continue;
      const below = readMarkdown(text).map((block) => moved(block, above.length));
      assert.deepEqual(readMarkdown(above + text).slice(1), below, `seed ${seed}: ${JSON.stringify(text)}`);
    }
  });

  it('leaves to remark what nests beyond sense', () => {
    for (const text of [
      '> '.repeat(60),
      '- '.repeat(60),
      '> - '.repeat(20),
      '1. '.repeat(30),
      ' '.repeat(120),
      '* '.repeat(30),
    ])
      for (const words of [`${text}\nb\n`, `- a\n${text}x\n  b\n`, `a\n\n${text}x\n\n  b\n`])
        assert.deepEqual(inPieces(words), asRemark(words), JSON.stringify(words));
  });

  it('takes time that grows with the text, whatever stays open', () => {
    for (const line of [
      '```\n\n# a\n\n',
      '<!--\n\n# a\n\n',
      '   ```\n# a\n',
      '- a\n',
      '> - a\n',
      '[a]:\n\n',
      '- - - a\n',
    ]) {
      const text = line.repeat(10_000);
      const from = performance.now();
      readMarkdown(text);
      assert.ok(performance.now() - from < 8000, JSON.stringify(line));
    }
  }).timeout(60_000);
});
