import type { Commitment, Owner } from '../note.ts';
import { fold } from '../text.ts';
import type { Draft } from './context.ts';

/** The commitment that some places state, in text order; `ids` counts those of the same words. */
export function commitmentOf(drafts: readonly Draft[], ids: Map<string, number>): Commitment {
  const first = drafts.find((draft) => draft.explicit) ?? drafts[0]!;
  const key = hash(fold(drafts[0]!.text));
  const count = (ids.get(key) ?? 0) + 1;
  ids.set(key, count);
  return {
    id: count > 1 ? `${key}-${count}` : key,
    text: first.text,
    explicit: drafts.some((draft) => draft.explicit),
    why: drafts.some((draft) => draft.explicit) ? null : first.why,
    owners: ownersOf(drafts),
    // "Today" holds though "I'll ring once we hang up" is said later: a condition in speech takes no date away.
    due:
      latest(drafts, (draft) => (draft.due?.day || draft.explicit ? draft.due : null)) ??
      latest(drafts, (draft) => draft.due),
    status: latest(drafts, (draft) => draft.status) ?? 'open',
    mentions: drafts.map((draft) => draft.mention),
  };
}

/** The owners named last; a presumed one only where nobody is named. */
function ownersOf(drafts: readonly Draft[]): Owner[] {
  const named = latest(drafts, (draft) => (draft.owners.length && !draft.presumed ? draft.owners : null));
  return named ?? latest(drafts, (draft) => (draft.owners.length ? draft.owners : null)) ?? [];
}

function latest<T>(drafts: readonly Draft[], pick: (draft: Draft) => T | null): T | null {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const value = pick(drafts[i]!);
    if (value !== null) return value;
  }
  return null;
}

/** FNV-1a over UTF-16 units, in base 36: short, stable, and nothing secret depends on it. */
function hash(words: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) value = Math.imul(value ^ words.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
