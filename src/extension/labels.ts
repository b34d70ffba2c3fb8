import { MarkdownString, ThemeColor, ThemeIcon, env, l10n } from 'vscode';
import type { CommitmentGroup, CommitmentItem, GroupBy, Status } from '../server/protocol.ts';
import { dayOf, formatDay } from './days.ts';

/** The group's name: the server's for owners and notes, ours for the rest. */
export function groupLabel({ kind, label }: CommitmentGroup): string {
  switch (kind) {
    case 'long-overdue':
      return l10n.t('Long overdue');
    case 'overdue':
      return l10n.t('Overdue');
    case 'today':
      return l10n.t('Today');
    case 'week':
      return l10n.t('This week');
    case 'later':
      return l10n.t('Later');
    case 'no-date':
      return l10n.t('No date');
    case 'no-owner':
      return l10n.t('No owner');
    case 'suggestions':
      return l10n.t('Suggestions');
    case 'owner':
    case 'note':
      return label;
  }
}

export function groupIcon({ kind }: CommitmentGroup): ThemeIcon {
  switch (kind) {
    case 'long-overdue':
      return new ThemeIcon('history');
    case 'overdue':
      return new ThemeIcon('warning', new ThemeColor('meetingNotes.overdueForeground'));
    case 'today':
    case 'week':
    case 'later':
      return new ThemeIcon('calendar');
    case 'owner':
      return new ThemeIcon('person');
    case 'note':
      return new ThemeIcon('note');
    case 'no-owner':
    case 'no-date':
      return new ThemeIcon('question');
    case 'suggestions':
      return new ThemeIcon('lightbulb');
  }
}

export function statusLabel(status: Status): string {
  switch (status) {
    case 'open':
      return l10n.t('open');
    case 'in-progress':
      return l10n.t('in progress');
    case 'done':
      return l10n.t('done');
    case 'blocked':
      return l10n.t('blocked');
    case 'deferred':
      return l10n.t('deferred');
    case 'cancelled':
      return l10n.t('cancelled');
  }
}

export function itemIcon({ status, overdue, explicit }: CommitmentItem): ThemeIcon {
  if (!explicit) return new ThemeIcon('comment');
  switch (status) {
    case 'done':
      return new ThemeIcon('pass', new ThemeColor('meetingNotes.doneForeground'));
    case 'cancelled':
      return new ThemeIcon('circle-slash', new ThemeColor('meetingNotes.doneForeground'));
    case 'deferred':
      return new ThemeIcon('debug-pause', new ThemeColor('meetingNotes.doneForeground'));
    case 'blocked':
      return new ThemeIcon('stop', new ThemeColor('meetingNotes.overdueForeground'));
    case 'in-progress':
      return new ThemeIcon('sync', overdue ? new ThemeColor('meetingNotes.overdueForeground') : undefined);
    case 'open':
      if (overdue) return new ThemeIcon('warning', new ThemeColor('meetingNotes.overdueForeground'));
      return new ThemeIcon('circle-outline');
  }
}

/** When it is due, for people: the day in their language, else the note's words; empty without any. */
export function dueLabel({ due }: CommitmentItem): string {
  return due?.day ? formatDay(due.day, env.language, dayOf(new Date())) : (due?.text ?? '');
}

/** What stands dimmed behind the item: `Ann Bell · Fri, Mar 22`, without the owner in a group of one owner, with the note of a suggestion. */
export function itemDescription(item: CommitmentItem, groupBy: GroupBy): string {
  const owners = groupBy === 'owner' && item.owners.length < 2 && item.explicit ? '' : item.owners.join(', ');
  return [owners, dueLabel(item), item.explicit ? '' : item.note].filter(Boolean).join(' · ');
}

/** All that is known of the item. Its words come from a note: they are shown as text, never as Markdown. */
export function itemTooltip(item: CommitmentItem): MarkdownString {
  const tooltip = new MarkdownString().appendText(item.text);
  const facts = [
    ...(item.why ? [item.why] : []),
    l10n.t('Owner: {0}', item.owners.join(', ') || l10n.t('nobody named')),
    l10n.t('Due: {0}', dueWords(item)),
    l10n.t('Status: {0}', statusLabel(item.status)),
    l10n.t('Note: {0}', item.note || item.path),
    item.path,
  ];
  for (const fact of facts) tooltip.appendMarkdown('\n\n').appendText(fact);
  return tooltip;
}

function dueWords(item: CommitmentItem): string {
  const { due } = item;
  if (!due) return l10n.t('no date');
  const label = dueLabel(item);
  const words = label === due.text || due.text === due.day ? label : l10n.t('{0} (“{1}”)', label, due.text);
  return item.overdue ? l10n.t('{0}, overdue', words) : words;
}

/** What a screen reader says for the item. */
export function itemSpeech(item: CommitmentItem): string {
  return [
    item.text,
    item.explicit ? statusLabel(item.status) : l10n.t('suggestion'),
    item.owners.length > 0 ? l10n.t('owner {0}', item.owners.join(', ')) : l10n.t('no owner'),
    item.due ? l10n.t('due {0}', dueLabel(item)) : l10n.t('no date'),
    ...(item.overdue ? [l10n.t('overdue')] : []),
    l10n.t('in {0}', item.note || item.path),
    ...(item.why ? [item.why] : []),
  ].join(', ');
}

/** One line to paste elsewhere: `Send the figures – Ann Bell, due Fri, Mar 22 (Budget review)`. */
export function itemAsText(item: CommitmentItem): string {
  const facts = [item.owners.join(', '), item.due ? l10n.t('due {0}', dueLabel(item)) : ''].filter(Boolean).join(', ');
  return `${item.text}${facts && ` – ${facts}`} (${item.note || item.path})`;
}
