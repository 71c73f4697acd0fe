import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCK = 'node_modules/.cache/careers-side-by-side/build.lock';

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of someone else's may not be signalled, but it runs.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock, or null where it let go in the meantime. */
function holder(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs work while no other build of the same checkout runs, since Astro's caches and dist.next/ bear only one.
 * A second build waits for the first; a lock that a killed build left behind is taken over.
 */
export async function withBuildLock<Result>(
  root: string,
  log: (line: string) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  const file = join(root, LOCK);
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    const pid = holder(file);
    if (pid !== null && !isRunning(pid)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told && pid !== null) log(`Another build is running (process ${pid}); waiting for it to end.`);
    told = true;
    await sleep(200);
  }
  const release = (): void => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}
