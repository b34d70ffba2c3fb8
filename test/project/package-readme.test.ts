import assert from 'node:assert/strict';
import { withoutPaths } from '../../scripts/package-readme.mjs';
import { read } from './files.ts';

describe('README of the package', () => {
  it('has neither pictures nor links by path, and their words', () => {
    const readme = [
      '# Title',
      'See [how](docs/how.md), [below](#try) and [there](https://a.example).',
      'A list:',
      '![picture](docs/a.png)',
      '![shield](https://a.example/b.png)',
      '## Try\n',
    ];
    assert.equal(
      withoutPaths(readme.join('\n\n')),
      '# Title\n\nSee how, [below](#try) and [there](https://a.example).\n\n![shield](https://a.example/b.png)\n\n## Try\n',
    );
  });

  it('keeps the rest', () => {
    const text = withoutPaths(read('README.md'));
    assert.doesNotMatch(text, /\]\((?!https?:|#)/);
    assert.match(text, /^## Settings$/m);
  });
});
