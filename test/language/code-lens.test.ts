import assert from 'node:assert/strict';
import type { CodeLens, Range } from 'vscode-languageserver-types';
import { codeLenses } from '../../src/language/code-lens.ts';
import { contextOf, fixture } from './marked.ts';

describe('code lenses', () => {
  /** Above a line of `text` stand its lenses: `⌄ 2 open | 1 overdue`. */
  function check(text: string, path?: string): CodeLens[] {
    const { document, note } = fixture(text.replace(/^⌄ .*\n/gmu, ''), path);
    const lenses = codeLenses(document, note, contextOf(document));
    const drawn = document
      .getText()
      .split('\n')
      .flatMap((line, at) => {
        const above = lenses.filter(({ range }) => range.start.line === at).map(({ command }) => command?.title);
        return above.length > 0 ? [`⌄ ${above.join(' | ')}`, line] : [line];
      });
    assert.equal(drawn.join('\n'), text);
    return lenses;
  }

  const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n';

  it('count what is open, overdue and without owner above a section of actions', () => {
    check(
      `${head}⌄ 3 open | 1 overdue | 1 without owner\n## Action items\n\n` +
        '- [ ] Nora: Order the paint by Friday\n- [ ] Omar: Ring the pilot by 2024-04-01\n- [ ] Sweep\n- [x] Omar: Paint\n',
    );
  });

  it('say that all is done', () => {
    check(`${head}⌄ all 2 done\n## Actions\n\n- [x] Nora: Order the paint\n- [x] Sweep\n\n## Notes\n\nDry.\n`);
    check(`${head}⌄ done\n## Actions\n\n- [x] Nora: Order the paint\n`);
    check(`${head}⌄ all 2 settled\n## Actions\n\n- [x] Nora: Order the paint\n- [-] Sweep\n`);
  });

  it('stand above a list under another heading, and not above one item', () => {
    check(
      `${head}## Crane\n\nIt squeaks.\n\n⌄ 2 open\n- [ ] Nora: Oil it\n- [ ] Omar: Paint it\n\n## Gate\n\n- [ ] Nora: Oil it too\n`,
    );
  });

  it('stand above a table', () => {
    check(`${head}## Crane\n\n⌄ 2 open\n| Task | Owner |\n|---|---|\n| Order the paint | Nora |\n| Sweep | Omar |\n`);
  });

  it('count once what stands below headings of its own', () => {
    check(
      `${head}⌄ 2 open | 1 without owner\n## Action items\n\n### Nora Lind\n\n- [ ] Order the paint\n\n### To do\n\n- [ ] Sweep the quay\n`,
    );
  });

  it('are silent where nothing is to do, and where the heading says how things stand', () => {
    check(`${head}## Completed\n\n- Nora: Oil the crane\n- Omar: Paint it\n\n## Blocked\n\n- Nora: Ring the pilot\n`);
    check(`${head}## Action items\n\nNone.\n\n## Crane\n\n- It squeaks.\n`);
    check('');
  });

  it('tell of suggestions in a talk', () => {
    const [lens] = check(
      '⌄ 1 suggestion\n[00:00:01] Nora Lind: I will send you the drawings by Friday.\n[00:00:04] Omar Haddad: Thanks.\n[00:00:06] Nora Lind: Right.\n',
      'calls/2024-03-18.txt',
    );
    const { document, note } = fixture(
      '[00:00:01] Nora Lind: I will send you the drawings by Friday.\n',
      'calls/a.txt',
    );
    assert.ok(lens);
    assert.deepEqual(codeLenses(document, note, contextOf(document, { isSuggested: () => false })), []);
  });

  it('show the items they count', () => {
    const { document, note } = fixture(`${head}## Actions\n\n- [ ] Nora: Order the paint\n- [ ] Sweep\n`);
    const shown = codeLenses(document, note, contextOf(document)).map(({ command }) => {
      const [{ uri, position, ranges }] = command!.arguments as [
        { uri: string; position: Range['start']; ranges: Range[] },
      ];
      assert.equal(uri, document.uri);
      assert.deepEqual(position, { line: 5, character: 0 });
      return `${command!.title}: ${ranges.map((range) => document.getText(range)).join(', ')}`;
    });
    assert.deepEqual(shown, ['2 open: Nora: Order the paint, Sweep', '1 without owner: Sweep']);
  });

  it('are words alone where the client cannot show places', () => {
    const { document, note } = fixture(`${head}## Actions\n\n- [ ] Nora: Order the paint\n`);
    const { commands, ...context } = contextOf(document);
    const lenses = codeLenses(document, note, { ...context, commands: { ...commands, show: null } });
    assert.deepEqual(
      lenses.map(({ command }) => command),
      [{ title: '1 open', command: '' }],
    );
  });
});
