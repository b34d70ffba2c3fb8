import type { Day, Doubt } from '../../notes/note.ts';
import type { Item } from './rule.ts';

/** The items whose due day may be another, for this reason. A section's items may share the date of its heading, which is one doubt. */
export function doubtful<Of extends Doubt['of']>(
  items: readonly Item[],
  of: Of,
): { item: Item; day: Day; doubt: Doubt & { of: Of } }[] {
  const seen = new Set<number>();
  return items.flatMap((item) => {
    const { day, doubt } = item.commitment.due ?? {};
    if (!day || doubt?.of !== of || seen.has(doubt.date.start)) return [];
    seen.add(doubt.date.start);
    return [{ item, day, doubt: doubt as Doubt & { of: Of } }];
  });
}
