/**
 * Names that are words as well, folded, in the languages of notes. Data only: what it takes to tell one from the other is in
 * `people/as-name.ts`. A word that a note itself writes in small letters need not stand here.
 */

/** Words that have a capital at the head of a sentence only: elsewhere it tells the name. */
export const nameWords: ReadonlySet<string> = new Set(
  (
    'will mark rose bill grace hope faith joy art rob sue pat jack drew grant chase miles dawn eve iris ivy lily violet olive ruby pearl amber jade ' +
    'ginger basil sage frank ernest guy ray sonny sky summer autumn max nick chip chuck rich dick dale glen heath cliff brook brooke reed wade carol ' +
    'melody harmony charity constance prudence patience dean earl duke king prince bishop major hunter mason page paige penny peg gene star storm ' +
    'robin jay martin wren raven lance pierce hazel holly poppy heather fern rusty randy curt victor piper skip norm stew herb buck bud bob ' +
    'bell park young white black brown green gray grey stone wood woods hill lake field fields marsh ford banks bank rivers waters cook baker butler ' +
    'carpenter farmer fisher gardener miller potter smith taylor turner walker weaver carter cooper fox wolf lamb bird swan finch crane heron drake ' +
    'long short small little strong sharp wise best good noble swift moody savage power powers price cash case cross church house hall holmes hand ' +
    'head foot day days winter spring snow frost rain love moon sun gold silver steel iron law laws court judge ward port ship shipman sailor mills ' +
    'noel pierre claire marine juste constant blanche marguerite petit grand legrand blanc leblanc noir roux bois fontaine dupont lacroix ' +
    'sol luz mar paz pilar rosario consuelo dolores esperanza cruz rosa blanca alba mercedes nieves rico bueno blanco rubio moreno delgado ' +
    'rey reyes flores campos torres rojas ríos rios prado castillo iglesias calvo gallego crespo ' +
    'ernst heide viola kai erika jasmin linde flora engel'
  ).split(' '),
);

/** Words that are written with a capital wherever they stand (months, feasts, makes), or may be: no capital tells the name. */
export const capitalWords: ReadonlySet<string> = new Set(
  (
    'may april june august jan mai juni juli mar abril julio agosto domingo noel easter christian summer winter autumn ' +
    'mercedes paris london florence sydney austin dallas georgia victoria virginia chelsea jordan israel'
  ).split(' '),
);

/** Letters that mean something else beside the initials they are. */
export const letterWords: ReadonlySet<string> = new Set(
  'a i e y o u à è it hr pr qa ui ux us uk eu ai ci cd tv pm am ok it cc ps re tbd tba eta faq fyi crm erp cms api sql ceo cto cfo coo vp ag av ev va vat mwst iva tva nb id ip pc'.split(
    ' ',
  ),
);

/** What is said before a name that is spoken to, folded: "Hi Will", "Thank you, Will". */
export const greetings: ReadonlySet<string> = new Set(
  'hi hello hey dear thanks you cheers hallo liebe lieber liebes danke hola gracias querido querida bonjour bonsoir salut merci cher chere'.split(
    ' ',
  ),
);

/** Words behind which a thing stands and hardly a person, folded, and their language: only German says "die Anna". */
export const articlesBefore: ReadonlyMap<string, 'de' | 'other'> = new Map([
  ...'the a an our your my no some any each every le la les l un une du des el los las una'
    .split(' ')
    .map((word) => [word, 'other'] as const),
  ...'der die das dem den ein eine einem einen einer im zum zur beim vom'
    .split(' ')
    .map((word) => [word, 'de'] as const),
]);
