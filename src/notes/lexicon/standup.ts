/**
 * The labels of a stand-up, in the languages notes are written in: what was done, what comes next, what is in the way. Data only:
 * alternatives of larger patterns, for text without accents.
 */

const asked = String.raw`(?:what (?:i|we|you|did|will|are|am|do|have)\b[^:\n?]{0,30} |was (?:ich|wir|habe?)\b[^:\n?]{0,30} )?`;

/** "Yesterday: …", "What I did yesterday" */
export const pasts = `${asked}(?:yesterday|done|did|completed|finished|last (?:week|time|sprint)|since last (?:time|week|meeting)|previously|accomplished|gestern|erledigt|gemacht|letzte woche|ayer|hecho|la semana pasada|hier|fait|semaine derniere)`;

/** "Today: …", "Will do: …", "Next: …", "What will you do today?" */
export const plans = `${asked}(?:today|tomorrow|will do|to-?do|to do|next|up next|doing next|next week|this week|plans?|planned|plans? for (?:today|tomorrow|this week|next week|the week)|today's (?:plan|goals?)|goals? for (?:today|this week|the week)|heute|morgen|als nachstes|geplant|diese woche|nachste woche|hoy|manana|siguiente|esta semana|proxima semana|por hacer|aujourd['’]hui|demain|ensuite|a faire|cette semaine|semaine prochaine)`;

/** "Blockers", "Any impediments?": what stands there is in the way of work, not work to do. */
export const hindrances =
  /^(?:any |current |our |my )*(?:blockers?|blocked by|impediments?|obstacles|roadblocks|challenges|hindernisse|blocker|blockaden|bloqueos|impedimentos|obstaculos|blocages?|points? bloquants?|difficultes)$/;
