import type { Frame } from './talk.ts';

/** Before a name in the middle of a sentence. */
const others = String.raw`(?:you|them|him|her|everyone|everybody|\p{Lu}[\p{L}'-]+)`;
/** Where a thing is once somebody has it. */
const place = String.raw`(?:(?:your|their|his|her|everyone's|everybody's|\p{Lu}[\p{L}-]+'s) (?:inbox(?:es)?|in-?tray|mailbox|desk|pigeonholes?|letterbox|hands|dms|e?-?mail|phone|folder|tray)|the (?:shared |team )?(?:folder|drive|channel|wiki|in-?tray))`;
/** What nobody owes as work. */
const courtesies = String.raw`(?:an? )?(?:(?:huge|big|massive|proper|sincere|double|few|couple of|round of) )*(?:beer|drink|pint|coffee|tea|dinner|lunch|apolog|thank|one\b|two\b|favou?r|explanation|debt|everything|my (?:life|job|thanks)|money|\d|[€£$]|a lot|so much|nothing|fiver|tenner|quid|cake|hug|medal)`;

/** What somebody else says. */
const told = /\b(?:that|says?|said|told \p{L}+|if|when|until|hopes?|think) $/iu;

/** What is coming, said without "will": the present with a day, what others will have, what somebody takes on. */
export const plans: Frame[] = [
  // "If you want I'll ring her"
  {
    act: 'proposal',
    pattern:
      /^if (?:you(?:'d)? (?:want|like|prefer|wish)|it helps|that helps|need be),? (?:I can|I could|I'll|I will) (?<verb>\p{L}+)/iu,
    known: true,
  },
  // "I'm on the phone with the vet first thing tomorrow"
  { act: 'promise', pattern: /\bI(?:'m| am) (?<verb>on the phone (?:to|with) )/iu, dated: true },
  // "I'm resampling those tomorrow"
  {
    act: 'promise',
    pattern:
      /\bI(?:'m| am) (?:also |just |then )?(?<verb>(?!(?:going|being|having|hoping|doing|leaving|travelling|traveling|working|calling|presenting|coming|away|looking|seeing|talking|saying|thinking|trying|wondering|starting|flying|running|teaching|getting|taking)\b)\p{L}{2,}ing)\b(?! (?:on|at|this|tomorrow|tonight|today|next|all|from|until|\p{L}+day)\b)/iu,
    dated: true,
  },
  // "You'll have it on Monday"
  {
    act: 'promise',
    pattern: /\byou(?:'ll| will) (?<verb>have|get)(?= (?:it|them|that|my|the|a|an|mine)\b)/iu,
    dated: true,
  },
  // "I'm taking the samples to the lab tomorrow"
  {
    act: 'promise',
    pattern:
      /\bI(?:'m| am) (?:also |then |just )?(?<verb>(?:taking|getting|bringing|running) (?:the|it|them|those|these|that|this|him|her|your|our|two|three|both|\p{Lu}\p{L}+'s)(?! (?:day|week|weekend|afternoon|morning|bus|train|ferry|car|kids|boat|night|tube|plane)s?\b) )/iu,
    dated: true,
    unless: /\b(?:off|every|always|usually|married|\p{L}+days)\b/iu,
  },
  // "I'm popping round to the council on Thursday to hand it over"
  {
    act: 'promise',
    pattern:
      /\bI(?:'m| am) (?:also |then |just )?(?<verb>(?:going|off|popping|nipping|driving|cycling|heading|walking|running|coming) (?:[\p{L}']+ ){1,8}to (?=(?:fetch|get|collect|pick|hand|sign|drop|ask|see|check|buy|bring|deliver|measure|fix|sort|help|open|meet|look|talk|speak|show|return|find|do)\b))/iu,
    dated: true,
    unless: /\bgoing to (?:\p{L}+ )?to\b|\bevery\b/iu,
  },
  // "Ringing her after lunch"
  {
    act: 'promise',
    pattern:
      /^(?<verb>(?!(?:running late|closing|opening|meeting|working|talking|speaking|thinking|leaving|following|including|depending|according|leading|testing|going|coming)\b)\p{L}{2,}ing)\b/iu,
    known: true,
    dated: true,
    unless:
      /\b(?:is|was|were|are|would|will|'ll|'s|takes|took|means|meant|costs|seems|sounds|might|could|makes|made|gets|isn't|wasn't|every|we|they|you)\b|\?\s*$|\p{L}(?:on|in|at) (?:a|an) (?:mon|tues|wednes|thurs|fri|satur|sun)day/iu,
  },
  // "You get those from me on Monday" · "She'll have it from me by Thursday"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`\b(?:${others}|they|he|she) ?(?:'ll|will|can)? ?(?<verb>(?:have|get|gets|receive) (?:[^,;]{1,80} )?from me\b)`,
      'iu',
    ),
    dated: true,
    notAfter: told,
  },
  // "Hand me the flags and you get them back by nine"
  {
    act: 'promise',
    pattern: /\byou(?:'ll| will)? (?<verb>(?:get|have) (?:it|them|that|those|these) back\b)/iu,
    dated: true,
    notAfter: told,
  },
  // "I want to thank him myself"
  {
    act: 'promise',
    pattern: /\bI(?:'d like| would like| want) to (?<verb>\p{L}+)(?=.* myself\b)/iu,
    known: true,
    unless: /\?\s*$/,
  },
  // "I'm going through the bills with them this afternoon"
  {
    act: 'promise',
    pattern: /\bI(?:'m| am) (?<verb>going (?:through|over) (?:the|it|them|those|that|this|my|your|our)\b)/iu,
    dated: true,
  },
  // "You can expect my draft by Wednesday" · "You'll see it Friday"
  {
    act: 'promise',
    pattern:
      /\byou(?:'ll| will| can) (?<verb>(?:expect|count on|see|read) (?:it|them|my|mine|our|the|a (?:draft|first|list|copy|version))\b)/iu,
    dated: true,
    notAfter: told,
    unless: /\?\s*$|\b(?:see|expect) (?:it|them|the [\p{L} ]{1,30}) (?:go|come|rise|fall|from|all)\b/iu,
  },
  // "It gets done tonight" · "It'll be out on Thursday" · "Going in the post tomorrow"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?:so |and )?(?<verb>(?:(?:it|that|this|they|those)(?:'s|'ll| will| is| are)? ?)?(?:be |gets? |goes |going |go )(?:done|sorted|written|sent|fixed|out|off|in the post|live|up)\b)/iu,
    dated: true,
    unless: /\?\s*$|\b(?:every|always|usually)\b/iu,
  },
  // "My plan is to strip the paint on Saturday" · "I mean to ring her tomorrow"
  {
    act: 'promise',
    pattern:
      /\b(?:my plan is|the plan is for me|I plan|I aim|I intend|I mean|I'm hoping|I'm planning|I'm meaning) to (?<verb>\p{L}+)/iu,
    known: true,
    dated: true,
    unless: /\?\s*$/,
  },
  // "I'll be there to let him in"
  {
    act: 'promise',
    pattern:
      /\bI(?:'ll| will) be (?:there|over|round|in|down|up|here|at [\p{L} ]{1,20}?)(?: [\p{L}\d]+){0,4}? to (?<verb>(?:let|open|close|lock|unlock|meet|help|set|take|fetch|collect|pick|sign|show|unload|load|pack|clean|receive|watch|check)\b)/iu,
    unless: /\?\s*$/,
  },
  // "Cho and I are meeting the architect on Tuesday"
  {
    act: 'assignment',
    who: 'before',
    pattern:
      /(?<= and I) are (?<verb>(?!(?:going|leaving|flying|away)\b)\p{L}{2,}ing (?:the|it|them|this|that|him|her|those|our|\p{Lu}))/u,
    dated: true,
  },
  // "You'll have the figures by Monday"
  {
    act: 'promise',
    pattern:
      /\byou(?:'ll| will) (?:all |both )?(?<verb>have)(?= (?!to\b|a (?:problem|chance|choice|great|good|lovely|nice)\b|\p{L}+ed\b|seen\b|heard\b|been\b|got\b|had\b|read\b|fun\b|time\b|my vote\b|no\b)[\p{L}\d])/iu,
    dated: true,
    notAfter: told,
    unless: /\?\s*$/,
  },
  // "They'll have my answer on Wednesday"
  {
    act: 'promise',
    pattern:
      /\b(?:they|he|she)(?:'ll| will) (?<verb>have)(?= (?:it|them|that|those|my|mine|our|ours)\b(?! \p{L}*(?:ed|done|ready|up|in|out)\b))/iu,
    dated: true,
    unless: /\?\s*$/,
  },
  // "The plan will be in your inbox tomorrow" · "The draft lands on your desk Thursday"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\b(?:I|we|he|she|you)(?: |'))(?<verb>(?:will be|'ll be|is|are|goes|go|comes|come|lands?|will land|'ll land|arrives?) (?:all |back |then )?(?:in|on|into|onto|to) ${place})`,
      'iu',
    ),
    dated: true,
    unless: /\?\s*$|\b(?:every|always|usually)\b/iu,
  },
  // "They'll be in the shared folder tonight"
  {
    act: 'promise',
    taking: true,
    pattern: new RegExp(
      String.raw`^(?<verb>(?:it|that|this|they|those|these)(?:'s|'re|'ll| will| is| are)?(?: be| go| come| goes| comes| lands?)? (?:all |back |then )?(?:(?:in|on|into|onto|to) ${place}|with ${others}(?! (?:until|all|for|till)\b)))`,
      'iu',
    ),
    dated: true,
    unless: /\?\s*$|\b(?:every|always|usually)\b/iu,
  },
  // "It'll be with them before lunch"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`(?<!\b(?:I|we|he|she|you)(?: |'))(?<verb>(?:will|'ll) be with ${others}(?! (?:until|all|for|till)\b))`,
      'iu',
    ),
    dated: true,
    unless: /\?\s*$/,
  },
  // "The number comes to you from me" · "The folder gets carried in by me on the 25th"
  { act: 'promise', pattern: /(?<verb>\bcomes? (?:to \p{L}+ )?from me\b)/iu },
  {
    act: 'promise',
    pattern:
      /(?<verb>\b(?:gets?|will be|'ll be|is being|are being|is|are) (?:\p{L}+(?:ed|en|t|ne|ought)|put|sent|done|cut|made|paid) (?:\p{L}+ ){0,2}by (?:me|yours truly)\b)/iu,
    dated: true,
  },
  // "Leave it with me" · "I'm on it" · "That one's mine"
  {
    act: 'promise',
    taking: true,
    pattern:
      /^(?<verb>leave (?:it|that|this|them|those) (?:with|to) (?:me|us)\b|(?:I'm|I am) on it(?=$|[.!,])|consider it (?:asked|sent|ordered|booked|sorted|arranged|fixed|written|bought|signed)\b|(?:that|this) one(?:'s| is) mine(?=$|[.!,])|(?:I've|I have) got (?:that|this) one\b|that(?:'ll| will) be me\b|(?:put|sign) me (?:down|up) for (?:it|that|this)\b)/iu,
  },
  // "Leave the council with me" · "Put me down for the urn"
  {
    act: 'promise',
    pattern:
      /^(?:leave|put|sign) (?<verb>(?:the [\p{L} '-]{1,40}?|him|her|\p{Lu}[\p{L}'-]+) (?:with|to) (?:me|us)\b|me (?:down|up) (?:for|to) \p{L}|my name (?:on|by|against|next to) )/iu,
  },
  // "And it's filed before three, that's on me"
  {
    act: 'promise',
    pattern: /(?<verb>, (?:that|it|this)(?:'s| is) on me[.!]*$)/iu,
    onlyAfter: /\p{L} [^ ]+ \p{L}/u,
  },
  // "I owe everybody labels"
  {
    act: 'promise',
    pattern: new RegExp(
      String.raw`\bI (?:still |also )?owe (?:${others})(?: all| both| two)? (?<verb>)(?!${courtesies})(?=\p{L})`,
      'iu',
    ),
    unless: /\b(?:if|since we)\b|\?\s*$/iu,
  },
  // "Give me until the twenty-eighth to have her walking in" · "Give me two days and the list is yours"
  {
    act: 'promise',
    pattern:
      /\bgive me (?:until|till|another|\p{L}+ (?:days?|weeks?|hours?)|\d+ (?:days?|weeks?|hours?)|a (?:day|week|fortnight)|the (?:weekend|week))\b[^,;]{0,40}? (?:to|and) (?<verb>\p{L}+)/iu,
    dated: true,
  },
];

/** Near times that are no day of the calendar. */
export const soon =
  /\b(?:after|before|over|during|around) (?:lunch|dinner|supper|breakfast|closing|work|the (?:meeting|call|break))\b|\bthis (?:morning|afternoon|evening)\b|\bright (?:away|now|after)\b|\bstraight (?:away|after)\b|\bas we speak\b|\bin (?:a|half an|an) (?:minute|moment|bit|sec(?:ond)?|hour|tick)\b|\bon (?:my|the) way (?:home|back|in)\b|\blater (?:on|today)\b|\bshortly\b|\bas soon as\b|\b(?:the moment|when|once) (?:I|I've|it|it's|that|that's|she|he|they|they're|we)\b|\bat shift change\b/iu;
