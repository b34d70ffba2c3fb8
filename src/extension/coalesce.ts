/**
 * Wraps `work` so that it never runs twice at once: calls made during a run share one more run after it.
 * The promise ends with the run that began at or after the call, and fails as that run fails.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  function run(): Promise<void> {
    if (running) {
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return run();
        });
      return next;
    }
    running = work().finally(() => {
      running = undefined;
    });
    return running;
  }
  return run;
}

/**
 * Wraps `work` so that a burst of calls leads to one run: `soon` milliseconds after the first of them, and never twice within `milliseconds`.
 */
export function batched(milliseconds: number, work: () => void, soon = milliseconds): { (): void; dispose(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -Infinity;
  const call = (): void => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        last = Date.now();
        work();
      },
      Math.max(soon, last + milliseconds - Date.now()),
    );
  };
  call.dispose = (): void => clearTimeout(timer);
  return call;
}
