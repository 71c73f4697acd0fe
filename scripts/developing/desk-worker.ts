// Examines the content beside the development server, which goes on answering meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { type Examined, examineContent } from './examine-content.ts';

const { root } = z.object({ root: z.string() }).parse(workerData);
const requestSchema = z.object({ writesRecords: z.boolean() });

/** What the worker answers: what it found, or why it could not look. */
export type Answer = { examined: Examined } | { failed: string };

function answer(writesRecords: boolean): Answer {
  try {
    return { examined: examineContent(root, writesRecords) };
  } catch (error) {
    // A file that is just being saved or renamed may be gone between two looks; its next change is examined again.
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

parentPort?.on('message', (message: unknown) => {
  parentPort?.postMessage(answer(requestSchema.parse(message).writesRecords));
});
