import type { Frame } from './talk.ts';

/** What somebody wants, asked or said without "can you" or an order's first word. */
export const asks: Frame[] = [
  // "I'd have to ask the manager." - "Could you?"
  {
    act: 'order',
    taking: true,
    pattern: /^(?:oh |and |well,? )?(?:could|would|can|will) you(?: really| please)?(?<verb>)(?=\s*\?*$)/iu,
  },
  // "Somebody has to shut it." - "That's you."
  {
    act: 'order',
    taking: true,
    pattern: /^(?:that's|that is|that'd be|that would be|that'll be|I think that's) you(?<verb>)(?=\s*(?:$|[,.!?]))/iu,
  },
  // "Bob, how fast can you swab it again?"
  {
    act: 'request',
    pattern: /^(?:and |so )?how (?:fast|soon|quickly|early) (?:can|could|will|would) you (?<verb>\p{L}+)/iu,
    known: true,
    unless: /\b(?:run|drive|tell|say|get (?:here|there|home)|leave|start|be|come)\b/iu,
  },
  // "Are you okay to open up on Saturday?"
  {
    act: 'request',
    pattern:
      /^(?:are|would) you (?:be )?(?:ok(?:ay)?|all right|alright|happy|free|able|up|good|willing) (?:to|with|for) (?:do (?=the\b)|doing (?=the\b))?(?<verb>\p{L}+)/iu,
    known: true,
    unless: /\b(?:go on|continue|share|start|present|speak|talk|join|stay)\b/iu,
  },
  // "Could I leave the minutes to you?"
  {
    act: 'request',
    pattern: /^(?:can|could|may) (?:I|we) (?:leave|give|hand|pass|entrust) (?<verb>[^,;?]{1,60} to you\b)/iu,
  },
  // "Could we have the figures by month?"
  {
    act: 'order',
    pattern:
      /^(?:please )?(?:can|could|may) (?:we|I) (?:please |also )?(?:have|see) (?<verb>(?:the|a|an|those|that|your|some|it|them|all) )/iu,
    unless:
      /\b(?:word|look|coffee|tea|minute|moment|second|sec|question|go|point|break|hand|vote|sense|idea|volunteer|feel|show of hands|drink|seat|round)\b/iu,
  },
  // "Noon on Friday, doable?"
  {
    act: 'request',
    pattern: /^(?<verb>[^?,]{3,60},? (?:doable|feasible|manageable|can you manage(?: that| it)?))(?=\s*\?)/iu,
    dated: true,
  },
  // "Everyone please fill in the form"
  {
    act: 'call',
    pattern:
      /^(?:please (?:everyone|everybody|all of you),? |(?:everyone|everybody|all of you|you all)(?:[,:] (?:please )?| (?:please|should|must|needs? to|has to|have to) ))(?<verb>\p{L}+)(?= (?:the|your|their|it|them|this|that|in|out|up|a|an|one|two)\b)/iu,
    known: true,
    unless: /\?\s*$|\b(?:see|look|hear|know|have|go|come)s?\b/iu,
  },
  // "Don't forget the licence" · "Remember to lock up"
  {
    act: 'order',
    pattern:
      /^(?:please )?(?:don't forget|do not forget|remember)(?: to)? (?<verb>(?:the|your|my|our|those|\p{L}+ (?:the|it|them|your|my|up|a)\b))/iu,
    unless: /\?\s*$|^(?:please )?(?:remember|don't forget) (?:that|when|how|what|the (?:time|day|year|old))\b/iu,
  },
  // "Your turn to do the newsletter" · "So the risk assessment's yours?"
  {
    act: 'order',
    pattern: /\byour turn (?:to|for|with|on) (?<verb>\p{L}+)/iu,
    unless: /\b(?:speak|talk|start|go|share)\b/iu,
  },
  {
    act: 'order',
    pattern: /^(?:so |and |then )?(?<verb>(?:the|that|this) [\p{L} -]{2,40}(?:'s| is) (?:yours|on you|your job))\b/iu,
  },
  // "Any chance of a draft by Friday?"
  { act: 'request', pattern: /^any chance (?:of )?(?<verb>(?:a|an|the|some|those|that|your) )/iu, dated: true },
  // "Do you want to take the minutes home and type them up?"
  {
    act: 'order',
    pattern: /^(?:do you |would you )?(?:want|like|fancy|care) to (?<verb>\p{L}+)/iu,
    known: true,
    unless:
      /\b(?:go|start|kick|say|add|speak|talk|introduce|join|share|present|come|continue|explain|know|lead us)\b/iu,
  },
  // "I'd like it from you, Bob, within a week"
  {
    act: 'assignment',
    who: 'group',
    pattern:
      /(?<!\p{L})[Ii](?:'d like| would like| want| need|'ll need) (?<verb>[^,;?]{1,80}? from you, )(?=(?<who>\p{Lu}.*)$)/u,
  },
  // "I'd like it from you, Bob" · "I need the tide sheet from Bob by Friday"
  {
    act: 'order',
    pattern: /\b(?:I'd like|I would like|I want|I need|we need|I'll need) (?<verb>[^,;?]{1,80}? from you\b)/iu,
    unless: /\b(?:hear|know|a (?:yes|word|decision|answer))\b|\?\s*$/iu,
  },
  // "Bob, I want that hopper off the line" · "I need those numbers tomorrow, Bob"
  {
    act: 'order',
    pattern:
      /(?:^(?:then )?|, )I(?:'d like|'d need| would like| want| need) (?<verb>(?:that|this|those|these|the) (?:[\p{L}'-]+ ){1,5}?(?:off|out|up|down|gone|done|ready|back|moved|fixed|cleared|finished|sent|closed|away|on my desk|in my|in the)\b)/iu,
    unless: /\?\s*$|\bto know\b/iu,
  },
  {
    act: 'order',
    pattern: /^I(?:'d like| would like| want| need) (?<verb>(?:those|these|the|your|that) \p{L}+)/iu,
    dated: true,
    unless: /\?\s*$|\bto (?:know|see)\b|\bfrom everyone\b/iu,
  },
  // "Go ahead with the posters"
  { act: 'order', pattern: /^(?:you (?:can|may) )?go ahead with (?<verb>\p{L})/iu },
  // "Then ask him, pls"
  { act: 'order', pattern: /^(?<verb>\p{L}+)(?=(?: (?:him|her|them|it))?,? (?:please|pls|plz)[.!]*$)/iu, known: true },
];
