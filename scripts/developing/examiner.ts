import { Worker } from 'node:worker_threads';
import type { Answer } from './desk-worker.ts';

/** Examines the content in a thread of its own, so that pages are answered meanwhile. One question at a time. */
export class Examiner {
  private readonly root: string;
  private worker: Worker | null = null;

  /** @param root the root of the checkout, absolute */
  constructor(root: string) {
    this.root = root;
  }

  /** Never rejects: what goes wrong is an answer too. @param writesRecords see `examineContent` */
  ask(writesRecords: boolean): Promise<Answer> {
    this.worker ??= new Worker(new URL('./desk-worker.ts', import.meta.url), {
      workerData: { root: this.root },
    });
    const { worker } = this;
    return new Promise<Answer>((resolve) => {
      const end = (answer: Answer): void => {
        worker.off('message', end).off('error', failed).off('exit', ended);
        resolve(answer);
      };
      const lost = (why: string): void => {
        // The next question starts another.
        this.worker = null;
        end({ failed: why });
      };
      const failed = (error: Error): void => lost(error.stack ?? error.message);
      const ended = (): void => lost('The thread that examines the content has ended.');
      worker.on('message', end).on('error', failed).on('exit', ended);
      worker.postMessage({ writesRecords });
    });
  }

  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }
}
