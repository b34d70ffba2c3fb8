/**
 * The globs that a glob's `{a,b}` stand for, nested ones included: `*.{md,{txt,org}}` → `*.md`, `*.txt`, `*.org`.
 * A brace without its partner stands for itself. The editor's search takes one pattern of what to leave out, and its
 * own reading of braces does not nest.
 */
export function expandBraces(glob: string): string[] {
  const open = glob.indexOf('{');
  if (open < 0) return [glob];
  const choices: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < glob.length; at++) {
    const char = glob[at];
    if (char === '{') depth++;
    else if (char === '}') depth--;
    if (depth === 0 || (depth === 1 && char === ',')) {
      choices.push(glob.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) {
      const tails = expandBraces(glob.slice(at + 1));
      return choices
        .flatMap(expandBraces)
        .flatMap((choice) => tails.map((tail) => glob.slice(0, open) + choice + tail));
    }
  }
  return [glob];
}

/** One glob without nesting for what any of `globs` matches; undefined for none. */
export function anyOf(globs: readonly string[]): string | undefined {
  const all = [...new Set(globs.flatMap(expandBraces))];
  return all.length > 1 ? `{${all.join(',')}}` : all[0];
}

/** The same glob for names in any letter case: `*.md` → `*.[mM][dD]`. What stands in brackets is left as it is. */
export function anyCase(glob: string): string {
  let bracket = false;
  return Array.from(glob, (char) => {
    if (char === '[') bracket = true;
    if (char === ']') bracket = false;
    const [lower, upper] = [char.toLowerCase(), char.toUpperCase()];
    return bracket || lower === upper || lower.length + upper.length > 2 ? char : `[${lower}${upper}]`;
  }).join('');
}
