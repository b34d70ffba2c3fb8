import { action, committed, own, somebody, surely, tasked } from './deeds-en.ts';
import type { Frame } from './talk.ts';

/** Small words between "will" and the deed. */
const adverbs = String.raw`(?:(?:also|then|just|now|definitely|certainly|happily|gladly|probably|personally|quickly|please|go and|go ahead and|try to|try and|be sure to|make sure to|have to|need to|be able to|be(?= \p{L}+ing)|still|maybe|possibly|kindly|at least|simply|first|immediately|absolutely|obviously|next|in turn|actually|only|quietly|happily|either|both) ){0,3}`;
const verb = String.raw`${adverbs}(?<verb>\p{L}[\p{L}'-]*)`;
const will = String.raw`I(?:'ll| will|'d better| had better| shall|(?:'m| am) going to(?! (?:the|a|an|my|your|our|his|her|their|be|bed|work|church|court|school|town)\b)|'m gonna| commit to| promise to| undertake to| volunteer to)`;
const can = String.raw`I(?: can| could|(?:'m| am|'d be| would be) (?:happy|glad|willing) to)`;
/** How a clause that begins inside a sentence does. */
export const opens = String.raw`(?:[Ii](?:'ll| will| can| could|'m going to)|let me|we'll|we will|can you|could you|would you|(?:he|she)(?:'ll| will))`;
/** `[Crane 4]`, what somebody speaks of. */
const topic = String.raw`(?:\[[^\][]{1,60}\] )?`;
/** What somebody says of others is no word of theirs; nor is what only might be. */
const doubtful =
  /\b(?:said|says|say|told|tells|thinks?|hopes?|hoped|reckons?|knows?|believes?|heard|assumes?|if|when|whether|unless|asked|asks|wants?|wanted|what|why|how)\b/i;

const asks = /\?\s*$/;

/** How English clauses give work. The first frame that fits counts. */
export const frames: readonly Frame[] = [
  // "Shall I send it?" · "Do you want me to send it?" · "Would it help if I sent it?"
  {
    act: 'proposal',
    pattern: new RegExp(
      String.raw`\b(?:shall I|should I|(?:do you |would you )?(?:want|like) me to|how about I|what if I|would it help if I) ${verb}`,
      'iu',
    ),
  },
  // "I could send it if you like" · "Can I send it?"
  {
    act: 'proposal',
    pattern: new RegExp(
      String.raw`\b${can} ${verb}(?=.*\bif (?:you|that|it|anyone|people|we|nobody|no one)\b|.*\?)`,
      'iu',
    ),
    known: true,
  },
  // "Maria agreed to write it up" · "the Secretary was asked to write"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(
      String.raw`,?(?: (?:also|then|now|kindly))? (?:${committed}|${tasked}|${action}) ${verb}`,
      'iu',
    ),
    strangers: true,
    // What a board agrees to is a decision.
    notAfter: new RegExp(String.raw`${doubtful.source}|\b(?:board|committee|council|team|group|everyone|all)$`, 'i'),
  },
  // "Maria will write it up"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(
      String.raw`(?:'ll|'s going to|,?(?: (?:also|then|now|both|all))? (?:will|shall|is to|are to|plans to|plan to|intends to|intend to|would(?= be \p{L}{3,}ing))) ${verb}`,
      'iu',
    ),
    known: true,
    strangers: true,
    notAfter: doubtful,
  },
  // "Bob has this action"
  {
    act: 'assignment',
    who: 'before',
    pattern:
      / (?:has|have|took|takes?|will take|owns?|picked up|grabbed|got) (?:on )?(?:this|that|the|an) (?:action|AI|task|to-?do)(?: item)?(?<verb>)\b(?! (?:force|list|tracker|team|group))/iu,
    told: true,
  },
  // "Ann can draft it"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw`,?(?: also| then)? can ${verb}`, 'iu'),
    known: true,
    told: true,
    notAfter: doubtful,
    unless:
      /\bcan(?:not|'t|(?: only| also)? (?:be|only|see|use|find|choose|make it|come|attend|join))\b|\b(?:if|so that)\b/i,
  },
  // "Ann wants to follow up"
  {
    act: 'assignment',
    who: 'before',
    pattern: / (?:wants|plans|is keen) to (?<verb>follow up|check|ask|reach out|talk to|look into|try)\b/iu,
    told: true,
  },
  // "Ann is sending it on Friday"
  {
    act: 'assignment',
    who: 'before',
    pattern: / (?:is|are)(?: also| then)? (?<verb>\p{L}{3,}ing)\b/iu,
    known: true,
    dated: true,
    told: true,
    notAfter: doubtful,
  },
  // "Bob should write to them" · "Bob needs to write"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw`(?: (?:also|then|now))? (?:should|needs to) ${verb}`, 'iu'),
    known: true,
    notAfter: doubtful,
  },
  // "Ann said that she would write"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(
      String.raw` (?:said|says|confirmed|noted|replied|added|mentioned|indicated|stated)(?: that)? (?:he|she|they|it)(?:'d|'ll| would| will) ${verb}`,
      'iu',
    ),
    known: true,
    strangers: true,
    told: true,
  },
  // "It was agreed that Ann would write"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` (?:would|should|will|to) ${verb}`, 'iu'),
    known: true,
    onlyAfter: /\bagreed (?:that )?/i,
  },
  // "It was agreed that we should write"
  {
    act: 'call',
    pattern: new RegExp(String.raw`\bagreed (?:that )?we (?:would|should|will|need to) ${verb}`, 'iu'),
    known: true,
    told: true,
  },
  // "It was agreed to write to the council"
  { act: 'call', pattern: new RegExp(String.raw`\bagreed to (?<verb>${surely})\b`, 'iu'), told: true },
  // "The next step is to take it to the list"
  {
    act: 'call',
    pattern: new RegExp(String.raw`\bnext steps? (?:is|are|would be|will be) to ${verb}`, 'iu'),
    known: true,
  },
  // "Jennifer to merge the script"
  {
    act: 'assignment',
    who: 'before',
    pattern: new RegExp(String.raw` to ${verb}`, 'u'),
    known: true,
    notAfter: doubtful,
  },
  // "I'd like Jennifer to merge it" · "Can we get Jennifer to merge it?"
  {
    act: 'assignment',
    who: 'group',
    pattern: new RegExp(
      String.raw`\b(?:I'd like|I would like|I want|I need|we need|we'd like|can we (?:get|ask)|could we (?:get|ask)|let's (?:get|ask|have)) (?<who>\p{Lu}[^,;:]{1,40}?) to ${verb}`,
      'u',
    ),
    known: true,
  },
  // "Travis reviewed the issues, will follow up"
  {
    act: 'assignment',
    who: 'start',
    pattern: new RegExp(String.raw`(?:,| and| but)(?: (?:and|but|so))? will ${verb}`, 'iu'),
    known: true,
    told: true,
  },
  // "to be drafted by Kim"
  {
    act: 'assignment',
    who: 'group',
    pattern: /\b(?:to|will|must|should) be \p{L}+(?:ed|en|t|ne|wn|de|ld) by (?<who>(?:the )?\p{L}.*)$/u,
  },
  // "The leaflets are assigned to Kim"
  {
    act: 'assignment',
    who: 'group',
    pattern: /(?<verb>\b(?:assigned|delegated) to (?=(?<who>\p{Lu}.*)$))/u,
    told: true,
  },
  // "I'll send it"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(
      String.raw`\b(?<!\b(?:that|which|what|whatever|whether|until|till|how|why|where|who|everything|all|before|wish|as far as|than) )${will} ${verb}`,
      'iu',
    ),
    notAfter: /\b(?:suppose|don't think|not sure|I doubt|I hope|would|as if)\b/i,
  },
  // "Let me check with legal"
  {
    act: 'promise',
    pattern:
      /\blet me (?:just |quickly |first |go and |try to |go )?(?<verb>check(?! (?:if|whether) (?:I|you) (?:can|hear))|talk to|speak to|ask (?!you)|look into|find out|call|ring|email|write|draft|send|get back|come back|confirm|follow up|dig|chase|sort|handle|take (?:it|that|this|care)|get (?:her|him|them|it|that|\p{Lu})|do (?=the|that|it|\p{L}{5,}))\b/iu,
  },
  // "I need to check with legal"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(String.raw`\bI (?:need|have|still need|still have|'ve got) to (?<verb>${own})\b`, 'iu'),
  },
  // "I need two days to check" · "Give me until Monday to check"
  {
    act: 'promise',
    pattern:
      /\b(?:I(?:'ll)? need|give me) (?:until |till |another )?(?:[\p{L}\d]+ ){1,4}(?:to|for) (?<verb>(?:the rest|decide|check|prepare|finish|write|review|read|think|sort|figure|find|test|work)\b)/iu,
    dated: true,
  },
  // "Will send it tomorrow"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(String.raw`^${topic}will (?!you\b|it\b|that\b|be (?:nice|good|great|better)\b)${verb}`, 'iu'),
    known: true,
    unless: /\?\s*$|^will do\b/i,
  },
  // "Volunteering to host it" · "Going to post it"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(
      String.raw`^${topic}(?:(?:also|still|just|am|I'm) ){0,2}(?:volunteering|offering|planning|going|intending|aiming|gonna) to ${verb}`,
      'iu',
    ),
    known: true,
    unless: asks,
  },
  // "Still need to check with legal"
  {
    act: 'promise',
    unsigned: true,
    pattern: new RegExp(String.raw`^${topic}(?:also |still |just ){0,2}(?:need|have) to (?<verb>${own})\b`, 'iu'),
    unless: asks,
  },
  // "Sarah and I can write something"
  { act: 'assignment', who: 'before', pattern: new RegExp(String.raw`(?<= and I) can ${verb}`, 'iu') },
  // "I can draft something"
  {
    act: 'offer',
    pattern: new RegExp(
      String.raw`\b(?<!\b(?:that|which|what|whatever|whether|if|so|until|where|how|than|as|when|all|things|something|anything|only thing|(?:an?|any|some|no|enough) (?!minute|moment|bit|while|hour|day|week|month)\p{L}+) )${can} ${verb}`,
      'iu',
    ),
    known: true,
    notAfter: /\b(?:don't think|not sure|so that|if only|what)\b/i,
    unless:
      /\bI (?:can|could) (?:only|barely|hardly)\b|\bcould\b.*,? but\b|,? but (?:I (?:need|haven't|can't|don't|won't)|it's not)\b|\?\s*$/i,
  },
  // "Happy to write that up"
  { act: 'offer', pattern: new RegExp(String.raw`^(?:very |more than |quite )?happy to ${verb}`, 'iu'), known: true },
  // "Can you order the paint?"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`^(?:please )?(?:(?:can|could|will|would) (?:I ask )?(?:you|your team|one of your team)(?: guys| two| both| all)?|are you able to|would you be (?:able|willing|so kind as) to|(?:do|would) you mind)(?: to)? ${verb}`,
      'iu',
    ),
    unless:
      /\byou (?:please |also |then |maybe |just )?(?:hear|see|explain|tell (?:me|us)(?! by)|walk|repeat|say|remind me|clarify|describe|give (?:me|us) an? (?:idea|example|update|sense)|live with|imagine|believe|keep me|mind if|be|want|like|prefer|think|agree|consider)\b/i,
  },
  // "I'd be grateful if you could order it"
  {
    act: 'request',
    pattern: new RegExp(
      String.raw`\b(?:if|chance|ask that|appreciate it if) you (?:could|would|can|might)(?: please)? ${verb}`,
      'iu',
    ),
    known: true,
    notAfter: /\b(?:I'll|I will|ask|see|know|wonder what)\b(?!.*\bif$)/i,
  },
  // "I need you to order it"
  {
    act: 'order',
    pattern: new RegExp(String.raw`\b(?:I need|I'd like|I want|I would like) you to ${verb}`, 'iu'),
    known: true,
  },
  // "Someone book the boat"
  {
    act: 'call',
    pattern: new RegExp(
      String.raw`^${somebody} (?:please )?(?<verb>\p{L}+)(?= (?:up |down |out |back )?(?:the|an?|it|that|this|them|\p{Lu}\p{L}+)\b)`,
      'iu',
    ),
    known: true,
    unless: asks,
  },
  // "Someone needs to ring the school" · "Can someone ring the school?"
  {
    act: 'need',
    pattern: new RegExp(
      String.raw`\b(?:${somebody} (?:needs to|should|has to|must|ought to|could|can|will have to)|(?:can|could|will|would|should) ${somebody}|who(?:'ll| will| can| could| wants to| would like to|'s going to)|we (?:should|need to|have to|ought to|must)) ${verb}`,
      'iu',
    ),
    known: true,
    notAfter: /\b(?:don't think|not sure|what|why|how|if|when)\b/i,
  },
  // "Who's writing them?"
  { act: 'need', pattern: /\bwho(?:'s| is) (?<verb>(?!going\b|coming\b|being\b)\p{L}{2,}ing)\b(?=.*\?)/iu },
  // "Let's schedule a call"
  {
    act: 'joint',
    unsigned: true,
    pattern: new RegExp(
      String.raw`^let'?s (?:also |then |just |maybe )?(?<verb>send|schedule|set ?up|book|organi[sz]e|arrange|draft|write(?! down)|file|create|invite|email|contact)\b`,
      'iu',
    ),
    unless: asks,
  },
  // "We'll get a page out by the middle of December"
  {
    act: 'joint',
    unsigned: true,
    pattern: new RegExp(
      String.raw`\b(?<!\b(?:that|which|what|how|where|if|when|until|think|hope|whether) )(?:we'll|we will|we're going to|we are going to) ${verb}`,
      'iu',
    ),
    known: true,
    notAfter: doubtful,
    unless: asks,
  },
  // "Please send it"
  {
    act: 'order',
    pattern: new RegExp(String.raw`^(?:please|kindly)(?: do)? ${verb}`, 'iu'),
    known: true,
    unless:
      /^(?:please|kindly) (?:do )?(?:join|note|keep|let (?:me|us) know(?! by)|see|find|feel|remember|do not|ignore|bear|be|mute|go ahead|continue|stop|wait|sit|welcome|come in|help yourself|refer|visit|click|contact)\b/i,
  },
  // "Bob, send it to Ann" · "you send it"
  {
    act: 'order',
    pattern:
      /^(?:[Yy]ou(?:'d|'ll have to|'ll need to|'ll| will have to| should| need to| have to| can| could)? |[Jj]ust |[Dd]o |[Gg]o (?:ahead )?and |[Tt]hen )*(?<verb>(?!(?!(?:bring|ring|ping|swing|string|sing) )\p{L}{2,}ing )\p{L}+)(?= (?:up |out |down |off |back |in |on |to |with |into |over |through |for |from )?(?:the|an?|it|them|this|that|these|those|us|me|him|her|my|your|our|his|their|all|any|some|everyone|everybody|what|which|who|whether|if|one|two|three|four|five|six|ten|twelve|twenty|thirty|forty|fifty|more|another|both|\d+|\p{Lu}\p{L}+)\b)/u,
    known: true,
    unless:
      /^(?:make (?:it|that) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|next|tomorrow)|have a look|look at|see(?! (?:if|whether|to)\b)|let(?:'s)?|keep|tell (?:me|us)|think|wait|hold|stop|come on|go on|take care|take (?:a|your) (?:seat|time)|give (?:me|us)|say|help me|talk (?:me|us)|walk (?:me|us))\b/i,
  },
];
