/**
 * What a reader must know of one language to follow talk in it. Data only: the rules that use it are in `talk/`. A new
 * language is one file of this type and one line in `talk/languages.ts`.
 *
 * Every pattern is matched against one clause (or sentence) as `unmarked` leaves it, on one line, at most a few hundred
 * units long; it must be linear (no nested repetition).
 */
export interface TalkLexicon {
  /** Frequent small words ("l'": before a vowel): the language with most of them in a stretch is the one it is read in. */
  signs: ReadonlySet<string>;
  /** Anchored: small words that open a sentence and say nothing: "Okay, so". */
  openers: RegExp;
  /** Global: what stands before a clause that begins inside a sentence ("…, and I'll …"), looking ahead at how it begins. */
  joints: RegExp;
  /** How clauses give work. The first frame that fits counts. */
  frames: readonly Frame[];
  /** Base forms that begin an order, lower case: what `Frame.known` asks for. */
  verbs: ReadonlySet<string>;
  /** How a deed begins that promises nothing ("be honest", "let you go"). */
  idle: RegExp;
  /** How a deed begins that promises something only with a day ("have it by Monday", "think about it"). */
  vague: RegExp;
  /** How such a deed begins that is work all the same where minutes tell it of somebody: "Ann will start on the tests". */
  telling: RegExp;
  /** Verbs of work by their form, beside `verbs`: "coordinate", "finalise". */
  derived: RegExp;
  /** How a deed begins that is work for sure, when "we will" do it. */
  concrete: RegExp;
  /** A deed that names nothing itself and means the thing just spoken of: "do it", "take that". */
  pointing: RegExp;
  /** How a clause begins whose object stands before its subject: "The photo I'll scan tonight". */
  fronted: RegExp;
  /** How a sentence begins that asks only in some case: "If anyone can lend a van, please …". */
  supposing: RegExp;
  /** A word that stands for the thing just spoken of: "I'll set it up". */
  pronoun: RegExp;
  /** The word that makes an order a request. */
  please: RegExp;
  /** A near time that is no day: "after lunch", "as we speak". */
  soon: RegExp;
  replies: {
    /** A sentence that says yes to what was asked. */
    accept: RegExp;
    /** A sentence that says no to it. */
    decline: RegExp;
    /** A sentence that takes what nobody has yet: "leave it with me", "on it". */
    take: RegExp;
    /** A sentence that agrees to what was proposed for all. */
    agree: RegExp;
    /** A sentence that turns an offer down: "no need". */
    refuse: RegExp;
  };
  /** A sentence that asks for a date of the thing just spoken of: "I need it by Friday". */
  dating: RegExp;
  /** A sentence that moves it: "make it Thursday", "give me until Monday". */
  moving: RegExp;
  /** A sentence that says of the thing just promised when it will be there: "they'll be at your desk on Friday". */
  delivering: RegExp;
  /** A question for a date; with the group `thing`, of the thing just spoken of ("By when?"), else of something else ("When is the fair?"). */
  when: RegExp;
  /** Anchored: a word that beside a date says nothing: "Friday, yeah". */
  filler: RegExp;
  /** Anchored: how a sentence begins that tells the day of something else: "It's on Saturday the 11th". */
  being: RegExp;
  /** Anchored, in what follows a date: it is turned down ("tomorrow no"), or put right ("Friday, no, Monday"). */
  notThen: RegExp;
  /** What may follow the name of who is spoken to without a comma: "Tom can you". */
  invites: RegExp;
  /** A word that begins a sentence of minutes and may be the name of somebody the note does not introduce. */
  strangers: RegExp;
  /** The speaker: "I", "me". */
  me: RegExp;
  /** Who is named by an office, or all: "the Secretary", "everyone". */
  offices: RegExp;
  /** "he", "she": one person named shortly before. */
  pronouns: RegExp;
}

/**
 * One way in which a clause gives work. The pattern ends with the group `verb` (which may be empty), at which the deed
 * begins.
 */
export interface Frame {
  act: ActKind;
  pattern: RegExp;
  /**
   * Who is to do it: `before`: the name before the match ("Maria will …") · `start`: the name the sentence begins with ·
   * `group`: in the group `who`. Where there is no such name the frame does not fit.
   */
  who?: 'before' | 'start' | 'group';
  /** The verb must be one of the lexicon's. */
  known?: true;
  /** The clause must name a day or a near time: "I'm resampling those tomorrow", "Ringing her after lunch". */
  dated?: true;
  /** It takes the thing just spoken of: "Leave it with me". */
  taking?: true;
  /** Only where the writer tells of others: minutes, not speech or mail. */
  told?: true;
  /** Also where nobody is known to speak, as in notes to oneself: nobody is named then. */
  unsigned?: true;
  /** Somebody whom the note does not introduce may be named at the head of the sentence, in minutes. */
  strangers?: true;
  /** Only after words that fit this. */
  onlyAfter?: RegExp;
  /** Not after words that fit this. */
  notAfter?: RegExp;
  /** Not in a clause that fits this. */
  unless?: RegExp;
}

/**
 * `promise`: the speaker will · `offer`: the speaker can, and nobody declines · `proposal`: the speaker would, if somebody
 * says yes · `request`: asks somebody · `order`: tells somebody · `assignment`: a third person will · `call`: somebody,
 * nobody named, is told to · `need`: it should be done, by nobody named · `joint`: "we will".
 */
export type ActKind = 'promise' | 'offer' | 'proposal' | 'request' | 'order' | 'assignment' | 'call' | 'need' | 'joint';

/** The frames of a language, none of which fits a clause that holds `never`: opinions, negations, what might be. */
export function except(never: RegExp, frames: readonly Frame[]): Frame[] {
  return frames.map((frame) => ({
    ...frame,
    unless: frame.unless ? new RegExp(`${frame.unless.source}|${never.source}`, 'iu') : never,
  }));
}
