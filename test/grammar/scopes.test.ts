import assert from 'node:assert/strict';
import { tokenize } from './tokenize.ts';
import type { Scope } from './tokenize.ts';

/** Says that the words between `‹ ›` are one token, and that this scope is its innermost. */
async function check(marked: string, scope: string, grammar: Scope = 'text.meeting-notes'): Promise<void> {
  const words = /‹(.*)›/.exec(marked)?.[1];
  assert.ok(words, 'the words are marked');
  const [tokens] = await tokenize(marked.replace('‹', '').replace('›', ''), grammar);
  const found = tokens!.find((token) => token.text === words);
  assert.equal(found?.scopes.at(-1), scope, `scopes of "${words}" in ${JSON.stringify(tokens)}`);
}

/** Says that a line gets no scope of ours at all. */
async function checkPlain(line: string, grammar: Scope = 'text.meeting-notes'): Promise<void> {
  const [tokens] = await tokenize(line, grammar);
  const own = tokens!.flatMap((token) => token.scopes).filter((scope) => !/markdown|embedded/.test(scope));
  assert.deepEqual(own, []);
}

describe('grammar', () => {
  it('headers', async () => {
    await check('‹Attendees›: Ann', 'keyword.other.header');
    await check('‹DATE›: 2024-03-04', 'keyword.other.header');
    await check('**‹Date›:** today', 'keyword.other.header');
    await check('Participants: Ann Bell (‹Chair›), Bob', 'variable.parameter.role');
    await check('To: ‹Ann Bell› <ann@quay.example>', 'entity.name.type.person');
    await check('Date: Monday, ‹March 4, 2024› 9:15', 'constant.numeric.date');
    await checkPlain('He came to: a halt');
    await checkPlain('  From: far away');
    await checkPlain('Today: nothing');
  });

  it('speakers and times', async () => {
    await check('[00:02:10] ‹Ann Bell› (Lead): so', 'entity.name.type.speaker');
    await check('[‹00:02:10›] Ann (Lead): so', 'constant.numeric.time');
    await check('[12:03] ‹Ann›: so', 'entity.name.type.speaker');
    await check('12:03 ‹Ann Bell›', 'entity.name.type.speaker');
    await check('**‹Ann Bell›** 10:32 AM', 'entity.name.type.speaker');
    await check('‹Ann Bell›  1:02', 'entity.name.type.speaker');
    await check('12:03 ‹Éva Nagy›: jó', 'entity.name.type.speaker');
    await checkPlain('Meet at 12:03 or so');
  });

  it('headings', async () => {
    await check('## ‹Next steps›', 'entity.name.section');
    await check('‹ACTION ITEMS›:', 'entity.name.section');
    await check('‹Action items›:', 'entity.name.section');
    await check('**‹Action items›:**', 'entity.name.section');
    await check('**‹Money›**', 'entity.name.section');
    await checkPlain('OK');
  });

  it('items', async () => {
    await check('- ‹[ ]› oil the gate', 'constant.language.checkbox.open');
    await check('* ‹[X]› oil the gate', 'constant.language.checkbox.done');
    await check('1. ‹[-]› oil the gate', 'constant.language.checkbox.cancelled');
    await check('- [ ] ‹Ann Bell›: oil the gate', 'entity.name.type.owner');
    await check('2. **‹Ann›**: oil the gate', 'entity.name.type.owner');
    await check('- oil the gate ‹@ann›', 'entity.name.type.owner.handle');
    await check('- oil the gate - Owner: ‹Ann Bell› - Due: Friday', 'entity.name.type.owner');
    await check('- oil the gate - Owner: Ann Bell - Due: ‹Friday›', 'constant.numeric.due');
    await check('- oil the gate (due ‹next week›)', 'constant.numeric.due');
    await check('Deadline: ‹March 8, 2024›. Thanks', 'constant.numeric.due');
    await check('  - Status: ‹In progress›', 'constant.language.status');
  });

  it('markers', async () => {
    for (const marker of ['ACTION', 'Action item', 'TODO', 'AI', 'AP', 'Action'])
      await check(`‹${marker}›: oil the gate`, 'keyword.control.action');
    await check('[12:03] Ann: Fine. ‹Action item› for me: oil the gate', 'keyword.control.action');
    await check('TODO(‹ann›): oil the gate', 'entity.name.type.owner');
    await check('‹#action› ann oils the gate', 'keyword.control.action');
    for (const marker of ['Decision', 'DECISION', 'RESOLVED', 'AGREED'])
      await check(`‹${marker}›: the gate stays`, 'keyword.control.decision');
    await checkPlain('A call to action, a todo, price action and AI');
    await checkPlain('GitHub issue/#action and reaction: none');
  });

  it('never makes names, dues or statuses strings or comments, where the editor completes nothing', async () => {
    const lines = await tokenize(
      '- [ ] Ann: oil (due Friday)\n  - Owner: Ann\n  - Status: Done\n[12:03] Ann (Lead): so',
    );
    for (const token of lines.flat()) assert.doesNotMatch(token.scopes.join(' '), /\b(comment|string)\b/, token.text);
  });

  it('quoted mail is a comment', async () => {
    await check('‹>› ACTION: an old one', 'punctuation.definition.quote.begin');
    await check('>‹ ACTION: an old one›', 'markup.quote');
  });
});

describe('grammar in Markdown', () => {
  const check1 = (marked: string, scope: string) => check(marked, scope, 'text.html.markdown');
  it('colours what is unmistakable', async () => {
    await check1('‹ACTION›: Ann oils the gate', 'keyword.control.action');
    await check1('- **‹Decision›:** the gate stays', 'keyword.control.decision');
    await check1('- Due: ‹March 8›', 'constant.numeric.due');
    await check1('[00:02:10] ‹Ann› (Lead): so', 'entity.name.type.speaker');
  });
  it('keeps the marks of Markdown', async () => {
    await check1('**ACTION:** Ann oils ‹*the*› gate', 'markup.italic.markdown');
    await check1('[00:02:10] Ann: ‹*so*›', 'markup.italic.markdown');
    await check1('‹**›ACTION: Ann oils the gate**', 'markup.bold.markdown');
    await check1('**Priority, Due:** ‹*soon*›', 'markup.italic.markdown');
  });
  it('leaves the rest alone', async () => {
    await checkPlain('- [ ] Ann: read `ACTION: x`', 'text.html.markdown');
    await checkPlain('Date: none of ours, AI: neither', 'text.html.markdown');
  });
});
