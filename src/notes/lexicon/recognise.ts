import { french } from './fr.ts';
import { german } from './de.ts';
import { spanish } from './es.ts';

/** Signs of a meeting, by which a text is told to be a note. Data only, matched against the folded head of a line unless said otherwise. */

/** A heading or label of a meeting: `Attendees:`, `## Action items`. English is strict: its broader words stand in any document. */
export const announces =
  /^[ \t>#*_=-]*(attendee|participant|present|in attendance|attending|action|next step|minute|meeting|agenda|decision|facilitator|scribe|note[- ]?taker|regret|absent)(?:s| items?| points?| notes| minutes)?[ \t]*\**[ \t]*(?::|$)/;

/** The same in the other languages, by the words of their headings. */
export const announcesElsewhere = [german, spanish, french].flatMap(({ headings }) =>
  headings.filter(({ kind }) => ['people', 'absent', 'agenda', 'actions'].includes(kind)),
);

/** Of these, words that stand in any document. */
export const broad = /^(?:mitglieder|gaste|dabei|themen(?:liste)?|temas.*|sujets.*|convives|invites?)$/;

/** The date of a meeting, in a line or a table's row. */
export const dated = /^[ \t>#*_|-]*(?:date|when|meeting date|datum|termin|fecha)[ \t]*\**[ \t]*[:|]/;

/** A line that is marked as an item. */
export const markedItem =
  /^[ \t>*_-]*(?:action item|action|todo|ai|ap|decision|resolved|aufgabe|beschluss|tarea|acuerdo)\b[^:\n]{0,30}:[ \t]*\S/;

/** The title of a note in Markdown. */
export const titled =
  /^#{1,2} .*\b(?:meeting|minutes|stand-?up|retro(?:spective)?|sync|1:1|1-on-1|check-?in|review|protokoll|\p{L}*sitzung|\p{L}*besprechung|compte[ -]rendu|proces-verbal|reunion|seance|acta|sesion)\b/u;

/** What says how grave a line of a program's log is, where a transcript names who speaks. */
export const logLevel =
  /^(?:trace|debug|verbose|info(?:rmation)?|notice|warn(?:ing)?|err(?:or)?|critical|fatal|severe|exception)\b/;

/** A text whose first line begins with the time as programs write it: `2026-11-10T10:00:01Z`. */
export const programTime = /^\[?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
