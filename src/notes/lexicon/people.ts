/** How notes speak of the people of a meeting, in the languages they are written in. Data only; patterns are matched against folded text unless said otherwise. */

/** Labels of who did something for the meeting: `Chair: Ann`, `Protokoll: Ann`. Who is named there took part. */
export const roleLabels =
  /^((meeting |session |today's |acting |morning |afternoon |day \d )?((co-?)?chair(s|person|man|woman|ed by)?( pro tem)?|host(s|ed by)?|scribes?|scribed by|note[- ]?takers?|notes( taken)? by|minute[- ]?takers?|minutes( taken)? by|minutes|taken by|recorded by|recorder|facilitators?|facilitated by|moderators?|moderated by|led by|lead by|secretary|organi[sz]ers?|called by|presenters?|presented by|timekeeper|rapporteurs?)( this week| of the meeting)?|(sitzungs|versammlungs|rede|gesprachs)?leitung|(sitzungs|versammlungs)leiter(in)?|vorsitz(ende[rs]?)?|moderation|protokoll(ant(in)?|fuhrung|fuhrer(in)?)?|schriftfuhr(er(in)?|ung)|einladung durch|president(e)?( de (la )?(seance|sesion))?|secretaire( de seance)?|animat(eur|rice)|animation|redact(eur|rice)|prise de notes|compte[- ]rendu par|preside|presidencia|secretari[oa]|modera(dor|dora)?|redacta|levanta acta|toma notas|acta)$/;

/** Said of somebody in a list of people who was not there. */
export const awayWords =
  /\b(absent|absence|regrets?|apolog(y|ies)|excused|not (present|attending|here|able)|no[- ]show|unable to attend|did not attend|didn't attend|could not (attend|make it)|couldn't (attend|make it)|on (leave|vacation|holiday|pto)|ooo|out of office|entschuldigt|unentschuldigt|abwesend|fehlt|verhindert|urlaub|krank|ausente|excusad[oa]|no asiste|no pudo asistir|absente?|excuse(e|\(e\))?s?|pouvoir|procuration)\b|^\W*(out )?sick\W*$|[❌✗✘🚫]/u;

/** Cells of an attendance column, trimmed and folded. */
export const presentCell =
  /^(y|yes|x|xx|p|present|here|in|✓|✔|✅|☑|👍|:white_check_mark:|ja|j|anwesend|si|oui|presente?|o|1|remote|online|in person|zoom|phone|late.*|joined late|partial(ly)?|attended)\W*$/;

/** Headers of the columns of an attendance table. */
export const nameColumn =
  /^(full )?(names?|attendees?|participants?|members?|people|person|who|present|first name|name \(.*\)|representatives?|delegates?|teilnehmer.*|mitglied(er)?|person(en)?|asistentes?|nombres?( y apellidos)?|participantes?|nom(s)?( et prenom)?|prenoms?( et noms?)?|participant·?e?s?|(board|tsc|toc|tac|committee|team|voting|steering committee) members?)$/;
export const presenceColumn =
  /^(present|presence|attended|attendance|attending|attends?|in attendance|here|present\?|attended\?|status|rsvp|signed in|anwesend|anwesenheit|teilnahme|asiste|asistencia|asistio|presente|present\(e\)|emargement|signature|sign-?in)\W*$/;

/** First words of a stand-up's lines, below each name. */
export const reportLabels =
  /^(done|did|doing|do|will do|to do|todo|blockers?|blocked|yesterday|today|tomorrow|plans?|planned|progress|last week|this week|next week|completed|in progress|next|impediments?|gestern|heute|erledigt|ayer|hoy|hier|aujourd'hui|what (i|we) did)$/;

/** What stands before a colon in minutes and is no speaker, besides topics and headings. */
export const notNames =
  /^(pros?|cons?|who|what|when|where|why|how|owners?|due|suggestions?|summary|discussion|discussions|background|proposal|problem|rationale|motivation|examples?|links?|name|names|comments?|remarks?|answers?|reply|response|results?|votes?|yes|no|abstain(ed)?|abstentions?|for|against|in favou?r|motions?|moved|seconded|second|approved|carried|passed|goals?|aims?|options?|option [a-z\d]|alternatives?|tl;?dr|edit|fyi|nb|ps|eta|wip|rfc|pr|prs|cc|via|see|see also|also|but|so|and|then|now|currently|previously|overview|details?|description|scope|criteria|requirements?|milestones?|overall|general(ly)?|status|conclusions?|concerns?|risks?|dependencies|assumptions?|constraints?|steps?|source|sources|references?|resources?|attachments?|documents?|slides|video|audio|minutes|agenda|topics?|transcript|recording|chat|zoom|meet|teams|jitsi|hangouts?|slack|irc|discord|github|gitlab|jira|google|website|blog|twitter|youtube|phone|dial-?in|passcode|password|pin|id|meeting id|http|https|hint|tip|warning|caution|important|disclaimer|hinweis|frage|antwort|ergebnis|diskussion|info|infos|thema|themen|ort|zeit|beginn|ende|dauer|anlagen?|nota|notas|pregunta|respuesta|resultado|lugar|hora|inicio|fin|remarque|question|reponse|resultat|lieu|heure|debut|ordre du jour|pour|contre|abstention|ja|nein|enthaltung(en)?|dafur|dagegen|si|a favor|en contra|abstenciones|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|q\d|v\d.*|week.*|day.*|phase.*|part.*|section.*|item.*|case.*|version.*|issue.*|ticket.*|bug.*)$/;

/** A label that, in a note's first lines, stands before who was there. */
export const withWhom = /^(with|mit|con|avec|there)$/;

/** A title that says with whom: "Call with Ann Bell", "Meeting 3 May w/ Ann, Bo". Group 1: the names. */
export const meetingWith =
  /(?:^|\s)(?:w\/|with|mit|con|avec|between|zwischen|entre)\s{0,2}((?:\p{Lu}[\p{L}'’.-]*(?:\s*,\s*(?:and\s+)?|\s+(?:and|&|und|y|et)\s+|\s+|$)){1,12})$/u;

/** How a first sentence begins that tells who was there: "With Ann Bell (me), …". */
export const opening = /^\s*(?:with|mit|con|avec)\s+/i;

/** Who wrote the note: "minutes taken by Ann Bell", matched in its first lines with a full name behind. */
export const writtenBy =
  '(?:notes?|minutes|minuted|written(?: up)?|scribbled|taken|recorded|scribed|noted|summari[sz]ed|protokolliert|geschrieben|redactad[oa]|rédigée?)(?: taken| recorded| up)? (?:by|von|por|par):? ';

/** Who opened or led the meeting, matched in a note's first lines with a full name behind. */
export const openedBy =
  '(?:(?:called to order|opened|began|chaired|facilitated|hosted|led|moderated|presided over|convened)(?: at [^.,;]{1,25})? by|order was called by) (?:(?:the )?(?:board |vice |acting )?(?:chair(?:man|woman|person)?|president|mayor|director),? )?';

/** What leads in who was there in a sentence: "The meeting was attended by Ann Bell, Bob Carr and Cho Diaz." */
export const attendedBy =
  /\b(?:in attendance (?:were|was|are)|(?:was|were) attended by|attended by|present (?:were|was|are)|those present(?: were)?|(?:in the room|with us(?: today)?|on the call) (?:we have|are|were|is)|con la asistencia de|asist(?:en|ieron)|estuvieron presentes|participaron|en présence de|étaient présente?s|sont présente?s|participaient|anwesend (?:sind|waren)|(?:es )?nahmen teil|teilgenommen haben|mit dabei (?:sind|waren))\b:?\s+/iu;

/** A title of a talk between two: `1:1 Ann / Bob`. */
export const tete = /\b(1 ?[:-] ?1|1[- ]on[- ]1|one[- ]on[- ]one|catch-?up|vier-augen-gesprach)\b/i;

/** Who is told of to have spoken or come took part: the verbs, matched right after a full name at the head of a line. */
export const reportingVerbs =
  'shared|presented|presents|reported|reports|suggested|suggests|raised|raises|explained|explains|noted|notes|asked|asks|gave|gives|proposed|proposes|described|describes|mentioned|mentions|demonstrated|demoed|updated|summari[sz]ed|walked|introduced|introduces|welcomed|welcomes|opened|opens|joined|joins|said|says|pointed|outlined|provided|informed|informs|confirmed|confirms|called|moved|seconded|seconds|chaired|added|adds|thanked|commented|responded|replied|volunteered|agreed|berichtet|begr(?:ü|u)(?:ß|ss)t|er(?:ö|o)ffnet|stellt|erl(?:ä|a)utert|schl(?:ä|a)gt|fragt|informiert|erkl(?:ä|a)rt|pr(?:ä|a)sentiert|dankt|propone|informa|explica|presenta|comenta|pregunta|recuerda|se ofrece|présente|propose|rappelle|explique|demande|indique|précise|informe|remercie|ouvre';

/** What people do with their heads in a meeting, matched right after a first name; companies and programs hardly do. */
export const minds =
  "agrees|agreed (?:that|with|to)|thinks|thought|wonders|wondered|asks|asked|mentions|mentioned|volunteers|volunteered|reminds|reminded|feels|felt|suggests|suggested|pointed out|points out|commented|replied|argues|argued|worries|worried|(?:has|had|raised) (?:some )?concerns|(?:is|was) (?:concerned|in favou?r|happy to|worried)|in favou?r of|would (?:like|prefer)|doesn['’]t think|didn['’]t think|meint|findet|fragt|schlägt|schlug|stimmt zu|fragte|meinte|propone|pregunta|opina|comenta|cree que|propose de|demande|pense|suggère|estime";

/** Offices that stand before the names of boards: `Mayor Helen Frost`, `Trustees Omar Reid, Lucy Tran`. Matched with a full name behind. */
export const offices =
  /^(?:(?:Village|Town|City|County|Deputy|Vice|Assistant|Board|Acting|Interim|Student|Honorary)[ -]){0,2}(?:Mayor|Trustee|Clerk|Council ?(?:wo)?man|Council ?member|Commissioner|Alder(?:wo)?man|Supervisor|Select(?:wo)?man|President|Treasurer|Secretary|Director|Attorney|Engineer|Chair(?:(?:wo)?man|person)?|Member|Administrator|Manager|Superintendent|Chief|Bürgermeister(?:in)?|Stadtrat|Stadträtin|Präsident(?:in)?|Alcalde|Alcaldesa|Concejal[a]?|Maire|Adjointe?)s?:? (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/u;

/** Offices that one person at a time holds, folded: "the treasurer" is whoever the note lists as treasurer. */
export const heldOffices =
  /^(?:(?:vice|deputy|acting|honorary|board|committee)[- ])?(?:chair(?:man|woman|person)?|president|secretary|treasurer|clerk|warden|chief executive(?: officer)?|ceo|cto|cfo|head ?(?:teacher|master|mistress)|principal|vicar|mayor|scribe|vorsitzende[rn]?|(?:schrift|geschafts|protokoll)fuhrer(?:in)?|kassen(?:wart|fuhrer)(?:in)?|kassierer(?:in)?|schatzmeister(?:in)?|burgermeister(?:in)?|president[ea]|vicepresident[ea]|secretari[oa]|tesorer[oa]|acequiero|alcalde|alcaldesa|administrador(?:a)?|tresori(?:er|ere)|secretaire|presidente?|vice-presidente?|maire|gardien(?:ne)?|syndic)$/;

/** The article before an office, folded. */
export const officeArticle = /^(?:the |our |der |die |den |dem |el |la |le |l')/;

/** Titles that tell whether somebody is "he" or "she", folded and without full stops. */
export const genders: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...'mrs ms miss dame frau sra srta señora dña doña mme mlle madame'
    .split(' ')
    .map((title) => [title, 'she'] as const),
  ...'mr sir herr herrn hr sr señor don m monsieur'.split(' ').map((title) => [title, 'he'] as const),
]);

/** "He" and "she" in all languages, folded. */
export const heOrShe: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ...['he', 'er', 'el', 'il'].map((word) => [word, 'he'] as const),
  ...['she', 'sie', 'ella', 'elle'].map((word) => [word, 'she'] as const),
]);

/** Words in small letters inside a name. */
export const particles =
  "de da del der den van von la le bin al ten ter dos di el du des e y zu zur vom af ibn ben 't las los do das della dal".split(
    ' ',
  );

/** Short forms of first names, folded, and what they may stand for. */
export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  'abby abigail|al alan albert alexander alfred|alex alexander alexandra alejandro alejandra alexandre alexei|andi andreas andrea|andy andrew andreas|angie angela|art arthur|becca rebecca|becky rebecca|ben benjamin benedikt|beth elizabeth bethany|bill william|bob robert|bobby robert|brad bradley|bri brian brianna|cathy catherine|charlie charles charlotte|chris christopher christian christina christine|chuck charles|cindy cynthia|dan daniel danielle|danny daniel|dave david|deb deborah|debbie deborah|dick richard|don donald|doug douglas|drew andrew|ed edward edgar edwin eduardo|eddie edward|fran francis frances francisco|frank francis franklin|fred frederick alfred|gabe gabriel|gabi gabriele gabriela|greg gregory|gus gustav gustavo|hal harold henry|hank henry|hans johannes|jack john|jake jacob|jan johannes|jeff jeffrey jeffery|jen jennifer|jenny jennifer|jerry gerald jerome|jess jessica|jim james|jimmy james|joe joseph|jon jonathan|josh joshua|kate katherine catherine kathryn|kathy katherine catherine kathleen|katie katherine katharine|ken kenneth|kim kimberly|larry lawrence|leo leonard leonardo|liz elizabeth|lou louis louise|maggie margaret|manu manuel manuela emmanuel|marge margaret|matt matthew matthias|max maximilian maxime maxwell|meg margaret megan|mel melissa melanie|mike michael|mick michael|nate nathan nathaniel|nick nicholas nicolas nikolaus|nico nicolas nicole|nina antonina|pam pamela|pat patrick patricia|patty patricia|paco francisco|peg margaret|pepe jose|pete peter|phil philip phillip philippe philippa|ray raymond|rich richard|rick richard|rob robert roberto|robbie robert|ron ronald|russ russell|sam samuel samantha|sandy sandra alexander|seb sebastian sebastien|stan stanley|stef stefan stefanie stephanie|steff stefanie stefan|steph stephanie stephen|steve steven stephen|sue susan suzanne|ted theodore edward|terry terence teresa|theo theodore theodor|tim timothy|tess theresa|tina christina martina|tobi tobias|tom thomas|tommy thomas|tony anthony antonio|val valerie valentin|vicky victoria|vic victor|walt walter|will william|zach zachary'
    .split('|')
    .map((line) => line.split(' '))
    .map(([short, ...full]) => [short!, full]),
);
