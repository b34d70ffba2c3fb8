/** Every word the language features show, in one place: a file for each kind. */
export * from './actions.ts';
export * from './completion.ts';
export * from './days.ts';
export * from './fixes.ts';
export * from './hover.ts';
export * from './lens.ts';
export * from './links.ts';
export * from './outline.ts';
export * from './problems.ts';
export * from './names.ts';
export * from './rename.ts';
export * from './suggestions.ts';
