import ts from 'typescript';

/**
 * The first argument of every call of `callee` (`registerCommand`, `l10n.t`) and every `new callee(…)`, as text.
 * Followed are: text as it stands, the `constants` by name, and one step of a helper of the same module that puts its
 * own first parameter into a template: `const color = (name) => new ThemeColor(`a.${name}`)` and then `color('b')`.
 * @param modules path → TypeScript text
 * @param constants name of a constant → its text
 * @throws where an argument is anything else: a check that cannot see what is asked for must not pass
 */
export function firstArguments(
  modules: Map<string, string>,
  callee: string,
  constants = new Map<string, string>(),
): string[] {
  return [...modules].flatMap(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    return callsOf(source, callee).flatMap((argument): string[] => {
      if (ts.isStringLiteralLike(argument)) return [argument.text];
      if (ts.isIdentifier(argument)) {
        const value = constants.get(argument.text);
        if (value !== undefined) return [value];
      }
      if (ts.isTemplateExpression(argument) && argument.templateSpans.length === 1) {
        const [span] = argument.templateSpans;
        const helper = helperOf(argument, span?.expression.getText() ?? '');
        if (span && helper) {
          const around = (middle: string): string => argument.head.text + middle + span.literal.text;
          const given = callsOf(source, helper).map((node) =>
            ts.isStringLiteralLike(node) ? around(node.text) : undefined,
          );
          if (given.every((value) => value !== undefined)) return given;
        }
      }
      const { line } = source.getLineAndCharacterOfPosition(argument.getStart());
      throw new Error(
        `${file}:${line + 1}: cannot tell what ${callee}(${argument.getText()}) stands for; give it a text`,
      );
    });
  });
}

/** Every text that stands in the modules, templates aside. */
export function literals(modules: Map<string, string>): Set<string> {
  const found = new Set<string>();
  for (const [file, text] of modules) {
    forEachNode(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true), (node) => {
      if (ts.isStringLiteralLike(node)) found.add(node.text);
    });
  }
  return found;
}

function callsOf(source: ts.SourceFile, callee: string): ts.Expression[] {
  const found: ts.Expression[] = [];
  forEachNode(source, (node) => {
    if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return;
    const name = node.expression.getText();
    const [argument] = node.arguments ?? [];
    if (argument && (name === callee || name.endsWith(`.${callee}`))) found.push(argument);
  });
  return found;
}

/** The name of the function around `node` whose first parameter is `parameter`. */
function helperOf(node: ts.Node, parameter: string): string | undefined {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    if (!ts.isFunctionLike(at) || at.parameters[0]?.name.getText() !== parameter) continue;
    if (at.name) return at.name.getText();
    return ts.isVariableDeclaration(at.parent) ? at.parent.name.getText() : undefined;
  }
  return undefined;
}

function forEachNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => forEachNode(child, visit));
}
