/**
 * A function that runs `action` for many calls at once: `soon` ms after the first one, and never twice within `delay` ms. A single call
 * is answered nearly at once, a burst or a steady stream by one action each `delay`. After `stop` nothing happens any more.
 */
export function coalesce(delay: number, action: () => void, soon = delay): (() => void) & { stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  let stopped = false;
  const call = (): void => {
    if (stopped) return;
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        action();
      },
      Math.max(soon, last + delay - performance.now()),
    );
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
  };
  return Object.assign(call, { stop });
}
