import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { rules } from '../../src/language/rules/index.ts';
import { defaultSettings, settingsOf } from '../../src/server/settings.ts';

describe('settings', () => {
  it('have the defaults that package.json declares', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
    };
    const declared = new Map<string, unknown>();
    for (const { properties } of contributes.configuration) {
      for (const [name, setting] of Object.entries(properties)) declared.set(name, setting.default);
    }
    const of = (name: string): unknown => declared.get(`meetingNotes.${name}`);
    assert.deepEqual(of('files.include'), defaultSettings.files.include);
    assert.deepEqual(of('files.exclude'), defaultSettings.files.exclude);
    assert.equal(of('files.maxSizeKb'), defaultSettings.files.maxSizeKb);
    assert.equal(of('commitments.longOverdueDays'), defaultSettings.longOverdueDays);
    const inExtension = /'commitments\.longOverdueDays', (\d+)/.exec(readFileSync('src/extension/settings.ts', 'utf8'));
    assert.equal(Number(inExtension?.[1]), defaultSettings.longOverdueDays);
    assert.equal(of('inlayHints.dates'), defaultSettings.inlayHints.dates);
    assert.equal(of('inlayHints.names'), defaultSettings.inlayHints.names);
    assert.equal(of('me'), defaultSettings.me);
    assert.equal(of('dates.order'), defaultSettings.dates.order);
    for (const [code, { severity }] of Object.entries(rules)) assert.equal(of(`rules.${code}`), severity, code);
    const declaredRules = [...declared.keys()].filter((name) => name.startsWith('meetingNotes.rules.'));
    assert.equal(declaredRules.length, Object.keys(rules).length);
  });

  it('take the default for what is missing or mistyped', () => {
    for (const sent of [undefined, null, 'x', [], { files: 7, rules: [], longOverdueDays: 'soon', me: 3 }]) {
      assert.deepEqual(settingsOf(sent), defaultSettings);
    }
    const {
      files,
      rules: set,
      me,
    } = settingsOf({
      files: { include: ['a', 1], maxSizeKb: -1 },
      rules: { overdue: 'off', x: 1 },
      me: ' Ann ',
    });
    assert.deepEqual(files, { ...defaultSettings.files, include: ['a'] });
    assert.deepEqual(set, { overdue: 'off' });
    assert.equal(me, 'Ann');
    const { dates } = settingsOf({
      dates: { order: 'day-month', folders: { 'file:///a': 'month-day', 'file:///b': 7 } },
    });
    assert.deepEqual(dates, { order: 'day-month', folders: { 'file:///a': 'month-day', 'file:///b': 'auto' } });
  });
});
