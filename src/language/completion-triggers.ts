/** The characters behind which the client asks for completions by itself. Imports nothing: they are told before the reader is loaded. */
export const triggers = ['@', ':', '|', ' '] as const;
