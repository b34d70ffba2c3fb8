/** How mail programs write their headers and quote, by language. Data only; patterns are matched against folded text. */

/** Names of header lines, and what they are in English. */
export const mailHeaders: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['from', /^(from|von|de|da|van|expediteur|remitente)$/],
  ['to', /^(to|an|para|a|pour|destinatarios?|destinataires?)$/],
  ['cc', /^(cc|kopie|copie a?|copia( a)?|con copia)$/],
  ['date', /^(date|sent|gesendet( am)?|datum|fecha|enviado( el)?|envoye( le)?|data)$/],
  ['subject', /^(subject|betreff|objet|asunto|assunto)$/],
];

/** "On Monday, 3 March 2025 at 10:02, Ann Bell <ann@x.org> wrote:" in four languages. Groups: `when`, `who`; tested with an end of line or a `>` behind. */
export const attributions: readonly RegExp[] = [
  String.raw`(?:On|on) (?<when>[^\n]{6,80}?\d[^\n]{0,40}?),? (?<who>WHO) (?:wrote|writes):$`,
  String.raw`(?:Am|am) (?<when>[^\n]{6,80}?)(?: um [\d:.]+(?: Uhr)?)?,? (?:schrieb|hat) (?<who>WHO)(?: geschrieben)?:$`,
  String.raw`(?:Le|le) (?<when>[^\n]{6,80}?\d[^\n]{0,20}?),? (?<who>WHO) (?:a|à) écrit ?:$`,
  String.raw`(?:El|el) (?<when>[^\n]{6,80}?\d[^\n]{0,20}?),? (?<who>WHO) (?:escribió|ha escrito) ?:$`,
  String.raw`(?<who>WHO) (?:wrote|writes|schrieb|escribió|a écrit)(?<when>[^:\n]{0,60}) ?:$`,
  // A name holds no digits or commas, so that no part of the time is taken into it; an address may follow.
].map(
  (pattern) =>
    new RegExp(
      `^${pattern.replace('WHO', String.raw`(?!(?:at|um|a|à|AM|PM|[aApP]\.[mM]\.|hs?|h)\s)"?[\p{L}@][^,\d\n<>:"]{0,60}"?(?: ?<[^<>\n]{3,80}>)?`)}`,
      'u',
    ),
);

/** The line above a signature's name. */
export const closings =
  /^(best( regards| wishes)?|kind regards|(warm |many )?regards|cheers|thanks( a lot| again)?|many thanks|thank you|yours( sincerely| faithfully)?|sincerely|all the best|love|take care|talk soon|see you( \w+){0,2}|warmly|cordially|(viele |liebe |beste |herzliche |schone )*gru(ss|ß)e?( aus .*)?|mit freundlichen gru(ss|ß)en|mfg|lg|vg|danke|(un |muchos |fuerte )*(saludos?|abrazos?)( \p{L}+){0,3}|gracias|atentamente|cordialement|(bien )?a (toi|vous)|bonne (journee|soiree|semaine)|merci( d'avance)?|amicalement|bises)[\s,.!]*$/u;
