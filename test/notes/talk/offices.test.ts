import { checkCommitments } from '../check.ts';

/** Minutes of a board with offices and titles. */
const board = (...lines: string[]): string =>
  [
    '# Pier trust board',
    '',
    'Present: Mrs Ann Bell (Chair), Mr B. Carr (Treasurer), Canon Cho Diaz, Miss Dilys Roe (Clerk)',
    '',
    '## Lamps',
    '',
    ...lines,
    '',
  ].join('\n');

const one = (line: string, expected: string): void =>
  void checkCommitments(board(line), [`open | ${expected} | implicit`]);

describe('offices, titles and pronouns in minutes', () => {
  const meant: [line: string, expected: string][] = [
    ['The Treasurer will order the lamps.', 'B. Carr | - | order the lamps'],
    ['The Chair and the Treasurer to sign the lease.', 'Ann Bell, B. Carr | - | sign the lease'],
    ['Canon Diaz will repair the boats.', 'Cho Diaz | - | repair the boats'],
    ['Mr Carr had met Mrs Bell. She undertook to write to the port.', 'Ann Bell | - | write to the port'],
    ['Mr Carr had not yet rung the port; he undertook to write by Friday.', 'B. Carr | 2024-03-22 | write'],
  ];
  for (const [line, expected] of meant) it(line, () => one(line, expected));

  const open: [line: string, expected: string][] = [
    ['The Secretary will order the lamps.', 'Secretary (group) | - | order the lamps'],
    ['Canon Diaz had met Mrs Bell and Miss Roe. She undertook to write to the port.', '- | - | write to the port'],
  ];
  for (const [line, expected] of open) it(`never guesses: ${line}`, () => one(line, expected));

  it('an office that two hold is theirs who hold it', () =>
    void checkCommitments(
      '# Pier trust\n\nPresent: Ann Bell (Chair), Bob Carr (Chair), Cho Diaz\n\n## Lamps\n\nThe Chair will order the lamps.\n',
      ['open | Chair (group) | - | order the lamps | implicit'],
    ));
});
