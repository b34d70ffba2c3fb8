import type { ColumnWords, HeadingWords } from './lexicon.ts';

/** German headings, folded (no umlauts' dots: `massnahmen`, `nachste`). */
export const headings: HeadingWords[] = [
  { kind: 'absent', pattern: /^(entschuldigt|abwesend|nicht anwesend)/ },
  {
    kind: 'people',
    pattern: /^(anwesende?|teilnehmer(innen|\/innen|:innen|\*innen)?|teilnehmende|anwesenheit(sliste)?)$/,
  },
  { kind: 'agenda', pattern: /^(tagesordnung|agenda|tops?)$/ },
  { kind: 'decisions', pattern: /^(beschlusse?|beschluss|entscheidungen|beschlossen)$/ },
  { kind: 'done', pattern: /^(erledigt(e aufgaben)?|abgeschlossen)$/ },
  { kind: 'in-progress', pattern: /^(in arbeit|laufend(e aufgaben)?)$/ },
  {
    kind: 'actions',
    pattern:
      /^((offene|neue|nachste|weitere) )?(aufgaben(liste)?|ma(ss|ß)nahmen|nachste schritte|schritte|todos?|to-dos?|offene punkte|arbeitsauftrage|punkte|aktionen)( (bis|fur)\b.*)?$/,
  },
];

/** Names of columns, folded. */
export const columns: ColumnWords = {
  owner: /^(wer|zustandig( ist)?|verantwortlich(er|e)?|beauftragt(er|e)?)$/,
  due: /^(bis wann|bis|wann|termin|frist|fallig(keit)?|erledigen bis)$/,
  status: /^(stand|status|erledigt)$/,
  task: /^(was|aufgaben?|ma(ss|ß)nahmen?|thema|auftrag|todo)$/,
};
