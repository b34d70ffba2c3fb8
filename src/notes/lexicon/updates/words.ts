/**
 * How one language says that something given to somebody before has changed. Data only, matched against one sentence without
 * marks and accents, in any case. All are linear.
 */
export interface UpdateWords {
  /** It is done: a state ("is fixed"), a deed ("I've finished …"), an end ("… - COMPLETE"). */
  done: readonly RegExp[];
  /** A sentence that says nothing but that: "Done!", "All sorted." */
  bareDone: RegExp;
  /** What takes it back: not yet, not wholly, not now, or only if. */
  notDone: RegExp;
  /** Only asked, or only if: changes nothing. */
  conditional: RegExp;
  /** It has another date, which the words after the match give. */
  moved: RegExp;
  /** It is put off without a day. */
  putOff: RegExp;
  /** It is not to be done any more. */
  cancelled: RegExp;
  /** Somebody else has it now; group `owner` names who, `from` who had it. */
  handedOver: RegExp;
}
