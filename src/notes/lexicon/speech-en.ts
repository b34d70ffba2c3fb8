/**
 * How English speech promises, asks, accepts and declines. Data only, matched against one unmarked sentence; every pattern
 * is linear (no nested repetition).
 */
const adverbs = String.raw`(?:also |then |just |now |definitely |certainly |happily |gladly |probably |personally |quickly |go and |go ahead and |try to |try and |be sure to |make sure to |have to |need to )?`;

export const spoken = {
  /** A promise of the speaker's; `verb` is the deed, `offer` marks the weaker "I can". */
  promise: new RegExp(
    String.raw`\b(?:I'll|I will|I'm going to|I am going to|I'm gonna|I commit to|I promise to|I shall|(?<offer>I can|I could)|let me)\s+${adverbs}(?<verb>\p{L}+)`,
    'iu',
  ),
  /** Verbs that promise nothing, at the head of what was "promised". */
  idle: /^(?:be|say|admit|see|bet|assume|guess|think|know|live|survive|wait|stop|start|finish|explain|tell you (?:what|why|how|that)|hear|understand|remember|believe|imagine|hope|like|love|need|want|miss|never|not|always|answer to|leave it there|leave you|repeat|go first|stick|second|confess|work with|live with|still|only|no|of course|agree|disagree|have|hold|pass|skip|interrupt|jump in)\b/i,
  /** What makes a sentence no promise: a question, a negation, an opinion, what might be. */
  noPromise:
    /\?\s*$|\b(?:I'll|I will|I can|let me|will|to) (?:not|never)\b|\b(?:would|might|maybe|perhaps|if you (?:want|like)|if needed|could have|should have|can't|cannot|won't|don't|didn't|wouldn't|I thought|I wish|as if|whether)\b|^\s*(?:if|when|unless|suppose|what|who|why|how)\b/i,
  /** A question that asks for a deed; `before` or `after` is whom, `deed` begins with `verb`. */
  request:
    /^(?:(?:so|okay|ok|and|great|good|right|then|fine|thanks|alright|well)[,.]?\s+)*(?:(?<before>[\p{Lu}][\p{L}'.-]*(?: [\p{Lu}][\p{L}'.-]*)?),?\s+)?(?:can|could|will|would) you (?:please |also |then |maybe )?(?<deed>(?<verb>\p{L}+)\b[^?]*?)(?:,\s*(?<after>\p{Lu}[\p{L}'-]*))?\?/iu,
  /** An order to somebody named. */
  order:
    /^(?:(?:[Ss]o|[Oo]kay|[Oo]k|OK|[Aa]nd|[Gg]reat|[Gg]ood|[Rr]ight|[Tt]hen|[Ff]ine|[Tt]hanks|[Aa]lright|[Ww]ell|[Yy]es)[,.]?\s+)*(?<before>\p{Lu}[\p{L}'.-]*(?: \p{Lu}[\p{L}'.-]*)?),\s+(?:please |you |then |just |you should |you'll |I need you to |I'd like you to )*(?<deed>(?<verb>\p{L}+)\b.*)$/u,
  /** Asks for words, not for a deed. */
  noRequest:
    /\b(?:can|could|will|would) you (?:please |also |then |maybe )?(?:hear|see|explain|tell (?:me|us)|walk|repeat|say|remind me|clarify|describe|give (?:me|us) an? (?:idea|example|update|sense)|live with|imagine|believe|keep me)\b/i,
  /** Asks for a date of what was assigned before. */
  demand:
    /\b(?:I|we) (?:want|need|expect|would like|'d like)\b|\blet's have\b|\bget (?:it|that|this) to me\b|\bhave (?:it|that|this|something) (?:ready|done|for)\b/i,
  accept:
    /^(?:yeah|yes|yep|yup|sure|ok|okay|of course|will do|can do|no problem|absolutely|definitely|certainly|happy to|gladly|on it|done|fine|right|got it|acknowledged|consider it done|agreed|alright|all right|deal|will|I can|I'll|you'll have|sounds good|we'll (?:make it work|do it|manage))\b/i,
  decline:
    /^(?:no\b(?! problem)|nope|not really|sorry|I can't|I cannot|I'm (?:afraid|already|on (?:leave|holiday|vacation)|away|out|swamped|maxed)|can't|unfortunately|I won't|I'd rather not|not me|I don't (?:have|think))/i,
};
