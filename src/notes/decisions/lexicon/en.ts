import type { DecisionWords } from './words.ts';

const body = String.raw`(?:we(?:'ve)?|it was|it is|it has been|(?:the |our )?(?:whole |executive |entire |working )?(?:board|team|group|committee|council|meeting|members|assembly|panel|directors|trustees|governors|cabinet|collective|attendees|participants|majority|tsc|tac|toc|tag|wg|cg|sig|pmc|pc)(?: members)?|everyone|everybody|both sides|all|both)`;
const adverb = String.raw`(?:(?:have|has|all|both|unanimously|formally|then|also|finally|therefore|collectively|jointly|provisionally|tentatively|now|just|instead) ){0,4}`;
const settled = String.raw`(?:decided|resolved|agreed(?: [^.:?]{1,40})?:(?= ?\S)|agreed (?:to|that|on|upon|not|in principle|at the|we|it|the|this|with the (?:proposal|plan))|voted (?:\d+ ?(?:[:–-]|to|against) ?\d+ |overwhelmingly |by (?:a )?show of hands )?(?:to|for|against|in favou?r|unanimously)|approved|adopted (?:the|a)|accepted (?:the|a|an|his|her|their|\w+'s)|ratified|endorsed|elected|appointed|opted (?:to|for|not)|settled on|chose (?:to|not))`;
const subject = String.raw`(?:motions?|resolutions?|proposals?|votes?|amendments?|nominations?|recommendations?|requests?|items?|budgets?|applications?)`;

/** What is chosen in "oak it is", words of other phrases ("that's how it is", "Friday it is") left out. */
const choice = String.raw`(?!yes|no\b|yeah|sure|and\b|but\b|indeed|maybe|here|there)(?:(?!(?:what|how|think|where|who|why|that|this|whatever|however|as|because|if|than|like|is|was|see|know|said|believe|when|whether|guess|course|yes|no|here|there|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|today|next|noon)\b)[\w'&.:/€$£%-]+ ){1,5}`;
/** What people set and keep: "the fee was set at 20". */
const amount = String.raw`(?:fees?|dues|budget|prices?|rates?|rent|subscriptions?|deposits?|quorum|deadline|threshold|limits?|(?:meeting )?times?|hours)`;
const role = String.raw`(?:(?:the )?(?:new )?(?:co-?|vice[- ])?(?:chair(?:s|man|woman|person)?|president|secretary|treasurer|leader|lead|captain|speaker|scribe|editor)|as\b|to the \w+)`;

export const english: DecisionWords = {
  label: String.raw`new (?:release|launch|go-live|ship|delivery|meeting|event) date|(?:final |key |main |group |team |board |formal |directional |provisional |tentative |design )?decisions?|decided|resolved|resolutions?|agreed|agreements?|(?:rough |group )?consensus|outcomes?|conclusions?|motion (?:carried|passed|approved)|ruling|approved|adopted|accepted`,
  vote: 'votes?|voting|vote results?|results?|ballot|show of hands|poll result',
  motion: 'motions?|proposals?|proposed(?: resolution)?|propositions?|proposed motion|straw poll',
  signal:
    /the rule|reopens|touches|decid|decision|resol|agree|vote[ds]?\b|approv|will not|won't|carrie[ds]|passe[ds]|consensus|settled|adopt|accepted|ratif|endors|opted|chose|elected|unanim|objection|in favou?r|going with|go with|go for|sticking with|stick with|stay(?:ing)? (?:with|on)|proceed with|\bare go\b|we're go\b|confirmed then|let's|we'll do|pushing|postpon|delaying|dropping|scrapping|shelving|cancelling|canceling|keeping|moving|no objection|that's final|select|choose|chosen|picked|switched|conclu|\bset (?:at|to)|fixed|remain|stays?\b|will be|determined|on board|up for|non-negot|granted|refused|denied|it is(?: then)?[.!]?$|\bok(?:ay)? with|fine with|happy with|will not be|\bm\/?s\/?[cp]\b|we (?:go|went|take)|going to|no longer|we(?:'ll)? (?:drop|postpone|cancel|scrap|delay|move|use|keep|skip)\b|reject|declined|turned down|direct(?:ed|s)\b|authori[sz]|instructed|granted|waived|awarded|from now on|going forward|then[.!]?$|sticking|staying|stays[.!]?$|days\b|what we'll|voted/i,
  stated: new RegExp(
    [
      // "the committee unanimously agreed to", "it was decided that"
      String.raw`\b${body} ${adverb}${settled}(?!\w)`,
      // "Agreed to close it", "Decided last meeting to alternate", "Group agreed that"
      String.raw`^(?:(?:so|and|ok|okay|also|then|group|all|team|everyone|provisionally|tentatively|unanimously|eventually|in the end),? ){0,3}(?:decided|agreed|resolved|voted|opted|elected)(?: \w+){0,3}? (?:to|that|on|upon|not to|against)\b`,
      // "discussed the paper and decided to use it"
      String.raw`^(?:discussed|reviewed|considered|debated|looked|talked|went)\b.{0,100}\b(?:and|but) (?:decided|agreed|resolved) (?:to|that|on|not)\b`,
      // "they decided that the north stays"
      String.raw`\bthey (?:have |had )?(?:decided|agreed) that\b`,
      // "Decision was made to", "Decision to close it was taken"
      String.raw`^decision (?:was |has been )?(?:made|taken|reached) (?:to|that|not)\b`,
      // "so the decision is Postgres"
      String.raw`\bthe (?:final )?decision is(?: then)?:? (?!(?:still|pending|due|up|yours|theirs|hard|not|expected|on|a|an|final|unclear|open|that|to|for|what|how|whether|made|taken|between)\b)\S`,
      // "the decision is to", "a decision was taken to", "we took the decision to"
      String.raw`\b(?:the|our|my|a) (?:final )?decision (?:is|was|has been)(?: (?:to|that|not|made to|taken to|reached to)\b|: ?\S)|\b(?:made|took|taken|reached) (?:the|a) (?:final |formal )?decision (?:to|that|not)\b`,
      // "that's settled: …", "…, that's decided", "so we're agreed, …", "decided then, …", "confirmed then: …"
      String.raw`\b(?:that's|that is|it's|it is|this is) (?:(?:all|now|then|therefore) )?(?:decided|settled|agreed|final|a decision)\b|\b(?:we're|we are) (?:all )?(?:agreed|decided|in agreement)\b|^(?:(?:so|ok|okay|right|good|fine|great|yes|well|alright),? ){0,3}(?:agreed|decided|settled|confirmed),? then\b|^(?:(?:ok|okay|great|right|good|and),? ){0,2}so,? (?:we're |all )?agreed[,:] |^.{3,400}, (?:decided|agreed)[.!]?$`,
      // "consensus is that", "we reached consensus to", "there was broad consensus that"
      String.raw`\bconsensus (?:is|was|that|to|seems to be)\b|^(?:general |rough )?consensus (?:on|for|around) |\b(?:reached|have|had|has|got|came to|was|is) (?:a |general |rough |broad |clear |somewhat of a ){0,2}consensus\b`,
      // "motion passes", "approved unanimously", "passed 5-0", "approved by unanimous vote", "PR 12 approved for inclusion"
      String.raw`\b${subject} (?:was |were |is |are |has been |have been )?(?:unanimously )?(?:carried|carries|passed|passes|approved|adopted|accepted|ratified|granted|seconded and (?:carried|passed|approved))\b|\b(?:carried|passed|approved|adopted|accepted|elected|ratified|endorsed) (?:unanimously|by (?:unanimous|general|voice|majority|a majority|acclamation|consensus|a vote|vote|lazy consensus)|with(?:out)? (?:no )?(?:objections?|dissent|opposition|one|two|\d)|nem\.? ?con|for (?:inclusion|publication|release|merging)|to merge\b|\(?\d+ ?(?:-|to|for|in favou?r|yes)\b)|\bunanimously (?:carried|passed|approved|adopted|accepted|elected|ratified|endorsed)\b|\b(?:was|were|has been|have been) (?:unanimously )?(?:elected|re-elected|appointed|voted in)(?: unanimously)? (?:as|to|chair|president|secretary|treasurer)\b`,
      // "the proposal to move to Friday was accepted by all"
      String.raw`\b${subject} (?:to|for|of|on|that) [^.?]{3,120}? (?:was|were|is|has been|have been) (?:unanimously )?(?:carried|passed|approved|adopted|accepted|agreed)\b`,
      // "M/S/C to buy the mower"
      String.raw`^m\/?s\/?u?\/?[cp]\b(?=.{5})`,
      // "(No objections.)" at the end of what nobody objects to
      String.raw`\S.{8,}\((?:no objections?|agreed|approved|carried|passed|unanimous(?:ly)?)\.?\)\.?$`,
      // "we will not delay"
      String.raw`\bwe (?:will|shall) not (?!be able|know|have|need|get|see|be here|be there|repeat|go into|make it)\w`,
      // "we won't renew it", "we're not going to run a second shift"
      String.raw`\bwe(?: won't|'re not going to| are not going to) (?:support|renew|delay|do|use|pursue|accept|change|merge|ship|buy|move|add|offer|hold|run(?! out)|drop|switch|include|allow|publish|extend|replace|invite|charge|raise|cut|hire|fund|sponsor|touch|repeat|wait)\b`,
      // "we're going with B", "we'll go with B", "we stay on 2.8", "we are GO for production"
      String.raw`\b(?:we're|we are) going with\b|\bwe(?:'ll| will| shall| have to)? (?:just |then )?(?:go with|stick (?:with|to)|proceed with|go ahead with)\b|\bwe (?:went|have gone) with\b|\bwe(?:'ll| will)? stay (?:with|on)\b|\bwe(?:'re| are) (?:a )?go\b(?! to\b)`,
      // "we're pushing the release", "we're moving the demo to Monday"
      String.raw`\bwe(?:'re| are) (?:pushing|postponing|delaying|cancell?ing|keeping) (?:the|this|that|it|our)\b(?! an? eye)|\bwe(?:'re| are) (?:dropping|scrapping|shelving|sticking with|staying with) (?!off\b|by\b|out\b)\w|\bwe(?:'re| are) doing (?:[\w'-]+ ){1,4}then[.!]?$|\bwe(?:'re| are) (?:moving|bumping|bringing) (?:the|this|that|it) [^,.]{0,40}\b(?:to|until|forward|back)\b`,
      // "ok, 60 it is", "Oak it is, then"; a day only dates what is to be done
      String.raw`^(?:(?:ok|okay|right|fine|great|good|so|then|alright|all right|perfect|cool|deal|decided),? ){1,3}${choice}it is(?:,? then)?[.!]?$|^${choice}it is,? then[.!]?$`,
      // "Right, decided: two boats", "So we agree: no night ferry"
      String.raw`^(?:(?:ok|okay|right|fine|great|good|so|then|yes|yeah|alright),? ){1,3}(?:(?:decided|settled)[:,]|agreed:) \S|\bwe (?:all )?agree: \S`,
      // "Good, agreed, the rope goes", "prizes stay small. Decision made", "that's the rule from today"
      String.raw`^(?:(?:ok|okay|good|right|fine|great|so|then),? ){1,2}agreed,? (?:the|we|it|that|this|no) |^decision made\b|\bthat(?:'s| is) the rule (?:from (?:today|now on|here on)|as of)\b|\b(?:nobody|no one) (?:reopens|touches) (?:that|this|it)(?: again)?[.!]?$|\bthat(?:'s| is| was) what (?:was|we've) (?:chosen|agreed|decided)\b`,
      // "We're pulling it, that isn't up for debate"
      String.raw`\b(?:not|isn't|n't) up for (?:debate|discussion)\b|\bis non-negotiable\b`,
      // "going with the oak one", "ok, we postpone to May"
      String.raw`^(?:(?:ok|okay|right|fine|so|then|and),? ){0,2}going with (?:the|option|plan)\b|^(?:(?:ok|okay|right|fine|so|then|yes|alright),? ){1,3}we(?:'ll)? (?:postpone|cancel|drop|scrap|delay|move)\b|\bwe(?:'ll| will) go for (?:the \w+(?: \w+)? one|option|plan)\b`,
      // "So two seats, then"
      String.raw`^(?:(?:ok|okay|so|right|fine|good|great|alright),? ){1,2}(?!.*\b(?:i|i'll|i'm|you|can|will|see|bye|talk|until|go|next|who|what|now|thanks|start|let's|back|do|is|was|it's|that's|are)\b)(?:[\w'-]+ ){0,4}[\w'-]+, then[.!]?$`,
      // "so we take the oak one", "then we take the later train"
      String.raw`^(?:(?:ok|okay|right|fine|great|good|so|then|yes|yeah|alright|all right|perfect),? ){1,3}we(?:'ll)? (?:take|use|keep|drop|go for|skip) (?:the|that|this|it|both|option)\b|^we(?:'ll)? take the \w+(?: \w+)? one\b`,
      // "then that's what we'll do"
      String.raw`\bthat's what we'll (?:do|build|use|go with|order|buy|say|ship)\b|^(?:(?:ok|okay|yes|yeah|right|great|good|fine|perfect|alright|all right),? ){0,2}let's do (?:that|it)(?: then)?[.!]?$`,
    ].join('|'),
  ),
  recorded: new RegExp(
    [
      // "Oak is selected.", "The blue design was chosen by the group", "Nora chosen as team leader", "Cora elected chair"
      String.raw`^(?!.*\bin the menu\b).{2,80}? (?:is|was|were|are|has been|have been) (?:unanimously |then )?(?:selected|chosen|picked)(?:[.!]?$| (?:as|to be|to serve|unanimously|by (?:the )?(?:group|team|committee|board|members|vote|consensus|everyone|all))\b)|^[\w.'@ -]{2,50} (?:is|was|were) voted (?:in|as|for)\b|^[\w.' -]{2,50} (?:chosen|selected|appointed) as\b|^[\w.' -]{2,50} (?:was |were )?(?:re-?)?elected (?:${role}|unopposed)`,
      // "Everyone agrees to switch", "The board is OK with oak", "Everybody is on board with it"
      String.raw`\b(?:everyone|everybody|all(?: (?:present|attendees|members))?|(?:the )?(?:board|group|team|committee|council|members)) (?:seems? |is |are |was |were )?(?:all )?(?:agrees? (?:that|to|on|this|it|with)|(?:ok|okay|fine|happy|comfortable|on board|in agreement) (?:with|to|on) (?!(?:that|this|it)\?))`,
      // "It was determined that Ann would chair"
      String.raw`\b(?:it was|we|team|group|board|committee|council) (?:have |has )?determined (?:that |to |\w+ ).{0,80}?\b(?:would|will|should|shall|be|not|use|keep|stay|stays)\b`,
      // "The request for a loan was not granted"
      String.raw`\b(?:proposal|request|application|appeal|offer|amendment|nomination)s?\b[^.]{0,80}\b(?:was|were|is|has been|have been) (?:not (?:granted|approved|accepted|adopted|supported)|rejected|refused|declined|denied|turned down)\b`,
      // "Settled on Thursday", "Going with Bob's design", "No drinks, everybody agreed."
      String.raw`^(?:(?:finally|eventually|so|then),? )?settled (?:on|for) |^(?:ok,? |so,? |then )?(?:going|sticking|staying|proceeding|moving forward|going ahead) with \S|^.{3,300}, (?:everyone|everybody|all|we all) (?:agreed|agrees)[.!]?$`,
      // "discussed it and, after some debate, decided that …", "talks led to agreement on oak"
      String.raw`\b(?:and|but|then|finally|therefore|deliberation|discussion|debate),? (?:after [^.]{3,50}? )?decided (?:that|to|on|not)\b|\b(?:leads?|led|comes?|came) to (?:an )?agreement (?:on|to|that)\b`,
      // "We are going to drop the lantern", "everyone in favour of two keys"
      String.raw`\bwe(?:'re| are) going to (?:drop|scrap|abandon|retire|discontinue|deprecate|standardi[sz]e on|switch to) |\b(?:everyone|everybody|all) (?:is |was |were )?in favou?r of (?!\w+\?)`,
      // "Budget for 2025 approved."
      String.raw`^(?!.*\b(?:not|was|were|been|be|is|are|if|when|once|until|get|getting|gets|got|would|should|could|want|wants|need|needs|has|have|had|by|already|yet|already) )[^,;]{8,140} approved[.!]?$`,
      // "Oak doors it is."
      String.raw`^${choice}it is[.!]?$`,
      // "The team chose the oak", "the group switched from paper to forms", "we concluded that …"
      String.raw`\b${body} ${adverb}(?:chose|selected|picked|switched (?:from|to)|concluded that|directed|authori[sz]ed|instructed|granted|waived|awarded|rejected|declined (?:to|the)|(?:is|was|are|were) (?:all )?in favou?r of)\b`,
      // "There was general agreement to keep it", "General agreement on oak"
      String.raw`\b(?:general|broad|unanimous|full|clear|unanimous) agreement (?:that|to|on)\b|\bthere (?:is|was) agreement (?:that|to|on)\b`,
      // "tools agreed upon", "the date was agreed"
      String.raw`^.{8,120} agreed (?:upon[.!]?$|between |by (?:all|the|everyone)\b)|\b(?:was|were|has been|have been) agreed\b`,
      // "No objections to moving the stand"
      String.raw`^(?:there (?:were|are) )?no (?:objections?|opposition|dissent) (?:to|against) (?!this\b|that\b|it\b)`,
      // "By consensus, the van is sold"
      String.raw`^by (?:consensus|acclamation|unanimous (?:consent|vote)|show of hands),? `,
      // "New format of the report adopted", "the rule was adopted with one change"
      String.raw`^(?:the )?(?:idea|suggestion|option|offer|request|bid|plan|quote|design)s? [^.]{0,80}\b(?:was|were) (?:rejected|turned down|declined|dismissed|ruled out)\b|^.{5,120} adopted(?:[.!]?$| (?:as|based|with|unanimously|by)\b)`,
      // "The lift will not be pursued", "the old importer will be dropped"
      String.raw`\b(?:will|shall) not be (?:pursued|renewed|continued|supported|extended|replaced|repeated|offered|implemented|handled|addressed|shipped|released|held|moved|added|included|considered|merged|bought|purchased|accepted|changed|funded)\b|\bwill be (?:dropped|abandoned|scrapped|discontinued|shelved|retired|dissolved|(?:kept|left) as(?: it)? is)\b|\b(?:is|was|are|were) (?:dropped|abandoned|scrapped|discontinued|shelved) (?:for|in favou?r|until)\b`,
      // "The club will no longer lend oars", "from now on, tickets are paper"
      String.raw`\b(?:we|club|board|team|project|group|committee|society|company|school) will (?:no longer|from now on|henceforth|continue to)\b|^(?:from now on|going forward),? |\bfrom now on\b`,
      // "Guest checkout stays.", "Retro moved to Thursdays"
      String.raw`^[\w' -]{3,40} stays?[.!]?$|^[\w' -]{3,40} (?:moved|moves|rescheduled|switched|switches) to (?:every )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b`,
      // "Every six weeks, all in favor"
      String.raw`^.{8,300}(?:[,;:] | [–—-]{1,2} |\()(?:all (?:were )?in favou?r|no objections?|unanimous(?:ly)?(?: (?:approved|agreed))?|approved|carried|passed)\)?[.!]?$`,
      // "Agreed we ship it behind a flag"
      String.raw`^(?:all |we )?agreed we (?!need|should|have|are|could|can|must|might)`,
      // "The fee was set at 20", "fees remain unchanged"
      String.raw`\b${amount} (?:[\w'-]+ ){0,5}?(?:(?:was|were|is|are|will be|has been|have been) (?:set|fixed|capped) (?:at|to|for)|(?:remains?|stays?|will remain|will stay) (?:unchanged|the same|as (?:it is|they are|before)|at \S*\d))`,
    ].join('|'),
  ),
  proposes:
    /^(?!.*\b(?:break|minutes?|moment|questions?|time|touch|an eye|in mind|offline|later|next (?:week|time|item|topic|point)|quick|short|brief|a call|item|topic|agenda|hello|round|up (?:again|next|in)|with the numbers)\b)(?:(?:(?:ok|okay|so|right|great|good|then|well|yes|yeah|alright|all right|fine|and|but|i say|i'd say|i vote),? ){0,3}(?:let's|let us) (?:just |then |all |maybe )?(?:go (?:with|for)|use|keep|drop|skip|stick (?:with|to)|take|pick|choose|stay (?:with|on|at)|make it|do (?:option|the|it on)|move (?:the|it|this|that)|postpone|delay|push|cancel|merge|close|leave|say|settle on|standardi[sz]e|set (?:it|the))\b(?!.*\?)|(?:so,? )?(?:is |are )?(?:we're |we are )?(?:everyone|everybody|we all|all) (?:is |are )?(?:ok|okay|happy|fine|good|agreed|in agreement) (?:with|that|on) (?!(?:that|this|it)\?)\S[^?]{2,80}\?)/,
  assents:
    /^(?:(?:ok|okay|yes|yeah|yep|great|alright|fine|right|cool|good),? )?(?:agreed|deal|sold|done|settled|decided|works for (?:me|us|everyone)|sounds good|fine (?:by|with) (?:me|us)|good (?:by|with|for) me|happy with that|i'm (?:happy|fine|good|ok) with (?:that|it)|seconded|i second that|all agreed|we all agree|i agree|no objections?(?: here)?|perfect|1$|fair enough)\b|^(?:yes|yep|yeah|aye)[.!]?$/,
  settles:
    /^agreed (?:with|w\/) [^.?]{2,60}$|^(?:and )?that(?:'s| is) (?:decided|settled|agreed|final)(?: then)?[.!]?$|^(?:(?:the )?(?:motion|resolution|proposal|vote|pr|amendment|request|item|both|all)s? (?:#?\d+ )?)?(?:was |were |is |has been )?(?:unanimously )?(?:approved|carried|carries|passed|passes|adopted|accepted|agreed|ratified|seconded,? (?:and )?(?:carried|passed|approved))(?: (?:unanimously|by (?:unanimous|voice|general|majority|a majority|roll call|acclamation|consensus|vote)[^.]{0,50}|without (?:objections?|dissent)|nem\.? ?con|with[^.]{0,60}|\(?\d[^.]{0,60}))?[.!]?$|^all (?:were )?in favou?r\b[^?]{0,60}$|^(?:hearing |seeing |there (?:are|were) )?no objections?(?: (?:from|raised|(?:were|was) (?:raised|heard|made|noted|received|voiced)|heard|to (?:this|that|it)\b)[^.?]{0,60})?[.!]?$|^(?:carried|passed|approved)\b[^.?]{0,60}[.!]?$|^(?:ok,? |okay,? |so,? )?unanimous(?:ly)?(?: (?:approved|carried|passed|adopted|accepted|agreed)(?: by [^.?]{0,60})?)?[.!]?$/,
  settlesTalk:
    /^(?:(?:ok|okay|so|right|great|good|and|then),? ){0,2}(?:(?:the )?motion (?:is )?(?:carried|carries|passes|passed)|(?:carried|approved|passed|adopted) unanimously|(?:and )?that's (?:decided|settled|agreed|final)(?: then)?|so decided|so agreed|it's decided|unanimous|(?:hearing |seeing )?no objections|(?:does )?(?:any|anybody|anyone)(?: have)?(?: any)? object(?:ions?|s)?\?? (?:no|none|nope|silence)\b.*)[.!]?$/,
  moved:
    /^(?:a )?(?:motion|proposal) (?:to|by|that|made)\b|\bmoved,? (?:and )?(?:[\w.' ]{2,30} )?seconded,? (?:to|that|for)\b|\b(?:moved|motioned|moves|(?:made|makes|sets?|put(?: forward)?|proposed|raised|offered|initiated|called) (?:a |the )?motion) (?:to|that|for|the)\b|^(?:[\w.'-]+ ){1,3}motion(?:s|ed)? (?:to|that|for)\b|^(?:it was )?(?:moved|proposed) (?:by|that|to)\b|\b(?:nominated|nominates)\b/,
  carried:
    /\b(?:approved|carried|carries|passed|passes|adopted|accepted|unanimous(?:ly)?|ratified|elected|agreed|no objections?|none opposed|no one opposed)\b|\ball (?:were )?in favou?r\b(?!\?)|\b[1-9]\d* ?(?:-|\/) ?0(?: ?(?:-|\/) ?\d+)?\b|\b[1-9]\d* (?:yes|yeas?|ayes?|in favou?r|for)\b/,
  lost: /\b(?:failed|fails|defeated|rejected|lost|withdrawn|withdrew|tabled|not (?:carried|approved|adopted|passed|accepted)|did not (?:pass|carry)|died|no second|lack of a second)\b/,
  undecided:
    /\b(?:if|whether|unless|once|should|could|would|might|may|wish|hope|hoping|proposes?|proposal is|asked|asks|requested|urged|recommend(?:s|ed)?|suggests?|suggested|thought|nothing|nobody|no one|cannot|can't|how|why|who|whoever|whatever|tbd)\b[^;:]{0,60}$|\b(?:already|previously|used to|yet|until|before|not|never|isn't|wasn't|aren't|didn't|haven't|hasn't|without|no)\b(?! objections?\b)[^;:,.]{0,45}$|\b(?:need|needs|have|has|had|want|wants|going|try|trying|wait|waiting|ready|able|failed|aim|aims|close|next|like|love|supposed|order|time) to (?:be |have )?(?:\w+ )?$|\b(?:to|can|must) be (?:\w+ )?$|\b(?:last (?:year|month|week|spring|summer|autumn|fall|winter|time)|(?:in|since) (?:19|20)\d\d|years ago|originally|at the time)\b[^;:]{0,60}$/,
  past: /\?["')]*$|\b(?:decided|agreed|voted|approved|chose) (?:back )?(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)\b(?! (?:to|that) \w+ (?:in|by)\b)|last (?:quarter|spring|summer|autumn|fall|winter|time)\b)|\b(?:decided?|decision|agreed|agreement|resolved|approved|voted)\b[^;.]{0,60}\b(?:ago|last (?:year|month|week)|years? back|in the past)\b|\bagreed? to disagree\b/,
  announces:
    /^(?:(?:so )?here(?:'s| is| are) )?(?:(?:we )?(?:decided|agreed)|what (?:was|we) (?:decided|agreed)|(?:the |our )?(?:final )?decisions?(?: (?:is|are|was|were))?(?: (?:unanimous|final|made|taken|reached|as follows|below))?|(?:it was|we|the \w+) (?:decided|agreed|resolved)(?: on| upon)?(?: the following| as follows)?|the following (?:was|were) (?:decided|agreed|resolved|approved)|[\w' -]{3,40} (?:approved|accepted|adopted|elected|ratified))$/,
  follows: /\b(?:following|as follows|namely)\b|\b(?:should|shall|must|would)[\s:]*$/,
  asks: [
    {
      question:
        /\b(?:anyone|anybody) (?:against|opposed)\?$|\b(?:any|anyone|anybody)\b[^.?]{0,40}\bobject(?:ions?|s|ing)?\b[^.?]{0,60}\?["')]*$/,
      answer:
        /^(?:no|none|nope|nobody|\(?silence\)?|seems? (?:good|fine)|sounds good|hearing none|seeing none|not hearing any|good with me|fine (?:by|with) me)\b/,
    },
    {
      question:
        /^(?:(?:so|are|is|all|then|ok|okay),? ){0,3}(?:we |everyone |everybody |that |we all |all )?(?:agreed|settled|decided)(?: on (?:that|this|it))?(?: then)?\??$|\b(?:is|are) (?:everyone|everybody|we all|we|all) (?:ok|okay|happy|fine|good|in agreement) with (?:that|this|it)\?$|\ball (?:those )?in favou?r\?$/,
      answer:
        /^(?:agreed|yes|yep|aye|ayes|all agreed|i'm seeing|unanimous|fine|ok|okay|sure|good with me|happy with that|i don't love it but|nods|thumbs)\b/,
    },
  ],
  aim: /^(?:objectives?|goals?|aims?|purpose|expected \w+)\b/,
  routine:
    /\b(?:minutes|notes|agenda|record|recording|summary)\b[^.]{0,80}\b(?:approv|accept|adopt|agreed|carried|passed|unanim|no objections?|stand|correct)|\b(?:approv\w*|accept\w*|adopt\w*|agreed|moved|motion)\b[^.]{0,60}\b(?:minutes|agenda)\b|\badjourn|\b(?:previous|last) (?:meeting'?s? )?minutes\b|\bexcused?\b/,
};
