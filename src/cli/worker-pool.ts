import { Worker } from 'node:worker_threads';

interface Job<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** The thread that had a question has ended: it ran out of memory, or the pool was closed. */
export class ThreadEnded extends Error {
  override readonly name = 'ThreadEnded';
}

/**
 * Threads that answer questions, one at a time each. A thread is started when a question finds none that is free, up to `size`; one that
 * ends takes only its own question with it. Order and back-pressure are the asker's: `files-in-order.ts`.
 */
export class WorkerPool<Question, Answer> {
  private readonly free: Worker[] = [];
  private readonly busy = new Map<Worker, Job<Question, Answer>>();
  private readonly waiting: Job<Question, Answer>[] = [];
  private closed = false;

  /**
   * @param script a module that answers each message of its `parentPort` with one
   * @param data its `workerData`
   */
  constructor(private readonly script: URL, private readonly size: number, private readonly data: unknown) {}

  /** @throws ThreadEnded, as a rejection */
  ask(question: Question): Promise<Answer> {
    if (this.closed) return Promise.reject(new ThreadEnded('the threads were stopped'));
    return new Promise((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      this.assign();
    });
  }

  /** Ends all threads, whatever they do; what they were asked is rejected. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.waiting.splice(0)) reject(new ThreadEnded('the threads were stopped'));
    await Promise.all([...this.free, ...this.busy.keys()].map((worker) => worker.terminate()));
  }

  private assign(): void {
    while (this.waiting.length > 0 && !this.closed) {
      const worker = this.free.pop() ?? (this.busy.size < this.size ? this.start() : undefined);
      if (worker === undefined) return;
      const job = this.waiting.shift()!;
      this.busy.set(worker, job);
      worker.postMessage(job.question);
    }
  }

  private start(): Worker {
    const worker = new Worker(this.script, { workerData: this.data });
    let why = 'it stopped';
    worker.on('message', (answer: Answer) => {
      const job = this.busy.get(worker);
      this.busy.delete(worker);
      this.free.push(worker);
      job?.resolve(answer);
      this.assign();
    });
    worker.on('error', (error) => (why = error.message));
    worker.on('exit', () => {
      const at = this.free.indexOf(worker);
      if (at !== -1) this.free.splice(at, 1);
      const job = this.busy.get(worker);
      this.busy.delete(worker);
      job?.reject(new ThreadEnded(why));
      this.assign();
    });
    return worker;
  }
}
