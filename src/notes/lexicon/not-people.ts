/**
 * What stands where notes name people and is nobody, matched against folded text. Data only; mixed languages, as exports have it.
 */

/** Lines of an export about itself, sounds, and who could not be told: no speaker's label. */
export const notSpeaking =
  /^(q|a|[ap]\.?m\.?|(unknown|unidentified|unnamed)( speaker| participant| user| caller)?|inaudible|crosstalk|silence|music|applause|laughter|(the )?(meeting|call|recording|transcript|transcription|session|chat|video|audio)( (was|has))? (started|ended|stopped|begins?|starts?|ends?|paused|resumed|closed|duration|length)\b.*|.+ (started|stopped|ended) (the )?(transcription|recording|meeting)|recorded( by| on| at)?|total time|duration|start(ed)?( time)?|end(ed)?( time)?|time|webvtt|transcribed by.*|aufzeichnung.*|besprechung (begonnen|beendet).*|grabacion.*|enregistrement.*)$/;

/** Programs that write into chats and minutes. */
export const bots =
  /^((track|rrs|agenda|meet|zod|slack|git(hub|lab)?|irc|gcp|ghost|log|info|wiki|chair|minutes|vote|scrum|stand-?up|poll|remind|deploy|build|ci|auto|issue|matrix|discord|telegram|whatsapp|meta|ott)?-?bot[_\d]*|(?!talbot|abbot|cabot|turbot)\p{L}{4,}bot[_\d]*|[\w-]+[-_]bot[_\d]*|.+\[bot\]|.+ (app|bot)|rrsagent|zakim|agentbot|gribble|supybot|openstack(gerrit|status)?|github|gitlab|jenkins|travis-ci|dependabot|renovate|slackbot|chanserv|nickserv|botbot|tb|mutt\.bot|zoom|teams|otter(\.ai| pilot)?|otterpilot|read\.ai|fireflies(\.ai)?( notetaker)?|fathom( notetaker)?|.+ (notetaker|note taker)|meeting (room|notes?)|conference room.*|room \d+|call-?in user.*|dial-?in.*|iphone|ipad|system)$/u;

/** What a program says when it opens or closes the minutes of a chat. */
export const botSays =
  /^(Meeting (started|ended) .*\b(UTC|\d{4})\b|Minutes(?: \(text\))?:\s+http|Log:\s+http|Useful Commands:|Created ACTION-\d|logging to http|I have made the request to generate|.{2,60} has (joined|left) the conference)/;

/** Mailboxes and lists that are no person's: the part before the `@`, or a display name. */
export const sharedMailbox =
  /\b(list|lists|team|all|group|everyone|no-?reply|donotreply|do-not-reply|dev|devs|users?|announce|announcements|info|office|support|help|helpdesk|admin|contact|hello|mail|news|newsletter|events?|billing|claims?|accounts?|accounting|finance|invoices?|orders?|bookings?|reservations|reception|enquiries|inquiries|inbox|feedback|careers|legal|marketing|ops|operations|abuse|sales|service|services|notifications?|notify|bounces?|request|requests|owner|digest|discuss|discussion|general|members|board|committee|council|staff|volunteers|postmaster|webmaster|mailer-daemon|security|press|media|jobs|hr|it|undisclosed[- ]recipients|vorstand|verein|kontakt|buero|sekretariat|verwaltung|equipo|oficina|secretaria|contacto|todos|bureau|equipe|secretariat|accueil|tous|mailing list|wg|public)\b/;

/** What stands in lists of people and is no person: placeholders, counts, remarks. */
export const notListed =
  /^([+\d].*|\[.*\]|(and )?(\d+ )?others?|nombres?( .*)?|nom( .*)?|prenom( .*)?|liste des .*|and more|more|etc|notes?|guests?|names?( here| \d+)?|(attendee|participant|person|member)s?( name)?( \d+)?|first( name)? last( name)?|(add|insert|enter|put|list|fill)\b.*|your name.*|name \/ .*|see .*|link.*|https?.*|www\..*|many|several|various|public|the public|observers?|quorum.*|present|absent|yes|no|remote|online|in person|zoom|teams|jitsi|meet|google meet|hangouts?|phone|slack|discord|affiliations?|compan(y|ies)|organi[sz]ations?|roles?|time|date|location|agenda|minutes|notes|action items?|video|audio|chat|weitere|gaste|keine[r]?|niemand|ninguno|nadie|aucun(e)?|personne|neant|am|pm|utc|gmt|pst|pdt|cet|cest|bst|est|edt)\W*$/;

/** Names of companies and bodies, which stand beside people's names. */
export const organisations =
  /\b(foundation|inc|ltd|llc|gmbh|ag|e\.? ?v|corp(oration)?|university|universitat|universite|universidad|institute?|instituto|college|school|laborator(y|ies)|labs?|technologies|systems|solutions|consulting|networks?|association|society|agency|ministry|department|consortium|alliance|bank|software|project|google|microsoft|ibm|intel|red hat|mozilla|apple|amazon|aws|oracle|cisco|huawei|w3c|ietf|nasa|cern|library|council|hospital|company|cent(?:er|re)|museum|church|club|trust|union|federation|partners|group|services|authority|research|media|energy|church|theatre|theater|city|county|office|verein|stiftung|stadt|ayuntamiento|fundacion|mairie|fondation)\b\.?$/;
