/**
 * A function that runs `action` once, `delay` ms after the first of many calls: a burst gives one action, and a
 * steady stream one each `delay`.
 */
export function coalesce(delay: number, action: () => void): (() => void) & { cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const call = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      action();
    }, delay);
  };
  const cancel = (): void => clearTimeout(timer);
  return Object.assign(call, { cancel });
}
