/** Words around the events of a note, in all languages, and around the days on which they are. Data only. */

/** What leads to the event by whose day a thing is due: "before the open day", "avant les portes ouvertes". Anchored. */
export const beforeEvent =
  /^(?:right |just |shortly |well |kurz |juste )?(?:before|prior to|ahead of|in time for|in advance of|by|vor|bis(?: zu[mr]?)?|rechtzeitig (?:zu[mr]?|vor)|avant|d'ici|pour|antes de|antes del|para)\s+(?:(?:the|our|this|that|der|dem|den|die|das|unserem|unserer|le|la|les|notre|el|la|los|las|nuestra|nuestro)\s+|l'|l’)?(?=\p{L}{3})/iu;

/** What an event does, behind its name: "before the board meets". */
export const eventVerb =
  /\s+(?:meets?|starts?|opens?|begins?|happens|comes|is on|goes ahead|tagt|beginnt|stattfindet|anfängt|commence|ouvre|arrive|empiece|abra|comience|sea)$/iu;

/** The words that may stand between an event and its day: "The open day is on 29 March". Anchored. */
export const betweenEventAndDay =
  /^(?:day|date|meeting|evening|weekend|itself|is|are|be|will|was|on|at|the|held|takes|place|happens|starts|begins|opens|meets|from|for|set|fixed|now|this|year|ist|sind|findet|am|an|der|den|dem|wird|beginnt|startet|statt|vom|tagt|est|sont|a|aura|lieu|le|la|les|c'est|sera|seront|commence|ouvre|du|au|es|son|será|serán|el|los|de|del|empieza|abre)$/iu;
