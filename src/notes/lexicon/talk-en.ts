import { verbs } from './en.ts';
import type { Frame, TalkLexicon } from './talk.ts';

/** Small words between "will" and the deed. */
const adverbs = String.raw`(?:(?:also|then|just|now|definitely|certainly|happily|gladly|probably|personally|quickly|please|go and|go ahead and|try to|try and|be sure to|make sure to|have to|need to|be able to|be(?= \p{L}+ing)|still|maybe|possibly|kindly|at least|simply|first|immediately|absolutely|obviously|next|in turn|actually|only|quietly|happily|either|both) ){0,3}`;
const verb = String.raw`${adverbs}(?<verb>\p{L}[\p{L}'-]*)`;
const will = String.raw`I(?:'ll| will|'d better| had better| shall|'m going to| am going to|'m gonna| commit to| promise to| undertake to| volunteer to)`;
const can = String.raw`I(?: can| could|(?:'m| am|'d be| would be) (?:happy|glad|willing) to)`;
const opens = String.raw`(?:[Ii](?:'ll| will| can| could|'m going to)|let me|we'll|we will|can you|could you|would you|(?:he|she)(?:'ll| will))`;
const somebody = String.raw`(?:someone|somebody|anyone|anybody|one of (?:us|you))(?: (?:else|from [\p{L} ]{1,30}?))?`;
const committed = String.raw`(?:has |have )?(?:kindly |also )?(?:agreed|agrees|agree|offered|offers|undertook|undertakes|volunteered|volunteers|volunteer|promised|promises|committed|commits|signed up|stepped up|pledged|pledges|hopes|hope|aims|aim) to`;
const tasked = String.raw`(?:was|were|is|are|has been|have been|will be) (?:then |now |also )?(?:(?:asked|tasked|requested|going|due|instructed|happy|willing|planning|volunteering|hoping|aiming|looking) to|(?:tasked with|responsible for|in charge of|planning on)(?= \p{L}+ing))`;
/** What one has to do oneself. */
const own = String.raw`check with|talk to|speak to|ask|make sure|find out|confirm with|get back|follow up|chase|connect with|reach out|write to|ring|call|email|order|book|send`;
/** `[Crane 4]`, what somebody speaks of. */
const topic = String.raw`(?:\[[^\][]{1,60}\] )?`;
const action = String.raw`(?:will )?(?:take|took|takes|has|have|had|got|gets) (?:on )?(?:an|the) (?:action|AI|task)(?: item)? (?:to|of(?= \p{L}+ing))`;
/** What the verbs of work are that "we will" or "let's" makes work for sure. */
const deed = String.raw`(?:issue|send|publish|convert|order|buy|book|write|draft|schedule|set ?up|print|post|file|submit|release|deploy|migrate|hire|contact|invite|email|organi[sz]e|arrange|prepare|create|update|fix|merge|install|deliver|return|refund|announce)`;

/** What people say they do, beside what begins a written order. */
const said = [
  ...verbs,
  ...'ring moderate nudge grab hang level stitch restitch reline sew iron glue drill nail weld dig swap lift haul tow park collect hoover sweep mop tidy wipe rinse prune plant weed water dim rig tape label stamp post fax text ping dm buzz page alert warn remind chase nag poke bug bribe beg thank congratulate apologise apologize visit meet greet host feed walk bathe bandage refer prescribe discharge admit transfer weigh measure taste try cook roast bake brew bottle rack pour knock pop nip run drop stick put bung slip pencil sketch mock prototype spec scope estimate cost budget invoice bill pay refund reimburse claim sign countersign notarise stamp scan shred file archive back restore reboot restart reset patch hotfix revert bisect rebase squash cherry-pick tag bump pin unpin ssh debug profile trace log grep vote detail trim refocus retest reassess reword rephrase reformat rework reorganise reorganize rebuild resubmit reschedule reproduce redesign reimplement pick-off pick-up follow-up spin spearhead champion circulate recirculate disseminate table allocate delegate endorse sponsor donate recruit onboard train mentor tutor moderate facilitate co-host represent register enrol enroll nominate elect liaise lobby petition annotate instrument stub harmonise harmonize polish tweak scour solicit canvass consult question quiz propagate mirror sanitise sanitize curate package bundle rephrase cross-check double-check sanity-check spot-check copy-edit proof-read fact-check backfill benchmark transcribe summarise summarize condense digest chase relay convey pass transmit supply furnish equip erect dismantle assemble tape clear vacate lock unlock label sign decorate paint varnish sand sharpen service inspect survey audit tally tot reconcile bank deposit withdraw transfer insure renew'.split(
    ' ',
  ),
];
/** With their forms in -ing: "will be posting it". */
const deeds = new Set(
  said.flatMap((word) => [
    word,
    `${word.replace(/e$/, '')}ing`,
    word.replace(/^(.*[aeiou])([bdgmnprt])$/, '$1$2$2ing'),
  ]),
);

/** What somebody says of others is no word of theirs; nor is what only might be. */
const doubtful =
  /\b(?:said|says|say|told|tells|thinks?|hopes?|hoped|reckons?|knows?|believes?|heard|assumes?|if|when|whether|unless|asked|asks|wants?|wanted|what|why|how)\b/i;

const asks = /\?\s*$/;

const frames: Frame[] = [
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
  { act: 'call', pattern: new RegExp(String.raw`\bagreed to (?<verb>${deed})\b`, 'iu'), told: true },
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
  // "I'm resampling those tomorrow"
  {
    act: 'promise',
    pattern:
      /\bI(?:'m| am) (?:also |just |then )?(?<verb>(?!(?:going|being|having|hoping|doing|leaving|travelling|traveling|working|calling|presenting|coming|away|looking|seeing|talking|saying|thinking|trying|wondering|starting|flying|running|teaching|getting|taking)\b)\p{L}{2,}ing)\b/iu,
    dated: true,
  },
  // "You'll have it on Monday"
  {
    act: 'promise',
    pattern: /\byou(?:'ll| will) (?<verb>have|get)(?= (?:it|them|that|my|the|a|an|mine)\b)/iu,
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
      String.raw`\b(?<!\b(?:that|which|what|whatever|whether|if|so|until|where|how|than|as|when|all|things|something|anything|only thing) )${can} ${verb}`,
      'iu',
    ),
    known: true,
    notAfter: /\b(?:don't think|not sure|so that|if only|what)\b/i,
    unless: /\bI (?:can|could) (?:only|barely|hardly)\b|\?\s*$/i,
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
      String.raw`^let'?s (?:also |then |just |maybe )?(?<verb>send|schedule|set ?up|book|organi[sz]e|arrange|draft|write|file|create|invite|email|contact)\b`,
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
      /^(?:[Yy]ou(?:'d|'ll have to|'ll need to|'ll| will have to| should| need to| have to| can| could)? |[Jj]ust |[Dd]o |[Gg]o (?:ahead )?and |[Tt]hen )*(?<verb>\p{L}+)(?= (?:up |out |down |off |back |in |on |to |with |into |over |through |for |from )?(?:the|an?|it|them|this|that|these|those|us|me|him|her|my|your|our|his|their|all|any|some|everyone|everybody|what|which|who|whether|if|\d+|\p{Lu}\p{L}+)\b)/u,
    known: true,
    unless:
      /^(?:make (?:it|that) (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|next|tomorrow)|have a look|look at|see|let(?:'s)?|keep|tell (?:me|us)|think|wait|hold|stop|come on|go on|take care|take (?:a|your) (?:seat|time)|give (?:me|us)|say|try|help me|talk (?:me|us)|walk (?:me|us))\b/i,
  },
];

/** How English speech promises, asks, accepts and declines. */
export const english: TalkLexicon = {
  signs: /\b(?:the|and|to|of|is|it|that|you|we|for|on|will|I'll|be|this|not|was|are|have|what|can|do)\b/gi,
  openers:
    /^(?:(?:[-–•>*]|(?:so|okay|ok|and|but|great|good|right|then|fine|thanks|thank you|alright|all right|well|yes|yeah|yep|now|also|oh|ah|um|uh|hm+|sure|perfect|cool|nice|lovely|actually|no|or|plus|next|finally|cheers|brilliant|excellent|anyway|hey|hi|hello|dear|good (?:morning|afternoon|evening)|maybe|for now|in the meantime|agreed|meanwhile|first|second|third|one more thing|one last thing|no problem|absolutely|definitely|of course|you know)\b)[,.!:]*\s+){1,5}/i,
  joints: new RegExp(
    String.raw`\s*\(\s*(?=${opens}\s)|(?:\s*[;,]|\s-)\s+(?:(?:and|but|so|or|then)\s+)?(?=(?:${opens}|you can|you could|please)\s)|(?<!\p{Lu}[\p{L}'-]{0,20})\s+(?:and|but|so)\s+(?:then\s+)?(?=${opens}\s)`,
    'gu',
  ),
  frames,
  verbs: deeds,
  idle: /^(?:be(?! (?:on (?:call|it|the desk|duty)))|say|admit|bet|assume|guess|imagine|hope|like|love|miss|need|want|prefer|never|not|no|of|fail|give you (?:an? )?(?:example|idea|sense|overview|update|hint|minute)|call it a|make (?:it|this) (?:short|quick|brief)|paste (?:the|that|a) link|kill|answer to|always|survive|live|stick|second|confess|agree|disagree|pass\b(?! (?:it|that|them|this) on)|skip|interrupt|jump|repeat|die|kill myself|wait|stop(?! by)|leave (?:it|that|this|you|now|here|early|in)|go (?:first|on|ahead|back to|through|over|with)|start (?:with|off|by|us|from)|begin|kick (?:us )?off|hand (?:it |things |this )?(?:over|back)|turn it over|share my screen|share (?:the|this) screen|pull up|bring up|mute|unmute|drop off|hop off|let (?:you (?:all )?(?:go|get|speak|finish|talk|explain)|[\p{L}]+ (?:get back|speak|talk|go|explain|take over|finish))|give (?:you|us|everyone|everybody) .{0,30}\bback|put (?:it|that|this) (?:this way|like|another way|bluntly|simply|mildly)|come (?:back )?to (?:that|this|you|it)\b|get (?:back )?to (?:that|this|it) (?:in|later)|move on|talk about|read (?:it|that|them|this) out|take (?:a (?:point|question|seat|break|minute|guess|moment)|your word|that as|questions|notes)|see(?! (?:to|that|if|whether))|hear|understand|believe|remember|know (?:more|by)?$|answer (?:that|this)|add (?:one|that|just|to that|a (?:comment|point))|note that|point out|mention|echo|quote|recap|summari[sz]e|remind|stand by|still|only|keep (?:it|this) (?:short|brief|quick)|have to|spare you|eat my|grab|drink|sleep|retire|quit|cry|scream)\b/iu,
  vague:
    /^(?:have(?! (?:a|another) (?:word|chat|go at|look at|look into)| (?:it|them|that|the [\p{L} -]{1,30}) \p{L}+(?:ed|en|nt)\b)|finish|start|tell (?:you|us)|know|explain|hold|think|walk (?:you|us) through|come|go(?! through)|keep|meet|catch|let (?:you|them|everyone|us|people) know|show|work(?! (?:on|out))|help|discuss|continue|consider|change|use|make (?:do|it work)|do(?! (?:it|that|this|so|the|a|an|two|three|some|all|both|another|more)\b))\b/iu,
  concrete: new RegExp(String.raw`^${deed}\b`, 'i'),
  telling:
    /^(?:start|finish|show|work|help|continue|discuss|meet|explain|look|consider|let (?:them|everyone|him|her|\p{Lu}\p{L}+) know)\b/iu,
  derived: /^(?!(?:appreci|domin|deterior|emin)at|(?:real|material)i)\p{L}{2,}(?:\p{L}at|i[sz]|if)(?:e|y|ing|ying)$/iu,
  pointing:
    /^(?:let me have (?:it|them|that)|do (?:it|that|so|this)|take (?:it|that|this)(?: one| on)?(?=$|[,.!]| (?:by|on|tomorrow|today|tonight|this|next|then|now))|handle (?:it|that|this)|sort (?:it|that)(?: out)?|take care of (?:it|that)|own (?:it|that)|(?:have|get) (?:it|them|that)(?=$| (?:by|on|tomorrow|today|tonight|within|before|in|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)))/iu,
  supposing: /^\s*(?:if (?:you|anyone|anybody|someone|somebody|there)\b|should (?:you|anyone)\b|in case\b)/i,
  pronoun: /\b(?:it|that|this|one|them|so|him|her|they)\b/i,
  please: /\b(?:please|kindly)\b/i,
  replies: {
    accept:
      /^(?:(?:oh|well|um|uh|hm+|ah|so|god|go on),? )?(?:(?:yeah|yes|yep|yup|sure|ok|okay|of course|no problem|absolutely|definitely|certainly|done|fine|right|agreed|alright|all right|deal|will)(?=\s*(?:$|[,.!;:\-…])| (?:I|we|sure|thing|of|no|will|can|sounds|great|that|let|ok|please)\b)|(?:will do|can do|happy to|gladly|on it|got it|acknowledged|consider it done|you'll have|sounds good|with pleasure|that's (?:tight|fine|ok|fair|doable)|no,? that's (?:fair|fine)|doing it|we'll (?:make it work|do it|manage)|please do|yes please|go ahead|that(?:'d| would) (?:be|help)|it'd help|would you|just do it|do it|leave it with me)\b)|[,;] (?:yes|sure|okay|of course)[.!]?$|^:(?:\+1|thumbsup|ok_hand|white_check_mark|pray):|👍|👌|✅/iu,
    decline:
      /^(?:(?:oh|well|um|uh|ah),? )?(?:no\b(?! problem| worries|,? that's (?:fair|fine))|nope|not really|not me|sorry|I can't|I cannot|I'm (?:afraid|already|on (?:leave|holiday|vacation)|away|out|swamped|maxed)|can't|unfortunately|I won't|I'd rather not|I (?:don't|haven't) (?:have|think|got)|not (?:in )?this|park it)/i,
    take: /^(?:leave (?:it|that|this) (?:with|to) me|on it|I'm on it|I'll take (?:it|that|this)|I(?:'ve| have)? got (?:it|this|that)|(?:that's )?mine|(?:I'll|I can|I could) do (?:it|that|this|so)|that's me)\b|^(?:I (?:will|can|do|could)|me|mine)[.!,]*$/i,
    agree:
      /^(?:agreed|absolutely|definitely|yes,? let's|let's do (?:that|it)|good idea|\+1|great idea|yes,? (?:we should|please))/i,
    refuse:
      /^(?:no need|don't bother|no,? (?:thanks|that's (?:ok|fine))|that's too late|not necessary|no,? leave it|we ought)\b/i,
  },
  dating:
    /\b(?:I|we) (?:want|need|expect|would like|'d like)\b|\blet's have\b|\bget (?:it|that|this) to me\b|\bhave (?:it|that|this|something) (?:ready|done|for)\b|\?\s*$/i,
  moving:
    /^(?:(?:no|sorry|actually|okay|ok|then|or|so|oh god|it is)\b[,.]? )*(?:make (?:it|that)|give (?:me|us) (?:until|till)|not before|it has to be|let's say|say|better|more like)\b|\bcan (?:I|we) (?:have (?:until|till|it|them|that)|do it)\b|\b(?:it|that|they|mine)(?:'ll| will) (?:have to )?be\b.{0,80}\bnot\b|\b(?:actually|instead|then|rather)[.!]?$|^(?:no|sorry|actually)\b/i,
  delivering: /\b(?:it|they|that|those|these)(?:'ll| will) (?:all )?be\b|\byou(?:'ll| will) (?:have|get|see)\b/i,
  when: /(?<thing>^(?:and |so |but |ok,? )?(?:by |until |for )?when\s?\??$|\b(?:by|until|for) when\b|\b(?:need|want|have|get|do|see) (?:it|them|that|this)(?: by)? when\b|\b(?:when|how soon|what day) (?:can|could|will|would|shall|should) (?:you|I|we|he|she|they|it|that)\b|\b(?:when|how soon|what day) (?:do|would) (?:you|we|they|I) (?:need|want|like|expect)\b)|\bwhen\b.*\?/i,
  filler:
    /^(?:yes|yeah|yep|yup|ok|okay|then|so|fine|right|please|latest|ideally|no|nope|sorry|well|sure|oh|ah|er|um|hmm|great|perfect|deal|first|thing|at|the|and|actually|rather|instead|sharp|promise|promised|let's|say|it|is|works|agreed|done|that's)$/i,
  being: /^(?:and |but |so |well,? )?(?:it's|it is|that's|that is|this is|they're|there's)(?!\p{L})/iu,
  notThen: /^[\s,]*(?:no|not|nope|sorry|actually|won't)(?!\p{L})/iu,
  invites: /^(?:(?:can|could|will|would) you|you'll|you will|please|do you want)\b/i,
  strangers:
    /^(?!(?:this|that|it|we|they|there|these|those|he|she|you|I|who|what|which|nobody|everything|nothing|anything|each|both|all|some|someone|somebody|anyone|anybody|most|many|none|next|new|the|a|an|our|your|their|his|her|its|another|other|others|one|two|three|first|second|as|in|on|at|by|if|when|how|why|where|also|then|so|and|but|or|not|no|yes|for|to|from|with|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|discussion|discussed|decision|agenda|meeting|minutes|update|updates|need|needs|plan|plans|proposal|people|members?|companies|users?|developers?|participants?|attendees?|versions?|releases?|tests?|docs?|documentation|code|team|group|board|committee|council|community|work|project|currently|hopefully|probably|maybe|likely|otherwise|however|therefore|eventually|ideally|going|trying|looking|able|ready|happy|due|related|free|up|back)$)\p{Lu}\p{Ll}{1,15}$/iu,
  me: /^(?:I|me|myself)$/i,
  offices:
    /^(?:(?:the )?(?:(?:vice|acting|deputy|honorary)[- ])?(?:secretary|treasurer|co-?chairs?|chairs?|chair(?:man|woman|person)|president|clerk|editors?|scribe|head ?master|principal|maintainers|organi[sz]ers|secretariat|trustees|staff|(?:(?!(?:from|of|in|by|for|at|and|with|to|on)\b)[\p{L}-]+ ){0,2}(?:board|committee|subcommittee|council|team|working group|wg|task force|office))|everyone|everybody|all)$/iu,
  pronouns: /^(?:he|she)$/i,
};
