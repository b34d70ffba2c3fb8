import { labelOf, saysNothing } from '../commitments/label.ts';
import { decisionLabel, motionLabel } from './label.ts';
import { sign } from './signs.ts';
import { isRoutine, outcomeOf, statementOf } from './statement.ts';

/** Nothing is decided here: `Decision: pending`. */
const undecided =
  /^(?:no (?:decision|consensus|resolution)|not (?:decided|yet)|pending|tbd|to be |needed|required|deferred until|offen|pendiente|aucune?)\b/i;

/** Lines that only say how a vote went, or why: `Seconded by: …`, `Against: 1`, `Rationale: …`. */
const detail =
  /^(?:(?:\w+ )?status|moved|seconded?|proposed|mover|seconder|in favou?r|against|opposed|abstain(?:ed|s)?|abstentions?|ayes?|nays?|yes|no|vote|discussion|rationale|reason|note|background|context|ja|nein|dafür|dagegen|enthaltung(?:en)?|pour|contre|a favor|en contra|abstenciones)\b[^:]{0,20}:/i;

/** A link under its title is material, no decision. */
const link = /^[^:]{0,60}:?\s*<?https?:\S+$/;

/** A line that only details a motion (`Moved by: Ann`) or says what the meeting was about (`Motivo: se tratan …`). */
export function isDetail(words: string): boolean {
  return (
    detail.test(words.trim()) ||
    /^\W*(?:topic|subject|tema|thema|asunto|objet)\b[^:\n]{0,30}:/i.test(words.slice(0, 60))
  );
}

/** Where the words after a decision's label begin, or null; `signs` are those of the words. An action label decides where its words do: `ACTION: Consensus is that …`. */
export function decidedLabel(words: string, signs: number): number | null {
  const own = signs & sign.label ? decisionLabel(words) : null;
  if (own !== null || (signs & sign.statement) === 0) return own;
  const label = labelOf(words);
  return label?.kind === 'decision' && statementOf(words.slice(label.end), false) === 'states' ? label.end : null;
}

/** Does a labelled place, or one `listed` under a heading, hold a decision: something, no question, none of its details? */
export function isDecided(words: string, listed: boolean): boolean {
  const bare = words.trim();
  if (saysNothing(bare) || /\?["')]*$/.test(bare) || isRoutine(bare) || undecided.test(bare)) return false;
  if (!listed) return true;
  if (motionLabel(bare) !== null && outcomeOf(bare) === 'lost') return false;
  return !link.test(bare) && !isDetail(bare) && labelOf(bare)?.kind !== 'action';
}
