/** The kinds of our code actions, as the server announces them. Imports nothing: they are told before the reader is loaded. */
export const actionKinds = [
  'quickfix',
  'refactor.extract',
  'refactor.rewrite',
  'refactor.move',
  'source.acceptSuggestions.meetingNotes',
  'source.writeRecap.meetingNotes',
  'source.fixAll.meetingNotes',
  'source.ignoreRule.meetingNotes',
] as const;

export type ActionKind = (typeof actionKinds)[number];
