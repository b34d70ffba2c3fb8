import { checkCommitments, minutes } from '../check.ts';

describe('several people in one item', () => {
  it('who each get a thing of their own make two commitments', () =>
    checkCommitments(minutes('- ‹Ann› to check the buoys «by March 20»; ‹Bob› to order paint «by March 21»'), [
      'open | Ann Bell | 2024-03-20 | check the buoys',
      'open | Bob Carr | 2024-03-21 | order paint',
    ]));

  it('in two sentences too', () =>
    checkCommitments(minutes('- ‹Ann› will check the buoys. ‹Bob› will order paint.'), [
      'open | Ann Bell | - | check the buoys',
      'open | Bob Carr | - | order paint',
    ]));

  it('who do one thing make one', () =>
    checkCommitments(minutes('- ‹Ann› and ‹Bob› to check the buoys'), [
      'open | Ann Bell, Bob Carr | - | check the buoys',
    ]));

  it('of whom the second assists make one', () =>
    checkCommitments(minutes('- ‹Ann› to check the buoys; Bob to assist'), ['open | Ann Bell | - | check the buoys']));

  it("one person's two things are one", () =>
    checkCommitments(minutes('- ‹Ann› to check the buoys and order paint'), [
      'open | Ann Bell | - | check the buoys and order paint',
    ]));
});
