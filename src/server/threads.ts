import { availableParallelism } from 'node:os';
import { rememberAtMost } from '../notes/once.ts';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** The kinds of work that threads of a script do, by name; data in and out is plain. */
export type Tasks = Record<string, (task: never) => unknown>;

interface Job {
  task: unknown;
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
}

/** How long a thread waits for more before it ends and gives its memory back (more than 100 MB), in ms. */
const patience = 1000;

/** As many threads as there are cores to do one thing each. */
export const cores = availableParallelism();

/**
 * Threads that do one kind of work, started when there is some and ended when there has been none for a while. `script` is the
 * program itself: where it finds that it runs as such a thread (`isTaskThread`), it calls `serveTasks`.
 */
export class Threads {
  readonly #script: string;
  readonly #kind: string;
  readonly #most: number;
  readonly #pause: number;
  readonly #workers = new Map<Worker, Job | null>();
  readonly #waiting: Job[] = [];
  #ending: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;

  /** `most` threads; each waits `pause` ms for more work. */
  constructor(script: string, kind: string, most: number, pause = patience) {
    this.#pause = pause;
    this.#script = script;
    this.#kind = kind;
    this.#most = most;
  }

  /** The answer to a task; tasks are begun in the order they are given. Rejects where the work throws, its thread dies or `stop` was called. */
  run<T>(task: unknown): Promise<T> {
    if (this.#stopped) return Promise.reject(new Error('stopped'));
    clearTimeout(this.#ending);
    const answer = new Promise<T>((resolve, reject) => this.#waiting.push({ task, resolve, reject }));
    this.#next();
    return answer;
  }

  /** Ends all threads, whatever they do. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#ending);
    this.#endAll(new Error('stopped'));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const idle = [...this.#workers].find(([, job]) => job === null)?.[0];
      const worker = idle ?? (this.#workers.size < this.#most ? this.#start() : null);
      if (!worker) return;
      const job = this.#waiting.shift()!;
      this.#workers.set(worker, job);
      // A program waits for what is being worked on, and for nothing else.
      worker.ref();
      worker.postMessage(job.task);
    }
    clearTimeout(this.#ending);
    if (this.#workers.size === 0 || [...this.#workers.values()].some((job) => job !== null)) return;
    this.#ending = setTimeout(() => this.#endAll(new Error('stopped')), this.#pause);
    this.#ending.unref();
  }

  #start(): Worker {
    const worker = new Worker(this.#script, { workerData: { kind: this.#kind }, argv: [], stdin: false });
    this.#workers.set(worker, null);
    const settle = (end: (job: Job) => void): void => {
      const job = this.#workers.get(worker);
      if (!job) return;
      this.#workers.set(worker, null);
      worker.unref();
      end(job);
      this.#next();
    };
    worker.on('message', ({ answer, error }: { answer: never; error?: string }) =>
      settle((job) => (error === undefined ? job.resolve(answer) : job.reject(new Error(error)))),
    );
    worker.on('error', (error) => this.#lose(worker, error));
    worker.on('exit', () => this.#lose(worker, new Error('the thread ended')));
    return worker;
  }

  /** A thread that died is no more; what waits gets another one. */
  #lose(worker: Worker, error: Error): void {
    const job = this.#workers.get(worker);
    this.#workers.delete(worker);
    job?.reject(error);
    if (!this.#stopped) this.#next();
  }

  #endAll(error: Error): void {
    const jobs = [...this.#workers.values(), ...this.#waiting.splice(0)];
    for (const worker of this.#workers.keys()) void worker.terminate();
    this.#workers.clear();
    for (const job of jobs) job?.reject(error);
  }
}

/** Whether the program was started by `Threads` to work for it. */
export const isTaskThread = !isMainThread && typeof (workerData as { kind?: unknown } | null)?.kind === 'string';

/** Of the lines of notes, each of which a thread reads once, so much is kept in mind. */
const inMind = 200;

/** Does the work that this thread was started for, until it is ended. */
export function serveTasks(tasks: Tasks): void {
  rememberAtMost(inMind);
  const work = tasks[(workerData as { kind: string }).kind] as (task: unknown) => unknown;
  parentPort!.on('message', (task: unknown) => {
    try {
      parentPort!.postMessage({ answer: work(task) });
    } catch (error) {
      // Its message is left out: it may quote a note.
      parentPort!.postMessage({ error: error instanceof Error ? error.name : 'failed' });
    }
  });
}
