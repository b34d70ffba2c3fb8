import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import type { IGrammar, IRawGrammar, ITokenizeLineResult } from 'vscode-textmate';

/** The engine the editor itself colours with, loaded once with this project's grammars. */

const require = createRequire(import.meta.url);
const syntaxes = new URL('../../syntaxes/', import.meta.url);

const grammars: Record<string, () => IRawGrammar> = {
  'text.meeting-notes': () => read(new URL('meeting-notes.tmLanguage.json', syntaxes)),
  'meeting-notes.markdown-injection': () => read(new URL('meeting-notes.markdown-injection.json', syntaxes)),
  'text.html.markdown': () => read(new URL('markdown-outline.tmLanguage.json', import.meta.url)),
};

function read(file: URL): IRawGrammar {
  return textmate.parseRawGrammar(readFileSync(file, 'utf8'), file.pathname);
}

const registry = new textmate.Registry({
  onigLib: oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))).then(() => ({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  })),
  loadGrammar: (scope) => Promise.resolve(grammars[scope]?.() ?? null),
  getInjections: (scope) => (scope === 'text.html.markdown' ? ['meeting-notes.markdown-injection'] : []),
});

export type Scope = 'text.meeting-notes' | 'text.html.markdown';

async function load(scope: Scope): Promise<IGrammar> {
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`No grammar for ${scope}`);
  return grammar;
}

export interface Token {
  text: string;
  /** Outermost first, without the grammar's root and without the `.meeting-notes` they all end in. */
  scopes: string[];
}

/** The tokens of each line of a text. */
export async function tokenize(text: string, scope: Scope = 'text.meeting-notes'): Promise<Token[][]> {
  const grammar = await load(scope);
  let state = textmate.INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      text: line.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).map((name) => name.replace(/\.meeting-notes$/, '')),
    }));
  });
}

/** One line as the engine itself returns it, with no limit of time. */
export async function tokenizeLine(line: string): Promise<ITokenizeLineResult> {
  return (await load('text.meeting-notes')).tokenizeLine(line, textmate.INITIAL);
}
