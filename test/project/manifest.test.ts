import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/language/rules/index.ts';
import * as protocol from '../../src/server/protocol.ts';
import { defaultSettings } from '../../src/server/settings.ts';
import { firstArguments, literals } from './calls.ts';
import { read, root, sources } from './files.ts';

interface Manifest {
  keywords: string[];
  activationEvents: string[];
  icon: string;
  capabilities: object;
  contributes: Contributes;
}
interface Contributes {
  languages: { id: string }[];
  commands: { command: string }[];
  submenus: { id: string }[];
  menus: Record<string, { command?: string; submenu?: string }[]>;
  keybindings: { command: string }[];
  views: Record<string, { id: string }[]>;
  viewsContainers: Record<string, { id: string }[]>;
  viewsWelcome: { view: string }[];
  colors: { id: string; defaults: Record<string, string> }[];
  configuration: { properties: Record<string, { default: unknown }> }[];
}

const manifest = JSON.parse(read('package.json')) as Manifest;
const { contributes } = manifest;
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const extension = sources('src/extension');
const words = literals(extension);

const commands = contributes.commands.map(({ command }) => command);
const settings = new Map(contributes.configuration.flatMap(({ properties }) => Object.entries(properties)));
const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
const colors = contributes.colors.map(({ id }) => id);
const everything = strings({ contributes, capabilities: manifest.capabilities });

describe('manifest', () => {
  it('declares every command that is registered, and the other way round', () => {
    const shared = Object.entries(protocol) as [string, string][];
    const registered = firstArguments(extension, 'registerCommand', new Map(shared));
    // What only the server's quick fixes call is part of the protocol and of no menu; what menus call too is declared.
    const internal = new Set(shared.map(([, name]) => name).filter((name) => !commands.includes(name)));
    assertSame(
      registered.filter((name) => !internal.has(name)),
      commands,
    );
    assert.equal(new Set(registered).size, registered.length, 'a command is registered twice');
  });

  it('refers only to commands, submenus, views and containers that it declares', () => {
    const entries = Object.values(contributes.menus).flat();
    const used = [...entries, ...contributes.keybindings].flatMap(({ command }) => command ?? []);
    const linked = everything
      .concat(Object.values(texts))
      .flatMap((text) => matches(text, /\(command:(meetingNotes\.\w+)/g));
    assertIn([...used, ...linked], commands);
    const submenus = contributes.submenus.map(({ id }) => id);
    assertSame(unique(entries.flatMap(({ submenu }) => submenu ?? [])), submenus);
    assertIn(
      Object.keys(contributes.menus).filter((menu) => menu.startsWith('meetingNotes.')),
      submenus,
    );
    assertIn(
      contributes.viewsWelcome.map(({ view }) => view),
      views,
    );
    assertIn(
      everything.flatMap((text) => matches(text, /\b(?:view|focusedView) == '?([\w.]+)/g)),
      views,
    );
    assertIn(
      Object.keys(contributes.views),
      Object.values(contributes.viewsContainers)
        .flat()
        .map(({ id }) => id),
    );
  });

  it('asks only for context keys that the code sets, and sets no other', () => {
    const conditions = [...valuesOf(contributes, 'when'), ...valuesOf(contributes, 'enablement')];
    const keys = unique(conditions.flatMap((text) => matches(text, /(meetingNotes\.\w+)/g)));
    const set = firstArguments(extension, 'setContext').map((key) => `meetingNotes.${key}`);
    assertSame(
      keys.filter((key) => !views.includes(key)),
      unique(set),
    );
  });

  it('shows only views that the code fills', () => {
    assertIn(views, [...words]);
  });

  it('has every setting read by the code, and the code reads no other', () => {
    const names = [...settings.keys()].map((name) => name.replace('meetingNotes.', ''));
    // Those of the rules are read together.
    assertIn(
      names.filter((name) => !name.startsWith('rules.')),
      [...words],
    );
    assertIn(firstArguments(new Map([['settings.ts', read('src/extension/settings.ts')]]), 'get'), [...names, 'rules']);
    const readers = [...extension].filter(([, text]) => text.includes('getConfiguration(')).map(([file]) => file);
    assert.deepEqual(readers, ['src/extension/settings.ts'], 'settings are read in one place');
  });

  it("gives the settings the server's own defaults", () => {
    const { files, inlayHints, codeLens, links, suggestions, longOverdueDays, me } = defaultSettings;
    const expected = {
      'files.include': files.include,
      'files.exclude': files.exclude,
      'files.maxSizeKb': files.maxSizeKb,
      'inlayHints.dates': inlayHints.dates,
      'inlayHints.names': inlayHints.names,
      'codeLens.enabled': codeLens.enabled,
      'links.tickets': links.tickets,
      'suggestions.enabled': suggestions.enabled,
      'commitments.longOverdueDays': longOverdueDays,
      me,
      ...Object.fromEntries(Object.entries(rules).map(([code, { severity }]) => [`rules.${code}`, severity])),
    };
    const declared = Object.keys(expected).map((name) => [name, settings.get(`meetingNotes.${name}`)?.default]);
    assert.deepEqual(Object.fromEntries(declared), expected);
    const ruleSettings = [...settings.keys()].flatMap((name) => matches(name, /^meetingNotes\.rules\.(.+)$/g));
    assertSame(ruleSettings, Object.keys(rules));
  });

  it("has every setting in the README's table, and no other there", () => {
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .flatMap((line) => matches(line, /^\|\s*`(meetingNotes\.[\w.-]+)`/g));
    assertSame(rows, [...settings.keys()]);
  });

  it('links its texts only to settings there are', () => {
    assertIn(
      Object.values(texts).flatMap((text) => matches(text, /`#([^#`]+)#`/g)),
      [...settings.keys()],
    );
  });

  it('has a text for every %key%, and no text left over', () => {
    const keys = everything.flatMap((text) => matches(text, /^%(.+)%$/g));
    assertSame(unique(keys), Object.keys(texts));
    assert.deepEqual(
      Object.entries(texts).filter(([, text]) => text.trim() === ''),
      [],
    );
  });

  it('contributes every colour that is used, and uses every one', () => {
    assertSame(unique(firstArguments(extension, 'ThemeColor')), colors);
  });

  it('gives every colour all four kinds of theme', () => {
    for (const { id, defaults } of contributes.colors)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  it('names only files that are there', () => {
    const files = [manifest.icon, ...everything.filter((text) => text.startsWith('./'))];
    assert.ok(files.length > 1);
    assert.deepEqual(
      files.filter((file) => !existsSync(path.join(root, file))),
      [],
    );
  });

  it('activates only for documents that may be notes, and in folders that hold notes by the default patterns', () => {
    const languages = [...contributes.languages.map(({ id }) => id), 'markdown', 'plaintext'];
    // A view activates its extension by itself, as do its commands.
    assertSame(manifest.activationEvents, [
      ...languages.map((id) => `onLanguage:${id}`),
      ...defaultSettings.files.include.map((glob) => `workspaceContains:${glob}`),
    ]);
  });

  it('keeps within what the marketplace takes', () => {
    assert.ok(manifest.keywords.length <= 30, `${manifest.keywords.length} keywords, 30 are the most`);
  });
});

describe('translations', () => {
  it('have every text that the extension shows, and none left over', () => {
    const bundle = JSON.parse(read('l10n/bundle.l10n.json')) as Record<string, string>;
    assertSame(unique(firstArguments(extension, 'l10n.t')), Object.keys(bundle));
    assert.deepEqual(
      Object.entries(bundle).filter(([key, text]) => key !== text),
      [],
      'the English text is its own key',
    );
  });
});

/** All strings inside a JSON value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** The texts that stand under `key` anywhere inside a JSON value. */
function valuesOf(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === key ? strings(inner) : valuesOf(inner, key)));
}

/** What the first group of a global pattern catches in a text. */
function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

function unique(names: string[]): string[] {
  return [...new Set(names)];
}

function assertIn(names: string[], known: string[]): void {
  assert.deepEqual(
    names.filter((name) => !known.includes(name)),
    [],
    'named, but not there',
  );
}

function assertSame(actual: string[], expected: string[]): void {
  assert.deepEqual([...actual].sort(), [...expected].sort());
}
