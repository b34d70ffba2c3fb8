import { CodeActionKind } from 'vscode-languageserver-types';
import { extractItem, wordsToExtract } from '../../notes/edit/index.ts';
import { clipped } from '../../workspace/lines.ts';
import * as messages from '../messages/index.ts';
import { readableText, toSpan } from '../positions.ts';
import { slice } from '../../notes/text.ts';
import type { Actions } from './offer.ts';

/** How many characters of its words the title of an action shows. */
const longestTitle = 60;

/** Makes an action item of the words that are selected, or of the sentence that the cursor stands in. */
export const extractions: Actions = (document, note, range, { read }) => {
  const text = readableText(document);
  const words = wordsToExtract(text, note, toSpan(document, range));
  if (!words) return [];
  return [
    {
      title: messages.extract(clipped(slice(text, words).replace(/\s+/g, ' ').trim(), longestTitle)),
      kind: CodeActionKind.RefactorExtract,
      make: () => extractItem(text, note, words, read),
    },
  ];
};
