import { checkCommitments, checkNone, minutes } from '../check.ts';

const talk = (item: string): string => minutes(item, '## Discussion');

const marked: [string, string][] = [
  ['- The budget is fine. [AI: Bob to send the sheet]', 'open | Bob Carr | - | send the sheet'],
  [
    '- The paint is late again. ACTION: Ann to call the yard. We saw samples too.',
    'open | Ann Bell | - | call the yard',
  ],
  ['- The logo is ready ACTION: Ann to upload it', 'open | Ann Bell | - | upload it'],
  ['- The logo is ready **ACTION** Ann to upload it', 'open | Ann Bell | - | upload it'],
  ['- Heating was discussed (Action: Bob to ask for a quote)', 'open | Bob Carr | - | ask for a quote'],
  ['- It drifts. TODO: measure the current', 'open | - | - | measure the current'],
  ['- We talked for long AI: Bob to write the summary', 'open | Bob Carr | - | write the summary'],
  ['The buoys are old. Action: Ann to order new ones.', 'open | Ann Bell | - | order new ones'],
  ['- AP1.2 Ann to publish the list', 'open | Ann Bell | - | publish the list'],
  ['- **ACTION** Bob to grease the crane', 'open | Bob Carr | - | grease the crane'],
];

const silent = [
  '- We talked about AI: it is everywhere by now',
  '- The build uses a hosted Action: it is slow',
  '- It was a call to action: people came',
  '- The line `// TODO: fix` is old',
  '- Everybody liked the action (a film)',
  '- ACTION is a loud word',
];

describe('labelled sentences inside a discussion', () => {
  for (const [item, row] of marked) it(JSON.stringify(item), () => checkCommitments(talk(item), [row]));
  for (const item of silent) it(`nothing in ${JSON.stringify(item)}`, () => checkNone(talk(item)));
});
