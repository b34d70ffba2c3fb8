import { labelsOf } from './lexicon/index.ts';

/** Emoji, bullets, brackets and numbers before a label: `✅ Decision:`, `[DECISION]`, `1. Agreed:`, `NOTE: *Decision*:`. */
const lead = String.raw`^(?:\s*\d{1,2}[.)]|\s*\d{1,2}(?:\.\d{1,2}){1,3}[.)]?(?=\s)|\s*(?:NOTE|IMPORTANT|TIP)\s*[:.])?[^\p{L}\p{N}#\n]{0,10}`;
/** What a label may add: `Decision 60.1:`, `Decision (unanimous):`, `Decision on the venue:`, `Beschluss Nr. 3:`. */
const addition = String.raw`(?:\s*\([^()\n]{1,60}\)|\s+(?:n[ro°]?\.?\s*|#)?[A-Z]{0,3}-?\d[\d./-]*|\s+(?:on|for|re|about|regarding|zu|zum|zur|sur|sobre)\s[^:\n]{1,60}|\s+(?:made|taken|reached|recorded|today|by consensus|unanimously|einstimmig)){0,2}`;
const colon = String.raw`\s*[\])]?\s*[:：](?!\/\/)\s*`;

/** `Decision: …`, `DECISION 3 (unanimous): …`. */
const labelled = new RegExp(`${lead}(?:${labelsOf('label')})(?!\\p{L})${addition}${colon}`, 'iu');
/** Without a colon: `DECISION - …`, `[DECISION] …`, `**Decision** …` (the marks blanked out), `#agreed …`, `RESOLVED, that …`. */
const bare = new RegExp(
  String.raw`${lead}(?:(?:decisions?|decided|resolved|resolution|beschluss|acuerdo|d[ée]cision|decisi[óo]n)(?:\s+-{1,2}\s+|\s*\]\s*|\s{3,})|#(?:agreed?|agreement|accepted|decision|decided|resolved|resolution|consensus)\s+)(?=\S)`,
  'iu',
);
const resolved =
  /^[^\p{L}\p{N}\n]{0,8}(?:NOW,? THEREFORE,? )?(?:BE IT )?(?:FURTHER )?RESOLVED,?(?: FURTHER,?)? that\b\s*/iu;
/** `BE IT FURTHER RESOLVED`, and a `RESOLVED, that` that opens nothing, go on with the resolution before them. */
const opensResolution = /^\W*NOW,? THEREFORE\b/i;

const vote = new RegExp(`${lead}(?:${labelsOf('vote')})(?!\\p{L})${addition}(?:${colon}|\\s+-{1,2}\\s+)`, 'iu');
const motion = new RegExp(
  String.raw`${lead}(?:${labelsOf('motion')})(?!\p{L})${addition}(?:${colon}|\s+-{1,2}\s+|\s{3,})`,
  'iu',
);

/** All patterns of this file that tell labels. */
export const labelPatterns: readonly RegExp[] = [labelled, bare, resolved, vote, motion];

/** Where the words after a decision's label begin (unmarked text), or null without one. */
export function decisionLabel(words: string): number | null {
  const head = words.slice(0, 200);
  const match = labelled.exec(head) ?? bare.exec(head) ?? resolved.exec(head);
  return match ? match[0].length : null;
}

/** What a paragraph of a formal resolution is: the first of one (`NOW, THEREFORE, BE IT RESOLVED, that`), a further one, or none. */
export function formalResolution(words: string): 'first' | 'further' | null {
  const head = words.slice(0, 200);
  if (!resolved.test(head)) return null;
  return opensResolution.test(head) ? 'first' : 'further';
}

/** Where the words after `VOTE:`, `Result:` begin, or null. */
export function voteLabel(words: string): number | null {
  return vote.exec(words.slice(0, 200))?.[0].length ?? null;
}

/** Where the words after `Motion:`, `Proposal 2:` begin, or null. */
export function motionLabel(words: string): number | null {
  return motion.exec(words.slice(0, 200))?.[0].length ?? null;
}
