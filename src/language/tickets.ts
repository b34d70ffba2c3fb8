/** How tickets are written and where they are: as a setting gives it. */
export interface TicketRule {
  /** Signs as they stand, and in place of digits `\d+`, of capitals `[A-Z]+`, of letters and digits `\w+`: `PROJ-\d+`. */
  pattern: string;
  /** An address of http or https, in which `$0` is the ticket and `$1`, `$2` … are its variable parts. */
  url: string;
}

/** A rule made ready; `addressOf` is that of one match of `matcher`. */
export interface Tickets {
  matcher: RegExp;
  addressOf(match: RegExpExecArray): string;
}

/** A variable part in the pattern, perhaps in brackets; a sign behind a backslash; any other character that means nothing to a regular expression. */
const part = /\(?(\\d|\\w|\[A-Z\])\+\)?|\\([^\p{L}\p{N}\s])|([^\\^$.*+?()[\]{}|\s])/uy;
/** The variable parts, each bounded: no ticket is longer. */
const variables: Record<string, string> = {
  '\\d': String.raw`\d{1,20}`,
  '\\w': String.raw`[\p{L}\p{N}_]{1,60}`,
  '[A-Z]': '[A-Z]{1,20}',
};
/** The address up to what may vary: nothing of a note may choose whose it is. */
const address = /^https?:\/\/[\p{L}\p{N}.:[\]-]+(?:[/?#]\S*)?$/iu;
const longest = { pattern: 100, url: 500 };

/**
 * A rule as the setting has it, made ready; null where it is not understood. Patterns come from whoever wrote the settings: only what is described at
 * `TicketRule` is read, and each part is matched as far as it goes and never again, so that no pattern can take long on any text.
 */
export function ticketsOf({ pattern, url }: TicketRule): Tickets | null {
  if (pattern.length > longest.pattern || url.length > longest.url || !address.test(url)) return null;
  let source = '';
  let count = 0;
  let literal = false;
  for (part.lastIndex = 0; part.lastIndex < pattern.length;) {
    const [, variable, escaped, plain] = part.exec(pattern) ?? [];
    // What is looked ahead at and then repeated is taken whole or not at all.
    if (variable) source += `(?=(${variables[variable]}))\\${++count}`;
    else if (escaped ?? plain) {
      literal = true;
      source += (escaped ?? plain)!.replace(/[^\p{L}\p{N}]/u, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`);
    } else return null;
  }
  if (!literal || count > 9) return null;
  return {
    matcher: new RegExp(String.raw`(?<![\p{L}\p{N}_])${source}(?![\p{L}\p{N}_])`, 'gu'),
    addressOf: (match) => url.replace(/\$(\d)/g, (sign, at: string) => encodeURIComponent(match[Number(at)] ?? sign)),
  };
}
