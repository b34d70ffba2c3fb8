import assert from 'node:assert/strict';
import { ticketsOf } from '../../src/language/tickets.ts';

describe('ticket rules', () => {
  /** The address of each ticket in a text, or `null` for a rule that is not understood. */
  function addresses(pattern: string, url: string, text: string): string[] | null {
    const tickets = ticketsOf({ pattern, url });
    return tickets && [...text.matchAll(tickets.matcher)].map((match) => tickets.addressOf(match));
  }

  const found: [pattern: string, url: string, text: string, addresses: string[]][] = [
    [
      'PROJ-\\d+',
      'https://t.example/browse/$0',
      'see PROJ-12, PROJ-7x and XPROJ-3',
      ['https://t.example/browse/PROJ-12'],
    ],
    ['#\\d+', 'http://t.example/?id=$1', '(#41) ##42', ['http://t.example/?id=41', 'http://t.example/?id=42']],
    ['([A-Z]+)-(\\d+)', 'https://t.example/$1/$2', 'AB-1 and Ab-1', ['https://t.example/AB/1']],
    ['v\\.\\d+', 'https://t.example/$0', 'v.3 and vx3', ['https://t.example/v.3']],
    ['T\\w+/1', 'https://t.example/$0', 'Tä_9/1', ['https://t.example/T%C3%A4_9%2F1']],
    ['PROJ', 'https://t.example/', 'PROJ', ['https://t.example/']],
  ];
  for (const [pattern, url, text, expected] of found)
    it(`find ${pattern} in “${text}”`, () => assert.deepEqual(addresses(pattern, url, text), expected));

  const refused: [pattern: string, url: string, why: string][] = [
    ['(a+)+', 'https://t.example/', 'a repetition of its own'],
    ['a.*b', 'https://t.example/', 'signs of regular expressions'],
    ['PROJ-\\d*', 'https://t.example/', 'any other number than one or more'],
    ['\\d+', 'https://t.example/', 'nothing that stands as it is'],
    ['', 'https://t.example/', 'no pattern'],
    ['P'.repeat(101), 'https://t.example/', 'a long pattern'],
    ['PROJ-\\d+', 'command:workbench.action.quit', 'a command'],
    ['PROJ-\\d+', 'javascript:alert(1)//', 'a script'],
    ['PROJ-\\d+', 'file:///etc/$0', 'a file'],
    ['PROJ-\\w+', 'https://$0/', 'a host out of the note'],
    ['PROJ-\\w+', 'https://t.example$0/', 'an end of a host out of the note'],
    ['PROJ-\\w+', 'https://me@t.example/', 'a user'],
  ];
  for (const [pattern, url, why] of refused) it(`refuse ${why}`, () => assert.equal(addresses(pattern, url, ''), null));

  it('take no long time, whatever the text', () => {
    const hostile = `${'A'.repeat(300_000)} ${'A-1-'.repeat(100_000)}`;
    const started = performance.now();
    addresses('[A-Z]+-\\d+-[A-Z]+-\\d+-x', 'https://t.example/', hostile);
    addresses('\\w+\\w+\\w+\\w+\\w+\\w+x', 'https://t.example/', hostile);
    assert.ok(performance.now() - started < 2000);
  });
});
