/**
 * A function that runs `action` once, `delay` ms after the first of many calls: a burst gives one action, and a
 * steady stream one each `delay`. After `stop` nothing happens any more.
 */
export function coalesce(delay: number, action: () => void): (() => void) & { stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const call = (): void => {
    if (stopped) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      action();
    }, delay);
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
  };
  return Object.assign(call, { stop });
}
