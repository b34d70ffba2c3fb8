import assert from 'node:assert/strict';
import { start, uriOf } from './server.ts';

const head = '# Harbour\n\nDate: 2024-03-12\nAttendees: Nora Lind, Omar Haddad\n\n## Actions\n\n';
const note = `${head}- [ ] someone: order the paint (due 2024-04-02)\n- [ ] Nora: sweep (due 2024-04-02)\n- [ ] Nora: sweep (due 2024-04-02)\n`;

describe('server, rules', () => {
  it('links a code to its page where the client has the pages', async () => {
    const server = await start({ files: {}, rulePages: 'file:///opt/meeting-notes/docs/rules/' });
    await server.open('notes/a.md', note);
    const [vague, twice] = await server.diagnostics('notes/a.md');
    assert.deepEqual(vague!.codeDescription, { href: 'file:///opt/meeting-notes/docs/rules/vague-owner.md' });
    assert.equal(twice!.code, 'duplicate-item');
    assert.deepEqual(twice!.relatedInformation, [
      {
        location: {
          uri: uriOf('notes/a.md'),
          range: { start: { line: 8, character: 6 }, end: { line: 8, character: 34 } },
        },
        message: 'The first time.',
      },
    ]);
    await server.stop();
  });

  it('links nothing for other clients', async () => {
    const server = await start({ files: {} });
    await server.open('notes/a.md', note);
    assert.ok((await server.diagnostics('notes/a.md')).every(({ codeDescription }) => codeDescription === undefined));
    await server.stop();
  });

  it('follows the groups that the settings call vague', async () => {
    const server = await start({ files: {}, settings: { vagueOwners: ['team'] } });
    await server.open('notes/a.md', `${head}- [ ] The team: order the paint (due 2024-04-02)\n`);
    assert.deepEqual(await server.problems('notes/a.md'), ['vague-owner: The team']);
    await server.configure({ vagueOwners: [] });
    assert.deepEqual(await server.problems('notes/a.md'), []);
    await server.stop();
  });

  it('writes what is ignored into the document as it is', async () => {
    const server = await start({ files: {} });
    await server.open('notes/a.md', note);
    const fixes = await server.fixes('notes/a.md', 'someone');
    const { edit } = fixes.find(({ title }) => title === 'Ignore vague-owner on this line')!;
    const after = note.replace(
      'paint (due 2024-04-02)',
      'paint (due 2024-04-02) <!-- meeting-notes-ignore vague-owner -->',
    );
    assert.equal(server.after(edit), after);
    await server.stop();
  });
});
