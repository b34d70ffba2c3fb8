/**
 * Keeps one note that cannot be dealt with from ending the server: what is thrown is told once for each place (a path or
 * a request) and answered with what the caller gives instead.
 */
export class Guard {
  readonly #tell: (message: string) => void;
  readonly #told = new Set<string>();

  constructor(tell: (message: string) => void) {
    this.#tell = tell;
  }

  /** What `action` gives, or `otherwise` where it throws. */
  run<T>(place: string, otherwise: T, action: () => T): T {
    try {
      return action();
    } catch (error) {
      this.#report(place, error);
      return otherwise;
    }
  }

  /** Lets work go on by itself: that it fails is told, too. */
  watch(place: string, work: Promise<unknown> | undefined): void {
    work?.catch((error: unknown) => this.#report(place, error));
  }

  /** Tells what the guard of another thread told. */
  pass(message: string): void {
    const place = message.slice(0, message.lastIndexOf(': '));
    if (this.#told.has(place)) return;
    this.#told.add(place);
    this.#tell(message);
  }

  #report(place: string, error: unknown): void {
    if (this.#told.has(place)) return;
    this.#told.add(place);
    this.#tell(`${place}: ${describe(error)}`);
  }
}

/** Kind and place of an error. Its message is left out: it may quote a note. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'failed';
  const stack = error.stack ?? '';
  const frames = stack.slice(stack.indexOf(error.message) + error.message.length);
  const frame = /^ {4}(at .+)$/m.exec(frames)?.[1];
  return frame ? `${error.name} ${frame}` : error.name;
}
