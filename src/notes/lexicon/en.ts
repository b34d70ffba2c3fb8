import type { ColumnWords, HeadingWords, Lexicon, StateWords } from './lexicon.ts';

/**
 * English words that announce things in notes. Data only: the rules that use them are elsewhere.
 * Patterns are matched against folded text (lower case, no emphasis, see `fold`).
 */

/** Which actions a heading speaks of. */
const which =
  "(?:open|new|next|current|outstanding|previous|past|prior|last|old|older|key|team|critical|urgent|immediate|agreed|additional|further|updated|required|remaining|upcoming|pending|assigned|existing|general|main|quick|individual|personal|your|my|our|the|all|any|list of|summary of|(?:last|previous|this|next) (?:week|meeting|month|call|time|session|sprint)(?:'s)?|today's)";
/** What a heading says is done with its actions: "Review of old actions". */
const talk =
  '(?:review|status|update|updates|recap|summary|list|check|discussion|progress|follow[- ]?up) (?:of|on|to|from|for) ';
const tracked =
  '(?: (?:points?|list|log|register|summary|review|required|taken|steps?|agreed|follow[- ]?ups?|updates?|status|tracker|tracking|recap|table|check))*';

/** Until when something is to be done: "next week", "the coming sprint", "Friday". */
const when =
  '(?:today|tomorrow|tonight|(?:this|the|our|current) (?:sprint|iteration)|(?:next |this |on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:end)?)|(?:the |our )?(?:next|coming|following) (?:\\w+ )?(?:weeks?|meeting|sprint|months?|time|fortnight|days|call|session|iteration))';

/** What a heading or lead-in line announces. The first match counts. */
export const headings: HeadingWords[] = [
  {
    kind: 'absent',
    pattern:
      /^(regrets?|apolog(y|ies)|absent|absentees?|absences?|not (present|attending|here)|unable to attend)\b|^([\w'/-]+ ){0,4}(not (present|in attendance|attending)|absent|excused)$|^(no[- ]shows?|did not attend|didn[o']t attend|ill|sick|away|missing|excused|on (leave|vacation|holiday)|unavailable|could ?n[o']t (make it|attend|come))$/,
  },
  {
    kind: 'people',
    pattern:
      /^(([\w-]+ ){0,2}(attendees?|attendants|attendance|participants?|attending|members?|present|in attendance|people|attended by|joined by|roll call|who was there|in (the )?room|around the table|(in|on) (the )?(call|meeting|phone|line)|by phone|on-?line|(non-?)?voting|speakers|observers|guests?|remote|online|others)( list| names?)?|(who(’s|'s| is| was) )?here|attendees? .{0,20}|present from|([\w'/-]+ ){0,5}(present|in attendance|attending|attendees|attendants|participants|attended|on the call)( (were|are|was|today|online|remotely|in person|by phone|(on|via|over|by) \w+))?)$/,
  },
  {
    kind: 'agenda',
    pattern:
      /^(\w+ ){0,3}agenda\b.{0,30}$|^((proposed |meeting |draft |today's )*agenda( items?)?|topics?|agenda topics)( for .*)?$/,
  },
  {
    kind: 'decisions',
    pattern:
      /^((key |main )*decisions?( (made|taken|captured|reached|log)\b.*)?|resolutions?|resolved|agreed|agreements|outcomes?|conclusions?|motions?( (passed|carried|made|approved|adopted|and votes?|from|of)\b.*)?|votes?)$/,
  },
  {
    kind: 'done',
    pattern:
      /^((recently |already )?(completed|done|finished|closed|executed|resolved|shipped)( (items?|tasks?|actions?|this week|last week|work))?)$/,
  },
  {
    kind: 'in-progress',
    pattern:
      /^((still |currently )?(in[- ]progress|ongoing|under way|underway|wip|working on|doing|started)( (items?|tasks?|actions?|work))?)$/,
  },
  {
    kind: 'blocked',
    pattern: /^((currently )?(blocked|on hold|stuck|waiting( for)?)( (items?|tasks?|actions?|on .*))?)$/,
  },
  {
    kind: 'deferred',
    pattern: /^((deferred|postponed|backlog)( (items?|tasks?|actions?|work))?( (to|until|for) .*)?)$/,
  },
  {
    kind: 'pending',
    pattern: /^((still )?(pending|outstanding|remaining|not started|open)( (items?|tasks?|actions?|work))?)$/,
  },
  {
    kind: 'actions',
    pattern: new RegExp(
      [
        String.raw`^(?:${talk}(?:the |our |any |all )?)?(?:`,
        // "Action items", "Old actions", "Marketing team's AIs"
        String.raw`(?:[\w',/-]+ ){0,3}(?:actions?[ -]?items?|actions?[ -]?points?|ais|aps)${tracked}`,
        String.raw`|(?:${which} )*actions?${tracked}|(?:${which} )*action (?:list|log|register|summary|steps?|plan|tracker)`,
        String.raw`|(?:${which} )*(?:to-?dos?|to do)'?s?(?: (?:list|items?))?${tracked}`,
        // "Next steps", "Our next steps"
        String.raw`|(?:possible |proposed |immediate |suggested |agreed |key |our |the )*next steps?|next(?: (?:week|sprint|iteration)(?:'s)?)?(?: (?:goals?|plans?))?`,
        String.raw`|(?:${which} )*follow[- ]?ups?(?: items?| actions?| tasks?| points?)?`,
        String.raw`|(?:${which} )*(?:tasks?|assignments?|commitments?)(?: (?:list|assigned|review|assignments?))?`,
        String.raw`|(?:(?:work|items?|things|tasks?|jobs?) )?to be (?:done|completed|finished)|(?:work|items?|things|tasks?|jobs?) (?:to do|to complete|assigned|allocated|given out|handed out)|homework|chores|deliverables|responsibilities`,
        // "Goals for next week", "Plan until Friday", "Sprint for next week", "Still to do", "Before next meeting"
        String.raw`|(?:(?:our|my|the) )?(?:goals?|objectives?|plans?|targets?|priorities|work|work plan|focus|sprint) (?:for|until|till|by) ${when}`,
        String.raw`|(?:still|left|remaining|what (?:is|'s)? ?left|what(?:'s| is) still) to (?:do|be done)|left (?:for|until) ${when}`,
        String.raw`|(?:to do |things )?(?:before|by|until) (?:the |our )?next (?:meeting|time|call|session)|for (?:the |our )?(?:next|coming|following) (?:week|time|sprint|class)`,
        String.raw`|(?:next up|up next|what(?:'s| is| comes| happens)? next|(?:what )?we(?:'ll| will)? do next|what we (?:will|plan to|need to|have to|must|want to) do(?: next)?|what (?:needs|has) to (?:be done|happen|get done)|what needs doing|must[- ]dos?|(?:work|stuff) to do|way forward|due (?:by|before|next|for|on) .*)`,
        String.raw`|(?:tasks?|work) (?:allocations?|distribution|division)|(?:division|distribution|allocation) of (?:tasks?|work|labou?r)|work assignments?`,
        String.raw`|action takeaways?|actionables?(?: (?:items?|list))?|list of actionables|(?:items?|points?|things) (?:for follow[- ]?up|to follow up)`,
        // "Work left TODO on the app", "Sprint 4 tasks", "Bugs to fix", "Remaining work", "Assigned to Ann"
        String.raw`|(?:[\w',/&-]+ ){1,4}to-?dos?(?: (?:list|items?))?(?: (?:on|in) .*)?|(?!(?:[\w'-]+ )*(?:discussions?|automated|scheduled|background|about|cron|of|on|completed|finished|done) )(?:[\w'&-]+ ){1,3}tasks(?: (?:list|breakdown))?|(?:task|work) breakdown|breakdown of (?:the )?(?:tasks|work)`,
        String.raw`|(?:remediation|corrective|preventive|mitigation|improvement) (?:items?|actions?|steps?|measures)`,
        String.raw`|(?:[\w'/-]+ ){0,3}to (?:fix|investigate|research|check|write|implement|finish|complete|file|contact|buy|prepare|organi[sz]e|send|add|update|resolve|look (?:into|at)|take care of|get done)`,
        String.raw`|(?:prep|prepare|preparations?) for ${when}|(?:remaining|outstanding|upcoming|future|planned) (?:work|tasks|to-?dos?|items?)|(?:work|tasks|items) (?:remaining|left)|assigned to .{2,40}|unassigned(?: (?:tasks|items|work))?|(?:further|future|following|subsequent) steps|steps (?:to take|ahead)|(?:delegated|assigned) (?:tasks|work|items)`,
        String.raw`|who(?:'s| is| does| will)? (?:do|doing|does) what(?: by when)?`,
        String.raw`)(?: (?:arising|carried|assigned|due|(?:from|for|of|to|since|by|that|we|this|last|until|till|before|after|with|and)\b).*)?$`,
      ].join(''),
    ),
  },
];

/** A heading over talk, which ends what a heading above it announced: "Points discussed", "Ann's comments". */
export const talkedOver =
  /^(?:(?:meeting |discussion )?notes?|discussions?|minutes|(?:[\w']+ ){0,5}(?:discussed|comments?|remarks)(?: .*)?)$/;

/** A heading under which the actions of an earlier meeting are gone through: what is told of them there is their state. */
export const reviewed =
  /\b(?:old|previous|prior|past|last|earlier|outstanding) (?:meeting|week|time|call|month|session|sprint|action|ai|ap|to-?do|task|commitment)|\b(?:review|status|follow[- ]?up)s? (?:of|on|to) (?:the |our |all |open )*(?:actions?|ais?|to-?dos?|tasks?)\b|\bactions? (?:items? |points? )*(?:review|status|updates?|arising|from|follow[- ]?ups?)\b/;

/** What makes a heading one over talk, whatever it announces besides: "Notes / action items". */
const discussion =
  /^(?:(?:meeting |discussion )?notes?|discussions?|(?:meeting )?minutes|meetings?|comments?|roles?|(?:topics|points|items) (?:discussed|covered))$/;

/** A sentence that leads in a list of work: "Here are the assignments", "Before the meeting, I need". */
export const actionLeadIn =
  /\b(here (are|is) (the|our|your|my) (\w+ ){0,3}(action items?|actions|assignments?|tasks?|to-?dos?|next steps)|(action items?|tasks|assignments) (we |that |are |agreed|below|as follows|for)|(i|we)('ll| will)? need(s|ed)?( from (you|each|everyone).*)?$|please (do|take care of|handle) the following|who does what|(?:discussed|agreed|promised|below|here)[:,]? (?:are )?(?:the|our|your|my) (?:action items|tasks|to-?dos|next steps|actions|assignments)$|the following (?:tasks|actions|action items|next steps|to-?dos|assignments)(?: (?:were|are|have been) (?:agreed|assigned|given|set|identified|decided).*)?$|(?:work|tasks?|subtasks|jobs?|chapters|sections|duties) (?:is|are|was|were|gets?) (?:shared|divided|split|handed|given) (?:out|up|as)\b.*|delegates? .{0,30}tasks .*)/;

/** Labels that make a line an item of work: `ACTION:`, `AI(Robin):`, `Action item for me:`. Matched with the label's tail, see `marker`. */
export const markerWords =
  'action items?|action points?|actions?|next steps?|follow[- ]?ups?|to[- ]?dos?|tasks?|ais?|aps?';

/** Labels of a note's own head, which are no fields of an item. */
export const headerLabels =
  /^(date|time|day|location|place|venue|where|duration|meeting( date| type| id| link)?|type|subject|title|chair(person|man|woman)?|scribe|note[- ]?takers?|minute[- ]?takers?|facilitator|host|moderator|recording|minutes|link|zoom|dial[- ]?in|next meeting( date)?)$/;

/** Labels of an item's fields, as alternatives of a pattern. */
export const fieldLabels = {
  owner:
    'owners?|assigned(?: to)?|assignees?|tasked to|responsible(?: person| party)?|person responsible|poc|point of contact|dri|lead|who|action by|owned by|by whom',
  due: 'due(?: date| by| on)?|deadline|by when|target(?: date)?|eta|when|complete by|completion date|timeline|timing|target / timing',
  status: 'status|state|progress',
};

/** Labels of fields that often mean something else. */
export const doubtfulLabels = /^(action|lead|who|when|target|eta|timeline|timing|state|status|progress)$/;

/** Columns of a table, by their folded header. */
export const columns: ColumnWords = {
  owner:
    /^((task |action |item )?owners?|(person |team |currently )?assigned( to| person)?|assignees?|who|by whom|responsib(le|ility)( person| party| members?)?|(person|people|party)( responsible| in charge| assigned)?|in charge|accountable( owner)?|dri|(action |task )?leads?|action by|owner\(s\)|assignee\(s\)|person\(s\)|lead\(s\)|poc|point of contact|volunteers?|lead \/ owner|owner \/ lead)$/,
  due: /^(due( date| by| on| when)?|deadline|by when|when|by|until|needed by|(complete|finish|deliver|do) by|target( date)?|(release|completion|delivery|target|end|finish|start) date|date due|original due|date|eta|target \/ timing|timing|timeline|planned|expected( date| by)?)$/,
  status: /^((current |action |item |task )?(status|state)|progress|done\??|completed?\??|closed\??)$/,
  task: /^(actions?( items?| points?| required| needed| to be taken)?|actions? \/ deliverables?|tasks?( descriptions?)?|items?|descriptions?|what|to[- ]?dos?|deliverables?|work( item)?|next steps?|commitments?|topics?|details?|issues?|subject)$/,
};

/** Nothing stands here: an empty list's placeholder. */
export const nothing =
  /^(\(?(none|n\/?a|nothing|nil|no (new |open )?(actions?|action items|items|next steps|todos?)( .{0,30})?|tbd|tba|-+|\.+|none (yet|so far|recorded|noted|identified|reported|at this time)|empty|to be added)\)?[.!]?)$/;

/** States, as words of a field, a cell, or at the end of an item. Matched whole against the folded words (`states`), or at the end (`stateTail`). */
export const states: StateWords[] = [
  {
    status: 'open',
    pattern:
      /^(not (yet )?(done|started|complete|completed|finished)|not yet|incomplete|(still |remains? )?(open|outstanding)|to ?do|pending|new|scheduled|planned|not begun|no (update|progress|news|change)s?|carr(ied|y) (over|forward)|awaiting.*)\b/,
  },
  {
    status: 'done',
    pattern:
      /^(done|complete|completed|finished|closed|resolved|fixed|shipped|merged|sent|yes|✓|✔|✅|☑|100 ?%|now (here|at|available)|(is|it's) here)(?![\w-])/,
  },
  {
    status: 'in-progress',
    pattern:
      /^((already |still )?in[- ]pro(?:gr|c)ess|ongoing|on-going|on track|wip|work in progress|started|underway|under way|in work|in review|continuing|\d{1,2} ?%)/,
  },
  { status: 'blocked', pattern: /^(blocked|on hold|stuck|waiting)\b/ },
  { status: 'deferred', pattern: /^(deferred|postponed|delayed|moved to|backlog|later)\b/ },
  {
    status: 'cancelled',
    pattern: /^(cancell?ed|dropped|abandoned|won'?t (do|fix)|obsolete|withdrawn|no longer needed|rejected)\b/,
  },
];

/** Under a heading of work too, these are no work: when the next meeting is, that this one ended, summaries. */
export const noTask =
  /^(?:the |our )?(?:next|following) (?:regular |monthly |weekly |team |board )*(?:meeting|call|session|sync|telecon|telco|teleconference)(?:'s)?(?: date| time)?(?: (?:is|will be|on|at|in|scheduled|takes place)\b|\s*[:=-]|[.]?$)|^(?:the )?meeting (?:was )?(?:adjourned|closed|ended)|^adjourn(?:ed|ment)?\b|^(?:summary|discussion|background|context|rationale|fyi|for information)\s*:|^(?:please )?see (?:also )?(?:above|below|attached|the attached|the (?:minutes|notes|agenda)|[^\s]*[\w-]\.(?:md|txt|pdf|docx?|xlsx?|html?)\b|https?:|#\d)/;

/** The states that stand as a remark beside a task: before it, in brackets, after a dash or at the end; what `states` says of them counts. */
export const remarks = {
  lead: 'done|completed?|closed|finished|resolved|in[- ]progress|wip|ongoing|blocked|on hold|cancell?ed|deferred|postponed|dropped|pending|open|new|not done|not started|carried over|carried forward|no update',
  bracket:
    "done|completed?|closed|finished|resolved|merged|sent|already|still|in[- ]progress|ongoing|wip|on track|started|under ?way|blocked|on hold|deferred|postponed|cancell?ed|dropped|pending|outstanding|open|not (?:yet )?started|not (?:yet )?done|not yet|no update|no progress|carried over|carried forward|to ?do|waiting|now (?:here|at|available)|(?:is|it's) here",
  tail: 'done|completed?|closed|finished|resolved|merged|in[- ][Pp]rogress|ongoing|underway|under way|started|blocked|deferred|postponed|cancell?ed|dropped|pending|outstanding|on [Hh]old|not yet|not done|not started|no update|no updates|no progress|carried over|carried forward|carry over|carry forward|still open|waiting (?:for|on)|no longer needed|not needed any ?more',
  capitals:
    'DONE|COMPLETED?|CLOSED|IN[- ]PRO(?:GR|C)ESS|WIP|BLOCKED|ON HOLD|DEFERRED|POSTPONED|CANCELL?ED|DROPPED|PENDING|ONGOING|OPEN|NOT STARTED|CARRIED OVER|CARRIED FORWARD',
};

/** What a review of old actions tells of one that happened, and what takes that back. */
export const reported =
  /\b(?:is|are|was|were|has|have|had|got|been)(?: (?:now|already|also|all|both|been|since|just|finally))* (?:done|complete|live|available|\w{3,}ed|sent|made|held|met|set up|written|built|put|paid|bought|found|given|taken)\b|^\W*(?:[\p{L}.'-]+ ){0,2}(?:\w{3,}ed|sent|made|held|met|wrote|did|put|paid|bought|found|gave|took|built|set up)\b|\b(?:introduced|completed|published|merged|sent|closed|fixed|released|created|added|updated|removed|implemented|submitted|delivered|shipped)(?:\s*[.,;(]|\s+and\b|\s*$)/iu;
export const unreported =
  /\b(?:not|n't|yet|will|would|should|shall|still|need|needs|needed|waiting|pending|ongoing|partly|partially|almost|nearly|half|until|unless|blocked|plan(?:s|ned|ning)?|to be)\b/i;

/** Owners that are many people, as written. */
export const groups =
  /^(every ?one|every ?body|all|team|the team|all (members?|attendees|participants|of us|hands|speakers|presenters|authors|editors|contributors|leads|partners|sites|developers|maintainers|reviewers|chairs|students|teams?|staff|users|volunteers)|group|the group|chairs?|co-chairs|editors?|wg|the wg|working group|committee|council|board|staff|maintainers?|community( members)?|members|volunteers|.+ (team|group|committee|wg|council|board|department|squad|crew)|(the )?(chair|(vice|deputy)[- ]?chair|chairman|chairperson|secretary|treasurer|(town |parish |deputy )?clerk|host|scribe|facilitator|president|caretaker|warden|churchwardens?|head ?teacher|principal|webmaster|administrator|convenor|organi[sz]ers?))$/;

/** Owners that stand over a list of what everybody is to do. */
export const everybody = /^(every ?one|every ?body|all|all members|(the )?(whole |entire )?team)$/;

/** Words that speak of somebody and name nobody. */
const somebody = /^(some ?(one|body)|any ?(one|body))$/;

/** Tasks that say too little of what. */
const vagueTasks =
  /^((follow(ing)?[ -]?up|chase|check|look into|discuss|think about|sync|work on|sort out|deal with)( (up|in|further|more|on|with|it|this|that|them|things|stuff)){0,3}|touch base|circle back|tb[dc]|to be (discussed|decided|confirmed)|see above|various|misc(ellaneous)?)$/;

/** What tells that an item is older than the note. */
const carried =
  /\b(overdue|was due|were due|past due|missed|originally|initially|slipped|carried|rolled over|still|outstanding|again|late|delayed|postponed|moved (?:from|to)|pushed|extended|since|from last|chased?|remind(?:ed|er)?)\b/;

/** Words that name nobody. */
export const vague =
  /^(some ?(one|body)|any ?(one|body)|tbd|tba|tbc|\?+|unassigned|nobody|no ?one|none|n\/?a|-+|unknown|volunteer|volunteer needed|need(s)? (an )?owner|who\?)$/;

/** Words that stand before a colon in lists of work and are no names: topics, parts of a product, kinds of work. */
export const topics =
  /^(accessibility|admin|agenda|analytics|android|api|app|architecture|art|backend|backlog|blog|board|bonus|branding|budget|bug|bugs|build|business|catering|ci|cleanup|client|cloud|code|comms|communication|communications|compliance|conference|content|context|contract|data|database|date|deadline|demo|deployment|design|dev|devops|documentation|docs|email|engineering|event|events|example|faq|feature|features|feedback|finance|food|front-?end|funding|general|github|goal|governance|hardware|high|hiring|homepage|idea|important|infra|infrastructure|integration|internal|ios|issue|issues|item|kpi|launch|legal|legend|location|logistics|low|mail|maintenance|marketing|medium|meeting|membership|migration|mobile|monitoring|network|news|newsletter|next|note|notes|onboarding|ops|optional|other|outreach|performance|phase|plan|planning|platform|policy|press|priority|problem|process|product|production|project|publicity|purpose|qa|question|questions|recruitment|release|releases|reminder|report|research|result|risk|roadmap|sales|schedule|security|server|site|social|software|solution|space|sponsorship|staging|status|step|strategy|summary|support|task|team|tech|technical|test|testing|tests|timeline|title|todo|tooling|topic|training|translation|travel|ui|update|updates|urgent|ux|venue|version|video|warning|web|website|wiki|workflow|workshop)$/;

/** Verbs that begin an order: what stands in plan lines after the name. Base forms. */
export const verbs = new Set(
  'buy sell hang prune sweep mend fold stack renew unlock lock mount solder weld debug bump revert vote ratify elect onboard brainstorm prototype simulate annotate transcribe subtitle render archive deprecate fork clone encrypt revoke moderate nudge postpone reschedule rebook donate publicise publicize advertise tweet approach lobby apologise apologize thank congratulate reimburse invoice refund reconcile certify license insure inspect drain empty return reuse recycle repair paint bake cook sew drive lend borrow pack unpack wash water feed mow rent teach coach rehearse film photograph scan interview replay count weigh test-drive chair brief debrief phone text message swap repaint rewire reprint resend relabel recheck recount proofread shortlist cost price quote redraft accept add address adapt adjust advise agree aim align analyse analyze announce apply appoint approve arrange ask assess assign attend audit automate back backport begin benchmark book break bring build call cancel capture carry change chase check choose circulate clarify clean clear close code collaborate collate collect combine come commit communicate compare compile complete compose conduct configure confirm connect consider consolidate contact continue contribute convert convene coordinate copy correct create cut decide define delete deliver demo deploy describe design determine develop devise dig discuss distribute do document draft draw drive drop edit email enable encourage engage ensure escalate establish estimate evaluate examine execute expand experiment explain explore export extend fetch figure file fill finalise finalize find finish fix flag follow form formulate forward fund gather generate get give go grant hand handle have help hire host identify implement import improve include incorporate inform initiate install integrate introduce investigate invite issue join keep kick land launch lead learn leave let limit link list liaise load look mail maintain make manage map mark measure meet mention merge message migrate modify monitor move name negotiate notify nominate obtain open optimise optimize order organise organize outline own pay perform phone pick ping plan post prepare present print prioritise prioritize produce promote propose provide publish pull purchase push put raise reach read rebase record recruit redo reduce refactor refine register reject release remind remove rename renew reopen replace reply report request research reserve resolve respond restore restrict review revise revisit rewrite roll rotate run save schedule scope search secure see seek select send set setup share ship show sign simplify sketch solve sort source spec speak split stage start stop study submit suggest summarise summarize supply support survey switch sync take talk target tell test think tidy trace track train transfer translate triage trim try turn update upgrade upload use validate verify visit volunteer wait walk watch work wrap write'.split(
    ' ',
  ),
);

/** The verbs in the third person: "orders", "carries", "fixes". */
const thirdPerson = [...verbs].map((verb) =>
  /(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`,
);

/** What is done with the topics of an agenda. */
export const talking =
  /^\s*(?:discuss|talk|introduce|present|report|review|share|demo|show|update|recap|debrief|explain|brainstorm|check[- ]in)\b/i;

/** How a line goes on behind a name that tells what somebody did or how things stand: "Ann - front end created, no tests yet". */
export const reporting =
  /^[\s,:-]*(?:\S+ ){0,4}?(?:no \p{L}+|done|did|was|were|is|are|has|have|had|began|still|now|\p{L}{2,}ed|ready|ongoing)(?![\p{L}])/iu;

/** What a label's second word says of its list, and is nobody's name: "Tasks Accomplished: …". */
export const listState = /^(?:accomplished|completed|done|finished|achieved|closed|pending|remaining|ongoing|open)$/i;

/** One word that names a thing, by its ending or whole, and is nobody's name: "Button to start it", "Indication to show that". */
export const thing =
  /^(?:\p{L}+(?:tion|sion|ness|ware|sheet|page|base)|\p{L}{4,}ment|button|form|board|file|link|list|tests?|script|tool|app|server)$/iu;

/** Who only does these is not an owner ("David and Tom to assist", guidelines 2). */
export const assisting =
  /^(assist|help|support|be (informed|consulted|involved|available)|review|shadow|advise|attend)\b/;

/** Words that say nothing about which commitment it is. */
export const stopWords = new Set(
  'something someone anything thing things stuff let get got give try take put a an the and or of for to in on at by with from into onto about as is are was were be been being it its this that these those their his her our your my we i you they he she will shall should would could can may must not no all any each every some more most up out off over under after before until till due deadline date week month day today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december please also still have has had do does done get make ensure complete completed finish finished remaining work item items action task new next'.split(
    ' ',
  ),
);

export const english: Lexicon = {
  headings,
  discussion,
  actionLeadIn,
  columns,
  markerWords,
  forWhom: 'for|on|to',
  ofWhom: 'of|by',
  headerLabels,
  fieldLabels,
  doubtfulLabels,
  nothing,
  states,
  remarks: remarks.tail,
  groups,
  articles: '(?!)',
  vague,
  somebody,
  vagueTasks,
  carried,
  topics,
  doing: [
    ...thirdPerson,
    String.raw`(?:is|are) (?:going to|\p{L}{2,}ing)`,
    'goes',
    'does',
    'has to',
    'takes care of',
  ].join('|'),
  orders: [...verbs].join('|'),
  titles: 'dr|mr|mrs|ms|miss|mx|prof|professor|cllr|councillor|canon|revd?|reverend|pastor|rabbi|sir|dame|hon|capt|sgt',
  stopWords,
  former: /\b(previous|last|old|former|prior|earlier|past|review(ed)?|outstanding|carried)\b/,
  writing: {
    actions: 'Action items',
    decisions: 'Decisions',
    and: 'and',
    by: 'by',
    due: 'due',
    on: 'on',
    columns: { task: 'Task', owner: 'Owner', due: 'Due', status: 'Status' },
    statuses: {
      open: 'Open',
      'in-progress': 'In progress',
      done: 'Done',
      blocked: 'Blocked',
      deferred: 'Deferred',
      cancelled: 'Cancelled',
    },
    frequent: /\b(?:the|and|of|to|is|we|will|for)\b/gi,
  },
};
