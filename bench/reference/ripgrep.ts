import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { cacheDir } from '../../scripts/editor/cache.mjs';

/** Words by which commitments announce themselves, as somebody with nothing but a search would look for them. */
export const cueWords: string[] = [
  ...['action', 'actions', 'action items?', 'AI', 'AP', 'todo', 'to do', 'next steps?', 'follow-?ups?', 'owner', 'due'],
  ...['will', 'to', 'can you', 'could you', 'please', "I['’]ll", 'agreed to', 'offered to', 'by', 'before', 'deadline'],
  ...['Aufgaben?', 'Maßnahmen?', 'nächste Schritte', 'bis', 'wird', 'soll', 'kannst du', 'bitte'],
  ...['tareas?', 'pendientes?', 'próximos pasos', 'se encarga', 'va a', 'puedes', 'antes de'],
  ...['à faire', 'prochaines étapes', 'va', 'se charge', 'tu peux', 'avant', "d[’']ici"],
];

/** The arguments that count the lines with such a word in each file of a folder. */
export function searchFor(folder: string): string[] {
  return [
    '--no-config',
    '--no-ignore',
    '--ignore-case',
    '--count',
    '--regexp',
    `^\\s*[-*+] \\[ \\]|\\b(?:${cueWords.join('|')})\\b`,
    folder,
  ];
}

/** The `rg` on the path, else the one in the VS Code that the tests fetch; null: neither is there. */
export async function findRipgrep(): Promise<string | null> {
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const platform = `${process.platform}-${process.arch}`;
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const editors = (await readdir(cacheDir()).catch(() => [])).filter((entry) => entry.startsWith('vscode-'));
  const places = [
    ...onPath,
    ...editors.map((editor) => path.join(cacheDir(), editor, 'node_modules/@vscode/ripgrep-universal/bin', platform)),
  ];
  return places.map((place) => path.join(place, name)).find((file) => existsSync(file)) ?? null;
}
