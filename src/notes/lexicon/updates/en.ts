import type { UpdateWords } from './words.ts';

const finished =
  'done|complete|completed|finished|fixed|resolved|merged|shipped|delivered|sent|live|deployed|renewed|submitted|published|signed|booked|in place|finali[sz]ed|migrated|rotated|out|sorted|sorted out|up and running|paid|ordered';
const name = String.raw`\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+)?`;

export const english: UpdateWords = {
  done: [
    /\b(?:is|are|was|were|has been|have been)\s+(?:now\s+|all\s+|fully\s+|already\s+|finally\s+)*(?!need|requir|expect|plann|schedul|suppos|locat|call|bas|us|block|delay|interest|worr|concern|relat|limit|assign|postpon|deferr|cancel|reject|miss|stopp|fail|pleas|excit|ask|mention|discuss|propos|suggest|consider|want|tir|confus|invit|drop|shelv|scrapp|abandon|mov|push|hand|annoy|impress|surpris|allow|involv|decid|agreed)\p{L}{3,}ed\b/iu,
    new RegExp(
      String.raw`(?:\b(?:is|are|was|were|has been|have been|got)|'s)\s+(?:now\s+|all\s+|fully\s+|already\s+|finally\s+|officially\s+)*(?:${finished})\b`,
      'i',
    ),
    // "the cron job is in btw", "the new poster is up"
    /(?:\b(?:is|are)|'s)\s+(?:now\s+|finally\s+)?(?:in|up|through)(?=\s*(?:$|[,.!;]|\b(?:btw|now|by the way|already|since)\b))/i,
    new RegExp(
      String.raw`\b(?:I|we)(?:'ve| have)?\s+(?:just\s+|already\s+|now\s+|also\s+|finally\s+)*(?:${finished}|done|wrapped up|implemented|written|wrote|updated|set up|uploaded|posted|called)\b`,
      'i',
    ),
    new RegExp(String.raw`(?:^|\s)(?:${finished})\s*(?:successfully\b.*)?[.!]*$`, 'i'),
    /\b\p{L}+ed successfully\b/iu,
  ],
  bareDone:
    /^(?:(?:ok|okay|yes|yep|and|all|that's|it's|that is|already|just|I've|I have|we've),? ){0,3}(?:done|sent|finished|fixed|sorted|merged|deployed|booked|ordered|paid|posted|shipped|updated)(?: it| that| them)?(?: (?:now|already|this morning|just now|yesterday|last night|today))?(?:[,.!;:]|\s*[✅✔👍🎉]|$)/iu,
  notDone:
    /\bnot\b|n't\b|\bnever\b|\bnobody\b|\balmost\b|\bnearly\b|\bpart(?:ly|ially)?\b|\bhalf\b|\b\d{1,2}\s?%|\b\d+ of (?:the )?\d+\b|\b(?:will|should|must|can|could|may|might|would|to) be\b|\b(?:until|unless|once|when|if)\b|\?|\bneeds?\b|\bmost of\b/i,
  conditional: /\?\s*$|\b(?:if|unless|in case|should we|could we|might|maybe|perhaps)\b/i,
  moved:
    /\b(?:extension\b[^.]{0,80}?\b(?:approved|granted|agreed|ok(?:ay)?)|extended|moved|pushed(?: back| out)?|postponed|rescheduled|shifted|slipped|slips|moves|pushing|moving|deadline is now|new (?:deadline|due date)(?: is)?|due date is now|now due)\b[^.]*?\b(?:to|until|till|by|for|is|now|on)?\s/i,
  putOff:
    /\b(?:deferred|postponed|moved|pushed|deferring|postponing|pushing|moving)\b(?: [^,.;]{1,60}?)??(?: back| out)? (?:to|until|till|for) (?:the )?(?:v\d|version|release|backlog|next (?:release|version|quarter|year|season|sprint|phase)|phase|later)|\b(?:is|are|goes|go|went) (?:deferred|on hold|to the backlog|into the backlog|on ice|parked)\b|\b(?:let's|we'll|we) (?:park|shelve|defer|postpone) /i,
  cancelled:
    /\b(?:is|are|was|were|has been|have been|'s) (?:now |officially )?(?:cancell?ed|dropped|scrapped|called off|off the (?:list|table)|no longer needed|not needed (?:any ?more|after all)|abandoned|withdrawn|obsolete)\b|\bno longer (?:need|want)\b|\b(?:we're|we are|let's|please) (?:not doing|dropping|drop|scrapping|scrap|cancel|cancelling|canceling|calling off|forget about) |\b(?:don't|do not|no) need (?:to )?[^.?]{3,80}(?:any ?more|after all)\b/i,
  handedOver: new RegExp(
    String.raw`(?<owner>${name}) (?:will take|is taking|takes|has taken|took|can take|will be taking)(?: [^.,;]{1,80})? over\b(?:[^.]{0,80}? from (?<from>${name}))?|(?:reassigned|handed(?: over)?|handing [^.,;]{1,80}?(?: over)?|passed(?: on)?|goes|moves|moving [^.,;]{1,80}?) to (?<owner2>${name})(?=[\s.,;!]|$)(?! (?:by|until) )`,
    'u',
  ),
};
