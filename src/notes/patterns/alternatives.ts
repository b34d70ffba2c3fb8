import { RegExpParser } from '@eslint-community/regexpp';

const parser = new RegExpParser({ ecmaVersion: 2022 });

/** The patterns that a pattern puts side by side (`a|b|c`), each by itself: where few of them can match, only these need be tried. */
export function alternativesOf({ source, flags, unicode }: RegExp): RegExp[] {
  const { alternatives } = parser.parsePattern(source, undefined, undefined, { unicode });
  return alternatives.map(({ raw }) => new RegExp(raw, flags));
}
