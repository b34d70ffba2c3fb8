import type { Expected } from './expected.ts';

/** A few of each sample's commitments; days and paths are templates like the samples' own. */
export const samples: Record<string, Expected> = {
  'meetings/{{-2b}}-alert-thresholds.txt': {
    date: '{{-2b}}',
    attendees: ['Greta Solheim', 'Ines Okafor', 'Wen Zhao', 'Dorota Zielinska'],
    commitments: [
      ["replay last winter's data", 'Wen Zhao', '{{+1d}}', 'open'],
      ['agree the new wording', 'Greta Solheim', '{{+8d}}', 'open'],
      ['write to the footbridge contractors', '', '', 'open'],
    ],
    decisions: ['a warning goes out only after two consecutive readings above the threshold'],
  },
  'meetings/{{-7b}}-gauge-outage.transcript': {
    date: '{{-7b}}',
    attendees: ['Ines Okafor', 'Tomas Lindqvist', 'Yusuf Demir', 'Anna Ruiz'],
    commitments: [
      ['list every certificate', 'Tomas Lindqvist', '{{-2d}}', 'open'],
      ['describe the blinking signal', 'Yusuf Demir', '', 'open'],
      ['set up the silence alarm', '', '', 'open'],
    ],
    decisions: ['an alarm goes to the engineer on call'],
  },
  'meetings/{{-4b}}-architecture-review.txt': {
    date: '{{-4b}}',
    attendees: ['Ines Okafor', 'Tomas Lindqvist', 'Beatriz Amaro', 'Callum Reid', 'Wen Zhao'],
    commitments: [
      ['migration plan', 'Tomas Lindqvist', '{{+2b}}', 'open'],
      ["copy with last year's readings", 'Callum Reid', '{{-1b}}', 'open'],
      ['firmware version', 'Beatriz Amaro', '{{today}}', 'open'],
      ['Test an update with the power cut', 'Callum Reid', '', 'open'],
      ['Look into the battery curve', '', '', 'open'],
    ],
    decisions: ['partitioned by month', 'Every gauge reports its firmware version after an update'],
  },
  'meetings/{{-1b}}-engineering-minutes.md': {
    date: '{{-1b}}',
    attendees: [
      'Ines Okafor',
      'Tomas Lindqvist',
      'Beatriz Amaro',
      'Yusuf Demir',
      'Callum Reid',
      'Noor Haddad',
      'Anna Berg',
      'Anna Ruiz',
    ],
    commitments: [
      ['texts rewritten', 'Anna Ruiz', '', 'done'],
      ['bootloader review', 'Beatriz Amaro', '', 'in-progress'],
      ['Radio licence', '', '', 'blocked'],
      ['Service password', 'Beatriz Amaro', '{{-3d}}', 'open'],
      ['Log files keep telephone numbers', '', '{{+20d}}', 'open'],
      ['Gauge firmware', 'Beatriz Amaro', '{{+12d}}', 'open'],
      ['Town dashboard', '', '{{+25d}}', 'open'],
      ['Document how certificates are renewed', 'Tomas Lindqvist', '', 'open'],
      ['Order twelve mounting plates', 'Yusuf Demir', '{{-5d}}', 'open'],
      ['Repeat the drop test', 'Callum Reid', '', 'done'],
      ['Answer the council', 'Anna', '', 'open'],
      ['Draft the text', '', '', 'open'],
      ['Try the cheaper antenna', 'Beatriz Amaro', '', 'cancelled'],
    ],
    decisions: ['passwords are set on the first visit'],
  },
  'meetings/gauge-2-release-thread.txt': {
    date: '{{-16b}}',
    commitments: [
      ['Fix the clock drift', 'Beatriz Amaro', '{{-10b}}', 'done'],
      ['Retry uploads', 'Tomas Lindqvist', '{{+1d}}', 'open'],
      ['test plan', 'Callum Reid', '{{-11b}}', 'done'],
      ['Recalibrate the level sensor', 'Wen Zhao', '{{-6b}}', 'deferred'],
      ['Swap the batteries', 'Yusuf Demir', '{{-4b}}', 'open'],
      ['Write to the pilot towns', 'Anna Ruiz', '{{-2b}}', 'done'],
      ['Put the update steps', 'Anna Ruiz', '{{+10d}}', 'open'],
      ['Sign the release build', 'Ines Okafor', '{{today}}', 'open'],
      ['Check the spare gauges', '', '{{+6d}}', 'open'],
    ],
  },
  'meetings/weekly-log.md': {
    date: '{{last Mon}}',
    commitments: [
      ['Reproduce the clock problem', 'Beatriz Amaro', '{{+1d}}', 'open'],
      ['Bring back one of the weir gauges', 'Yusuf Demir', '{{-1d}}', 'open'],
      ['Write the release notes', '', '', 'open'],
      ['Put the drop test on video', 'Callum Reid', '{{+16d}}', 'open'],
      ['Paint the lids white', 'Beatriz Amaro', '', 'cancelled'],
      ['Book the freezer', 'Ines Okafor', '', 'done'],
    ],
  },
  'notes/scratch.txt': {
    date: '{{-3b}}',
    commitments: [
      ['send Noor the list of towns', '', '', 'open'],
      ['book the small room', '', '{{+1d}}', 'open'],
      ['check whether the map licence', 'Noor', '{{+15d}}', 'open'],
      ['price for one more gauge', 'me', '{{today}}', 'open'],
    ],
  },
  'meetings/{{-40w last Tue}}-steering-group.minutes': {
    date: '{{-40w last Tue}}',
    attendees: ['Greta Solheim', 'Noor Haddad', 'Yusuf Demir', 'Dorota Zielinska'],
    commitments: [
      ['Survey the mill', 'Yusuf Demir', '{{-38w}}', 'open'],
      ['Ask the owner of the weir', 'Dorota Zielinska', '{{-39w}}', 'done'],
      ['Sign the agreement', 'Greta Solheim', '{{-37w}}', 'done'],
      ["Write a page for the town's newspaper", 'Noor Haddad', '', 'open'],
      ['take photographs', '', '', 'open'],
    ],
    decisions: ['Start with the weir and the footbridge'],
  },
};
