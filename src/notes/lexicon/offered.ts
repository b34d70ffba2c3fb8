import type { Status } from '../note.ts';
import type { WritingWords } from './lexicon.ts';
import { languageOf, writingWords } from './words.ts';

/**
 * What is offered to who writes a note, per language: what is offered is read as what it says, which tests hold. The reader itself needs none
 * of it.
 */
export interface OfferedWords {
  /** Titles of sections that notes usually have, but for those of `WritingWords`. */
  sections: { people: string; agenda: string; notes: string; next: string };
  /** Labels of a line, of a due date, and of a note's head. */
  labels: { action: string; decision: string; due: string; title: string; date: string; people: string };
  /** In a field or cell; beside a task "open" would read as part of it, and `pending` says it. */
  states: Record<Status, string>;
  pending: string;
  days: OfferedDays;
}

/**
 * Words for days. `leads` are the words behind which a day is offered, in kinds that are followed by the same article or none (alternatives of a
 * pattern, folded); each of the others says what is written alone (in a field or cell), then behind each kind of lead; null: nothing fits there.
 */
export interface OfferedDays {
  leads: readonly string[];
  /** From Sunday on. */
  weekdays: readonly string[];
  today: Written;
  tomorrow: Written;
  /** `{}` is the weekday, the date. */
  weekday: Written;
  date: Written;
  week: Written;
  month: Written;
  meeting: Written;
  inOneWeek: Written;
  inTwoWeeks: Written;
}

type Written = readonly (string | null)[];

const english: OfferedWords = {
  sections: {
    people: 'Attendees',
    agenda: 'Agenda',
    notes: 'Notes',
    next: 'Next meeting',
  },
  labels: { action: 'ACTION', decision: 'DECISION', due: 'due', title: 'Meeting', date: 'Date', people: 'Attendees' },
  states: {
    open: 'Open',
    'in-progress': 'In progress',
    done: 'Done',
    blocked: 'Blocked',
    deferred: 'Deferred',
    cancelled: 'Cancelled',
  },
  pending: 'Pending',
  days: {
    leads: [
      '(?:due )?by|(?:due )?before|until|till|no later than|not later than|(?:due )?on or before',
      'due|deadline',
      '(?:due )?by the|(?:due )?before the|until the|no later than the',
    ],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    today: ['today', 'today', 'today', null],
    tomorrow: ['tomorrow', 'tomorrow', 'tomorrow', null],
    weekday: ['{}', '{}', '{}', null],
    date: ['{}', '{}', '{}', null],
    week: ['end of the week', 'the end of the week', 'by the end of the week', 'end of the week'],
    month: ['end of the month', 'the end of the month', 'by the end of the month', 'end of the month'],
    meeting: ['next meeting', 'the next meeting', 'before the next meeting', 'next meeting'],
    inOneWeek: ['in one week', null, 'in one week', null],
    inTwoWeeks: ['in two weeks', null, 'in two weeks', null],
  },
};

const german: OfferedWords = {
  sections: {
    people: 'Teilnehmende',
    agenda: 'Tagesordnung',
    notes: 'Notizen',
    next: 'Nächste Sitzung',
  },
  labels: {
    action: 'AUFGABE',
    decision: 'BESCHLUSS',
    due: 'bis',
    title: 'Sitzung',
    date: 'Datum',
    people: 'Teilnehmende',
  },
  states: {
    open: 'Offen',
    'in-progress': 'In Arbeit',
    done: 'Erledigt',
    blocked: 'Blockiert',
    deferred: 'Verschoben',
    cancelled: 'Gestrichen',
  },
  pending: 'Offen',
  days: {
    leads: [
      'bis|spatestens|bis spatestens|fallig bis',
      'fallig',
      'bis zum|spatestens zum|fallig zum',
      'bis zur',
      'am|fallig am|spatestens am',
    ],
    weekdays: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
    today: ['heute', 'heute', 'heute', null, null, null],
    tomorrow: ['morgen', 'morgen', 'morgen', null, null, null],
    weekday: ['{}', '{}', 'am {}', null, null, '{}'],
    date: ['{}', '{}', 'am {}', '{}', null, '{}'],
    week: ['Ende der Woche', 'Ende der Woche', 'Ende der Woche', 'Ende der Woche', null, 'Ende der Woche'],
    month: ['Ende des Monats', 'Ende des Monats', 'Ende des Monats', 'Ende des Monats', null, 'Ende des Monats'],
    meeting: [
      'nächste Sitzung',
      'zur nächsten Sitzung',
      'zur nächsten Sitzung',
      'nächsten Treffen',
      'nächsten Sitzung',
      null,
    ],
    inOneWeek: ['in einer Woche', null, 'in einer Woche', null, null, null],
    inTwoWeeks: ['in zwei Wochen', null, 'in zwei Wochen', null, null, null],
  },
};

const spanish: OfferedWords = {
  sections: {
    people: 'Asistentes',
    agenda: 'Orden del día',
    notes: 'Notas',
    next: 'Próxima reunión',
  },
  labels: {
    action: 'ACCIÓN',
    decision: 'DECISIÓN',
    due: 'para',
    title: 'Reunión',
    date: 'Fecha',
    people: 'Asistentes',
  },
  states: {
    open: 'Abierto',
    'in-progress': 'En curso',
    done: 'Hecho',
    blocked: 'Bloqueado',
    deferred: 'Aplazado',
    cancelled: 'Cancelado',
  },
  pending: 'Pendiente',
  days: {
    leads: [
      'para|hasta|vence|como tarde|a mas tardar',
      'antes de|no mas tarde de',
      'para el|hasta el|antes del|vence el|a mas tardar el|no mas tarde del',
      'para la|hasta la|antes de la',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    today: ['hoy', 'hoy', null, null, null],
    tomorrow: ['mañana', 'mañana', 'mañana', null, null],
    weekday: ['{}', 'el {}', null, '{}', null],
    date: ['{}', 'el {}', null, '{}', null],
    week: ['final de la semana', 'el final de la semana', null, 'final de la semana', null],
    month: ['fin de mes', 'fin de mes', 'fin de mes', 'final del mes', null],
    meeting: ['próxima reunión', 'la próxima reunión', 'la próxima reunión', null, 'próxima reunión'],
    inOneWeek: ['en una semana', null, null, null, null],
    inTwoWeeks: ['en dos semanas', null, null, null, null],
  },
};

const french: OfferedWords = {
  sections: {
    people: 'Présents',
    agenda: 'Ordre du jour',
    notes: 'Notes',
    next: 'Prochaine réunion',
  },
  labels: { action: 'ACTION', decision: 'DÉCISION', due: 'pour', title: 'Réunion', date: 'Date', people: 'Présents' },
  states: {
    open: 'Ouvert',
    'in-progress': 'En cours',
    done: 'Fait',
    blocked: 'Bloqué',
    deferred: 'Reporté',
    cancelled: 'Annulé',
  },
  pending: 'Pas fait',
  days: {
    leads: [
      "avant|d'ici|pour|au plus tard",
      'avant le|pour le|au plus tard le',
      "avant la|d'ici la|pour la",
      "d'ici a|d'ici au",
    ],
    weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    today: ["aujourd'hui", "aujourd'hui", null, null, null],
    tomorrow: ['demain', 'demain', null, null, 'demain'],
    weekday: ['{}', '{}', null, null, '{}'],
    date: ['{}', 'le {}', '{}', null, '{}'],
    week: ['fin de la semaine', 'la fin de la semaine', null, 'fin de la semaine', null],
    month: ['fin du mois', 'la fin du mois', null, 'fin du mois', null],
    meeting: ['prochaine réunion', 'la prochaine réunion', null, 'prochaine réunion', null],
    inOneWeek: ['dans une semaine', null, null, null, null],
    inTwoWeeks: ['dans quinze jours', null, null, null, null],
  },
};

/** In the order of the languages of `words.ts`. */
export const offered: readonly OfferedWords[] = [english, german, spanish, french];

/** The words to offer in a note, with those to write: of its language, English where none tells. */
export function offeredWords(text: string): OfferedWords & WritingWords {
  return { ...writingWords(text), ...offered[languageOf(text)]! };
}

/** The titles of the sections that notes usually have, in their order. */
export function usualSections({ sections, decisions, actions }: OfferedWords & WritingWords): string[] {
  return [sections.people, sections.agenda, sections.notes, decisions, actions, sections.next];
}
