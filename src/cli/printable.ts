/** Control characters, line breaks included, and the marks that turn the direction of writing. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text of a note for a terminal: nothing in it can move the cursor, colour the screen or hide what stands there. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(controls, '');
}

/** JSON whose output holds no such characters either. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2);
  return json.replace(controls, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
