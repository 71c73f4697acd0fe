import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** A running `npm run dev`. */
export interface DevProcess {
  /** With a slash at the end. */
  address: string;
  /** All that it has said so far, without colours. */
  said(): string;
  stop(): Promise<void>;
}

/**
 * Starts the development server of a checkout on a free port, and waits until it answers.
 * @param environment variables that it gets beside those that are there
 * @throws with what it said, when it ends before that
 */
export async function startDevProcess(
  root: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<DevProcess> {
  const child = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Tests say what they are to all their children; this one is to be what an editor starts.
      env: {
        ...process.env,
        NODE_ENV: 'development',
        VITEST: '',
        ASTRO_DEV_BACKGROUND: '0',
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        FORCE_COLOR: '0',
        ...environment,
      },
    },
  );
  let text = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (part: string): void => {
      text += part;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(text) ?? [];
      if (found !== undefined) resolve(found.endsWith('/') ? found : `${found}/`);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`The development server ended early:\n${text}`)));
  });
  return {
    address,
    said: () => text,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
