import { verbs } from './en.ts';
import type { Frame, TalkLexicon } from './talk.ts';

const adverbs = String.raw`(?:(?:also|then|just|now|definitely|certainly|happily|gladly|probably|personally|quickly|please|go and|go ahead and|try to|try and|be sure to|make sure to|have to|need to|be (?=\p{L}+ing)|still|maybe|possibly|kindly|at least|simply|first|immediately|absolutely|obviously|next|in turn|go|actually|be able to) ){0,3}`;
const verb = String.raw`${adverbs}(?<verb>\p{L}[\p{L}'-]*)`;
const will = String.raw`I(?:'ll| will| shall|'m going to| am going to|'m gonna| commit to| promise to| undertake to| volunteer to)`;
const opens = String.raw`(?:I(?:'ll| will| can| could|'m going to)|let me|we'll|we will|can you|could you|would you|(?:he|she)(?:'ll| will))`;
const somebody = String.raw`(?:someone|somebody|anyone|anybody|one of (?:us|you)|some ?body(?: from [\p{L} ]{1,30})?|somebody from [\p{L} ]{1,30}?)`;

/** What somebody says of others is no word of theirs. */
const reported = /\b(?:said|says|say|told|tells|thinks?|hopes?|hoped|reckons?|knows?|believes?|heard|assumes?)\b/i;

const frames: Frame[] = [
  // "Shall I send it?" · "Do you want me to send it?"
  {
    act: 'proposal',
    pattern: new RegExp(
      String.raw`\b(?:shall I|should I|(?:do you |would you )?(?:want|like) me to|how about I|what if I) ${verb}`,
      'iu',
    ),
  },
  // "I could send it if you like"
  {
    act: 'proposal',
    pattern: new RegExp(
      String.raw`\bI(?:'ll| can| could|'d be happy to) ${verb}(?=.*\bif (?:you|that|it|anyone|people|we)\b|.*\?)`,
      'iu',
    ),
    known: true,
  },
  // "Sarah and I will write it" · "Maria will write it up"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(
      String.raw`(?:'ll| (?:will|shall|(?:is|are) going to|(?:is|are) to|(?:has |have )?(?:kindly )?(?:agreed|agrees|offered|offers|undertook|undertakes|volunteered|volunteers|promised|promises|committed) to|(?:was|were) asked to|needs to|should|(?:will )?(?:take|took|takes|has) (?:an|the) action (?:item )?to)) ${verb}`,
      'iu',
    ),
    unless: reported,
  },
  // "Jennifer to merge the script"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` to ${verb}`, 'u'),
    known: true,
    unless: reported,
  },
  // "to be drafted by Kim"
  { act: 'assignment', who: 'group', pattern: /\bto be \p{L}+(?:ed|en|t|ne|wn) by (?<who>\p{L}.*)$/u },
  // "I'll send it"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`\b(?<!\b(?:that|which|what|whether|if|until|till|how|why|where|who|everything|all) )${will} ${verb}`,
      'iu',
    ),
  },
  // "Let me check with legal"
  {
    act: 'promise',
    pattern:
      /\blet me (?:just |quickly |first |go and |try to )?(?<verb>check with|talk to|speak to|ask (?!you)|look into|find out|call|ring|email|write|draft|send|get back|come back|confirm|follow up|dig|chase|sort|handle|take)\b/iu,
  },
  // "I'm resampling those tomorrow"
  {
    act: 'promise',
    pattern:
      /\bI(?:'m| am) (?:also |just |then )?(?<verb>(?!going\b|being\b|having\b|hoping\b|doing\b|leaving\b|travelling\b|working\b)\p{L}{2,}ing)\b/iu,
    dated: true,
  },
  // "You'll have it on Monday"
  { act: 'promise', pattern: /\byou(?:'ll| will) (?<verb>have|get)(?= )/iu, dated: true },
  // "Sarah and I can write something"
  { act: 'assignment', who: 'before', pattern: new RegExp(String.raw`(?<= and I) can ${verb}`, 'iu'), known: true },
  // "I can draft something"
  {
    act: 'offer',
    pattern: new RegExp(
      String.raw`(?<!\b(?:that|which|what|whether|if|so|until|where|how|than|as) )\bI(?: can| could|'m happy to| am happy to|'d be happy to) ${verb}`,
      'iu',
    ),
    known: true,
    unless: /\bI (?:can|could) (?:only|barely|hardly)\b/i,
  },
  // "Can you order the paint?"
  {
    act: 'request',
    pattern: new RegExp(String.raw`^(?:please )?(?:can|could|will|would) you ${verb}`, 'iu'),
    known: true,
    unless:
      /\byou (?:please |also |then |maybe |just )?(?:hear|see|explain|tell (?:me|us)|walk|repeat|say|remind me|clarify|describe|give (?:me|us) an? (?:idea|example|update|sense)|live with|imagine|believe|keep me)\b/i,
  },
  // "I'd be grateful if you could order it"
  { act: 'request', pattern: new RegExp(String.raw`\bif you (?:could|would|can) ${verb}`, 'iu'), known: true },
  // "I need you to order it"
  {
    act: 'order',
    pattern: new RegExp(String.raw`\b(?:I need|I'd like|I want|I would like) you to ${verb}`, 'iu'),
    known: true,
  },
  // "Someone put that on the calendar"
  { act: 'call', pattern: new RegExp(String.raw`^${somebody} ${verb}`, 'iu'), known: true, unless: /\?\s*$/ },
  // "Someone needs to ring the school" · "Can someone ring the school?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`\b(?:${somebody} (?:needs to|should|has to|must|ought to|could|can)|(?:can|could|will|would) ${somebody}|who(?:'ll| will| can| could| wants to| would like to)|we (?:should|need to|have to|ought to|must)) ${verb}`,
      'iu',
    ),
    known: true,
  },
  // "Please send it"
  {
    act: 'order',
    pattern: new RegExp(String.raw`^please ${verb}`, 'iu'),
    known: true,
    unless: /^please (?:join|note|keep|let me know|see|find|feel|remember|do not|ignore)\b/i,
  },
  // "Bob, send it to Ann" · "you send it"
  {
    act: 'order',
    pattern:
      /^(?:just |you |you should |you'll |you need to |you have to |do |go and |go ahead and |then )*(?<verb>\p{L}+)(?= (?:up |out |down |off |back |in |on |to |with |into |over |through |for |from )?(?:the|an?|it|them|this|that|these|those|us|me|him|her|my|your|our|his|their|all|any|some|everyone|everybody|what|which|who|whether|if|\d+|\p{Lu}\p{L}+)\b)/iu,
    known: true,
    unless:
      /^(?:have a look|look at|see|let(?:'s)?|keep|tell me|think|wait|hold|stop|come on|go on|take care|give me)\b/i,
  },
];

/** How English speech promises, asks, accepts and declines. */
export const english: TalkLexicon = {
  signs: /\b(?:the|and|to|of|is|it|that|you|we|for|on|will|I'll|be|this|not|was|are|have|what|can|do)\b/gi,
  openers:
    /^(?:(?:[-–•>*]|(?:so|okay|ok|and|but|great|good|right|then|fine|thanks|thank you|alright|all right|well|yes|yeah|yep|now|also|oh|ah|um|uh|hm+|sure|perfect|cool|nice|lovely|actually|no|or|plus|next|finally|cheers|brilliant|excellent|anyway|hey|hi|hello)\b)[,.!:]*\s+){1,5}/i,
  joints: new RegExp(
    String.raw`(?:\s*[;,]|\s-)\s+(?:(?:and|but|so|or|then)\s+)?(?=(?:${opens}|you can|you could|please)\s)|(?<!\p{Lu}[\p{L}'-]{0,20})\s+(?:and|but|so)\s+(?=${opens}\s)`,
    'gu',
  ),
  frames,
  verbs,
  never:
    /\b(?:I'll|I will|I can|let me|will|to) (?:not|never)\b|\b(?:would(?! you\b| like\b)|might|perhaps|if needed|could have|should have|can't|cannot|won't|don't|didn't|wouldn't|I thought|I wish|as if|whether)\b|^\s*(?:if|when|unless|suppose|what|why|how)\b/i,
  idle: /^(?:be|say|admit|see|bet|assume|guess|think|know|live|survive|wait|stop|start|finish|explain|tell you (?:what|why|how|that)|hear|understand|remember|believe|imagine|hope|like|love|need|want|miss|never|not|always|answer to|leave it there|leave you|repeat|go first|stick|second|confess|work with|live with|still|only|no|of course|agree|disagree|have|hold|pass|skip|interrupt|jump in)\b(?! (?:it|them|that|numbers|something|a) .*\b(?:by|on|tomorrow|today|tonight|ready)\b)/i,
  pointing:
    /^(?:do (?:it|that|so|this)|take (?:it|that|this)(?: one| on)?|handle (?:it|that|this)|sort (?:it|that)(?: out)?|take care of (?:it|that)|own (?:it|that))\b/i,
  pronoun: /\b(?:it|that|this|one|them|so)\b/i,
  please: /\b(?:please|kindly)\b/i,
  replies: {
    accept:
      /^(?:(?:oh|well|um|uh|hm+|ah|so),? )?(?:(?:yeah|yes|yep|yup|sure|ok|okay|of course|no problem|absolutely|definitely|certainly|done|fine|right|agreed|alright|all right|deal|will)(?=\s*(?:$|[,.!;:\-…])| (?:I|we|sure|thing|of|no|will|can|sounds|great|that|let)\b)|(?:will do|can do|happy to|gladly|on it|got it|acknowledged|consider it done|I can|I'll|you'll have|sounds good|with pleasure|that's (?:tight|fine|ok|fair|doable)|we'll (?:make it work|do it|manage))\b)|:(?:\+1|thumbsup|ok_hand|white_check_mark):|👍|👌|✅/iu,
    decline:
      /^(?:no\b(?! problem| worries)|nope|not really|sorry|I can't|I cannot|I'm (?:afraid|already|on (?:leave|holiday|vacation)|away|out|swamped|maxed)|can't|unfortunately|I won't|I'd rather not|not me|I (?:don't|haven't) (?:have|think|got))/i,
    take: /^(?:leave (?:it|that|this) (?:with|to) me|on it|I'm on it|I'll take (?:it|that|this)|I(?:'ve| have)? got (?:it|this|that)|mine|(?:I'll|I can) do (?:it|that|this))\b/i,
    agree: /^(?:agreed|absolutely|definitely|yes,? let's|let's do (?:that|it)|good idea|\+1|great idea)/i,
    refuse: /^(?:no need|don't bother|no,? (?:thanks|that's (?:ok|fine))|that's too late|not necessary)\b/i,
  },
  dating:
    /\b(?:I|we) (?:want|need|expect|would like|'d like)\b|\blet's have\b|\bget (?:it|that|this) to me\b|\bhave (?:it|that|this|something) (?:ready|done|for)\b/i,
  moving:
    /^(?:(?:no|sorry|actually|okay|then|or|so)\b,? )*(?:make it|give (?:me|us) (?:until|till))\b|\bcan (?:I|we) have (?:until|till)\b/i,
  pronouns: /^(?:he|she)$/i,
  greeting: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s+/i,
};
