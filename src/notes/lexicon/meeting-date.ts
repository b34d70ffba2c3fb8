/**
 * Words by which a note tells when its meeting was, in all languages. Data only, matched against folded lines
 * (lower case, no accents, no emphasis).
 */

/** A line of the note's head that gives the date: "Date: …", `| Datum | … |`, "Fecha y hora: …", "Recorded 2025-06-03". */
export const dateLabel =
  /^(?:\d\d:\d\d(?::\d\d)? <[^<>]{1,40}> )?[\s>|#*+\d.-]{0,12}(?:(?:meeting |call |minutes )?(?:date|day)(?: ?(?:\/|and|&) ?time)?(?: of (?:the )?meeting)?|meeting (?:date|time|held)(?: ?\/ ?time)?|when|time|held(?: on)?|recorded(?: on)?|log opened|termin|(?:sitzungs|besprechungs)?datum(?: ?(?:\/|und|&) ?(?:uhrzeit|zeit))?|wann|tag|zeit|aufgezeichnet am|fecha(?: y hora| de la reunion)?|cuando|dia|date (?:et heure|de la reunion|de reunion|de seance|et lieu)|quand|reunion du|seance du|sitzung vom|reunion del)(?: ?[:：|]+|(?<=recorded|recorded on|log opened|held on|reunion du|seance du|sitzung vom|reunion del))\s*/;

/** A mail's header that says when it was sent. */
export const mailDateHeader =
  /^(?:date|sent|datum|gesendet(?: am)?|fecha|enviado(?: el)?|envoye(?: le)?|date d'envoi)$/;

/** A line that tells of the meeting itself. */
export const meetingWords =
  /\b(?:meeting|minutes|held|call|session|sync|recorded|standup|stand-up|workshop|assembly|protokoll|\p{L}*sitzung|\p{L}*besprechung|\p{L}*treffen|\p{L}*versammlung|compte[ -]rendu|proces-verbal|reunion|seance|assemblee|acta|sesion|asamblea|junta)\b/u;

/** Another meeting than this one, or another day of the note: it is not the meeting's. */
export const otherMeeting =
  /\b(?:(?:next|previous|last|upcoming|prior|earlier) (?:\w+ )?(?:meeting|call|minutes|session|sync)|last (?:updated|modified|edited|changed)|updated|approv(?:e|ed|al)|(?:nachste|letzte|vorige)[nrs]? (?:sitzung|besprechung|treffen|protokolls?)|genehmigt|prochaine? (?:reunion|seance)|(?:reunion|seance) (?:precedente|prochaine)|approuvee?|(?:proxima|anterior|ultima) (?:reunion|sesion)|(?:reunion|sesion) anterior|se aprueba|aprobada?)\b/;

/** What stands before a day on which something is due or lies back. */
export const otherDay = /\b(?:due|deadline|by|until|since|bis|seit|avant|depuis|antes|desde)\b/;

const nextNames = 'meeting|call|sync|check-?in|session|tc|telecon|mtg|f2f|one-on-one|1:1|retro|stand-?up';
/** How every match of `nextMeeting` begins: a text of megabytes is searched for these alone. */
export const nextMeetingBegins =
  /next|meet again|reconvene|nächste|kommende|prochain|réunion|séance|rencontre|pr[óo]xim|siguiente/gi;

/** Words at such a place that speak of the next meeting, in any language; what follows may say when it is. Not folded: offsets hold. */
export const nextMeeting = new RegExp(
  String.raw`(?<![\p{L}\d])(?:next (?:\p{L}{1,20} ){0,2}(?:${nextNames})(?! of)` +
    String.raw`|(?:meet again|reconvene)` +
    String.raw`|(?:nächste[nrs]?|kommende[nrs]?) (?:\p{L}{1,20} )?(?:\p{L}{0,20}(?:sitzung|besprechung|treffen|versammlung|runde|termin)|meeting|telko|call)` +
    String.raw`|prochaine?s? (?:\p{L}{1,20} )?(?:réunion|séance|rencontre|assemblée|conseil|rendez-vous|comité|point|visio)` +
    String.raw`|(?:réunion|séance|rencontre) (?:prochaine|suivante)` +
    String.raw`|(?:pr[óo]xim[oa]s?|siguiente) (?:\p{L}{1,20} )?(?:reuni[óo]n|junta|sesi[óo]n|asamblea|llamada|encuentro|cita|pleno))(?!\p{L})`,
  'iuy',
);

/** What may stand before it on the line of a label: "## Date of the next meeting". */
export const beforeNextMeeting =
  /^[\s#>*_=|\d./()-]*(?:(?:date|time|date and time|datum|termin|fecha|jour) (?:for|of|der|des|de|del) )?(?:the |our |die |der |das |unser[e]? |la |le |notre |el |nuestra )?$/iu;

/** What may stand between it and its day. */
export const afterNextMeeting =
  /^[^\S\n]*(?:date|time)?[*_]*[^\S\n]*(?:[:：|-]|(?:is|will be|has been) (?:held|scheduled for|set for|fixed for|planned for)|takes place|will take place|is|will be|on|ist|findet|wird|am|le|sera|aura lieu|est (?:prévue|fixée)|se (?:celebra|celebrará|hará|convoca)|tendrá lugar|es|será|el)?[^\S\n*_|]*/iu;
