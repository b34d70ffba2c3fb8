import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { problemsOf } from '../../../src/language/problems.ts';
import { codes, rules } from '../../../src/language/rules/index.ts';
import { readNote } from '../../../src/notes/read.ts';
import { contextOf } from '../marked.ts';

const folder = 'docs/rules';
const page = (code: string): string => readFileSync(`${folder}/${code}.md`, 'utf8');

describe('pages of the rules', () => {
  it('are there for each rule, and for nothing else', () => {
    const pages = readdirSync(folder).filter((name) => name !== 'README.md');
    assert.deepEqual(pages.sort(), codes.map((code) => `${code}.md`).sort());
  });

  it('are listed with the severities that the rules have', () => {
    const rows = page('README')
      .match(/^\| \[.*$/gm)!
      .map((row) => row.split('|').map((cell) => cell.trim()));
    assert.deepEqual(
      rows.map(([, link, severity]) => [link, severity]).sort(),
      codes.map((code) => [`[${code}](${code}.md)`, rules[code].severity]).sort(),
    );
  });

  for (const code of codes) {
    it(`show what ${code} finds, and how it is well`, () => {
      const [before, after] = [...page(code).matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(([, language, text]) => {
        const path = language === 'text' ? 'talk.txt' : 'talk.md';
        const context = contextOf({ uri: `test:/${path}` }, { severities: { [code]: 'warning' } });
        return problemsOf(text!, readNote(text!, { path }), context).map((problem) => problem.code);
      });
      assert.deepEqual(before?.includes(code), true, 'before');
      assert.deepEqual(after, [], 'after');
      assert.ok(page(code).startsWith(`# ${code}\n`));
      const set = `The setting is \`meetingNotes.rules.${code}\` (${rules[code].severity} by default)`;
      assert.ok(page(code).includes(set), set);
    });
  }
});
