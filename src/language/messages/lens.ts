export const openItems = (count: number): string => `${count} open`;
export const overdueItems = (count: number): string => `${count} overdue`;
export const unownedItems = (count: number): string => `${count} without owner`;
/** `all 4 done`; `settled` where some were put off or dropped. */
export const allSettled = (count: number, done: boolean): string =>
  `${count === 1 ? '' : `all ${count} `}${done ? 'done' : 'settled'}`;
export const suggestions = (count: number): string => (count === 1 ? '1 suggestion' : `${count} suggestions`);
