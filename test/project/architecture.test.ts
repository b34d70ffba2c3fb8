import assert from 'node:assert/strict';
import { check } from './architecture.ts';
import { sources } from './files.ts';

describe('architecture', () => {
  it('holds in src', () => {
    const modules = new Map([...sources('src')].filter(([file]) => file.endsWith('.ts')));
    assert.ok(modules.size > 1, 'no modules found under src');
    assert.deepEqual(check(modules), []);
  });
});

describe('architecture check', () => {
  const valid = {
    'src/notes/note.ts': `import { unified } from 'unified'; import type { Root } from 'mdast';`,
    'src/workspace/index.ts': `import type { Note } from '../notes/note.ts';`,
    'src/workspace/disk.ts': `import { readFile } from 'node:fs/promises';`,
    'src/language/hover.ts': `import type { Hover } from 'vscode-languageserver-types'; import { i } from '../workspace/index.ts';`,
    'src/server/protocol.ts': `export const changed = 'changed';`,
    'src/server/server.ts': `import { Connection } from 'vscode-languageserver'; export { hover } from '../language/hover.ts';`,
    'src/server/node.ts': `import 'vscode-languageserver/node'; import './server.ts'; import fs from 'fs'; import '../workspace/disk.ts';`,
    'src/server/browser.ts': `import 'vscode-languageserver/browser'; import './server.ts';`,
    'src/extension/node.ts': `import * as vscode from 'vscode'; import path from 'node:path'; import '../server/protocol.ts';`,
    'src/cli/main.ts': `import { parseArgs } from 'node:util'; import '../workspace/disk.ts'; void import('../server/node.ts');`,
  };

  /** The messages for the valid modules with some added or put in their place. */
  function checkWith(changed: Record<string, string>): string[] {
    return check(new Map(Object.entries({ ...valid, ...changed })));
  }

  it('accepts what is allowed', () => {
    assert.deepEqual(checkWith({}), []);
  });

  const broken: [what: string, file: string, text: string, message: RegExp][] = [
    [
      'an upward import',
      'src/notes/note.ts',
      `import '../workspace/index.ts';`,
      /note\.ts imports .*index\.ts, upwards/,
    ],
    [
      'an upward type import',
      'src/workspace/a.ts',
      `import type { H } from '../language/hover.ts';`,
      /a\.ts .* upwards/,
    ],
    ['an upward re-export', 'src/language/a.ts', `export * from '../server/server.ts';`, /a\.ts .* upwards/],
    ['an upward dynamic import', 'src/server/a.ts', `const m = import('../cli/main.ts');`, /a\.ts .* upwards/],
    ['the extension inside', 'src/extension/a.ts', `import '../language/hover.ts';`, /ask the server/],
    ['the server beyond its protocol', 'src/extension/a.ts', `import '../server/server.ts';`, /ask the server/],
    ['an import of the extension', 'src/cli/a.ts', `import '../extension/node.ts';`, /nothing imports the extension/],
    ['a folder that is no layer', 'src/util/a.ts', `import '../notes/note.ts';`, /src\/util is no layer/],
    ['a module that is not there', 'src/notes/a.ts', `import './b';`, /src\/notes\/b, which is no module/],
    [
      'vscode outside the extension',
      'src/server/a.ts',
      `import type { Uri } from 'vscode';`,
      /vscode, which belongs to src\/extension/,
    ],
    [
      'remark outside notes',
      'src/workspace/a.ts',
      `import parse from 'remark-parse';`,
      /remark-parse, which belongs to src\/notes/,
    ],
    ['unified outside notes', 'src/language/a.ts', `import { unified } from 'unified';`, /unified, which belongs/],
    [
      'micromark outside notes',
      'src/cli/a.ts',
      `import 'micromark-util-character';`,
      /micromark-util-character, which belongs/,
    ],
    [
      'the server library in language',
      'src/language/a.ts',
      `import 'vscode-languageserver/node';`,
      /belongs to src\/server:/,
    ],
    [
      'the wire protocol in language',
      'src/language/a.ts',
      `import 'vscode-languageserver-protocol';`,
      /belongs to src\/server:/,
    ],
    [
      'protocol types in notes',
      'src/notes/a.ts',
      `import 'vscode-languageserver-types';`,
      /belongs to src\/language, src\/server/,
    ],
    [
      'the client outside the extension',
      'src/cli/a.ts',
      `import 'vscode-languageclient/node';`,
      /belongs to src\/extension/,
    ],
    ['an unknown package', 'src/notes/a.ts', `import 'left-pad';`, /left-pad, which nobody may yet/],
    [
      'a Node module in notes',
      'src/notes/note.ts',
      `import fs from 'node:fs';`,
      /note\.ts imports node:fs and can reach a browser/,
    ],
    [
      'a bare Node module in the extension',
      'src/extension/a.ts',
      `import path from 'path';`,
      /a\.ts imports path and can reach/,
    ],
    ['a Node module in a module nobody imports', 'src/server/a.ts', `import 'node:os';`, /a\.ts imports node:os/],
    [
      'a Node module that the browser imports too',
      'src/server/browser.ts',
      `import '../workspace/disk.ts';`,
      /disk\.ts imports node:fs\/promises and can reach a browser by src\/server\/browser\.ts/,
    ],
    [
      'a protocol that imports',
      'src/server/protocol.ts',
      `import type { Note } from '../notes/note.ts';`,
      /protocol\.ts imports .* plain data/,
    ],
  ];
  for (const [what, file, text, message] of broken) {
    it(`refuses ${what}`, () => {
      const messages = checkWith({ [file]: text });
      assert.ok(
        messages.some((found) => message.test(found)),
        `got ${JSON.stringify(messages, null, 2)}`,
      );
    });
  }

  it('refuses a circle and names it once', () => {
    const messages = checkWith({
      'src/notes/a.ts': `import type { B } from './b.ts';`,
      'src/notes/b.ts': `import { c } from './c.ts';`,
      'src/notes/c.ts': `import { a } from './a.ts';`,
    });
    assert.deepEqual(messages, [
      'src/notes/a.ts → src/notes/b.ts → src/notes/c.ts → src/notes/a.ts: a circle; move what both need into a module of its own',
    ]);
  });
});
