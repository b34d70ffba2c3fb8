/**
 * Whether the dates in digits of a text say day first (18/12/2024) or month first (12/18/2024): the majority, null without evidence.
 */
export function dateOrder(text: string): 'mdy' | 'dmy' | null {
  let balance = 0;
  for (const [, first, second] of text.matchAll(/(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(?:20)?\d\d(?![\d/])/g)) {
    if (Number(first) > 12 && Number(first) <= 31 && Number(second) <= 12) balance++;
    if (Number(second) > 12 && Number(second) <= 31 && Number(first) <= 12) balance--;
  }
  return balance === 0 ? null : balance > 0 ? 'dmy' : 'mdy';
}
