import { deeds, surely } from './deeds-en.ts';
import { asks } from './asks-en.ts';
import { plans, soon } from './plans-en.ts';
import { frames, opens } from './talk-en-frames.ts';
import type { TalkLexicon } from './talk.ts';

/** How English speech promises, asks, accepts and declines. */
export const english: TalkLexicon = {
  signs: new Set("the and to of is it that you we for on will i'll be this not was are have what can do".split(' ')),
  openers:
    /^(?:(?:[-–•>*]|(?:so|okay|ok|and|but|great|good|right|then|fine|thanks|thank you|alright|all right|well|yes|yeah|yep|now|also|oh|ah|um|uh|hm+|sure|perfect|cool|nice|lovely|actually|no|or|plus|next|finally|cheers|brilliant|excellent|anyway|hey|hi|hello|dear|good (?:morning|afternoon|evening)|maybe|for now|in the meantime|agreed|meanwhile|first|second|third|one more thing|one last thing|no problem|absolutely|definitely|of course|you know)\b)[,.!:]*\s+){1,5}/i,
  joints: new RegExp(
    String.raw`\s*\(\s*(?=${opens}\s)|(?:\s*[;,]|\s-)\s+(?:(?:and|but|so|or|then)\s+)?(?=(?:${opens}|you can|you could|please)\s)|(?<!\p{Lu}[\p{L}'-]{0,20})\s+(?:and|but|so)\s+(?:then\s+)?(?=${opens}\s)`,
    'gu',
  ),
  frames: [...plans, ...asks, ...frames],
  verbs: deeds,
  idle: /^(?:be(?! (?:on (?:call|it|the desk|duty)))|say|admit|bet|assume|guess|imagine|hope|like|love|miss|need|want|prefer|never|not|no|of|fail|give you (?:an? )?(?:example|idea|sense|overview|update|hint|minute)|call it a|make (?:it|this) (?:short|quick|brief)|paste (?:the|that|a) link|kill|answer to|always|survive|live|stick(?! (?:it|them|that|this|those|the|a|an)\b)|second|confess|agree|disagree|pass\b(?! (?:it|that|them|this) on)|skip|interrupt|jump|repeat|die|kill myself|wait|stop(?! by)|leave (?:it|that|this|you|now|here|early|in)|go (?:first|on|ahead|back to|through|over|with)|start (?:with|off|by|us|from)|begin|kick (?:us )?off|hand (?:it |things |this )?(?:over|back)|turn it over|share my screen|share (?:the|this) screen|pull up|bring up|mute|unmute|drop off|hop off|let (?:you (?:all )?(?:go|get|speak|finish|talk|explain)|[\p{L}]+ (?:get back|speak|talk|go|explain|take over|finish))|give (?:you|us|everyone|everybody) .{0,30}\bback|put (?:it|that|this) (?:this way|like|another way|bluntly|simply|mildly)|come (?:back )?to (?:that|this|you|it)\b|get (?:back )?to (?:that|this|it) (?:in|later)|move on|talk about|read (?:it|that|them|this) out|take (?:a (?:point|question|seat|break|minute|guess|moment)|your word|that as|questions|notes)|see(?! (?:to|that|if|whether))|hear|understand|believe|remember|know (?:more|by)?$|answer (?:that|this)|add (?:one|that|just|to that|a (?:comment|point))|note that|point out|mention|echo|quote|recap|summari[sz]e|remind|stand by|still|only|keep (?:it|this) (?:short|brief|quick)|have to|spare you|eat my|grab|drink|sleep|retire|quit|cry|scream)\b/iu,
  vague:
    /^(?:have(?! (?:a|another) (?:word|chat|go at|look at|look into)| (?:it|them|that|the [\p{L} -]{1,30}) \p{L}+(?:ed|en|nt)\b)|finish|start|tell (?:you|us)|know|explain|hold|think|walk (?:you|us) through|come|go(?! through)|keep|meet|catch|let (?:you|everyone|us|people) know|show|work(?! (?:on|out))|help|discuss|continue|consider|change|use|make (?:do|it work)|do(?! (?:it|that|this|so|the|a|an|two|three|some|all|both|another|more)\b))\b/iu,
  concrete: new RegExp(String.raw`^${surely}\b`, 'i'),
  telling:
    /^(?:start|finish|show|work|help|continue|discuss|meet|explain|look|consider|let (?:them|everyone|him|her|\p{Lu}\p{L}+) know)\b/iu,
  derived: /^(?!(?:appreci|domin|deterior|emin)at|(?:real|material)i)\p{L}{2,}(?:\p{L}at|i[sz]|if)(?:e|y|ing|ying)$/iu,
  pointing:
    /^(?:let me have (?:it|them|that)|do (?:it|that|so|this)|take (?:it|that|this)(?: one| on)?(?=$|[,.!]| (?:by|on|tomorrow|today|tonight|this|next|then|now))|handle (?:it|that|this)|sort (?:it|that)(?: out)?|take care of (?:it|that)|own (?:it|that)|(?:have|get) (?:it|them|that)(?=$| (?:by|on|tomorrow|today|tonight|within|before|in|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day)))/iu,
  fronted: /^(?:and |but |so )?(?:the|my|our|your|their|his|her|those|these|that|both|all) \p{L}{2,}/iu,
  supposing:
    /^\s*(?:if (?:you(?! could\b)|anyone|anybody|someone|somebody|there)\b|should (?:you|anyone)\b|in case\b)/i,
  pronoun: /\b(?:it|that|this|one|them|so|him|her|they)\b/i,
  please: /\b(?:please|kindly|pls|plz)\b/i,
  soon,
  replies: {
    accept:
      /^(?:(?:oh|ooh|well|um|uh|hm+|ah|so|god|go on),? )?(?:(?:yeah|aye|righto|roger|noted|yes|yep|yup|sure|ok|okay|of course|no problem|absolutely|definitely|certainly|done|fine|right|agreed|alright|all right|deal|will)(?=\s*(?:$|[,.!;:\-…])| (?:I|we|sure|thing|of|no|will|can|sounds|great|that|let|ok|please|pls|plz)\b)|(?:will do|can do|should do|right you are|fair enough|of course I (?:will|can)|on its way|on their way|coming (?:right )?up|going (?:in the post|out|off)|consider it|(?:already |just )?(?!(?:being|having|going|looking|nothing|something|anything|everything)\b)\p{L}{2,}ing (?:it|that|them|him|her|those|now|right now|as we speak|after|tonight|tomorrow|today|this)|(?:it|that|they|those) (?:goes|comes|gets|go|come|get|is going|are going)(?: \p{L}+)? (?:out|off|up|round|over|down|back|in|to you)|happy to|gladly|on it|got it|acknowledged|consider it done|you'll have|sounds good|with pleasure|that's (?:tight|fine|ok|fair|doable)|no,? that's (?:fair|fine)|doing it|we'll (?:make it work|do it|manage)|please do|yes please|go ahead|that(?:'d| would) (?:be|help)|it'd help|(?:would|could|can) you|just do it|do it|leave it with me)\b)|[,;] (?:yes|yeah|yep|sure|okay|ok|of course|fine|no problem)[.!]?$|^:(?:\+1|thumbsup|ok_hand|white_check_mark|pray|saluting_face|salute):|^🫡|👍|👌|✅/iu,
    decline:
      /^(?:(?:oh|well|um|uh|ah),? )?(?:no\b(?! problem| worries|,? that's (?:fair|fine))|nope|not really|not me|sorry|I can't|I cannot|I'm (?:afraid|already|on (?:leave|holiday|vacation)|away|out|swamped|maxed)|can't|unfortunately|I won't|I'd rather not|I (?:don't|haven't) (?:have|think|got)|not (?:in )?this|not (?:today|tomorrow|now|before)\b|park it)/i,
    take: /^(?:(?:fine|ok|okay|yeah|yes|sure|alright|right|well|oh|god|go on),? )*(?:leave (?:it|that|this|them|him|her) (?:with|to) me|on its way|coming (?:right )?up|consider it|that(?:'ll| will|'d) (?:have to )?be me|that(?:'s| is) on me|(?:that|this) one(?:'s| is) mine|put me down|I've got (?:that|this) one|(?:doing|getting|taking) (?:it|that|them)|on it|I'm on it|I'll take (?:it|that|this)|I(?:'ve| have)? got (?:it|this|that)|(?:that's )?mine|(?:I'll|I can|I could) do (?:it|that|this|so)|that's me)\b|^(?:I (?:will|can|do|could)|me|mine)[.!,]*$/i,
    agree:
      /^(?:agreed|absolutely|definitely|yes,? let's|let's do (?:that|it)|good idea|\+1|great idea|yes,? (?:we should|please))/i,
    refuse:
      /^(?:no need|don't bother|no,? (?:thanks|that's (?:ok|fine))|that's too late|not necessary|no,? leave it|we ought)\b/i,
  },
  dating:
    /\b(?:I|we) (?:want|need|expect|would like|'d like)\b|\blet's have\b|\bget (?:it|that|this) to me\b|\bhave (?:it|that|this|something) (?:ready|done|for)\b|\?\s*$/i,
  moving:
    /^(?:(?:no|sorry|actually|okay|ok|then|or|so|oh god|it is)\b[,.]? )*(?:make (?:it|that)|give (?:me|us) (?:until|till)|not before|it has to be|let's say|say|better|more like)\b|\b(?:can|could|shall) we (?:say|do|make it|go for)\b|\b(?:how|what) about\b|\bcan (?:I|we) (?:have (?:until|till|it|them|that)|do it)\b|\b(?:it|that|they|mine)(?:'ll| will) (?:have to )?be\b.{0,80}\bnot\b|\b(?:actually|instead|then|rather)[.!]?$|^(?:no|sorry|actually)\b/i,
  delivering: /\b(?:it|they|that|those|these)(?:'ll| will) (?:all )?be\b|\byou(?:'ll| will) (?:have|get|see)\b/i,
  when: /(?<thing>^(?:and |so |but |ok,? |okay,? |sure,? |yes,? ){0,2}(?:by |until |for )?when(?: exactly)?\s?\??$|\b(?:by|until|for) when\b|\b(?:need|want|have|get|do|see) (?:it|them|that|this)(?: by)? when\b|\b(?:when|how soon|what day) (?:can|could|will|would|shall|should) (?:you|I|we|he|she|they|it|that)\b|\b(?:when|how soon|what day) (?:do|would) (?:you|we|they|I) (?:need|want|like|expect)\b)|\bwhen\b.*\?/i,
  filler:
    /^(?:yes|yeah|yep|yup|ok|okay|then|so|fine|right|please|latest|ideally|no|nope|sorry|well|sure|oh|ah|er|um|hmm|great|perfect|deal|first|thing|at|the|and|actually|rather|instead|sharp|promise|promised|let's|say|it|is|works|agreed|done|that's)$/i,
  being:
    /^(?:and |but |so |well,? )?(?:(?:have a )?(?:good|nice|lovely|great|happy) (?:weekend|day|evening|week|rest)|it's|it is|that's|that is|this is|they're|there's)(?!\p{L})/iu,
  notThen: /^[\s,]*(?:no|not|nope|sorry|actually|won't)(?!\p{L})/iu,
  invites: /^(?:(?:can|could|will|would) you|you'll|you will|please|do you want)\b/i,
  strangers:
    /^(?!(?:this|that|it|we|they|there|these|those|he|she|you|I|who|what|which|nobody|everything|nothing|anything|each|both|all|some|someone|somebody|anyone|anybody|most|many|none|next|new|the|a|an|our|your|their|his|her|its|another|other|others|one|two|three|first|second|as|in|on|at|by|if|when|how|why|where|also|then|so|and|but|or|not|no|yes|for|to|from|with|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|discussion|discussed|decision|agenda|meeting|minutes|update|updates|need|needs|plan|plans|proposal|people|members?|companies|users?|developers?|participants?|attendees?|versions?|releases?|tests?|docs?|documentation|code|team|group|board|committee|council|community|work|project|currently|hopefully|probably|maybe|likely|otherwise|however|therefore|eventually|ideally|going|trying|looking|able|ready|happy|due|related|free|up|back)$)\p{Lu}\p{Ll}{1,15}$/iu,
  me: /^(?:I|me|myself)$/i,
  offices:
    /^(?:(?:the )?(?:(?:vice|acting|deputy|honorary)[- ])?(?:secretary|treasurer|co-?chairs?|chairs?|chair(?:man|woman|person)|president|clerk|editors?|scribe|head ?master|principal|maintainers|organi[sz]ers|secretariat|trustees|staff|(?:(?!(?:from|of|in|by|for|at|and|with|to|on)\b)[\p{L}-]+ ){0,2}(?:board|committee|subcommittee|council|team|working group|wg|task force|office))|everyone|everybody|all)$/iu,
  pronouns: /^(?:he|she)$/i,
};
