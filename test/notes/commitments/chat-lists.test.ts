import { checkCommitments, checkNone } from '../check.ts';

const options = { path: 'logs/harbour.txt' };

describe('lists of work typed into a chat', () => {
  it('line by line by one speaker', () => {
    checkCommitments(
      '10:01 <ann> 2 actions for Bob:\n10:01 <ann> 1. order paint\n10:02 <ann> 2. sweep the pier\n10:03 <bob> 1. is fine\n',
      ['open | bob | - | order paint', 'open | bob | - | sweep the pier'],
      options,
    );
    checkCommitments(
      '10:01 <ann> next steps\n10:01 <ann> - order paint\n10:02 <bob> fine\n10:02 <ann> - more\n',
      ['open | - | - | order paint'],
      options,
    );
    checkCommitments(
      '10:01 <ann> Aufgaben:\n10:01 <ann> * Farbe bestellen\n10:02 <bob> gut\n',
      ['open | - | - | Farbe bestellen'],
      options,
    );
  });

  it('by the bare name of whom they are for', () => {
    checkCommitments(
      '10:01 <ann> action for docs\n10:01 <ann> 1. order paint\n10:02 <bob> hm\n',
      ['open | docs (unknown) | - | order paint'],
      options,
    );
    checkCommitments(
      '10:01 <ann> actions for today\n10:01 <ann> 1. order paint\n10:02 <bob> hm\n',
      ['open | - | - | order paint'],
      options,
    );
  });

  it('but no other lists, nor what others say', () => {
    checkNone('10:01 <ann> two ways:\n10:01 <ann> 1. green paint\n10:02 <ann> 2. red paint\n', options);
    checkNone('10:01 <ann> actions speak louder than words\n10:01 <ann> 1. hm\n10:02 <bob> ha\n', options);
    checkNone('10:01 <ann> actions?\n10:01 <bob> - none from me\n10:02 <ann> ok\n', options);
  });

  it('what is closed was decided', () => {
    checkNone('- Action: Closed. The lamp is new.\n- Action: approved.\n');
    checkCommitments('- Action: close the gate\n', ['open | - | - | close the gate']);
  });
});
