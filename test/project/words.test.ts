import assert from 'node:assert/strict';
import { sources } from './files.ts';

/** Where packages are fetched from is each machine's own matter. In parts, so that this file does not name them. */
const registries = [
  /\b(?:registry|npm|packages?|artifactory|nexus|verdaccio|mirrors?)\.[a-z0-9-]+\.(?:com|org|net|io|dev|cn|local|internal)\b/i,
  new RegExp(
    ['npmj' + 's', 'yarnp' + 'kg', 'npmmirr' + 'or', 'jf' + 'rog', 'py' + 'pi']
      .map((name) => `\\b${name}\\.(?:com|org|io)\\b`)
      .join('|'),
    'i',
  ),
];
const longest = 350;

describe('words', () => {
  const files = sources();

  it('finds the files', () => {
    for (const name of ['package-lock.json', 'src/notes/note.ts']) assert.ok(files.has(name), name);
  });

  it('name no host of a package registry', () => {
    const found = [...files].flatMap(([name, text]) =>
      text
        .split('\n')
        .flatMap((line, at) => (registries.some((registry) => registry.test(line)) ? [`${name}:${at + 1}`] : [])),
    );
    assert.deepEqual(found, [], 'take the host out');
  });

  it('keep the places packages came from out of the lock file', () => {
    assert.doesNotMatch(
      files.get('package-lock.json') ?? '',
      /"resolved"/,
      'run npm install once with the .npmrc of this folder',
    );
  });

  it(`keep every file of src within ${longest} lines`, () => {
    const long = [...files].filter(([name, text]) => name.startsWith('src/') && text.split('\n').length > longest + 1);
    assert.deepEqual(
      long.map(([name]) => name),
      [],
      'one idea per file: take one out',
    );
  });

  it('knows a registry when it sees one', () => {
    const hosts = [
      ['registry', 'npmj' + 's', 'org'],
      ['www', 'npmj' + 's', 'com'],
      ['registry', 'example', 'dev'],
      ['npm', 'corp', 'internal'],
    ];
    for (const host of hosts)
      assert.ok(
        registries.some((registry) => registry.test(`https://${host.join('.')}/`)),
        host.join('.'),
      );
    for (const text of ['https://keepachangelog.com', 'npm.run', 'package.json', 'registry.mjs'])
      assert.ok(!registries.some((registry) => registry.test(text)), text);
  });
});
